"""A content folder → a checked catalogue, or every problem in it at once."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.catalog.catalog import Catalog
from bot.catalog.checks import faults
from bot.catalog.explaining import explained
from bot.catalog.kinds import GIVEN, MODELS, kind_of
from bot.catalog.library import Entry, Kind
from bot.catalog.naming import SET_ASIDE, check_files, seen
from bot.catalog.problem import Problem
from bot.catalog.reading import Document, read
from bot.catalog.references import Known
from bot.catalog.tour import Tour, TourFile

_ADAPTERS = {kind: TypeAdapter(model) for kind, model in MODELS.items()}


class ContentError(Exception):
    """The content cannot be used; ``problems`` says why, one line each."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems, sorted by file and line."""
        self.problems = tuple(sorted(problems, key=lambda one: (one.file, one.line)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


@dataclass(frozen=True)
class Content:
    """A catalogue and the documents that it was read from."""

    catalog: Catalog
    documents: Mapping[str, Document]


def load(root: Path) -> Catalog:
    """Read all of ``root`` (a ``content/`` folder).

    Raises:
        ContentError: with every problem found, when there is any.
    """
    return read_content(root).catalog


def read_content(root: Path) -> Content:
    """Read all of ``root``, and keep where each part of it stands.

    Raises:
        ContentError: with every problem found, when there is any.
    """
    reading = _Reading(root)
    catalog = reading.catalog()
    if reading.problems:
        raise ContentError(reading.problems)
    return Content(catalog, reading.documents)


@dataclass
class _Reading:
    root: Path
    problems: list[Problem] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    digest: Any = field(default_factory=hashlib.sha256)

    def catalog(self) -> Catalog:
        if not (self.root / "sources.yaml").is_file():
            mend = "set CONTENT_DIR to the folder that holds sources.yaml, tours/ and library/"
            self.problems.append(Problem("sources.yaml", 1, "there is no such file", mend))
            return Catalog({}, {}, {})
        sources = self._file("sources.yaml") or ()
        entries: dict[str, Entry] = {}
        files: dict[str, str] = {}
        for kind in Kind:
            for path in seen((self.root / "library" / kind).glob("*.yaml")):
                file = path.relative_to(self.root).as_posix()
                entry = self._file(file, id=path.stem, kind=kind.value)
                other = files.setdefault(path.stem, file)
                if other != file:
                    what = f"the id {path.stem!r} is taken by {other}"
                    self.problems.append(Problem(file, 1, what, "rename one of the two files"))
                if entry is not None:
                    entries[path.stem] = entry
        folders = [path.name for path in seen((self.root / "tours").glob("*/"))]
        tours = {name: tour for name in folders if (tour := self._tour(name))}
        faq = self._file("library/faq.yaml", is_needed=False) or ()
        waiting = seen(self.root.glob(f"tours/*/*{SET_ASIDE}"))
        set_aside = tuple(path.relative_to(self.root).as_posix() for path in waiting)
        paid = (path.parent.name for path in self.root.glob("tours/*/payment.yaml"))
        asked = (path.parent.name for path in self.root.glob("tours/*/retro.yaml"))
        known = Known(
            entries=frozenset(files),
            tours=frozenset(folders),
            paid=frozenset(paid),
            asked=frozenset(asked),
            set_aside=set_aside,
        )
        self.problems += check_files(self.root)
        self.problems += faults(self.documents, known)
        return Catalog(
            tours=tours,
            entries=entries,
            sources={source.id: source for source in sources},
            faq=tuple(faq),
            version=self.digest.hexdigest()[:12],
        )

    def _tour(self, name: str) -> Tour | None:
        folder = f"tours/{name}"
        facts: TourFile | None = self._file(f"{folder}/tour.yaml", id=name)
        agenda = self._file(f"{folder}/agenda.yaml")
        payment = self._file(f"{folder}/payment.yaml", is_needed=False)
        reminders = self._file(f"{folder}/reminders.yaml", is_needed=False)
        retro = self._file(f"{folder}/retro.yaml", is_needed=False)
        faq = tuple(self._file(f"{folder}/faq.yaml", is_needed=False) or ())
        if facts is None or agenda is None:
            return None
        given = {field: getattr(facts, field) for field in TourFile.model_fields}
        return Tour.model_construct(
            **given,
            agenda=agenda,
            payment=payment,
            reminders=reminders,
            retro=retro,
            faq=faq,
        )

    def _file(self, name: str, *, is_needed: bool = True, **given: str) -> Any:
        """Return what a file says, or None where it is not there or has a fault."""
        path = self.root / name
        if not path.is_file():
            if is_needed:
                self.problems.append(Problem(name, 1, "this file is missing", "add it"))
            return None
        raw = path.read_bytes()
        self.digest.update(raw)
        document = read(name, raw)
        if isinstance(document, Problem):
            self.problems.append(document)
            return None
        self.documents[name] = document
        return self._modelled(document, given)

    def _modelled(self, document: Document, given: Mapping[str, str]) -> Any:
        kind = kind_of(document.file)
        data = document.data
        if data is None:
            data = {} if kind in GIVEN or given else []
        if isinstance(data, dict):
            for key, value in given.items():
                if data.get(key, value) != value:
                    what = f"{key} is {data[key]!r}"
                    self.problems.append(document.problem((key,), what, f"the path says {value!r}"))
            data = {**data, **given}
        try:
            return _ADAPTERS[kind].validate_python(data)
        except ValidationError as error:
            self.problems += explained(document, kind, error)
            return None
