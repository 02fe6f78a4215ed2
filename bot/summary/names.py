"""What the content calls places, programmes and institutions: a theme each."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Names:
    """The folded words of each name → what the thing is called officially, in short."""

    official: Mapping[tuple[str, ...], str] = field(default_factory=dict)


NO_NAMES = Names()
