"""What must be stored of each person, told by nothing but what they were shown and did."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from tests.retro.asked import ASKED, CLOSES, OPTIONS

WAITS = timedelta(hours=14)
SEEN = timedelta(hours=7)
"""For how long a question that is shown again counts as seen since it was shown first."""
Key = tuple[date, str]
"""A question: its day and its id."""


@dataclass(frozen=True)
class Kept:
    """An answer; ``words`` are in its value or, where one taps, beside it."""

    value: str = ""
    words: tuple[tuple[int, str], ...] = ()
    """What each message says of it, in their order."""
    file: tuple[str, int] | None = None
    """Its kind, and the message that it came in."""
    message: int | None = None
    """The message that said or corrected it last."""
    valued: int | None = None
    """The message that said its value, or the last before the tap that gave it."""
    readers: str = "organisers"
    before: "Kept | None" = None
    """What there was before that message."""
    at: int = 0
    """Which act of this person gave it."""

    @property
    def is_empty(self) -> bool:
        return not (self.value or self.file or any(text for _, text in self.words))

    def is_of(self, message: int) -> bool:
        """Tell whether a message has said anything of it, replaced since or not."""
        before = self.before is not None and self.before.is_of(message)
        return self.message == message or before

    def says(self, message: int) -> bool:
        """Tell whether there is anything left of what a message said."""
        if message in {self.valued, self.file and self.file[1]}:
            return True
        own = [text for one, text in self.words if one == message]
        return bool(own[0]) if own else self.message == message

    def saying(self, message: int, text: str) -> "Kept":
        """Return it with what a message says now; what it brought for the first time goes below."""
        if message not in [one for one, _ in self.words]:
            return replace(self, words=(*self.words, (message, text)))
        words = tuple((one, text if one == message else said) for one, said in self.words)
        return replace(self, words=words)

    def row(self, key: Key) -> tuple[str, str, str, str | None, str, str | None]:
        """Return it as it is stored: day, question, value, comment, readers, kind of file."""
        said = "\n".join(one for _, one in self.words if one)
        value, comment = (said, "") if kind_of(key) == "text" else (self.value, said)
        kind = self.file[0] if self.file else None
        return (key[0].isoformat(), key[1], value, comment or None, self.readers, kind)


def kind_of(key: Key) -> str:
    return ASKED[key[0]][key[1]]


@dataclass
class Model:
    """One person: what they gave, what it was before, and which question they see."""

    agreed: bool = False
    usual: str = "organisers"
    answers: dict[Key, Kept] = field(default_factory=dict)
    revisions: list[tuple[str, str, str, str | None, str, str | None]] = field(default_factory=list)
    waiting: Key | None = None
    shown_at: datetime | None = None
    touched_at: datetime | None = None
    """When the bot last said anything to them."""
    late: date | None = None
    """A day just finished by an answer: words that were on their way still belong to that."""
    _acts: int = 0

    def agree(self, readers: str) -> None:
        self.agreed, self.usual = True, readers

    def see(self, question: Key, at: datetime) -> None:
        is_seen = question == self.waiting and self.shown_at and at - self.shown_at <= SEEN
        self.waiting, self.late = question, None
        self.shown_at = self.shown_at if is_seen else at

    def see_no_question(self, at: datetime, *, late: date | None = None) -> None:
        self.waiting, self.shown_at, self.late = None, at, late

    def hears(self, sent: datetime, today: date) -> bool:
        """Tell whether a question waits for words; it does not for ever."""
        if self.touched_at is not None and sent - self.touched_at > WAITS:
            self.waiting = self.late = None
        if self.waiting is None or not self.takes(self.waiting, today):
            return False
        assert self.shown_at is not None
        if sent - self.shown_at > WAITS:
            self.waiting = None
        return self.waiting is not None

    def tap(self, key: Key, mark: str, today: date, *, ticks: bool = True) -> None:
        """Rate, choose, tick or untick, if that is possible."""
        if not self.takes(key, today):
            return
        kept = self.answers.get(key)
        value = mark
        if kind_of(key) == "choices":
            before = set(kept.value.split() if kept else ())
            ticked = before | {mark} if ticks else before - {mark}
            value = " ".join(one for one in OPTIONS[key[1]] if one in ticked)
        base = kept or Kept(readers=self.usual)
        valued = base.valued if value == base.value else base.message
        self._keep(key, replace(base, value=value, valued=valued))

    def say(
        self, text: str, *, file: str | None, message: int, sent: datetime, today: date
    ) -> Key | None:
        """Answer with a message, unless nothing waits for one; return what it answered."""
        key = self.waiting if self.hears(sent, today) else None
        day = key[0] if key else self.late
        if day is not None and self._is_of_before(sent):
            last = self._last(day)
            if last is not None and self.takes(last, today):
                self._add(last, text, file, message)
                return last
        if key is not None:
            self.answer(key, text, file=file, message=message, today=today)
        return key

    def answer(self, key: Key, text: str, *, file: str | None, message: int, today: date) -> None:
        """Take a message for the answer to a question, in the place of what was said before."""
        if not self.takes(key, today):
            return
        kept = self.answers.get(key)
        base = kept or Kept(readers=self.usual)
        sent = (file, message) if file else None
        given = replace(base, file=sent, message=message, before=self._base(kept, message))
        if kind_of(key) == "rating" and file is None and text in {"1", "2", "3", "4", "5"}:
            self._keep(key, replace(given, value=text, valued=message, file=base.file))
        else:
            is_below = kept is not None and kept.words and not kept.value and not kept.file
            above = kept.words if kept and is_below and kind_of(key) != "text" else ()
            self._keep(key, replace(given, words=(*above, (message, text)) if text else above))

    def give(self, key: Key, text: str, *, message: int, today: date) -> None:
        """Take a message for an answer, below what was said there; once."""
        kept = self.answers.get(key)
        is_rating = kind_of(key) == "rating" and text in {"1", "2", "3", "4", "5"}
        if kept is None or is_rating or not self.takes(key, today):
            self.answer(key, text, file=None, message=message, today=today)
        elif not kept.is_of(message):
            self._add(key, text, None, message)

    def edit(self, message: int, text: str, today: date, *, sent: datetime) -> Key | None:
        """Correct a message that gave an answer or helped to, where something is left of it.

        One that is in none answers what waited when it was sent; return that question.
        """
        key = self._helped_by(message)
        if key is None:
            return self._answer_late(message, text, today, sent)
        if not self.takes(key, today):
            return None
        kept = self.answers[key]
        if not kept.says(message):
            return None
        given = replace(kept, message=message, before=self._base(kept, message))
        if kind_of(key) == "rating" and text in {"1", "2", "3", "4", "5"}:
            self._keep(key, replace(given.saying(message, ""), value=text, valued=message))
        else:
            self._keep(key, given.saying(message, text))
        return None

    def _answer_late(self, message: int, text: str, today: date, sent: datetime) -> Key | None:
        key = self.waiting
        if key is None or self.shown_at is None or not self.takes(key, today):
            return None
        if sent < self.shown_at.replace(microsecond=0):
            return None
        self.give(key, text, message=message, today=today)
        return key

    def take_back(self, key: Key, message: int, today: date) -> None:
        """Say that a message was none of the answer: what it replaced holds again."""
        kept = self.answers.get(key)
        if kept is None or not kept.is_of(message) or not self.takes(key, today):
            return
        if kept.message != message or (kept.before is not None and kept.before.is_of(message)):
            if kept.says(message):
                given = replace(kept, message=message, before=self._base(kept, message))
                self._keep(key, given.saying(message, ""))
            return
        base = kept.before or Kept()
        valued = base.valued if kept.value == base.value else base.message
        back = replace(base, value=kept.value, valued=valued, readers=kept.readers, at=base.at)
        self._store(key, None if back.is_empty else back)

    def read_by(self, key: Key, readers: str) -> None:
        if not self.agreed:
            return
        kept = self.answers.get(key)
        if kept is None:
            self.usual = readers
        elif kept.readers != readers:
            self._store(key, replace(kept, readers=readers))

    def _add(self, key: Key, text: str, file: str | None, message: int) -> None:
        kept = self.answers[key]
        words = (*kept.words, (message, text)) if text else kept.words
        sent = (file, message) if file else None
        given = replace(kept, words=words, file=kept.file or sent, message=message)
        self._keep(key, replace(given, before=self._base(kept, message)))

    def _helped_by(self, message: int) -> Key | None:
        keys = [key for key, one in self.answers.items() if one.message == message]
        keys += [key for key, one in self.answers.items() if one.is_of(message)]
        return next(iter(keys), None)

    def _base(self, kept: Kept | None, message: int) -> Kept | None:
        return kept.before if kept is not None and kept.message == message else kept

    def _keep(self, key: Key, given: Kept) -> None:
        """Store what an act gave; the same again changes nothing."""
        self._acts += 1
        kept = self.answers.get(key)
        if kept is not None and (kept.row(key), kept.file) == (given.row(key), given.file):
            return
        self._store(key, None if given.is_empty else replace(given, at=self._acts))

    def _store(self, key: Key, given: Kept | None) -> None:
        kept = self.answers.pop(key, None)
        if kept is not None:
            self.revisions.append(kept.row(key))
        if given is not None:
            self.answers[key] = given

    def _last(self, day: date) -> Key | None:
        """Return what was answered last of a day."""
        given = [key for key in self.answers if key[0] == day]
        return max(given, key=lambda key: self.answers[key].at, default=None)

    def _is_of_before(self, sent: datetime) -> bool:
        assert self.shown_at is not None
        return sent < self.shown_at.replace(microsecond=0)

    def takes(self, key: Key, today: date) -> bool:
        is_asked = key[0] in ASKED and key[1] in ASKED[key[0]]
        return self.agreed and is_asked and key[0] <= today <= CLOSES
