"""A content folder → a checked catalogue, or every problem in it at once."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from bot.catalog.catalog import Catalog
from bot.catalog.library import Entry, Kind
from bot.catalog.reading import Document, Problem, read
from bot.catalog.references import check_references, name_of
from bot.catalog.tour import AgendaFile, Faq, Payment, Tour, TourFile
from bot.catalog.values import Source

Model = TypeVar("Model", bound=BaseModel)


class ContentError(Exception):
    """The content cannot be used; ``problems`` says why, one line each."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems, sorted by file and line."""
        self.problems = tuple(sorted(problems, key=lambda one: (one.file, one.line)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def load(root: Path) -> Catalog:
    """Read all of ``root`` (a ``content/`` folder).

    Raises:
        ContentError: with every problem found, when there is any.
    """
    loading = _Loading(root)
    catalog = loading.catalog()
    if loading.problems:
        raise ContentError(loading.problems)
    return catalog


@dataclass
class _Loading:
    root: Path
    problems: list[Problem] = field(default_factory=list)
    digest: Any = field(default_factory=hashlib.sha256)

    def catalog(self) -> Catalog:
        if not (self.root / "sources.yaml").is_file():
            mend = "set CONTENT_DIR to the folder that holds sources.yaml, tours/ and library/"
            self.problems.append(Problem("sources.yaml", 1, "there is no such file", mend))
            return Catalog({}, {}, {})
        documents: dict[str, Document] = {}
        sources = self._list(self.root / "sources.yaml", Source, documents)
        entries: dict[str, Entry] = {}
        for kind in Kind:
            for file in sorted((self.root / "library" / kind).glob("*.yaml")):
                entry = self._one(file, Entry, {"id": file.stem, "kind": kind.value}, documents)
                if entry is not None:
                    self._add(entries, entry.id, entry, documents[name_of(entry)])
        tours: dict[str, Tour] = {}
        for folder in sorted((self.root / "tours").glob("*/")):
            tour = self._tour(folder, documents)
            if tour is not None:
                tours[tour.id] = tour
        faq = tuple(self._list(self.root / "library" / "faq.yaml", Faq, documents))
        catalog = Catalog(
            tours=tours,
            entries=entries,
            sources={source.id: source for source in sources},
            faq=faq,
            version=self.digest.hexdigest()[:12],
        )
        if not self.problems:
            self.problems += check_references(catalog, documents, tuple(sources))
        return catalog

    def _tour(self, folder: Path, documents: dict[str, Document]) -> Tour | None:
        facts = self._one(folder / "tour.yaml", TourFile, {"id": folder.name}, documents)
        agenda = self._one(folder / "agenda.yaml", AgendaFile, {}, documents)
        payment = None
        if (folder / "payment.yaml").is_file():
            payment = self._one(folder / "payment.yaml", Payment, {}, documents)
        faq = tuple(self._list(folder / "faq.yaml", Faq, documents))
        if facts is None or agenda is None:
            return None
        given = {name: getattr(facts, name) for name in TourFile.model_fields}
        return Tour.model_construct(**given, agenda=agenda, payment=payment, faq=faq)

    def _add(self, known: dict[str, Entry], key: str, entry: Entry, document: Document) -> None:
        if key in known:
            other = f"{known[key].kind}/{key}.yaml"
            self.problems.append(
                document.problem((), f"the id {key!r} is taken by {other}", "rename one of them")
            )
        known[key] = entry

    def _read(self, file: Path) -> Document | None:
        if not file.is_file():
            name = file.relative_to(self.root).as_posix()
            self.problems.append(Problem(name, 1, "this file is missing", "add it"))
            return None
        self.digest.update(file.read_bytes())
        document = read(file, self.root)
        if isinstance(document, Problem):
            self.problems.append(document)
            return None
        return document

    def _one(
        self, file: Path, model: type[Model], given: dict[str, str], documents: dict[str, Document]
    ) -> Model | None:
        document = self._read(file)
        if document is None:
            return None
        data = document.data if isinstance(document.data, dict) else {}
        for key, value in given.items():
            if data.setdefault(key, value) != value:
                what = f"{key} is {data[key]!r}"
                self.problems.append(document.problem((key,), what, f"the path says {value!r}"))
        documents[document.file] = document
        try:
            return model.model_validate(data)
        except ValidationError as error:
            self.problems += _explained(document, error)
            return None

    def _list(self, file: Path, model: type[Model], documents: dict[str, Document]) -> list[Model]:
        if not file.is_file():
            return []
        document = self._read(file)
        if document is None or document.data is None:
            return []
        documents[document.file] = document
        try:
            return TypeAdapter(list[model]).validate_python(document.data)  # type: ignore[valid-type]
        except ValidationError as error:
            self.problems += _explained(document, error)
            return []


_MENDS = {
    "missing": ("{key} is missing", "add {key}"),
    "extra_forbidden": ("{key} is no key here", "check its spelling or take it out"),
    "date_from_datetime_parsing": ("{input!r} is no date", "write it as 2025-01-27"),
    "date_parsing": ("{input!r} is no date", "write it as 2025-01-27"),
    "int_parsing": ("{input!r} is no whole number", "write digits alone"),
    "bool_parsing": ("{input!r} is neither true nor false", "write true or false"),
    "string_type": ("a text is expected at {key}", "write a text"),
    "list_type": ("a list is expected at {key}", "begin each item with a hyphen"),
    "string_pattern_mismatch": (
        "{input!r} is no id",
        "use lower-case letters, digits and single hyphens",
    ),
}


def _explained(document: Document, error: ValidationError) -> Iterator[Problem]:
    for one in error.errors(include_url=False, include_context=False):
        path = tuple(one["loc"])
        key = str(path[-1]) if path else "the file"
        what, mend = _MENDS.get(one["type"], ("{key}: {msg}", "mend it as the example tour has it"))
        if one["type"] == "value_error":
            what, mend = _own(one["msg"].removeprefix("Value error, "), mend)
        facts = {"key": key, "input": one["input"], "msg": one["msg"]}
        yield document.problem(path, what.format(**facts), mend.format(**facts))


def _own(message: str, mend: str) -> tuple[str, str]:
    """Return what our own validators say, which is ``what: how to mend``, safe to format."""
    safe = message.replace("{", "{{").replace("}", "}}")
    what, _, own_mend = safe.rpartition(": ")
    return (what, own_mend) if what else (safe, mend)
