"""What is held of one part of a question: what is said now, and what has been released; pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from bot.catalog.retro import Question
from bot.summary.names import Names
from bot.summary.releasing import (
    Release,
    Share,
    is_shown,
    lasting,
    may_be_new,
    release,
    standing,
)
from bot.summary.spoken import Part, Spoken
from bot.summary.themes import find_themes
from bot.summary.values import Theme


@dataclass(frozen=True)
class Held:
    """A part of a question: the answers that may be read now, the release, and who is in it."""

    question: Question
    part: Part
    spoken: tuple[Spoken, ...]
    release: Release | None
    shares: Mapping[int, Share]

    @cached_property
    def said(self) -> Mapping[int, str]:
        """Return what each person says, in short."""
        each = ((one.person, one.says(self.question, self.part)) for one in self.spoken)
        return {person: said for person, said in each if said is not None}

    @property
    def may_be_new(self) -> bool:
        """Tell whether there is enough for a first or a new release."""
        return may_be_new(self.said, self.shares)

    @property
    def shown(self) -> Release | None:
        """Return the release that may be shown, if any."""
        if self.release is None or not is_shown(self.said, self.shares):
            return None
        return self.release

    @cached_property
    def signed(self) -> frozenset[int]:
        """Return who signs what they share of it."""
        return frozenset(one.person for one in self.spoken if one.name)

    @property
    def standing(self) -> tuple[Spoken, ...]:
        """Return the answers whose words may be shown beside the release."""
        if self.shown is None:
            return ()
        whose = standing(self.said, self.shares, self.shown, self.signed)
        return tuple(one for one in self.spoken if one.person in whose)

    @property
    def themes(self) -> tuple[Theme, ...]:
        """Return what several people say, as far as it may be shown."""
        return lasting(self.said, self.shares, self.shown) if self.shown else ()

    def released(self, names: Names, at: datetime) -> "Held":
        """Return it with a release of what is said now."""
        texts = self.part is Part.WORDS
        words = ((one.subject(self.question), one.lang) for one in self.spoken) if texts else ()
        themes = find_themes(((text, lang) for text, lang in words if text), names)
        fresh, shares = release(
            self.said,
            self.shares,
            self.release,
            themes,
            at,
            has_texts=texts,
            signed=self.signed,
        )
        return replace(self, release=fresh, shares=shares)
