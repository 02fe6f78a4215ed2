import pytest

from bot.retro.corrected import State, correct, said_by

FIRST, SECOND, THIRD = 1, 2, 3


@pytest.mark.parametrize(
    ("states", "message", "part"),
    [
        ([("uno", FIRST)], FIRST, "uno"),
        ([("uno", FIRST)], SECOND, None),
        ([("", None), ("uno", FIRST)], FIRST, "uno"),
        ([("uno", FIRST), ("uno\ndos", SECOND)], FIRST, "uno"),
        ([("uno", FIRST), ("uno\ndos", SECOND)], SECOND, "dos"),
        ([("uno", FIRST), ("UNO", FIRST)], FIRST, "UNO"),
        ([("uno", FIRST), ("uno\ndos", SECOND), ("UNO\ndos", FIRST)], FIRST, "UNO"),
        ([("uno", FIRST), ("uno\ndos", SECOND), ("UNO\ndos", FIRST)], SECOND, "dos"),
        ([("uno", FIRST), ("otra cosa", SECOND)], FIRST, None),
        ([("uno", FIRST), ("otra cosa", SECOND)], SECOND, "otra cosa"),
        ([("uno", FIRST), ("uno", None)], FIRST, "uno"),
        ([("a", FIRST), ("a\nb", SECOND), ("a\nb\nc", THIRD)], SECOND, "b"),
        ([], FIRST, None),
    ],
)
def test_part_of_a_message_is_found(
    states: list[tuple[str, int | None]], message: int, part: str | None
) -> None:
    assert said_by(message, [State(*one) for one in states]) == part


def test_part_is_corrected_and_the_rest_stays() -> None:
    assert correct("a\nb\nc", "b", "B\nB") == "a\nB\nB\nc"
    assert correct("ab\nb", "b", "c") == "ab\nc"
    assert correct("ab", "b", "c") == "ab"
