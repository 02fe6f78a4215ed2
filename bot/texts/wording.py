"""Every sentence that the assistant says, from ``content/texts/*.ftl``."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.runtime.types import fluent_number
from markupsafe import Markup, escape

from bot.catalog.loading import ContentError
from bot.language import Language
from bot.texts.reading import read_texts

Argument = str | int

UNGROUPED = {Language.ES: 10_000}
"""Where numbers are grouped from five digits on (CLDR: minimumGroupingDigits, unknown to Babel)."""

LONGEST = 2000
"""Characters of an argument that Fluent is given; its runtime refuses more than 2500, and people
write 4096. What is longer is put into the sentence once that is formed."""


class WordingError(Exception):
    """A sentence is missing or cannot be formed: a fault of ours, found by the tests."""


class Wording:
    """The sentences of all languages."""

    def __init__(self, bundles: Mapping[Language, FluentBundle]) -> None:
        """Use ready bundles; see ``load_wording``."""
        self._bundles = bundles
        self._fixed: dict[tuple[Language, str], Markup] = {}
        """Sentences without arguments, formed once."""

    def say(self, lang: Language, key: str, **arguments: Argument) -> Markup:
        """Return a sentence as HTML for Telegram; every argument that is not Markup is escaped.

        Raises:
            WordingError: there is no such key, or an argument it needs was not given.
        """
        if arguments:
            return self._form(lang, key, arguments)
        found = self._fixed.get((lang, key))
        if found is None:
            found = self._fixed[lang, key] = self._form(lang, key, {})
        return found

    def _form(self, lang: Language, key: str, arguments: Mapping[str, Argument]) -> Markup:
        bundle = self._bundles[lang]
        name, _, attribute = key.partition(".")
        try:
            message = bundle.get_message(name)
        except LookupError as error:
            msg = f"{lang}: there is no sentence {key!r}"
            raise WordingError(msg) from error
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            msg = f"{lang}: {key!r} has no text"
            raise WordingError(msg)
        safe = {name: _safe(lang, value) for name, value in arguments.items()}
        long = {
            f"\ue000{name}\ue000": value
            for name, value in safe.items()
            if isinstance(value, str) and len(value) > LONGEST
        }
        safe |= {token[1:-1]: token for token in long}
        formed, errors = bundle.format_pattern(pattern, safe)
        if errors:
            msg = f"{lang}: {key!r}: {errors[0]}"
            raise WordingError(msg)
        text = str(formed)
        for token, value in long.items():
            text = text.replace(token, value)
        return Markup(text)  # noqa: S704 - our own sentences, with arguments escaped above

    def menu_name(self, text: str, names: Sequence[str]) -> str | None:
        """Return which of the ``menu-<name>`` labels a text is, in whichever language."""
        said = text.strip()
        for lang in Language:
            for name in names:
                if said == self.say(lang, f"menu-{name}"):
                    return name
        return None


def _safe(lang: Language, value: Argument) -> Any:
    if isinstance(value, str):
        return str(escape(value))
    return fluent_number(value, useGrouping=abs(value) >= UNGROUPED.get(lang, 0))


def load_wording(folder: Path) -> Wording:
    """Read ``es.ftl``, ``en.ftl`` and ``pt.ftl``.

    Raises:
        ContentError: a file is missing or is no Fluent, or a language lacks a sentence.
    """
    texts, problems = read_texts(folder)
    if problems:
        raise ContentError(problems)
    bundles = {}
    for lang, text in texts.items():
        bundles[lang] = FluentBundle([lang.value], use_isolating=False)
        bundles[lang].add_resource(text.resource)
    return Wording(bundles)
