"""Files that were sent, by the bot or by people."""

import base64
import struct
from dataclasses import dataclass

from bot.preview.world.shapes import Json

_FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "voice": "voice",
    "audio": "music",
    "video": "videos",
    "sticker": "stickers",
    "animation": "animations",
    "video_note": "video_notes",
}
_EXTENSIONS = {"photo": "jpg", "voice": "oga", "audio": "mp3", "video": "mp4", "sticker": "webp"}
_PREFIXES = {"photo": "AgAC", "document": "BQAC", "voice": "AwAC", "audio": "CQAC", "video": "BAAC"}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file; `path` is what getFile tells, `kind` how it was sent."""

    number: int
    kind: str
    content: bytes
    name: str
    mime_type: str

    @property
    def id(self) -> str:
        """Its opaque `file_id`."""
        raw = struct.pack(">QI", self.number, len(self.content) & 0xFFFFFFFF)
        return _PREFIXES.get(self.kind, "CAAC") + base64.urlsafe_b64encode(raw * 3).decode()

    @property
    def unique_id(self) -> str:
        """Its `file_unique_id`."""
        return "AQAD" + base64.urlsafe_b64encode(struct.pack(">Q", self.number)).decode()[:-1]

    @property
    def path(self) -> str:
        """Its path under `/file/bot<token>/`."""
        ending = self.name.rpartition(".")[2] if "." in self.name else ""
        ending = _EXTENSIONS.get(self.kind) or ending or "bin"
        safe = "".join(c for c in ending if c.isalnum()) or "bin"
        return f"{_FOLDERS.get(self.kind, 'documents')}/file_{self.number}.{safe}"

    def json(self) -> Json:
        """Return the fields that every kind of file has."""
        return {
            "file_id": self.id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
        }


class FileStore:
    """All files, by id and by path."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(self, kind: str, content: bytes, name: str = "", mime_type: str = "") -> StoredFile:
        """Keep a file and return it."""
        stored = StoredFile(len(self._by_id), kind, content, name, mime_type)
        self._by_id[stored.id] = stored
        self._by_path[stored.path] = stored
        return stored

    def by_id(self, file_id: str) -> StoredFile | None:
        """Return the file with this `file_id`."""
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        """Return the file with this `file_path`."""
        return self._by_path.get(path)
