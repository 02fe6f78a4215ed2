"""What forty people wrote in five days, and what somebody who reads it all finds in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.language import Language
from bot.summary.names import Names
from bot.summary.themes import find_themes
from bot.summary.values import Theme
from bot.texts.folding import fold

KEPT_ASIDE = ("2025-01-30", "2025-01-31")
"""The days on which nothing was tuned."""


@dataclass
class Evening:
    """The answers to one question of one day, and the themes that a reader finds in them."""

    day: str
    question: str
    said: list[tuple[str, Language]]
    expected: list[list[str]]


@dataclass(frozen=True)
class Score:
    """How many themes were expected and found, shown, and right."""

    expected: int
    found: int
    shown: int
    right: int

    @property
    def recall(self) -> float:
        return self.found / self.expected

    @property
    def precision(self) -> float:
        return self.right / self.shown


def evenings() -> Iterator[Evening]:
    one: Evening | None = None
    file = Path(__file__).with_suffix(".txt")
    for line in file.read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "@":
            if one:
                yield one
            one = Evening(*rest.split(), said=[], expected=[])
        elif one and mark == "=":
            one.expected.append([form.strip() for form in rest.split("|")])
        elif one and mark == "-":
            lang, _, text = rest.partition(" ")
            spoken = lang in {"en", "pt"}
            # the author of a text in another language has not always chosen it
            one.said.append((text, Language(lang)) if spoken else (rest, Language.ES))
    if one:
        yield one


def is_meant(theme: str, forms: list[str]) -> bool:
    """Tell whether a theme names what a reader means: a form of it in the other, word by word."""
    shown = fold(theme).split()
    return any(_within(fold(form).split(), shown) for form in forms)


def _within(some: list[str], other: list[str]) -> bool:
    few, many = sorted((_content(some), _content(other)), key=len)
    return bool(few) and all(any(_alike(one, two) for two in many) for one in few)


def _content(words: list[str]) -> list[str]:
    return [
        word for word in words if word not in {"de", "la", "el", "los", "las", "con", "y", "en"}
    ]


def _alike(one: str, two: str) -> bool:
    size = max(4, min(len(one), len(two)) - 2)
    return one[:size] == two[:size]


def themes(evening: Evening, names: Names) -> tuple[Theme, ...]:
    return find_themes(evening.said, names)


def score(of: list[Evening], names: Names) -> Score:
    expected = found = shown = right = 0
    for one in of:
        got = [theme.words for theme in themes(one, names)]
        expected += len(one.expected)
        found += sum(any(is_meant(theme, forms) for theme in got) for forms in one.expected)
        shown += len(got)
        right += sum(any(is_meant(theme, forms) for forms in one.expected) for theme in got)
    return Score(expected, found, shown, right)


def main() -> None:
    """Print what is found on each evening, and how good that is."""
    import sys  # noqa: PLC0415

    from bot.catalog.loading import load  # noqa: PLC0415 - likewise
    from bot.summary.names import names_of  # noqa: PLC0415 - likewise
    from tests.worlds import CONTENT  # noqa: PLC0415 - for the command alone

    names = names_of(load(CONTENT))
    every = list(evenings())
    tuned = [one for one in every if one.day not in KEPT_ASIDE]
    aside = [one for one in every if one.day in KEPT_ASIDE]
    for one in every if "--all" in sys.argv else tuned if "--tuned" in sys.argv else []:
        print(one.day, one.question, len(one.said))  # noqa: T201
        for theme in themes(one, names):
            is_right = any(is_meant(theme.words, forms) for forms in one.expected)
            print("   ", "✓" if is_right else "✗", theme.people, theme.words)  # noqa: T201
        got = [theme.words for theme in themes(one, names)]
        for forms in one.expected:
            if not any(is_meant(theme, forms) for theme in got):
                print("    – missing:", " | ".join(forms))  # noqa: T201
    for name, of in (("tuned on", tuned), ("kept aside", aside), ("all", every)):
        if name != "tuned on" and "--tuned" in sys.argv:
            continue
        result = score(of, names)
        print(  # noqa: T201
            f"{name}: recall {result.recall:.2f} ({result.found} of {result.expected}),"
            f" precision {result.precision:.2f} ({result.right} of {result.shown})"
        )


if __name__ == "__main__":
    main()
