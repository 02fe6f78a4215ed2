import pytest

from bot.preview.text.detect import find_entities
from bot.preview.text.utf16 import cut


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start abc", [("bot_command", "/start")]),
        ("😀 /hoy@tour_bot", [("bot_command", "/hoy@tour_bot")]),
        ("a/b y 3/4", []),
        ("hola @tour_bot!", [("mention", "@tour_bot")]),
        ("ana@achm.cl", [("email", "ana@achm.cl")]),
        ("ver https://x.cl/a?b=1.", [("url", "https://x.cl/a?b=1")]),
        ("(www.achm.cl)", [("url", "www.achm.cl")]),
        ("fin.El", []),
        ("#retro día", [("hashtag", "#retro")]),
        ("#123", []),
        ("+56 9 1234 5678", [("phone_number", "+56 9 1234 5678")]),
        ("$950.000", []),
        ("$USD", [("cashtag", "$USD")]),
    ],
)
def test_entities_found(text: str, found: list[tuple[str, str]]) -> None:
    entities = find_entities(text)
    assert [(e["type"], cut(text, e["offset"], e["length"])) for e in entities] == found
