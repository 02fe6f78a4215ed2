"""The Bot API's refusals.

Source: https://core.telegram.org/bots/api#making-requests
"""

from typing import Any, NoReturn


class ApiError(Exception):
    """A refusal: HTTP status, description, and `ResponseParameters` where Telegram gives them."""

    def __init__(
        self, code: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def json(self) -> dict[str, Any]:
        """Return the body of the answer."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def refuse(reason: str, **parameters: Any) -> NoReturn:
    """Refuse a call.

    Raises:
        ApiError: always: a 400; `parameters` become its `ResponseParameters`.
    """
    raise ApiError(400, f"Bad Request: {reason}", parameters or None) from None


def forbid(reason: str) -> NoReturn:
    """Refuse a call that would be right elsewhere.

    Raises:
        ApiError: always: a 403.
    """
    raise ApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiError:
    """Return a 409."""
    return ApiError(409, f"Conflict: {reason}")


def too_many_requests(retry_after: int) -> ApiError:
    """Return a 429 that asks to wait `retry_after` seconds."""
    return ApiError(
        429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after}
    )


UNAUTHORIZED = ApiError(401, "Unauthorized")
NOT_FOUND = ApiError(404, "Not Found")
TOO_LARGE = ApiError(413, "Request Entity Too Large")
