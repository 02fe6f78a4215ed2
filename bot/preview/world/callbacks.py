"""Presses of inline buttons, and how the bot answered them."""

from dataclasses import dataclass

from bot.preview.errors import refuse
from bot.preview.world.shapes import Json
from bot.preview.world.users import User

EXPIRED = "query is too old and response timeout expired or query ID is invalid"


@dataclass(frozen=True, slots=True)
class Answer:
    """What answerCallbackQuery said to whoever pressed."""

    callback_query_id: str
    person_id: int
    text: str = ""
    show_alert: bool = False
    url: str = ""

    def json(self) -> Json:
        """Return it for the page."""
        return {
            "id": self.callback_query_id,
            "text": self.text,
            "show_alert": self.show_alert,
            "url": self.url,
        }


class Callbacks:
    """The presses that can still be answered, and the answers given."""

    def __init__(self, lifetime: float = 60.0) -> None:
        self.lifetime = lifetime
        """Seconds for which a press can be answered; Telegram states no figure."""
        self.answers: list[Answer] = []
        self._asked: dict[str, tuple[User, float]] = {}
        self._next = 4_000_000_000_000_000_000

    def ask(self, user: User, at: float) -> str:
        """Register a press at `at` seconds and return its query id."""
        self._next += 1
        query_id = str(self._next)
        self._asked[query_id] = (user, at)
        return query_id

    @property
    def newest(self) -> str:
        """The query id of the newest press."""
        return str(self._next)

    def answer(self, answer: Answer, at: float) -> Answer:
        """Keep the answer to a press, once.

        Raises:
            ApiError: 400, when the press is unknown, answered already, or too old.
        """
        user, asked_at = self._asked.pop(answer.callback_query_id, (None, 0.0))
        if user is None or at - asked_at > self.lifetime:
            refuse(EXPIRED)
        kept = Answer(answer.callback_query_id, user.id, answer.text, answer.show_alert, answer.url)
        self.answers.append(kept)
        return kept
