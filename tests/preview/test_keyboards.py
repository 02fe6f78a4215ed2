from typing import Any

import pytest
from hypothesis import given, strategies as st

from bot.preview import Person
from bot.preview.errors import ApiError
from bot.preview.world.keyboards import checked_markup
from tests.preview.conftest import Api


def inline(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "a", **button}]]}


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        (inline(callback_data=""), "BUTTON_DATA_INVALID"),
        (inline(callback_data="é" * 33), "BUTTON_DATA_INVALID"),
        (inline(copy_text={"text": "x" * 257}), "BUTTON_COPY_TEXT_INVALID"),
        (inline(text=" ", callback_data="b"), "inline keyboard button text must be non-empty"),
        (inline(url="foo"), "inline keyboard button URL 'foo' is invalid: Wrong HTTP URL"),
        (
            inline(url="ftp://x.cl"),
            "inline keyboard button URL 'ftp://x.cl' is invalid: Unsupported URL protocol",
        ),
        (
            inline(web_app={"url": "http://x.cl"}),
            (
                "inline keyboard button Web App URL 'http://x.cl' is invalid: "
                "Only HTTPS links are allowed"
            ),
        ),
        (
            inline(),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]] * 101},
            "reply markup is too long",
        ),
        ({"keyboard": [["a"]], "input_field_placeholder": "x" * 65}, "REPLY_MARKUP_INVALID"),
        ({"keyboard": [[{"text": ""}]]}, "keyboard button text must be non-empty"),
    ],
)
@pytest.mark.usefixtures("ana")
async def test_markup_refused(api: Api, markup: dict[str, Any], said: str) -> None:
    sent = await api("sendMessage", chat_id=1001, text="x", reply_markup=markup)
    assert sent == f"Bad Request: {said}"


@given(st.text(min_size=1, max_size=80))
def test_callback_data_counted_in_bytes(data: str) -> None:
    fits = len(data.encode(errors="surrogatepass")) <= 64
    try:
        checked_markup(inline(callback_data=data))
    except ApiError:
        assert not fits
    else:
        assert fits


@pytest.mark.parametrize(
    "button",
    [
        {"callback_data": "x" * 64},
        {"copy_text": {"text": "x" * 256}},
        {"url": "https://x.cl/"},
        {"url": "tg://user?id=1"},
        {"switch_inline_query": ""},
        {"web_app": {"url": "https://x.cl/"}},
    ],
)
@pytest.mark.usefixtures("ana")
async def test_markup_accepted(api: Api, button: dict[str, Any]) -> None:
    sent = await api("sendMessage", chat_id=1001, text="x", reply_markup=inline(**button))
    assert sent["reply_markup"] == inline(**button)


async def test_reply_keyboard_stands_until_removed(ana: Person, api: Api) -> None:
    keys = {"keyboard": [[{"text": "Agenda"}, "Pago"]], "is_persistent": True}
    sent = await api("sendMessage", chat_id=1001, text="x", reply_markup=keys)
    assert "reply_markup" not in sent
    await api("sendMessage", chat_id=1001, text="y", reply_markup=inline(callback_data="b"))
    assert ana.keyboard == [["Agenda", "Pago"]]
    await api("sendMessage", chat_id=1001, text="z", reply_markup={"remove_keyboard": True})
    assert ana.keyboard == []


async def test_reply_keyboard_for_one_time(ana: Person, api: Api) -> None:
    keys = {"keyboard": [["Agenda"]], "one_time_keyboard": True}
    await api("sendMessage", chat_id=1001, text="x", reply_markup=keys)
    ana.tap("Agenda")
    assert ana.keyboard == []


async def test_tap_on_a_key_that_is_not_there(ana: Person) -> None:
    with pytest.raises(LookupError, match="no key 'Agenda'"):
        ana.tap("Agenda")
