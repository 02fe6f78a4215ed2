"""What is said in one message is one call, whatever it holds."""

import pytest
from markupsafe import Markup

from bot.address import Home
from bot.reply import Button, Place, Reply
from bot.retro.values import FileKind, KeptFile
from bot.transport.calls import call_of

WORDS = Markup("<b>Hola</b> &amp; adiós")
PHOTO, PLAN = KeptFile(FileKind.PHOTO, "p"), KeptFile(FileKind.DOCUMENT, "d", "plano.pdf")
HTML = {"parse_mode": "HTML"}


def test_text_has_its_buttons_below() -> None:
    reply = Reply(WORDS, rows=((Button("Inicio", Home()),),))
    method, values = call_of(reply)
    assert method == "sendMessage"
    assert values["text"] == "<b>Hola</b> &amp; adiós"
    assert values["reply_markup"]["inline_keyboard"][0][0]["text"] == "Inicio"


def test_text_that_is_refused_goes_without_formatting() -> None:
    _, values = call_of(Reply(WORDS), is_plain=True)
    assert values == {"text": "Hola & adiós", "reply_markup": None}
    method, values = call_of(Reply(WORDS, kept=(PHOTO,), is_caption=True), is_plain=True)
    assert (method, values) == (
        "sendPhoto",
        {"photo": "p", "caption": "Hola & adiós", "reply_markup": None},
    )


def test_file_has_the_words_below_it() -> None:
    method, values = call_of(Reply(WORDS, kept=(PLAN,), is_caption=True))
    words = {"caption": "<b>Hola</b> &amp; adiós", **HTML}
    assert (method, values) == ("sendDocument", {"document": "d", **words, "reply_markup": None})


def test_album_has_the_words_at_its_first_file() -> None:
    method, values = call_of(Reply(WORDS, kept=(PHOTO, PHOTO), is_caption=True))
    assert method == "sendMediaGroup"
    assert values == {
        "media": [
            {"type": "photo", "media": "p", "caption": "<b>Hola</b> &amp; adiós", **HTML},
            {"type": "photo", "media": "p"},
        ]
    }


def test_pin_is_a_venue_where_it_has_a_name_and_an_address() -> None:
    at = {"latitude": 6.25, "longitude": -75.5}
    assert call_of(Reply(place=Place(6.25, -75.5))) == ("sendLocation", at)
    named = call_of(Reply(place=Place(6.25, -75.5, "Hotel", "Calle 1")))
    assert named == ("sendVenue", {**at, "title": "Hotel", "address": "Calle 1"})


def test_what_is_deleted_is_one_call_too() -> None:
    assert call_of(Reply(deletes=(1, 2))) == ("deleteMessages", {"message_ids": [1, 2]})


@pytest.mark.parametrize(
    "reply",
    [
        Reply(),
        Reply(kept=(PHOTO, KeptFile(FileKind.VOICE, "v")), is_caption=True),
    ],
)
def test_what_is_no_one_message_is_refused(reply: Reply) -> None:
    with pytest.raises(ValueError, match=r"nothing to say|no album"):
        call_of(reply)
