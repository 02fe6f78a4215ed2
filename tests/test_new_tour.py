"""A new tour made from an old one: right at once, and nothing of the old told as a fact."""

import re
import shutil
from datetime import date
from itertools import pairwise
from pathlib import Path
from textwrap import indent

import pytest
import yaml

from bot.catalog.loading import ContentError, load
from bot.catalog.tour import Payment
from bot.new_tour import NewTourError, make
from tests.conftest import CONTENT

INVITED, LAB = "achm-medellin-2025", "medellin-lab-2017"
NEW = "achm-medellin-2026"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


def _files(content: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in content.rglob("*.*")}


def _confirm(file: Path) -> None:
    """Delete the notes of a file."""
    lines = file.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if "POR CONFIRMAR" not in line]
    file.write_text("\n".join(kept) + "\n", encoding="utf-8")


def _open(facts: Path) -> None:
    text = facts.read_text(encoding="utf-8").replace("open: false", "open: true")
    facts.write_text(text, encoding="utf-8")


def _reported(content: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load(content)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize("old", [INVITED, LAB])
def test_new_tour_has_its_dates_in_order_and_is_closed(content: Path, old: str) -> None:
    make(content, old, NEW, "2026-02-27", None)
    catalog = load(content)
    tour = catalog.tours[NEW]
    assert (tour.starts_on, tour.ends_on) == (date(2026, 2, 27), date(2026, 3, 3))
    assert tuple(day.date for day in tour.agenda.days) == tour.dates
    assert not tour.open
    assert catalog.sources[NEW].year == 2026


@pytest.mark.parametrize("old", [INVITED, LAB])
def test_nothing_of_the_old_tour_is_told_as_a_fact(content: Path, old: str) -> None:
    before = load(content).tours[old]
    make(content, old, NEW, "2026-03-02", None)
    tour = load(content).tours[NEW]
    assert (tour.payment, tour.contacts, tour.faq, tour.objectives) == (None, (), (), ())
    assert all(day.activities == () for day in tour.agenda.days)
    assert all("confirm" in text for text in tour.agenda.unscheduled_note[0].text.all())
    assert all("confirm" in text for text in tour.about[0].text.all())
    visits = [one for day in before.agenda.days for one in day.activities]
    visits += before.agenda.unscheduled
    assert [one.id for one in tour.agenda.unscheduled] == [one.id for one in visits]
    for one, visit in zip(tour.agenda.unscheduled, visits, strict=True):
        assert one.slot.is_whole_day
        assert (one.text, one.lessons, one.source) == ((), (), visit.source)


def test_what_was_known_is_kept_where_the_bot_does_not_read_it(content: Path) -> None:
    make(content, INVITED, NEW, "2026-03-02", None)
    folder = content / "tours" / NEW
    before = content / "tours" / INVITED
    kept = (folder / "payment.por-confirmar.yaml").read_text(encoding="utf-8")
    assert "$ 950.000" in kept
    hours = (folder / "reminders.yaml").read_text(encoding="utf-8")
    errands = folder / "reminders.por-confirmar.yaml"
    errands.write_text(hours + errands.read_text(encoding="utf-8"), encoding="utf-8")
    for name in ("payment", "faq", "reminders"):
        shutil.copy(folder / f"{name}.por-confirmar.yaml", before / f"{name}.yaml")
        _confirm(before / f"{name}.yaml")
    assert load(content).tours[INVITED] == load(CONTENT).tours[INVITED]


def test_tour_cannot_be_opened_before_all_is_confirmed(content: Path) -> None:
    make(content, INVITED, NEW, "2026-03-02", None)
    facts = content / "tours" / NEW / "tour.yaml"
    _open(facts)
    with pytest.raises(ContentError, match="POR CONFIRMAR stands here and the tour is open"):
        load(content)
    for file in (facts, facts.with_name("agenda.yaml")):
        _confirm(file)
    for file in facts.parent.glob("*.por-confirmar.yaml"):
        file.unlink()
    (told,) = _reported(content)
    assert f"POR CONFIRMAR stands here and {NEW}, which cites {NEW}, is open" in told
    assert told.startswith("sources.yaml:")
    _confirm(content / "sources.yaml")
    assert load(content).tours[NEW].open


def test_note_on_a_document_that_no_open_tour_cites_stops_nothing(content: Path) -> None:
    make(content, INVITED, NEW, "2026-03-02", None)
    assert "# POR CONFIRMAR" in (content / "sources.yaml").read_text(encoding="utf-8")
    assert load(content).tours[INVITED].open


@pytest.mark.parametrize("name", ["tour", "agenda", "payment", "reminders", "retro", "faq"])
def test_document_to_be_confirmed_is_found_wherever_an_open_tour_cites_it(
    content: Path, name: str
) -> None:
    make(content, INVITED, NEW, "2026-03-02", None)
    file = content / "tours" / INVITED / f"{name}.yaml"
    text = file.read_text(encoding="utf-8").replace("doc: achm-2025", f"doc: {NEW}", 1)
    file.write_text(text, encoding="utf-8")
    (told,) = _reported(content)
    assert f"{INVITED}, which cites {NEW}, is open" in told


def test_payment_that_is_only_renamed_does_not_open_the_tour(content: Path) -> None:
    make(content, INVITED, NEW, "2026-03-02", None)
    folder = content / "tours" / NEW
    facts, apart = folder / "tour.yaml", folder / "tour.por-confirmar.yaml"
    (folder / "payment.por-confirmar.yaml").rename(folder / "payment.yaml")
    contacts = apart.read_text(encoding="utf-8").partition("\ncontacts:")[2].partition("\n# ")[0]
    text = facts.read_text(encoding="utf-8")
    facts.write_text(f"{text}contacts:{contacts}\n", encoding="utf-8")
    for file in (facts, folder / "agenda.yaml"):
        _confirm(file)
    assert load(content).tours[NEW].payment
    _open(facts)
    told = _reported(content)
    for name in ("tour", "reminders", "faq"):
        start = f"tours/{NEW}/{name}.por-confirmar.yaml:1: this file is still to be confirmed"
        (found,) = [one for one in told if one.startswith(start)]
        assert f"pass on to {name}.yaml what holds and delete this file" in found
    assert sum(f"/{NEW}/payment.yaml:" in one for one in told) >= len(Payment.model_fields)


@pytest.mark.parametrize("old", [INVITED, LAB])
def test_hours_of_the_reminders_are_kept_and_nothing_to_be_done_before(
    content: Path, old: str
) -> None:
    make(content, old, NEW, "2026-03-02", None)
    before = load(content).tours[old].reminders
    assert before is not None
    kept = before.model_copy(update={"before": (), "checklist": ()})
    assert load(content).tours[NEW].reminders == kept
    folder = content / "tours" / NEW
    told = (folder / "reminders.yaml").read_text(encoding="utf-8").partition("evening:")[0]
    aside = folder / "reminders.por-confirmar.yaml"
    assert (aside.exists(), aside.name in told) == ((old == INVITED),) * 2
    assert f"# Las horas son las de {old}: no las da ningún documento." in told


def test_tour_whose_errands_are_confirmed_reminds_of_them(content: Path) -> None:
    make(content, INVITED, NEW, "2026-03-02", None)
    folder = content / "tours" / NEW
    aside, hours = folder / "reminders.por-confirmar.yaml", folder / "reminders.yaml"
    _confirm(aside)
    errands = aside.read_text(encoding="utf-8").replace("about: payment", "about: checklist")
    errands = errands.replace("days: [10, 3]", "days: [9]")
    hours.write_text(hours.read_text(encoding="utf-8") + errands, encoding="utf-8")
    aside.unlink()
    reminders = load(content).tours[NEW].reminders
    assert reminders is not None
    assert [(one.about, one.days) for one in reminders.before] == [
        ("checklist", (14, 7, 4)),
        ("checklist", (9,)),
    ]
    assert len(reminders.checklist) == 4


@pytest.mark.parametrize("kept", [False, True])
def test_reminders_of_which_there_are_none_or_no_hours_are_not_drafted(
    content: Path, *, kept: bool
) -> None:
    old = content / "tours" / INVITED / "reminders.yaml"
    text = old.read_text(encoding="utf-8")
    if kept:
        old.write_text(text.partition("evening:")[0], encoding="utf-8")
    else:
        old.unlink()
    make(content, INVITED, NEW, "2026-03-02", None)
    folder = content / "tours" / NEW
    found = {path.name for path in folder.glob("reminders*")}
    assert found == ({"reminders.por-confirmar.yaml"} if kept else set())
    assert load(content).tours[NEW].reminders is None


@pytest.mark.parametrize("old", [INVITED, LAB])
@pytest.mark.parametrize("days", [None, 3, 1])
def test_questions_of_every_day_are_kept_and_the_commitment_of_the_last(
    content: Path, old: str, days: int | None
) -> None:
    before = load(content).tours[old]
    make(content, old, NEW, "2026-03-02", days)
    tour = load(content).tours[NEW]
    assert before.retro is not None
    assert tour.retro is not None
    assert tour.retro.questions == before.retro.questions
    assert all(one.source for one in tour.retro.questions)
    *others, last = tour.dates
    assert [tour.asked_on(on) for on in others] == [before.retro.questions] * len(others)
    assert tour.asked_on(last) == before.asked_on(before.ends_on)
    periods = (tour.retro.open_for, tour.retro.kept_for)
    assert periods == (before.retro.open_for, before.retro.kept_for)


@pytest.mark.parametrize("old", [INVITED, LAB])
def test_what_a_single_day_asked_waits_where_the_bot_does_not_read_it(
    content: Path, old: str
) -> None:
    make(content, old, NEW, "2026-03-02", None)
    folder = content / "tours" / NEW
    aside = folder / "retro.por-confirmar.yaml"
    told = (folder / "retro.yaml").read_text(encoding="utf-8").partition("open_for:")[0]
    assert (aside.exists(), aside.name in told) == ((old == LAB),) * 2
    if old == LAB:
        text = aside.read_text(encoding="utf-8")
        assert "\n  # antes: día 1\n  # POR CONFIRMAR: ¿sigue siendo así?\n" in text
        (day,) = yaml.safe_load(text)["days"]
        assert f"{day['date']}" == "2017-05-29"
        assert day["leave_out"] == ["replicar", "falto"]
        assert [one["id"] for one in day["add"]] == ["alegraria", "lamentaria", "propondria"]


def test_day_that_is_confirmed_asks_its_own_again(content: Path) -> None:
    before = load(content).tours[LAB]
    make(content, LAB, NEW, "2026-03-02", None)
    folder = content / "tours" / NEW
    aside, kept = folder / "retro.por-confirmar.yaml", folder / "retro.yaml"
    _confirm(aside)
    days = aside.read_text(encoding="utf-8").partition("days:\n")[2]
    text = kept.read_text(encoding="utf-8").replace("\ndays:\n", f"\ndays:\n{days}")
    kept.write_text(text.replace("2017-05-29", "2026-03-02"), encoding="utf-8")
    aside.unlink()
    tour = load(content).tours[NEW]
    assert tour.asked_on(date(2026, 3, 2)) == before.asked_on(date(2017, 5, 29))


def test_switch_of_a_question_is_written_as_an_editor_writes_it(content: Path) -> None:
    make(content, LAB, NEW, "2026-03-02", None)
    text = (content / "tours" / NEW / "retro.yaml").read_text(encoding="utf-8")
    made = yaml.safe_load(text)
    assert (made["open_for"], made["questions"][0]["required"]) == (30, True)


def test_commitment_that_stood_in_for_another_question_waits_to_be_confirmed(
    content: Path,
) -> None:
    old = content / "tours" / INVITED / "retro.yaml"
    text = old.read_text(encoding="utf-8")
    changed = text.replace("- id: compromiso", "- id: falto").replace(
        "  - date: 2025-01-31\n", "  - date: 2025-01-31\n    leave_out: [falto]\n"
    )
    old.write_text(changed, encoding="utf-8")
    make(content, INVITED, NEW, "2026-03-02", None)
    tour = load(content).tours[NEW]
    assert [len(tour.asked_on(on)) for on in tour.dates] == [4] * 5
    aside = yaml.safe_load(
        (content / "tours" / NEW / "retro.por-confirmar.yaml").read_text(encoding="utf-8")
    )
    assert [one["id"] for one in aside["days"][0]["add"]] == ["falto"]


def test_tour_that_asked_on_single_days_alone_asks_nothing_before_that_is_confirmed(
    content: Path,
) -> None:
    old = content / "tours" / LAB / "retro.yaml"
    text = old.read_text(encoding="utf-8")
    start, end = text.index("questions:"), text.index("days:")
    last = text.index("  - date: 2017-06-02")
    old.write_text(
        (text[:start] + text[end:last]).replace("    leave_out: [replicar, falto]\n", ""),
        encoding="utf-8",
    )
    make(content, LAB, NEW, "2026-03-02", None)
    tour = load(content).tours[NEW]
    assert (tour.retro, tour.reminders and tour.reminders.retro) == (None, None)
    folder = content / "tours" / NEW
    hours = yaml.safe_load((folder / "reminders.por-confirmar.yaml").read_text(encoding="utf-8"))
    assert set(hours) == {"retro", "commitments"}
    aside = yaml.safe_load((folder / "retro.por-confirmar.yaml").read_text(encoding="utf-8"))
    assert (aside["open_for"], aside["kept_for"], len(aside["days"])) == (30, 365, 1)


def test_tour_without_a_retro_gets_none(content: Path) -> None:
    make(content, "itagui-encuentro-2022", NEW, "2026-03-02", None)
    folder = content / "tours" / NEW
    assert [path.name for path in folder.glob("retro*")] == []


def test_aliases_stay_with_the_old_tour(content: Path) -> None:
    make(content, INVITED, NEW, "2026-03-02", None)
    facts = content / "tours" / NEW / "tour.yaml"
    apart = facts.with_name("tour.por-confirmar.yaml")
    text = apart.read_text(encoding="utf-8")
    assert f"# Los aliases no están aquí: los tiene {INVITED}" in text
    made = yaml.safe_load(facts.read_text(encoding="utf-8"))
    set_aside = yaml.safe_load(text)
    assert "aliases" not in set_aside
    facts.write_text(yaml.safe_dump({**made, **set_aside}), encoding="utf-8")
    assert load(content).tours[NEW].objectives


@pytest.mark.parametrize(
    ("old", "name"),
    [*((INVITED, name) for name in ("tour", "payment", "reminders", "faq")), (LAB, "retro")],
)
def test_everything_set_aside_has_a_note_above_it(content: Path, old: str, name: str) -> None:
    make(content, old, NEW, "2026-03-02", None)
    file = content / "tours" / NEW / f"{name}.por-confirmar.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    within = ("amount:", "due:", "transfer:", "before:", "checklist:", "days:")
    top = ""
    for above, line in pairwise(lines):
        if re.match(r"\w|- ", line):
            top = line
            assert above.startswith("# POR CONFIRMAR")
        if top in within and re.match(r"  (\w+:|- )", line):
            assert above.startswith("  # POR CONFIRMAR")


def test_notes_are_the_spanish_sentences_folded_into_comments(content: Path) -> None:
    file = content / "texts" / "es.ftl"
    still = "draft-still = ¿sigue siendo así?\n"
    text = file.read_text(encoding="utf-8")
    assert still in text
    changed = f"draft-still =\n    {'¿vale? ' * 20}\n\n    Si no, se borra.\n"
    file.write_text(text.replace(still, changed), encoding="utf-8")
    make(content, INVITED, NEW, "2026-03-02", None)
    note = f"# POR CONFIRMAR:{' ¿vale?' * 11}\n#{' ¿vale?' * 9}\n#\n# Si no, se borra.\n"
    payment = content / "tours" / NEW / "payment.por-confirmar.yaml"
    assert f"\n{note}amount:\n{indent(note, '  ')}  text:" in payment.read_text(encoding="utf-8")


def test_visit_has_a_note_of_when_it_was(content: Path) -> None:
    old = content / "tours" / LAB / "agenda.yaml"
    text = old.read_text(encoding="utf-8")
    old.write_text(re.sub(r"\n +time: afternoon", "", text, count=1), encoding="utf-8")
    make(content, LAB, NEW, "2026-03-02", None)
    agenda = (content / "tours" / NEW / "agenda.yaml").read_text(encoding="utf-8")
    told = re.findall(r"^  # antes: (.+)\n  - id: (.+)$", agenda, re.MULTILINE)
    assert told[1:5] == [
        ("día 1, day", "carrera-metro"),
        ("día 1", "cafe-mundial"),
        ("día 1, afternoon", "presentacion-modelo"),
        ("día 2, morning", "visita-comuna-13"),
    ]
    assert len(told) == len(load(content).tours[NEW].agenda.unscheduled)


def test_titles_tell_the_two_tours_apart(content: Path) -> None:
    make(content, INVITED, NEW, "2026-03-02", None)
    make(content, INVITED, "achm-otra", "2025-06-02", None)
    short = {tour.id: tour.short_title.es for tour in load(content).tours.values()}
    assert short[NEW] == "Medellín 2026"
    assert short["achm-otra"] == "Medellín 2025 (achm-otra)"


def test_number_of_days_can_be_chosen(content: Path) -> None:
    make(content, INVITED, NEW, "2026-03-02", 3)
    assert len(load(content).tours[NEW].agenda.days) == 3


@pytest.mark.parametrize(
    ("old", "new", "starts", "days", "says"),
    [
        ("mars", NEW, "2026-03-02", None, "there is no tour 'mars': one of "),
        ("achm-medelin-2025", NEW, "2026-03-02", None, f"did you mean {INVITED}?"),
        (INVITED, LAB, "2026-03-02", None, f"'{LAB}' exists"),
        (INVITED, "Medellín 2026", "2026-03-02", None, "is no id for a tour"),
        (INVITED, "../fuera", "2026-03-02", None, "is no id for a tour"),
        (INVITED, "a" * 25, "2026-03-02", None, "24 at most"),
        (INVITED, "amuch-2015", "2026-03-02", None, "'amuch-2015' is the id of a document"),
        (INVITED, "library", "2026-03-02", None, "is no id for a tour"),
        (INVITED, NEW, "02/03/2026", None, "'02/03/2026' is no date; an example: 2026-03-02"),
        (INVITED, NEW, "2026-02-30", None, "is no date"),
        (INVITED, NEW, "0001-01-01", None, "is no date"),
        (INVITED, NEW, "2026-03-02", 0, "0 days are no tour"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(  # noqa: PLR0913, PLR0917 - a case a column
    content: Path, old: str, new: str, starts: str, days: int | None, says: str
) -> None:
    before = _files(content)
    with pytest.raises(NewTourError) as caught:
        make(content, old, new, starts, days)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert _files(content) == before


def test_folder_that_is_there_is_left_alone(content: Path) -> None:
    (content / "tours" / NEW).mkdir()
    with pytest.raises((NewTourError, ContentError)):
        make(content, INVITED, NEW, "2026-03-02", None)
    assert list((content / "tours" / NEW).iterdir()) == []
