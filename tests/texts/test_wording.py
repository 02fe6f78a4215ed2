import re
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.address import EntryPart, ExportKind, ExportOf, PaymentPart, RosterView
from bot.catalog.library import Kind
from bot.catalog.retro import RATINGS, About
from bot.catalog.slot import HalfDay
from bot.language import Language
from bot.notices.values import Audience, NoticeKind
from bot.people.coordinator import Verdict
from bot.pushes.delivered import Fate
from bot.pushes.kinds import LIVE
from bot.pushes.planner import NEXT_MORNING, SAME_EVENING
from bot.reports.composing_memoir import SIGNERS
from bot.retro.values import FileKind, Horizon, Standing
from bot.retro.visibility import Visibility
from bot.roster.columns import Field
from bot.roster.link import Verdict as Link
from bot.roster.sheet import Fault
from bot.roster.understanding import Wrong
from bot.roster.values import Payment
from bot.screens.home import MENU
from bot.screens.notice_ledger import MISSED
from bot.screens.reminder import STEPS
from bot.texts.wording import WordingError, load_wording
from bot.transport.publish import COORDINATOR, GROUP, PRIVATE

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "content" / "texts"
BUTTON_LIMIT = 32
"""Characters that a phone 360 points wide shows on a full-width button."""

KINDS_OF_CHANGE = (
    "moved",
    "placed",
    "cancelled",
    "back",
    "added",
    "scheduled",
    "unscheduled",
)
DYNAMIC = {
    *(f"menu-{name}" for name in MENU),
    *(f"slot-{name}" for name in (*HalfDay, "day")),
    *(f"kind-{kind.value}" for kind in Kind),
    *(f"language-{lang.value}" for lang in Language),
    *(f"settings-{kind.value}" for kind in LIVE),
    *(f"panel-what-{kind.value}" for kind in LIVE),
    *(f"difference-{kind}" for kind in KINDS_OF_CHANGE),
    *(f"change-ask-{what}" for what in ("start", "quarter", "end", "day", "place")),
    *(f"change-do-{deed}" for deed in ("move", "place", "cancel", "back", "add", "undo")),
    *(f"button-{name}" for name in STEPS),
    *(f"standing-{standing.value}" for standing in Standing),
    *(f"button-standing-{standing.value}" for standing in Standing),
    *(f"commitment-said-{standing.value}" for standing in Standing),
    *(f"horizon-{horizon.value}" for horizon in Horizon),
    *(f"commitment-read-by-{who.value}" for who in Visibility),
    *(f"commitment-{name}" for name in ("when", "with", "group", "kept", "own")),
    *(f"commitment-{name}" for name in ("changed", "word-kept")),
    *(f"button-payment-{part.name.lower()}" for part in PaymentPart),
    *(f"entry-{part.name.lower()}" for part in EntryPart if part is not EntryPart.OVERVIEW),
    *(f"button-entry-{part.name.lower()}" for part in EntryPart),
    *(f"how-{name}" for name in ("method", "actors", "financing", "obstacles")),
    *(f"command-{name}" for name in (*PRIVATE, *GROUP, *COORDINATOR)),
    *(
        f"odd-{name}"
        for name in (
            "sticker",
            "voice",
            "photo",
            "document",
            "location",
            "contact",
            "other",
            "empty",
        )
    ),
    *(f"retro-read-by-{one.value}" for one in Visibility),
    *(f"button-readers-{one.value}" for one in Visibility),
    *(f"rating-{rating}" for rating in RATINGS),
    *(f"summary-word-{rating}" for rating in RATINGS),
    *(f"summary-{about.value}" for about in About),
    *(f"file-{kind.value.replace('_', '-')}" for kind in FileKind),
    *(
        f"transfer-{name}"
        for name in ("holder", "tax-id", "bank", "account-type", "account-number", "city", "mail")
    ),
    *(f"notice-as-{kind.value}" for kind in NoticeKind),
    *(f"button-notice-{kind.value}" for kind in NoticeKind),
    *(f"notice-to-{to}" for to in (Audience.ALL, Audience.SILENT)),
    *(f"notice-fate-{fate}" for fate in MISSED),
    *(f"invitation-{verdict.value}" for verdict in Verdict if verdict is not Verdict.TAKEN),
    *(f"report-file-{kind.value}" for kind in FileKind),
    "report-file-named",
    *(f"export-{part}-{of}" for part in ("sheet", "stem") for of in ExportOf),
    *(f"export-tells-{of}" for of in ExportOf if of is not ExportOf.ALL),
    *(f"export-caption-{kind}" for kind in ExportKind),
    *(f"export-fate-{fate}" for fate in Fate),
    *(f"export-about-{what}" for what in ("payment", "checklist")),
    *(f"export-nudge-{when}" for when in (SAME_EVENING, NEXT_MORNING)),
    *(f"report-horizon-{horizon.value}" for horizon in Horizon),
    *(f"report-standing-{standing.value}" for standing in Standing),
    *(f"memoir-horizon-{horizon.value}" for horizon in Horizon),
    *(f"roster-fault-{fault}" for fault in Fault),
    *(f"roster-wrong-{wrong}" for wrong in Wrong),
    *(f"roster-list-{view}" for view in RosterView),
    *(f"roster-mark-{mark}" for mark in ("started", "waiting", "blocked")),
    *(f"roster-diff-{what}" for what in ("new", "changed", "gone")),
    *(f"payment-state-{payment}" for payment in Payment),
    *(f"button-payment-{payment}" for payment in Payment),
    *(f"{part}-{field}" for part in ("field", "button-field") for field in Field),
    *(f"link-{verdict}" for verdict in Link if verdict is not Link.TAKEN),
    "memoir-horizon-none",
    *(f"memoir-signer-{signer}" for signer in SIGNERS),
    *(f"memoir-{day}" for day in ("best", "worst")),
    *(f"memoir-top-{about.value}" for about in (About.LEARNT, About.IDEAS)),
}
"""Keys that the code puts together from a list of its own."""


class _Placeholders(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _messages(lang: Language) -> dict[str, ast.Message]:
    resource = FluentResource((TEXTS / f"{lang.value}.ftl").read_text(encoding="utf-8"))
    return {part.id.name: part for part in resource.body if isinstance(part, ast.Message)}


def _keys_in_code() -> set[str]:
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("bot", "handlers")
        for path in (ROOT / folder).rglob("*.py")
    )
    literal = re.findall(
        r'\b(?:voice|wording|self)\.(?:say|label)\(\s*(?:[\w.]+,\s*)?"([a-z][a-z0-9-]*)"', code
    )
    drafted = re.findall(r'\bself\._(?:said|told|to_confirm)\("([a-z-]+)"', code)
    buttons = re.findall(r'\bbutton\(\s*scene,\s*"([a-z][a-z0-9-]*)"', code)
    columns = re.findall(r'\bframe\.column\(\s*"([a-z-]+)"', code)
    names = (ROOT / "bot" / "screens" / "titles.py").read_text(encoding="utf-8")
    titles = re.findall(r'address\.\w+: "([a-z-]+)"', names)
    conditional = re.findall(r'say\("([a-z-]+)" if \w+ else "([a-z-]+)"\)', code)
    return {
        *literal,
        *drafted,
        *(f"export-column-{name}" for name in columns),
        *(f"button-{name}" for name in (*buttons, *titles)),
        *(key for pair in conditional for key in pair),
        *DYNAMIC,
    }


@pytest.mark.parametrize("lang", Language)
def test_every_sentence_used_exists_and_every_one_that_exists_is_used(lang: Language) -> None:
    have = set(_messages(lang)) - {"command-start"}
    used = _keys_in_code()
    assert used - have == set()
    assert have - used == set()


@pytest.mark.parametrize("lang", [Language.EN, Language.PT])
def test_sentences_have_the_same_placeholders_in_every_language(lang: Language) -> None:
    def placeholders(of: Language) -> dict[str, set[str]]:
        found = {}
        for key, message in _messages(of).items():
            visitor = _Placeholders()
            visitor.visit(message)
            found[key] = visitor.names
        return found

    assert placeholders(lang) == placeholders(Language.ES)


@pytest.mark.parametrize("lang", Language)
def test_labels_fit_on_a_phones_buttons(lang: Language) -> None:
    wording = load_wording(TEXTS)
    labels = [
        wording.say(lang, key).unescape()
        for key in _messages(lang)
        if key.startswith(("button-", "menu-"))
        and key not in {"button-copy", "button-visit", "button-before", "button-after"}
    ]
    assert [label for label in labels if len(label) > BUTTON_LIMIT and "…" not in label] == []


@pytest.mark.parametrize("lang", Language)
def test_commands_and_descriptions_keep_telegrams_limits(lang: Language) -> None:
    wording = load_wording(TEXTS)
    for name in (*PRIVATE, *COORDINATOR):
        assert re.fullmatch(r"[a-z0-9_]{1,32}", wording.say(lang, f"command-{name}"))
        assert 1 <= len(wording.say(lang, f"command-{name}.about")) <= 256
    assert len(wording.say(lang, "bot-description")) <= 512
    assert len(wording.say(lang, "bot-short-description")) <= 120
    assert len(wording.say(lang, "menu-placeholder")) <= 64


@pytest.mark.parametrize("lang", Language)
def test_html_tags_are_whole_in_every_sentence(lang: Language) -> None:
    text = (TEXTS / f"{lang.value}.ftl").read_text(encoding="utf-8")
    for sentence in text.split("\n\n"):
        for tag in ("b", "i", "code"):
            lines = [line for line in sentence.splitlines() if not line.startswith("#")]
            joined = "\n".join(lines)
            assert joined.count(f"<{tag}>") == joined.count(f"</{tag}>"), sentence


def test_arguments_are_escaped() -> None:
    wording = load_wording(TEXTS)
    said = wording.say(Language.ES, "home-is-over", day="<b>&")
    assert said == "La gira terminó el &lt;b&gt;&amp;."


@pytest.mark.parametrize("length", [1999, 2000, 2001, 2500, 2501, 4096])
def test_argument_as_long_as_a_message_is_said_whole(length: int) -> None:
    wording = load_wording(TEXTS)
    said = wording.say(Language.ES, "report-photo", text="&" * length, photo="x" * length)
    assert said.unescape() == f"{'&' * length} · {'x' * length}"


def test_missing_argument_is_an_error() -> None:
    with pytest.raises(WordingError):
        load_wording(TEXTS).say(Language.ES, "home-is-over")


def test_plurals_follow_the_language() -> None:
    wording = load_wording(TEXTS)
    assert "1 día" in wording.say(Language.ES, "home-starts-in", days=1)
    assert "2 dias" in wording.say(Language.PT, "home-starts-in", days=2)
    assert "1 day" in wording.say(Language.EN, "home-starts-in", days=1)


def test_numbers_are_written_as_the_language_does() -> None:
    wording = load_wording(TEXTS)
    assert "2800 días" in wording.say(Language.ES, "home-starts-in", days=2800)
    assert "12.800 días" in wording.say(Language.ES, "home-starts-in", days=12800)
    assert "2.800 dias" in wording.say(Language.PT, "home-starts-in", days=2800)
    assert "2,800 days" in wording.say(Language.EN, "home-starts-in", days=2800)


def test_nought_is_told_as_nought_in_every_language() -> None:
    """In Portuguese nought takes the form of one: "[one] 1 linha" would say 1 where there is 0."""
    wording = load_wording(TEXTS)
    for lang in Language:
        assert wording.say(lang, "memoir-groups-count", count=0).startswith("• 0 ")
        assert wording.say(lang, "export-tells-questions", count=0).startswith("0 ")
    assert "[one]" not in (TEXTS / "pt.ftl").read_text(encoding="utf-8")
