"""What is wrong, or doubtful, in a content file."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """An error in a content file, in words its editor can act on; a doubt stops nothing."""

    file: str
    line: int
    what: str
    mend: str
    is_doubt: bool = False

    def __str__(self) -> str:
        """Return ``file:line: what: how to mend``; a doubt says ``warning`` before what it is."""
        kind = "warning: " if self.is_doubt else ""
        return f"{self.file}:{self.line}: {kind}{self.what}: {self.mend}"
