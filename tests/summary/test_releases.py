"""Whatever people do and whoever looks, no two views tell what fewer than five have said."""

import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    rule,
    run_state_machine_as_test,
)

from bot.catalog.retro import TAPPED, QuestionKind
from bot.retro.visibility import Visibility
from bot.summary.values import FEWEST, QuestionSummary
from tests.summary.crowd import DAY, TOUR, Crowd

PEOPLE = range(1001, 1017)
QUESTIONS = {one.id: one for one in TOUR.asked_on(DAY) if one.kind is not QuestionKind.COMMITMENT}
TAPS = {"dia": ("1", "2", "3", "4", "5"), "falto": ("", "tiempo", "cifras tiempo", "nada")}
TOPICS = ("metrocable", "escaleras", "convivencia", "bibliotecas")
MARKER = "submarinos"
"""What nobody writes but for themselves."""
Readable = dict[int, tuple[str, str]]
"""Person → the value and the words that coordinators may read."""


@dataclass
class Person:
    """What one person says: question → value, words, readers."""

    says: dict[str, tuple[str, str, Visibility]] = field(default_factory=dict)
    is_coordinator: bool = False


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
        self.author: dict[str, int] = {}
        self.watched: list[tuple[str, set[str]]] = []
        self.left: set[int] = set()

    def teardown(self) -> None:
        self.crowd.close()
        self.folder.cleanup()

    # -- what people do

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
            self._compare_texts(question, set(one.texts) if one else set(), said)
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
        if not themes:
            return
        seen = self.words.setdefault(shown.question.id, Seen())
        if seen.number != number:
            moved = self._moved(says, seen.says)
            assert len(moved) >= FEWEST
            if seen.figures is not None:
                fell = sum((seen.figures[1] - themes).values())
                assert not fell or any(one in seen.says for one in moved)
            self.words[shown.question.id] = Seen(number, (0, themes), says)
        else:
            assert themes == seen.figures[1] if seen.figures else not themes

    def _compare_texts(self, question: str, texts: set[str], said: Readable) -> None:
        assert texts <= {words for _, words in said.values()}
        assert not texts or len(texts) >= FEWEST
        self.texts[question] = texts
        for watched, before in self.watched:
            if watched == question:
                missing = before - texts
                assert len(missing) >= FEWEST

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


def test_no_two_views_tell_what_fewer_than_five_have_said() -> None:
    run_state_machine_as_test(
        Views,
        settings=settings(
            max_examples=40,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
