"""Whatever people do and whoever looks, no two views tell what fewer than five have said."""

import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings, strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from bot.catalog.retro import TAPPED, QuestionKind
from bot.retro.visibility import Visibility
from bot.summary.quoting import MOST as MOST_QUOTES
from bot.summary.values import FEW, FEWEST, QuestionSummary
from tests.summary.crowd import DAY, TOUR, Crowd

PEOPLE = range(1001, 1017)
QUESTIONS = {one.id: one for one in TOUR.asked_on(DAY) if one.kind is not QuestionKind.COMMITMENT}
TAPS = {"dia": ("1", "2", "3", "4", "5"), "falto": ("", "tiempo", "cifras tiempo", "nada")}
TOPICS = ("metrocable", "escaleras", "convivencia", "bibliotecas")
MARKER = "submarinos"
"""What nobody writes but for themselves."""
REACHED: Counter[str] = Counter()
"""How many looks amid an evening had something of each kind: with none, nothing is compared."""
Readable = dict[int, tuple[str, str]]
"""Person → the value and the words that coordinators may read."""


@dataclass
class Person:
    """What one person says: question → value, words, readers."""

    says: dict[str, tuple[str, str, Visibility]] = field(default_factory=dict)
    is_coordinator: bool = False
    is_signed: bool = False


@dataclass
class Stood:
    """Whose words stood in the words' release that was shown last, and its number."""

    number: int = 0
    words: dict[int, str] = field(default_factory=dict)


@dataclass
class Seen:
    """The release of one part that was shown last, and what each person said in it."""

    number: int = 0
    figures: tuple[int, Counter[str]] | None = None
    says: dict[int, str] = field(default_factory=dict)


class Views(RuleBasedStateMachine):
    """People and coordinators in any order; each view is compared with those before it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.crowd = Crowd(Path(self.folder.name))
        self.crowd.enrol(PEOPLE)
        self.people = {one: Person() for one in PEOPLE}
        self.number = 0
        self.marks: dict[str, Seen] = {}
        self.words: dict[str, Seen] = {}
        self.texts: dict[str, set[str]] = {}
        self.stood = {one: Stood() for one in QUESTIONS}
        self.author: dict[str, int] = {}
        self.watched: list[tuple[str, set[str]]] = []
        self.left: set[int] = set()

    def teardown(self) -> None:
        self.crowd.close()
        self.folder.cleanup()

    # -- what people do

    @rule(first=st.sampled_from(PEOPLE), count=st.integers(FEWEST, 9), data=st.data())
    def write(self, first: int, count: int, data: st.DataObject) -> None:
        """Let enough people in a row write for their words to be released."""
        question = data.draw(st.sampled_from(sorted(QUESTIONS)))
        readers = data.draw(st.sampled_from([Visibility.ORGANISERS, Visibility.GROUP]))
        for one in range(count):
            who = PEOPLE[(first + one) % len(PEOPLE)]
            if who in self.people:
                self._write(who, question, readers, data)
        self.look(is_repeated=False)

    def _write(self, who: int, question: str, readers: Visibility, data: st.DataObject) -> None:
        self.number += 1
        taps = TAPS.get(question)
        topic = MARKER if readers is Visibility.ME else data.draw(st.sampled_from(TOPICS))
        words = f"lo de {topic} ref{self.number}"
        value, comment = (taps[-1], words) if taps else (words, "")
        self.crowd.answer(who, question, value, readers, comment=comment)
        self.people[who].says[question] = (value, words, readers)
        self.author[words] = who

    @rule(first=st.sampled_from(PEOPLE), count=st.integers(1, 7), data=st.data())
    def answer(self, first: int, count: int, data: st.DataObject) -> None:
        """Let a few people in a row answer; now four of them, now five."""
        who = {PEOPLE[(first + one) % len(PEOPLE)] for one in range(count)}
        question = data.draw(st.sampled_from([*sorted(QUESTIONS), "aprendido", "dia"]))
        readers = data.draw(st.sampled_from([*Visibility, Visibility.ORGANISERS]))
        for one in sorted(who & self.people.keys()):
            taps = TAPS.get(question)
            self.number += 1
            topic = MARKER if readers is Visibility.ME else data.draw(st.sampled_from(TOPICS))
            words = f"lo de {topic} ref{self.number}"
            value, comment = (data.draw(st.sampled_from(taps)), words) if taps else (words, "")
            comment = comment if data.draw(st.booleans()) else ""
            self.crowd.answer(one, question, value, readers, comment=comment)
            self.people[one].says[question] = (value, comment if taps else words, readers)
            self.author[words] = one

    @rule(who=st.sampled_from(PEOPLE), data=st.data())
    def change_readers(self, who: int, data: st.DataObject) -> None:
        person = self.people.get(who)
        mine = [one for one, said in person.says.items() if MARKER not in said[1]] if person else []
        if person is None or not mine:
            return
        question = data.draw(st.sampled_from(sorted(mine)))
        readers = data.draw(st.sampled_from(Visibility))
        self.crowd.set_readers(who, question, readers)
        value, words, before = person.says[question]
        if before is Visibility.ME and not value and not words:
            return
        person.says[question] = (value, words, readers)

    @rule(who=st.sampled_from(PEOPLE), question=st.sampled_from(sorted(QUESTIONS)))
    def clear(self, who: int, question: str) -> None:
        if who in self.people:
            self.crowd.clear(who, question)
            self.people[who].says.pop(question, None)

    @rule(first=st.sampled_from(PEOPLE), count=st.integers(1, 4), leaves=st.booleans())
    def hide_then_leave(self, first: int, count: int, *, leaves: bool) -> None:
        """Too few for a release take back what they wrote; then a neighbour of theirs leaves."""
        row = [PEOPLE[(first + one) % len(PEOPLE)] for one in range(count + 1)]
        for who in row[:count]:
            person = self.people.get(who)
            if person is not None and "aprendido" in person.says:
                value, words, before = person.says["aprendido"]
                if before is not Visibility.ME:
                    self.crowd.set_readers(who, "aprendido", Visibility.ME)
                    person.says["aprendido"] = (value, words, Visibility.ME)
        self.look(is_repeated=False)
        if leaves and len(self.left) < 4:
            self.become_coordinator(row[count])
            self.look(is_repeated=False)

    @rule(first=st.sampled_from(PEOPLE), count=st.integers(1, 7), is_signed=st.booleans())
    def sign(self, first: int, count: int, *, is_signed: bool) -> None:
        """Let a few people in a row sign what they share, or sign no more."""
        for one in range(count):
            who = PEOPLE[(first + one) % len(PEOPLE)]
            if who in self.people:
                self.crowd.sign(who, _name(who), is_signed=is_signed)
                self.people[who].is_signed = is_signed

    @rule(who=st.sampled_from(PEOPLE))
    def leave(self, who: int) -> None:
        if who in self.people:
            self._watch(who)
            self.crowd.erase(who)
            del self.people[who]
            self.left.add(who)

    @rule(who=st.sampled_from(PEOPLE))
    def become_coordinator(self, who: int) -> None:
        if who in self.people and not self.people[who].is_coordinator and len(self.left) < 4:
            self._watch(who)
            self.crowd.promote(who)
            self.people[who].is_coordinator = True
            self.left.add(who)

    # -- who looks

    @rule(is_repeated=st.booleans())
    def look(self, *, is_repeated: bool) -> None:
        before = self.crowd.numbers()
        day = self.crowd.look(is_repeated=is_repeated)
        numbers = self.crowd.numbers()
        assert numbers == before or not is_repeated
        shown = {one.question.id: one for one in day.questions}
        assert shown.keys() | {one.id for one in day.withheld} == QUESTIONS.keys()
        assert len(shown) + len(day.withheld) == len(QUESTIONS)
        for question in QUESTIONS:
            one = shown.get(question)
            said = self._readable(question)
            self._compare_texts(question, one, numbers.get((question, "words"), 0), said)
            if one is not None:
                self._compare_marks(one, numbers[question, "marks"], said)
                self._compare_words(one, numbers.get((question, "words"), 0), said)

    def _compare_marks(self, shown: QuestionSummary, number: int, said: Readable) -> None:
        """Figures change by what five people or more say otherwise, and by nothing else."""
        question = shown.question
        is_tapped = question.kind in TAPPED
        says = {
            one: value if is_tapped else "+"
            for one, (value, words) in said.items()
            if value or (words and question.kind is not QuestionKind.RATING)
        }
        tapped = shown.distribution.counts if shown.distribution else {}
        figures = (shown.people, +Counter(dict(tapped)))
        seen = self.marks.setdefault(question.id, Seen())
        assert shown.people >= FEWEST
        if seen.number != number:
            moved = self._moved(says, seen.says)
            assert len(moved) >= FEWEST
            if seen.figures is not None:
                assert figures[0] - seen.figures[0] == sum(
                    (one in says) - (one in seen.says) for one in moved
                )
                if is_tapped:
                    change = Counter(figures[1])
                    change.subtract(seen.figures[1])
                    for one in moved:
                        change.subtract(says.get(one, "").split())
                        change.update(seen.says.get(one, "").split())
                    assert not any(change.values())
            self.marks[question.id] = Seen(number, figures, says)
        else:
            assert figures == seen.figures

    def _compare_words(self, shown: QuestionSummary, number: int, said: Readable) -> None:
        says = {one: words for one, (_, words) in said.items() if words}
        themes = Counter({theme.words: theme.people for theme in shown.themes})
        assert all(MARKER not in words and count > 1 for words, count in themes.items())
        seen = self.words.setdefault(shown.question.id, Seen())
        before = seen.figures[1] if seen.figures else Counter[str]()
        if seen.number != number:
            moved = self._moved(says, seen.says)
            assert len(moved) >= FEWEST
            fell = sum((before - themes).values())
            assert not fell or self.left or any(one in seen.says for one in moved)
            self.words[shown.question.id] = Seen(number, (0, themes), says)
            return
        assert themes.items() <= before.items()
        otherwise = sum(says.get(one) != words for one, words in seen.says.items())
        assert all(people - otherwise >= FEW for people in themes.values())
        gone = before - themes  # those that too few may still say, and no others
        assert all(people - otherwise - len(self.left) < FEW for people in gone.values())

    def _compare_texts(
        self, question: str, one: QuestionSummary | None, number: int, said: Readable
    ) -> None:
        """Neither more than that is shown nor less: what stood at the release and is said still,
        signed and quoted as its author has it now.
        """
        texts = set(one.texts) if one else set()
        words = {who: says for who, (_, says) in said.items() if says}
        stood = self.stood[question]
        is_fresh = number != stood.number
        if is_fresh:
            assert len(self._moved(words, stood.words)) >= FEWEST
            stood.number, stood.words = number, words
        standing = {says: who for who, says in stood.words.items() if words.get(who) == says}
        assert texts <= standing.keys()  # none before its release, none that was taken back
        assert len(one.texts if one else ()) == len(texts)
        names = {says: self._signs(who, question) for says, who in standing.items()}
        nameless = {says for says in standing if not names[says]}
        assert len(texts & nameless) >= FEWEST or not texts & nameless
        assert len(texts) >= FEWEST or not texts
        if one is not None and is_fresh and not self.left:  # all that may be are there
            expected = set(standing) - (nameless if len(nameless) < FEWEST else set())
            assert texts == (expected if len(expected) >= FEWEST else set())
        shared = {(says, names[says]) for says in texts if self._shares(standing[says], question)}
        if one is not None:
            assert Counter((each.text, each.name) for each in one.shared) == Counter(shared)
            quoted = {(each.text, each.name) for each in one.quotes}
            assert quoted <= shared
            assert len(one.quotes) == min(MOST_QUOTES, len(shared))
        for kind, many in (
            ("texts", texts),
            ("shared", shared),
            ("signed", {name for _, name in shared if name}),
            ("withheld", standing.keys() - texts if not self.left else ()),
        ):
            if many:
                REACHED[kind] += 1
        self.texts[question] = texts & nameless
        for watched, before in self.watched:
            if watched == question:
                missing = before - texts
                assert len(missing) >= FEWEST

    def _shares(self, who: int, question: str) -> bool:
        return self.people[who].says[question][2] is Visibility.GROUP

    def _signs(self, who: int, question: str) -> str:
        person = self.people[who]
        return _name(who) if person.is_signed and self._shares(who, question) else ""

    # -- what is known of it

    def _watch(self, who: int) -> None:
        """Remember the texts beside which one of somebody who leaves was seen."""
        for question, texts in self.texts.items():
            if any(self.author[words] == who for words in texts):
                self.watched.append((question, set(texts)))

    def _moved(self, now: dict[int, str], before: dict[int, str]) -> set[int]:
        """Return who says something else, of those who still take part."""
        return {
            one
            for one, person in self.people.items()
            if not person.is_coordinator and now.get(one) != before.get(one)
        }

    def _readable(self, question: str) -> Readable:
        return {
            who: person.says[question][:2]
            for who, person in self.people.items()
            if not person.is_coordinator
            and question in person.says
            and person.says[question][2] is not Visibility.ME
        }


def _name(who: int) -> str:
    return f"Nombre {who}"


class Evening(Views):
    """The same, from amid an evening on: most have written, some share it, some sign."""

    @initialize(nameless=st.integers(0, 8), data=st.data())
    def begin(self, nameless: int, data: st.DataObject) -> None:
        for who in PEOPLE:
            signs = who - PEOPLE[0] >= nameless
            if signs:
                self.sign(who, 1, is_signed=True)
            for question in ("aprendido", "falto"):
                drawn = data.draw(st.sampled_from(Visibility))
                self._write(who, question, Visibility.GROUP if signs else drawn, data)
        self.look(is_repeated=False)


@pytest.mark.parametrize(("machine", "examples"), [(Views, 15), (Evening, 8)])
def test_no_two_views_tell_what_fewer_than_five_have_said(
    machine: type[Views], examples: int
) -> None:
    REACHED.clear()
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=40,
            deadline=None,
            phases=(Phase.generate,),  # to shrink a history takes minutes; its steps are printed
            suppress_health_check=list(HealthCheck),
        ),
    )
    if machine is Evening:
        assert REACHED.keys() == {"texts", "shared", "signed", "withheld"}
