"""The chat page: what it is shown and what it does; `static/` is the page itself."""
