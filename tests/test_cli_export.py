"""`python -m bot export`: the coordinators' files, from a shell."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from openpyxl import load_workbook

from bot.catalog.loading import load
from tests.conftest import CONTENT
from tests.test_cli import _run

LAB = "medellin-lab-2017"
SUBJECTS = ["respuestas", "participantes", "avisos", "no-recibidos", "preguntas", "inscritos"]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Make a database in which five people have rated the first day of a tour that is over."""
    file = tmp_path / "bot.sqlite3"
    assert _run("migrate", DATABASE_URL=f"sqlite:///{file}").returncode == 0
    at = "2017-05-29T23:00:00.000000Z"
    with closing(sqlite3.connect(file)) as db, db:
        for one in range(1, 6):
            db.execute("INSERT INTO people (id, created_at) VALUES (?, ?)", (one, at))
            db.execute("INSERT INTO enrolments VALUES (?, ?, ?)", (one, LAB, at))
            db.execute(
                "INSERT INTO retro_answers (person_id, tour_id, day, question_id, value,"
                " visibility, answered_at) VALUES (?, ?, '2017-05-29', 'dia', '5', 'group', ?)",
                (one, LAB, at),
            )
    return file


def _export(database: Path, *options: str) -> CompletedProcess[str]:
    return _run("export", *options, DATABASE_URL=f"sqlite:///{database}")


def test_spreadsheet_is_written_where_it_is_asked_for(database: Path, tmp_path: Path) -> None:
    to = tmp_path / "new" / "lab.xlsx"
    done = _export(database, "--tour", LAB, "--lang", "en", "-o", str(to))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{to}: answers=")
    assert "participants=5" in done.stdout
    rows = [[cell.value for cell in row] for row in load_workbook(to)["Answers"].iter_rows()]
    assert [row[3] for row in rows if row[2] == "Rating"] == [5] * 5
    assert [file.name for file in to.parent.iterdir()] == ["lab.xlsx"]


def test_folder_gets_a_file_named_after_tour_and_day(database: Path, tmp_path: Path) -> None:
    assert _export(database, "--tour", LAB, "-o", str(tmp_path / "new")).returncode == 0
    (file,) = (tmp_path / "new").iterdir()
    assert file.name.startswith(f"planillas-{LAB}-2")
    assert load_workbook(file).sheetnames[1] == "Respuestas"


def test_separated_values_are_a_file_a_subject(database: Path, tmp_path: Path) -> None:
    done = _export(database, "--tour", LAB, "--csv", "-o", str(tmp_path / "new"))
    assert done.returncode == 0
    names = sorted(file.name for file in (tmp_path / "new").iterdir())
    assert sorted(done.stdout.split()) == [str(tmp_path / "new" / name) for name in names]
    assert [name.partition(f"-{LAB}")[0] for name in names] == sorted(SUBJECTS)
    (answers,) = (tmp_path / "new").glob("respuestas-*")
    assert answers.read_bytes().startswith("\ufeffDía;Pregunta;Tipo;".encode())


def test_audit_trail_has_that_it_was_taken(database: Path, tmp_path: Path) -> None:
    _export(database, "--tour", LAB, "-o", str(tmp_path / "new"))
    with closing(sqlite3.connect(database)) as db:
        (row,) = db.execute("SELECT person_id, tour_id, what, is_refused, detail FROM audit")
    assert row[:4] == (None, LAB, "export", 0)
    assert "participants=5 deliveries=0 missed=0 questions=0" in row[4]


def test_wrong_use_is_told_in_a_line(database: Path, tmp_path: Path) -> None:
    for options in (
        ("--csv", "-o", str(tmp_path / "all.xlsx")),
        ("-o", str(tmp_path / "all.csv")),
    ):
        done = _export(database, "--tour", LAB, *options)
        assert done.returncode == 2
        assert "name a folder for --csv" in done.stderr
    assert _export(database).returncode == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--tour", "medellin-lab-2018"), f"did you mean {LAB}?"),
        (("--tour", LAB, "--lang", "fr"), "--lang: 'fr' is not spoken; one of es, en, pt"),
        (("--tour", LAB, "-o", "/dev/null/new"), "/dev/null"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(
    database: Path, options: tuple[str, ...], said: str
) -> None:
    done = _export(database, *options)
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    done = _export(tmp_path / "none.sqlite3", "--tour", LAB)
    assert done.returncode == 1
    assert done.stderr == "DATABASE_URL: there is no database yet: python -m bot migrate\n"
    assert list(tmp_path.iterdir()) == []


def test_database_of_another_version_is_left_alone(database: Path) -> None:
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '0001'")
    done = _export(database, "--tour", LAB)
    assert done.returncode == 1
    assert "python -m bot migrate" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", [("report", "--tour", LAB), ("audit",)])
def test_no_other_command_makes_a_database_or_changes_its_tables(
    tmp_path: Path, database: Path, command: tuple[str, ...]
) -> None:
    absent = tmp_path / "none.sqlite3"
    done = _run(*command, DATABASE_URL=f"sqlite:///{absent}")
    assert done.stderr == "DATABASE_URL: there is no database yet: python -m bot migrate\n"
    assert not absent.exists()
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '0003'")
    done = _run(*command, DATABASE_URL=f"sqlite:///{database}")
    assert done.returncode == 1
    assert "python -m bot migrate" in done.stderr
    with closing(sqlite3.connect(database)) as db:
        assert db.execute("SELECT version_num FROM alembic_version").fetchall() == [("0003",)]


def test_memoir_is_written_whole_and_the_audit_trail_has_it(database: Path, tmp_path: Path) -> None:
    to = tmp_path / "new" / "memoria.docx"
    url = f"sqlite:///{database}"
    done = _run("report", "--tour", LAB, "-o", str(to), DATABASE_URL=url)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{to}\n", "")
    assert [file.name for file in to.parent.iterdir()] == ["memoria.docx"]
    with closing(sqlite3.connect(database)) as db:
        rows = db.execute("SELECT person_id, tour_id, what, is_refused, detail FROM audit")
        assert rows.fetchall() == [(None, LAB, "report", 0, None)]


def _change(database: Path, activity: str, before: str, after: str, number: int = 1) -> None:
    at = "2017-05-28T12:00:00.000000Z"
    with closing(sqlite3.connect(database)) as db, db:
        db.execute(
            "INSERT INTO agenda_batches (id, tour_id, opened_at) VALUES (?, ?, ?)",
            (number, LAB, at),
        )
        db.execute(
            "INSERT INTO agenda_changes (tour_id, activity_id, batch, author, changed_at, number,"
            " before, after) VALUES (?, ?, ?, 'Juan', ?, 1, ?, ?)",
            (LAB, activity, number, at, before, after),
        )


def test_agenda_in_force_is_a_file_that_check_takes(database: Path, tmp_path: Path) -> None:
    day = '"date": "2017-05-30"'
    _change(
        database,
        "acercamiento",
        '{"time": "day"}',
        f'{{"time": "07:15-08:00", {day}, "where": "lobby: 2.º"}}',
    )
    _change(
        database,
        "mas-1",
        '{"time": "day"}',
        f'{{"time": "20:00", {day}, "title": "Cena «de todos»"}}',
        2,
    )
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    to = content / "tours" / LAB / "agenda.yaml"
    done = _export(database, "--tour", LAB, "--agenda", "-o", str(to))
    assert (done.returncode, done.stderr, done.stdout) == (0, "", f"{to}\n")
    checked = _run("check", CONTENT_DIR=str(content))
    assert (checked.returncode, checked.stderr) == (0, "")
    read, was = load(content).tours[LAB], load(CONTENT).tours[LAB]
    monday, tuesday, *rest = read.agenda.days
    assert rest == list(was.agenda.days[2:])
    assert monday.activities == was.agenda.days[0].activities[1:]
    _, first, *_, last = tuesday.activities  # the first of all has no hour
    assert (first.id, first.slot.written, first.where and first.where.es) == (
        "acercamiento",
        "07:15-08:00",
        "lobby: 2.º",
    )
    assert (last.title.es, last.added_on, last.source) == ("Cena «de todos»", date(2017, 5, 28), ())


def test_agenda_of_every_tour_without_changes_is_as_its_file_has_it(
    database: Path, tmp_path: Path
) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    was = load(CONTENT).tours
    for tour in was:
        to = content / "tours" / tour / "agenda.yaml"
        assert _export(database, "--tour", tour, "--agenda", "-o", str(to)).returncode == 0
    read = load(content).tours
    assert {tour: one.agenda for tour, one in read.items()} == {
        tour: one.agenda for tour, one in was.items()
    }


def test_agenda_and_separated_values_do_not_go_together(database: Path) -> None:
    done = _export(database, "--tour", LAB, "--agenda", "--csv")
    assert done.returncode == 2
    assert "--agenda and --csv do not go together" in done.stderr
