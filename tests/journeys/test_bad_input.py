"""Whatever people send, and whatever reaches the bot: a kind reply in their language."""

import json
from typing import Any

from bot.language import Language
from bot.people.policy import POLICY_VERSION
from bot.preview import Message, Person
from bot.texts.wording import load_wording
from bot.transport.splitting import visible
from tests.conftest import CONTENT, House

WORDING = load_wording(CONTENT / "texts")
LANGUAGES = ("es", "en", "pt")
TOUR = "medellin-lab-2017"


def words(language: str, key: str) -> str:
    return visible(str(WORDING.say(Language(language), key)))


async def three(house: House) -> list[tuple[str, Person]]:
    """Return a person of each language, on the tour."""
    people = [
        (language, house.person(1001 + number, f"P{number}", language))
        for number, language in enumerate(LANGUAGES)
    ]
    for _, person in people:
        person.start(TOUR)
    await house.settled()
    return people


async def one(house: House, language: str = "es") -> Person:
    ana = house.person(1001, "Ana", language)
    ana.start(TOUR)
    await house.settled()
    return ana


def said_by_bot(person: Person) -> list[Message]:
    return [message for message in person.messages if message.from_bot]


ODD = ["sticker", "voice", "photo", "document", "location", "contact"]
KEEPABLE = {"voice", "photo", "document", "location"}


async def test_what_is_no_text_gets_a_kind_word(house: House) -> None:
    for language, person in await three(house):
        ways = [words(language, "button-help"), words(language, "button-home")]
        keep = [words(language, "button-note-keep")]
        for kind in ODD:
            getattr(person, f"send_{kind}")()
            text = (await house.said(person)).text
            first, _, offer = text.partition("\n\n")
            assert first == words(language, f"odd-{kind}")
            assert bool(offer) is (kind in KEEPABLE)
            assert person.last.buttons == ([keep, ways] if kind in KEEPABLE else [ways])


async def test_poll_gets_a_kind_word(house: House) -> None:
    ana = await one(house)
    house.server.inject({"message": {**_message(ana), "poll": _poll()}})
    assert (await house.said(ana)).text == words("es", "odd-other")


async def test_photo_with_a_caption_is_answered_like_the_caption(house: House) -> None:
    ana = await one(house)
    ana.send("¿Qué es Moravia?")
    answer = (await house.said(ana)).text
    ana.send_photo(caption="¿Qué es Moravia?")
    await house.settled()
    assert said_by_bot(ana)[-2].text == answer
    assert "Moravia" in answer


WORDLESS = ["🙂🙃🎉", "\u200b\u200d\u2060", "…!?"]


async def test_text_without_words_asks_for_words(house: House) -> None:
    for language, person in await three(house):
        for text in WORDLESS:
            person.send(text)
            assert (await house.said(person)).text == words(language, "odd-empty"), text


STRANGE = [
    "x" * 4096,
    "¿" + "qué hay mañana y pasado " * 170 + "?",
    "\u202eהאם יש ארוחת ערב?\u202c",
    "qu\u200bé\u200b h\u200day h\u2060oy",
    "<b>hola</b> <a href='x'>&amp;</a> *_[`\\",
    "'; DROP TABLE people; --",
    "{ $tour } {{7*7}} %s %(a)s",
    "a\u0301" * 300,
]


async def test_strange_text_is_answered_and_nothing_breaks(house: House) -> None:
    for _, person in await three(house):
        for text in STRANGE:
            before = len(said_by_bot(person))
            person.send(text)
            await house.settled()
            assert len(said_by_bot(person)) > before, text
    assert await house.rows("SELECT * FROM set_aside") == []


async def test_markup_in_a_question_is_kept_as_it_is_and_shown_escaped(house: House) -> None:
    ana = await one(house)
    text = "¿<b>zzqx</b> & *wwvk* [a](b)?"
    ana.send(text)
    await house.settled()
    ana.press(words("es", "button-pass-on"))
    await house.settled()
    ana.press(words("es", "button-agree-and-pass"))
    await house.settled()
    assert await house.rows("SELECT text FROM questions") == [{"text": text}]


WRONG_CODES = ["nope", "achm-medellin", "../../etc", "a" * 64, "%00", "<b>"]


async def test_start_with_a_wrong_code_offers_the_tours(house: House) -> None:
    for number, language in enumerate(LANGUAGES):
        person = house.person(1001 + number, "P", language)
        for code in WRONG_CODES:
            person.start(code)
            text = (await house.said(person)).text
            assert text.startswith(words(language, "start-wrong-code")), code
    assert await house.rows("SELECT * FROM enrolments") == []


async def test_unknown_command_shows_what_there_is(house: House) -> None:
    for language, person in await three(house):
        person.send("/nosuchthing")
        await house.settled()
        hint, help_ = said_by_bot(person)[-2:]
        assert hint.text == words(language, "odd-command")
        assert help_.text == words(language, "help")


FORGED = [
    "",
    "x",
    "0/home",
    "2/home",
    "1/",
    "1/nope",
    "1/home/more",
    "1/lang/xx",
    "1/day/medellin-lab-2017/20170231",
    "1/lib/programme/-999999999999999999999",
    "1/pay/medellin-lab-2017/free",
    "1/HOME",
    "1/home\n",
    "\u0661/home",
    "1/" + "a" * 500,
    "\x00",
]


async def test_forged_button_shows_the_current_screen_and_says_so(house: House) -> None:
    for language, person in await three(house):
        person.send("/ayuda")
        screen = await house.said(person)
        for data in FORGED:
            person.press_data(data)
            await house.settled()
            assert person.last.text == screen.text == words(language, "help"), data
            assert person.answers[-1].text == words(language, "old-button"), data
        assert len(person.answers) == len(FORGED)
    assert await house.rows("SELECT * FROM set_aside") == []


GONE = [
    "1/go/no-such-tour",
    "1/tour/no-such-tour",
    "1/day/no-such-tour/20250127",
    "1/pay/no-such-tour/all",
    "1/cald/medellin-lab-2017/00010101",
    "1/day/medellin-lab-2017/00010101",
    "1/day/medellin-lab-2017/99991231",
    "1/act/medellin-lab-2017/no-such-activity",
    "1/act/no-such-tour/no-such-activity",
    "1/ent/no-such-entry/all",
    "1/faq/library/no-such-question",
    "1/faq/no-such-tour/no-such-question",
    "1/lib/programmes/99999999999999999999",
    "1/lib/programmes/-1",
    "1/ok/1",
    "1/ok/-99999999999999999999",
    "1/wipe2/1",
    "1/wipe2/99999999999999999999",
    "1/wipe2/-99999999999999999999",
]


async def test_button_to_what_is_gone_still_shows_something(house: House) -> None:
    for _, person in await three(house):
        for number, data in enumerate(GONE, 1):
            person.send("/ayuda")
            help_ = await house.said(person)
            before = help_.text
            person.press_data(data)
            await house.settled()
            assert len(person.answers) == number, data
            assert person.last is not help_ or help_.text != before, data
    assert await house.rows("SELECT * FROM set_aside") == []
    assert len(await house.rows("SELECT * FROM people")) == 3
    assert await house.rows("SELECT * FROM consents") == []


async def test_pin_that_is_gone_is_answered_with_a_word(house: House) -> None:
    for language, person in await three(house):
        person.press_data(f"1/pin/{TOUR}/no-such-activity")
        await house.settled()
        assert [answer.text for answer in person.answers] == [words(language, "activity-no-pin")]


async def test_edited_message_is_answered_anew(house: House) -> None:
    for language, person in await three(house):
        person.send("xyz")
        await house.settled()
        mine = next(m for m in reversed(person.messages) if not m.from_bot)
        person.edit(mine, "Moravia")
        text = (await house.said(person)).text
        assert text.startswith(words(language, "odd-edited"))
        assert "Moravia" in text


async def test_edited_message_is_never_kept_as_the_awaited_question(house: House) -> None:
    ana = await one(house)
    ana.send("Moravia")
    await house.settled()
    ana.press_data(f"1/pass2/{POLICY_VERSION}")
    await house.settled()
    ana.press_data("1/pass")
    await house.settled()
    assert ana.last.text == words("es", "question-write")
    mine = next(m for m in reversed(ana.messages) if not m.from_bot)
    ana.edit(mine, "Comuna 13")
    await house.settled()
    assert await house.rows("SELECT * FROM questions") == []


async def test_what_has_no_person_behind_it_is_passed_over(house: House) -> None:
    ana = await one(house)
    chat = {"id": -100777, "type": "channel", "title": "C"}
    post = {"message_id": 1, "date": 1, "chat": chat, "text": "hola"}
    for raw in (
        {"channel_post": post},
        {"edited_channel_post": {**post, "edit_date": 2}},
        {"message": {**post, "sender_chat": chat}},
        {"poll": _poll()},
        {"update_from_the_future": {"id": 1}},
        {},
        {"callback_query": {**_query(ana), "message": None, "inline_message_id": "1"}},
    ):
        house.server.inject(raw)
    ana.send("/ayuda")
    assert (await house.said(ana)).text == words("es", "help")
    assert await house.rows("SELECT * FROM set_aside") == []
    assert [call.chat_id for call in house.server.called("sendMessage")] == [1001] * 3


POISON: list[dict[str, Any]] = [
    {"message": {"message_id": 1}},
    {"message": {"message_id": 1, "date": "soon", "chat": {"id": 1001, "type": "private"}}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": 1001}}},
    {"callback_query": {"id": "1"}},
    {
        "message": {
            "message_id": 1,
            "date": 1,
            "chat": {"id": 2**70, "type": "private"},
            "from": {"id": 2**70, "is_bot": False, "first_name": "\ud800"},
            "text": "\ud800",
        }
    },
]


async def test_ill_formed_update_is_set_aside_and_holds_nobody_up(house: House) -> None:
    ana, john = await one(house), house.person(1002, "John", "en")
    ids = []
    for raw in POISON:
        ids.append(house.server.inject(raw))
        ana.send("/ayuda")
        john.send("/help")
    await house.settled()
    for person, language in ((ana, "es"), (john, "en")):
        helped = [m for m in said_by_bot(person) if m.text == words(language, "help")]
        assert len(helped) == len(POISON)
    rows = await house.rows("SELECT update_id, payload FROM set_aside ORDER BY update_id")
    assert [row["update_id"] for row in rows] == ids
    for row, raw in zip(rows, POISON, strict=True):
        assert json.loads(row["payload"]).keys() == {"update_id", *raw}


async def test_turn_that_fails_writes_nothing_and_the_person_is_told(house: House) -> None:
    ana = await one(house, "pt")
    unstorable = {**_message(ana), "text": "\ud800"}
    pressed = {**_message(ana), "from": {"id": 123456, "is_bot": True, "first_name": "B"}}
    query = {**_query(ana), "data": f"1/pass2/{POLICY_VERSION}"}
    query["message"] = {**pressed, "text": "…", "reply_to_message": unstorable}
    poison = house.server.inject({"callback_query": query})
    await house.settled()
    assert ana.last.text == words("pt", "failure")
    assert await house.rows("SELECT * FROM consents") == []
    assert await house.rows("SELECT * FROM questions") == []
    assert await house.rows("SELECT update_id, chat_id, error FROM set_aside") == [
        {"update_id": poison, "chat_id": 1001, "error": "UnicodeEncodeError"}
    ]
    ana.send("/help")
    assert (await house.said(ana)).text == words("pt", "help")


async def test_failure_is_told_in_the_chosen_language(house: House) -> None:
    ana = await one(house, "es")
    ana.press_data("1/lang/en")
    await house.settled()
    unstorable = {**_message(ana), "text": "\ud800"}
    query = {**_query(ana), "data": f"1/pass2/{POLICY_VERSION}"}
    query["message"] = {**_message(ana), "reply_to_message": unstorable}
    house.server.inject({"callback_query": query})
    assert (await house.said(ana)).text == words("en", "failure")


async def test_who_blocked_the_bot_is_marked_and_welcome_back(house: House) -> None:
    ana = await one(house)
    ana.block()
    await house.settled()
    (row,) = await house.rows("SELECT blocked_at FROM people")
    assert row["blocked_at"] is not None
    ana.unblock()
    await house.settled()
    assert await house.rows("SELECT blocked_at FROM people") == [{"blocked_at": None}]
    ana.send("/ayuda")
    assert (await house.said(ana)).text == words("es", "help")


async def test_reply_that_meets_a_block_marks_the_person(house: House) -> None:
    ana = await one(house)
    house.server.faults.fail(
        "sendMessage", status=403, description="Forbidden: bot was blocked by the user"
    )
    ana.send("/ayuda")
    await house.settled()
    (row,) = await house.rows("SELECT blocked_at FROM people")
    assert row["blocked_at"] is not None
    ana.start()
    await house.settled()
    assert await house.rows("SELECT blocked_at FROM people") == [{"blocked_at": None}]
    assert ana.last.text.startswith("Primer Medellín Lab")


async def test_press_too_old_to_be_answered_still_shows_its_screen(house: House) -> None:
    ana = await one(house)
    house.server.world.callbacks.lifetime = -1
    ana.press(words("es", "button-help"))
    await house.settled()
    assert ana.answers == []
    assert ana.last.text == words("es", "help")


async def test_press_on_a_deleted_message_sends_a_new_one(house: House) -> None:
    ana = await one(house)
    screen = ana.last
    screen.deleted = True
    ana.press_data("1/help", message=screen)
    await house.settled()
    assert ana.last is not screen
    assert ana.last.text == words("es", "help")


async def test_press_on_a_message_out_of_reach_sends_a_new_one(house: House) -> None:
    ana = await one(house)
    out_of_reach = {"message_id": ana.last.id, "date": 0, "chat": ana.last.json()["chat"]}
    query = {**_query(ana), "data": "1/help", "message": out_of_reach}
    house.server.inject({"callback_query": query})
    await house.settled()
    assert await house.rows("SELECT * FROM set_aside") == []
    assert ana.last.text == words("es", "help")


async def test_pressing_twice_changes_nothing_and_is_answered_twice(house: House) -> None:
    ana = await one(house)
    screen = ana.last
    ana.press_data("1/help", message=screen)
    ana.press_data("1/help", message=screen)
    await house.settled()
    assert ana.last is screen
    assert len(ana.answers) == 2


async def test_group_is_answered_only_where_it_asks(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    group = house.server.group("Bus", [ana], supergroup=True)
    group.promote_bot()
    await house.settled()
    for text in ("hola a todos", "¿qué hay hoy?", "/hoy@otro_bot", "/nosuchthing", "@gira_bot_2"):
        ana.send(text, chat=group)
    ana.send_sticker(chat=group)
    ana.send_photo(caption="Moravia", chat=group)
    await house.settled()
    assert [message for message in group.messages if message.from_bot] == []
    for asked, answered in (
        ("/ayuda", words("es", "help")),
        ("/ayuda@gira_bot", words("es", "help")),
        ("/AYUDA@Gira_Bot", words("es", "help")),
        ("/ajustes", words("es", "group-private")),
        ("/baja@gira_bot", words("es", "group-private")),
        ("/start", words("es", "group-hello")),
        ("/nosuchthing@gira_bot", words("es", "help")),
        ("@GIRA_bot", words("es", "odd-empty")),
    ):
        ana.send(asked, chat=group)
        await house.settled()
        assert group.last.text == answered, asked
    ana.send("@gira_bot ¿qué es Moravia?", chat=group)
    await house.settled()
    assert "Moravia" in group.last.text
    ana.send("¿y la Comuna 13?", chat=group, reply_to=group.last)
    await house.settled()
    assert "Comuna 13" in group.last.text
    assert await house.rows("SELECT * FROM people") == []


async def test_personal_press_in_a_group_is_refused_there(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    group = house.server.group("Bus", [ana])
    ana.send("/ayuda@gira_bot", chat=group)
    await house.settled()
    for data in (
        "1/set",
        "1/priv",
        "1/data",
        f"1/pass2/{POLICY_VERSION}",
        "1/wipe",
        f"1/go/{TOUR}",
        "1/lang/en",
    ):
        ana.press_data(data, message=group.last)
        await house.settled()
        assert group.last.text == words("es", "group-private"), data
    assert await house.rows("SELECT * FROM people") == []


async def test_group_that_becomes_a_supergroup_is_answered_there(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    group = house.server.group("Bus", [ana])
    ana.send("/ayuda@gira_bot", chat=group)
    await house.settled()
    ana.send("/ayuda@gira_bot", chat=group)
    bigger = group.upgrade()
    await house.settled()
    ana.send("/ayuda@gira_bot", chat=bigger)
    await house.settled()
    assert bigger.last.text == words("es", "help")
    assert len([m for m in (*group.messages, *bigger.messages) if m.from_bot]) == 3
    assert await house.rows("SELECT * FROM set_aside") == []


async def test_bot_added_to_a_group_greets_it_once(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    group = house.server.group("Bus", [ana], with_bot=False)
    group.add_bot()
    await house.settled()
    group.add(house.person(1002, "John", "en"))
    await house.settled()
    assert [m.text for m in group.messages if m.from_bot] == [words("es", "group-hello")]
    group.kick_bot()
    await house.settled()
    assert await house.rows("SELECT * FROM set_aside") == []


def _message(person: Person) -> dict[str, Any]:
    return {
        "message_id": 9_000,
        "date": 1,
        "chat": {"id": person.id, "type": "private", "first_name": "P"},
        "from": person.user.json(),
    }


def _query(person: Person) -> dict[str, Any]:
    return {"id": "77", "from": person.user.json(), "chat_instance": "1", "data": "1/home"}


def _poll() -> dict[str, Any]:
    return {
        "id": "1",
        "question": "?",
        "options": [],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    }
