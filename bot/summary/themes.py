"""What several people say, in the words they use most for it; pure.

A theme counts people, not mentions. Two words that belong together are one theme, and take the
place of each that is hardly said without the other.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from bot.language import Language
from bot.summary.names import Names
from bot.summary.values import FEW, Theme
from bot.summary.words import Mention, read
from bot.texts.folding import fold

MOST = 8
"""Themes of a question: as many as are read."""
SHARE = 0.07
"""Of all who wrote: fewer than this who use one same word may do so by chance."""
ALIKE = 90
"""How alike two stems are, of 100, that are taken for one."""
LONG = 6
"""Letters from which on a slip of the finger is told from another word."""
ALONE = 0.5
"""Of those who say a word, how many say it without its other half, so that it is a theme too."""
TOGETHER = 0.4
"""Of those who say the rarer of two words, how many say both, so that they belong together."""
SAME = 0.75
"""How much two themes have the same people, so that they are one."""


@dataclass
class _Subject:
    """Who names something, and how they write it."""

    people: set[int] = field(default_factory=set)
    written: Counter[str] = field(default_factory=Counter)
    is_name: bool = False
    is_pair: bool = False


def find_themes(texts: Iterable[tuple[str, Language]], names: Names) -> tuple[Theme, ...]:
    """Return what two people or more say in these texts, one a person, most people first."""
    words, pairs, count = _collect(texts, names)
    words = _merged(words)
    found = _without_parts(words, _belonging(pairs, words))
    least = max(FEW, round(count * SHARE))
    kept = {
        key: one
        for key, one in found.items()
        if len(one.people) >= (FEW if one.is_name or one.is_pair else least)
    }
    ordered = sorted(kept, key=lambda key: (-len(kept[key].people), not kept[key].is_pair, key))
    themes: dict[str, set[int]] = {}
    for key in ordered:
        if len(themes) == MOST:
            break
        one = kept[key]
        if not any(_is_same(one.people, others) for others in themes.values()):
            label = names.label(key, _form(one)) if one.is_name else _label(one)
            themes.setdefault(label, one.people)
    return tuple(Theme(words, len(people)) for words, people in themes.items())


Subjects = dict[str, _Subject]


def _collect(texts: Iterable[tuple[str, Language]], names: Names) -> tuple[Subjects, Subjects, int]:
    words: Subjects = defaultdict(_Subject)
    pairs: Subjects = defaultdict(_Subject)
    count = 0
    for person, (text, lang) in enumerate(texts):
        count += 1
        found = read(text, lang, names)
        for mention in found.mentions:
            _add(words, mention, person)
        for mention in found.pairs:
            _add(pairs, mention, person)
            pairs[mention.key].is_pair = True
    return words, pairs, count


def _add(subjects: Subjects, mention: Mention, person: int) -> None:
    one = subjects[mention.key]
    if person not in one.people:
        one.written[mention.written] += 1
    one.people.add(person)
    one.is_name |= mention.is_name


def _merged(words: Subjects) -> Subjects:
    """Put slips of the finger with what was meant, if somebody else wrote it."""
    said = [key for key in words if len(key) >= LONG and not words[key].is_name]
    often = sorted((key for key in said if len(words[key].people) > 1), key=str)
    for key in said:
        if len(words[key].people) > 1 or not often:
            continue
        meant = process.extractOne(key, often, scorer=fuzz.ratio, score_cutoff=ALIKE)
        if meant is not None:
            words[meant[0]].people |= words.pop(key).people
    return words


def _belonging(pairs: Subjects, words: Subjects) -> Subjects:
    """Return the pairs of words that belong together."""
    found: Subjects = {}
    for key, one in pairs.items():
        if len(one.people) < FEW:
            continue
        rarer = min(len(words[part].people) if part in words else 0 for part in key.split())
        if len(one.people) >= TOGETHER * rarer:
            found[key] = one
    return found


def _without_parts(words: Subjects, pairs: Subjects) -> Subjects:
    """Return words and pairs, without the words that are hardly said but in a pair."""
    paired: dict[str, set[int]] = defaultdict(set)
    for key, one in pairs.items():
        for part in key.split():
            paired[part] |= one.people
    found = dict(pairs)
    for key, one in words.items():
        alone = one.people - paired.get(key, set())
        if key not in paired or one.is_name or len(alone) > ALONE * len(one.people):
            found[key] = one
    return found


def _is_same(some: set[int], others: set[int]) -> bool:
    return len(some & others) > SAME * len(some | others)


def _form(one: _Subject) -> str:
    """Return the form that is written most, folded; of several the shortest."""
    forms: Counter[str] = Counter()
    for written, count in one.written.items():
        forms[fold(written)] += count
    return min(forms, key=lambda form: (-forms[form], len(form), form))


def _label(one: _Subject) -> str:
    """Return the form that is written most, with its accents if anybody writes them."""
    best = _form(one)
    spelt: Mapping[str, int] = {
        written: count for written, count in one.written.items() if fold(written) == best
    }
    written = max(spelt, key=lambda form: (not form.isascii(), spelt[form], form))
    return written if written.isupper() and len(written) < LONG else written.casefold()
