"""The page's own routes."""

from typing import Any


class PageApi:
    """To come."""

    def __init__(self, *_: Any) -> None: ...

    def add_routes(self, app: Any) -> None:
        """Add the routes."""

    def close(self) -> None:
        """Close."""
