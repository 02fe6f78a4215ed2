"""The small values that all content is made of: texts in three languages, with their source."""

import re
from datetime import date
from typing import Annotated, Any, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from bot.language import Language


class Value(BaseModel):
    """A frozen value of the catalogue; an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=33)]
"""Lower-case letters, digits and single hyphens; short enough for an address."""

TourId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=24)]
"""A tour's id; with an activity's it fits into an address of 64 bytes."""

NonEmpty = Annotated[str, StringConstraints(min_length=1)]

_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$")


def _as_date(data: Any) -> Any:
    """Let nothing but ``2025-01-27`` pass: pydantic takes ``20250127`` for seconds since 1970."""
    if isinstance(data, str) and not _DATE.match(data.strip()):
        msg = f"{data!r} is no date: write year, month and day as 2025-01-27"
        raise ValueError(msg)
    return data


Date = Annotated[
    date,
    BeforeValidator(_as_date, json_schema_input_type=Annotated[str, Field(pattern=_DATE.pattern)]),
]
"""A calendar date."""


_MEANT = {"no": "false", "off": "false", "yes": "true", "on": "true", "si": "true", "sí": "true"}


def _as_switch(data: Any) -> Any:
    if isinstance(data, str) and data not in {"true", "false"}:
        msg = (
            f"{data!r} is neither true nor false: write {_MEANT.get(data.lower(), 'true or false')}"
        )
        raise ValueError(msg)
    return data


Switch = Annotated[bool, BeforeValidator(_as_switch, json_schema_input_type=bool)]
"""``true`` or ``false``, and none of the other words that YAML once took for them."""


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
        if isinstance(data, dict) and isinstance(data.get("neutral"), str):
            msg = "neutral is no key here: take it out"
            raise ValueError(msg)  # noqa: TRY004 - pydantic tells it with its file and line
        return {"es": data, "neutral": True} if isinstance(data, str) else data

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe it as it is written: one text, or one a language."""
        schema = handler.resolve_ref_schema(handler(core))
        del schema["properties"]["neutral"]
        return {"anyOf": [_TEXT, schema]}

    def in_(self, lang: Language) -> str:
        """Return the text in ``lang``, or in Spanish where it has not been translated."""
        return getattr(self, lang) or self.es

    def speaks(self, lang: Language) -> bool:
        """Tell whether a reader of ``lang`` gets this text in that language."""
        return self.neutral or getattr(self, lang) is not None

    def all(self) -> tuple[str, ...]:
        """Return every wording there is, Spanish first."""
        return tuple(text for text in (self.es, self.en, self.pt) if text)


def untranslated(missing: list[str], mend: str) -> PydanticCustomError:
    """Return the error of a text that lacks languages."""
    languages = f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'}"
    return PydanticCustomError(
        "untranslated", "{languages}", {"languages": languages, "mend": mend}
    )


class Translated(Localized):
    """A text that everybody reads, in every language that is spoken."""

    @model_validator(mode="after")
    def _in_every_language(self) -> Self:
        missing = [lang.value for lang in Language if not self.speaks(lang)]
        if missing:
            mend = "translate it, or write a name once, without a language"
            raise untranslated(missing, mend)
        return self

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Ask for every language where it is not written as one text."""
        schema = super().__get_pydantic_json_schema__(core, handler)
        each = schema["anyOf"][1]
        each["properties"] = {lang.value: _TEXT for lang in Language}
        each["required"] = [lang.value for lang in Language]
        return schema


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

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe it as it is written: one text, or one a language with its source beside it."""
        whole = handler.resolve_ref_schema(handler(core))
        spoken = {lang.value: _TEXT for lang in Language}
        own = {**whole, "properties": {**spoken, "source": whole["properties"]["source"]}}
        own["required"] = [Language.ES.value]
        return {"anyOf": [_TEXT, own, whole]}


_TEXT = {"type": "string", "minLength": 1}

Statements = Annotated[
    tuple[Statement, ...],
    BeforeValidator(_as_list, json_schema_input_type=Statement | tuple[Statement, ...]),
]
"""One statement, or a list of them."""

Citations = Annotated[
    tuple[Citation, ...],
    Field(min_length=1),
    BeforeValidator(
        _as_list,
        json_schema_input_type=Citation | Annotated[tuple[Citation, ...], Field(min_length=1)],
    ),
]
"""One citation or more: nothing is said without its document."""


class Source(Value):
    """One of the documents that everything here comes from."""

    id: Id
    number: NonEmpty
    title: Translated
    short_title: Translated
    organisation: NonEmpty
    year: Annotated[int, Field(ge=1900, le=2200)] | None = None
    """None where the document states none; the reader is then told so."""
    language: Language = Language.ES
