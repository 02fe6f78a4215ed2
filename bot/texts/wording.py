"""Every sentence that the assistant says, from ``content/texts/*.ftl``."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk
from markupsafe import Markup, escape

from bot.language import Language

Argument = str | int


class WordingError(Exception):
    """A sentence is missing or cannot be formed: a fault of ours, found by the tests."""


class Wording:
    """The sentences of all languages."""

    def __init__(self, bundles: Mapping[Language, FluentBundle]) -> None:
        """Use ready bundles; see ``load_wording``."""
        self._bundles = bundles

    def say(self, lang: Language, key: str, **arguments: Argument) -> Markup:
        """Return a sentence as HTML for Telegram; every argument that is not Markup is escaped.

        Raises:
            WordingError: there is no such key, or an argument it needs was not given.
        """
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
        safe = {
            name: str(escape(value)) if isinstance(value, str) else value
            for name, value in arguments.items()
        }
        text, errors = bundle.format_pattern(pattern, safe)
        if errors:
            msg = f"{lang}: {key!r}: {errors[0]}"
            raise WordingError(msg)
        return Markup(text)  # noqa: S704 - our own sentences, with arguments escaped above

    def menu_name(self, text: str, names: Sequence[str]) -> str | None:
        """Return which of the ``menu-<name>`` labels a text is, in whichever language."""
        said = text.strip()
        for lang in Language:
            for name in names:
                if said == self.say(lang, f"menu-{name}"):
                    return name
        return None


def load_wording(folder: Path) -> Wording:
    """Read ``es.ftl``, ``en.ftl`` and ``pt.ftl``.

    Raises:
        WordingError: a file is missing or has a part that is no Fluent.
    """
    bundles = {}
    for lang in Language:
        file = folder / f"{lang}.ftl"
        if not file.is_file():
            msg = f"{file} is missing"
            raise WordingError(msg)
        bundle = FluentBundle([lang.value], use_isolating=False)
        resource = FluentResource(file.read_text(encoding="utf-8"))
        junk = next((part for part in resource.body if isinstance(part, Junk)), None)
        if junk is not None:
            msg = f"{file}: this is no Fluent: {(junk.content or '').strip()[:60]!r}"
            raise WordingError(msg)
        bundle.add_resource(resource)
        bundles[lang] = bundle
    return Wording(bundles)
