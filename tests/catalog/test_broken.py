"""Content files that an editor got wrong, one a kind of error, and all that each is told.

A file of ``broken/`` says in its first line which file of ``small/`` it stands in for, and in the
lines ``# says:`` below it the whole report.
"""

import shutil
from pathlib import Path

import pytest

from bot.catalog.loading import ContentError, load

HERE = Path(__file__).parent
BROKEN = sorted((HERE / "broken").glob("*.yaml"))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return Path(shutil.copytree(HERE / "small", tmp_path / "content"))


def _header(file: Path, name: str) -> list[str]:
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    return [line.removeprefix(f"# {name}: ") for line in lines if line.startswith(f"# {name}: ")]


def _report(content: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load(content)
    return [str(problem) for problem in caught.value.problems]


def test_small_content_is_right(small: Path) -> None:
    assert load(small)


def test_there_is_a_file_for_every_kind_of_error() -> None:
    assert len(BROKEN) >= 20


@pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.stem)
def test_broken_file_gets_this_very_report(small: Path, file: Path) -> None:
    (into,) = _header(file, "into")
    lines = file.read_bytes().split(b"\n")
    lines = [b"#" if line.startswith(b"# says: ") else line for line in lines]
    (small / into).parent.mkdir(exist_ok=True)
    (small / into).write_bytes(b"\n".join(lines))
    assert _report(small) == _header(file, "says")


@pytest.mark.parametrize("text", ["[" * 50_000, "- " * 50_000, "? " * 50_000, "{a: " * 50_000])
def test_file_that_would_end_the_process_is_refused(small: Path, text: str) -> None:
    (small / "tours/gira/tour.yaml").write_text(text, encoding="utf-8")
    says = "tours/gira/tour.yaml:1: this is nested too deeply: take some brackets out"
    assert says in _report(small)


def test_fault_in_one_file_hides_none_in_another(small: Path) -> None:
    (small / "library/places/parque.yaml").write_text("name: [\n", encoding="utf-8")
    agenda = small / "tours/gira/agenda.yaml"
    text = agenda.read_text(encoding="utf-8")
    agenda.write_text(text.replace("id: parque", "id: saludo"), encoding="utf-8")
    first, second = _report(small)
    assert first.startswith("library/places/parque.yaml:2: this is not YAML")
    assert second.startswith("tours/gira/agenda.yaml:8: the id 'saludo' stands here twice")


def test_reminder_of_a_payment_that_the_tour_does_not_have(small: Path) -> None:
    (small / "tours/gira/payment.yaml").unlink()
    assert _report(small) == [
        (
            "tours/gira/faq.yaml:4: this tour has no payment.yaml: add that file, or take this "
            "line out"
        ),
        (
            "tours/gira/reminders.yaml:2: this tour has no payment.yaml: add that file, or take "
            "this reminder out"
        ),
    ]


def test_hours_of_a_retro_that_asks_nothing(small: Path) -> None:
    (small / "tours/gira/retro.yaml").unlink()
    assert _report(small) == [
        (
            "tours/gira/reminders.yaml:18: this tour has no retro.yaml, so that there is nothing "
            "to ask: add that file, or take these hours out"
        )
    ]


def test_retro_that_cannot_be_read_is_not_said_to_be_missing(small: Path) -> None:
    (small / "tours/gira/retro.yaml").write_text("questions: [\n", encoding="utf-8")
    (told,) = _report(small)
    assert told.startswith("tours/gira/retro.yaml:2: this is not YAML")


def test_question_that_is_left_out_may_be_asked_in_other_words_on_that_day(small: Path) -> None:
    file = small / "tours/gira/retro.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("id: compromiso", "id: falto"), encoding="utf-8")
    tour = load(small).tours["gira"]
    assert [[(one.id, one.kind.value) for one in tour.asked_on(on)] for on in tour.dates] == [
        [("dia", "rating"), ("falto", "choices")],
        [("dia", "rating"), ("falto", "commitment")],
    ]


def test_options_of_two_questions_may_have_one_id(small: Path) -> None:
    file = small / "tours/gira/retro.yaml"
    text = file.read_text(encoding="utf-8")
    start, end = text.index("  - id: falto"), text.index("days:")
    again = text[start:end].replace("id: falto", "id: sobro")
    file.write_text(f"{text[:end]}{again}{text[end:]}", encoding="utf-8")
    (first, second) = load(small).tours["gira"].retro.questions[1:]
    assert first.options == second.options


COMMITMENTS = 'commitments:\n  days: [7, 31]\n  at: "10:00"\n'


def _asking_after_commitments(content: Path) -> int:
    """Let the tour ask how its commitments are going; return on which line it says so."""
    file = content / "tours/gira/reminders.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text + COMMITMENTS, encoding="utf-8")
    return len(text.splitlines()) + 1


def test_commitments_that_are_asked_about_after_they_are_erased(small: Path) -> None:
    line = _asking_after_commitments(small)
    file = small / "tours/gira/retro.yaml"
    text = file.read_text(encoding="utf-8").replace("open_for: 30", "open_for: 5")
    for kept_for in (31, 365):
        file.write_text(text.replace("kept_for: 365", f"kept_for: {kept_for}"), encoding="utf-8")
        assert load(small).tours["gira"].retro.kept_for == kept_for
    file.write_text(text.replace("kept_for: 365", "kept_for: 30"), encoding="utf-8")
    assert _report(small) == [
        (
            f"tours/gira/reminders.yaml:{line + 1}: after 31 days the commitments are erased: "
            "write 30 days at most, or a greater kept_for in retro.yaml"
        )
    ]


def test_commitments_that_are_asked_about_and_never_kept(small: Path) -> None:
    line = _asking_after_commitments(small)
    (small / "tours/gira/retro.yaml").unlink()
    assert (
        f"tours/gira/reminders.yaml:{line}: this tour has no retro.yaml, so that no commitments "
        "are kept: add that file, or take these days out"
    ) in _report(small)


def test_payment_that_cannot_be_read_is_not_said_to_be_missing(small: Path) -> None:
    (small / "tours/gira/payment.yaml").write_text("amount: [\n", encoding="utf-8")
    (told,) = _report(small)
    assert told.startswith("tours/gira/payment.yaml:2: this is not YAML")
