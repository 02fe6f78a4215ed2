"""The small values that all content is made of: texts in three languages, with their source."""

from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from bot.language import Language


class Value(BaseModel):
    """A frozen value of the catalogue; an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=33)]
"""Lower-case letters, digits and single hyphens; short enough for an address."""

TourId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=24)]
"""A tour's id; with an activity's it fits into an address of 64 bytes."""

NonEmpty = Annotated[str, StringConstraints(min_length=1)]


class Localized(Value):
    """A text in Spanish and, where we have them, in English and Portuguese.

    A plain string in a content file stands for a name that is the same in every language.
    """

    es: NonEmpty
    en: NonEmpty | None = None
    pt: NonEmpty | None = None
    neutral: bool = Field(default=False, exclude=True)

    @model_validator(mode="before")
    @classmethod
    def _from_plain_string(cls, data: Any) -> Any:
        return {"es": data, "neutral": True} if isinstance(data, str) else data

    def in_(self, lang: Language) -> str:
        """Return the text in ``lang``, or in Spanish where it has not been translated."""
        return getattr(self, lang) or self.es

    def speaks(self, lang: Language) -> bool:
        """Tell whether a reader of ``lang`` gets this text in that language."""
        return self.neutral or getattr(self, lang) is not None

    def all(self) -> tuple[str, ...]:
        """Return every wording there is, Spanish first."""
        return tuple(text for text in (self.es, self.en, self.pt) if text)


class Citation(Value):
    """Where in the documents a fact stands."""

    doc: Id
    section: NonEmpty | None = None


def _as_list(data: Any) -> Any:
    return data if isinstance(data, list | tuple) else [data]


class Statement(Value):
    """A text with, where it differs from its entry's, the place it was taken from."""

    text: Localized
    source: Citation | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:
        if isinstance(data, str):
            return {"text": data}
        if isinstance(data, dict) and "text" not in data:
            rest = {key: value for key, value in data.items() if key != "source"}
            return {"text": rest, **({"source": data["source"]} if "source" in data else {})}
        return data


Statements = Annotated[tuple[Statement, ...], BeforeValidator(_as_list)]
"""One statement, or a list of them."""

Citations = Annotated[tuple[Citation, ...], BeforeValidator(_as_list), Field(min_length=1)]
"""One citation or more: nothing is said without its document."""


class Source(Value):
    """One of the documents that everything here comes from."""

    id: Id
    number: NonEmpty
    title: Localized
    short_title: Localized
    organisation: NonEmpty
    year: int | None = None
    """None where the document states none; the reader is then told so."""
    language: Language = Language.ES
