"""Becoming a coordinator by a link that is worth one person and two days, and being one no more."""

import re
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bot import app
from bot.preview import Message, Person
from tests.conftest import House, open_house, restarted
from tests.coordinating import ACHM, LAB, accompany, come, dismiss, opened

OPEN = "SELECT tour_id, made_by, used_by, withdrawn_at FROM invitations"
ROLES = "SELECT person_id, tour_id, name, invited_by FROM coordinators ORDER BY id"
TRAIL = "SELECT person_id, tour_id, what, is_refused, detail FROM audit ORDER BY id"


async def _coordinator(house: House, number: int = 7, name: str = "Juan") -> Person:
    juan = await come(house, number, name)
    await accompany(house, juan, LAB)
    return juan


async def _invited(house: House, by: Person) -> str:
    """Let a coordinator make an invitation; return its code."""
    return _code(await opened(house, by, "/invitar"))


def _code(message: Message) -> str:
    (code,) = re.findall(r"https://t\.me/gira_bot\?start=(\S+)", message.text)
    return str(code)


async def _follow(house: House, person: Person, code: str) -> str:
    person.start(code)
    return (await house.said(person)).text


async def test_link_is_shown_once_to_be_copied_or_sent_and_only_its_digest_is_kept(
    house: House,
) -> None:
    juan = await _coordinator(house)
    message = await opened(house, juan, "/invitar")
    code = _code(message)
    assert re.fullmatch(r"c-[a-z0-9]{26}", code)
    assert message.text.splitlines()[0] == "✉️ Invitación a acompañar Medellín Lab 2017"
    assert message.text.splitlines()[-1] == (
        "Vale una sola vez, hasta el miércoles 31 de mayo a las 07:30, hora de Colombia (Bogotá)."
    )
    juan.press("📋 Copiar el enlace")
    assert juan.clipboard == f"https://t.me/gira_bot?start={code}"
    juan.press("📤 Enviárselo a alguien")
    sent = parse_qs(urlsplit(juan.opened[-1]).query)
    assert sent["url"] == [juan.clipboard]
    (kept,) = await house.rows("SELECT * FROM invitations")
    assert code not in str(kept)
    assert kept["made_by"] == 7
    assert len(kept["code_digest"]) == 64
    assert code not in str(await house.rows("SELECT * FROM audit"))


INVITED = {
    "es": (
        "🧭 Desde ahora usted acompaña Medellín Lab 2017",
        "/panel – Cómo va la gira",
        "📊 Medellín Lab 2017",
    ),
    "en": (
        "🧭 From now on you accompany Medellín Lab 2017",
        "/panel – How the tour is going",
        "📊 Medellín Lab 2017",
    ),
    "pt": (
        "🧭 A partir de agora você acompanha Medellín Lab 2017",
        "/painel – Como vai a viagem",
        "📊 Medellín Lab 2017",
    ),
}


@pytest.mark.parametrize("lang", INVITED)
async def test_newcomer_who_follows_it_is_enrolled_and_sees_what_they_can_do_and_the_panel(
    house: House, lang: str
) -> None:
    welcome, can, panel = INVITED[lang]
    code = await _invited(house, await _coordinator(house))
    rosa = house.person(8, "Rosa", lang)
    assert (await _follow(house, rosa, code)).splitlines()[0] == panel
    hello, told = rosa.messages[-3:-1]
    assert LAB_SHORT in hello.text
    assert told.text.splitlines()[0] == welcome
    assert can in told.text.splitlines()
    assert (await house.rows(ROLES))[1:] == [
        {"person_id": 8, "tour_id": LAB, "name": "Rosa", "invited_by": 7}
    ]
    assert await house.rows("SELECT tour_id FROM enrolments WHERE person_id = 8") == [
        {"tour_id": LAB}
    ]
    assert (await house.rows(TRAIL))[-1] == {
        "person_id": 8,
        "tour_id": LAB,
        "what": "/start c-",
        "is_refused": 0,
        "detail": "taken",
    }
    assert (await opened(house, rosa, "/panel")).text.splitlines()[0] == panel


LAB_SHORT = "Medellín Lab 2017"


async def test_participant_who_follows_it_gets_no_second_welcome(house: House) -> None:
    code = await _invited(house, await _coordinator(house))
    ana = await come(house, 1001, "Ana", ACHM)
    before = len(ana.messages)
    await _follow(house, ana, code)
    assert len(ana.messages) - before == 3  # their own, what they can do, the panel
    assert await house.rows("SELECT tour_id FROM people WHERE id = 1001") == [{"tour_id": LAB}]


async def test_of_two_phones_one_wins(house: House) -> None:
    code = await _invited(house, await _coordinator(house))
    people = [house.person(number, "Alguien", "es") for number in range(20, 28)]
    for person in people:
        person.start(code)
    await house.settled()
    winners = [one for one in people if one.last.text.startswith("📊 ")]
    assert len(winners) == 1
    for person in people:
        if person not in winners:
            assert person.last.text.startswith("Este enlace ya se usó")
    assert [row["person_id"] for row in await house.rows(ROLES)] == [7, winners[0].id]
    assert await house.rows("SELECT used_by FROM invitations") == [{"used_by": winners[0].id}]


async def test_who_followed_it_sees_the_same_again(house: House) -> None:
    code = await _invited(house, await _coordinator(house))
    rosa = house.person(8, "Rosa", "es")
    await _follow(house, rosa, code)
    assert (await _follow(house, rosa, code)).startswith("📊 ")
    assert len(await house.rows(ROLES)) == 2


async def test_who_accompanies_the_tour_already_leaves_it_to_others(house: House) -> None:
    juan = await _coordinator(house)
    code = await _invited(house, juan)
    assert (await _follow(house, juan, code)).startswith("Usted ya acompaña esta gira")
    rosa = house.person(8, "Rosa", "es")
    assert (await _follow(house, rosa, code)).startswith("📊 ")


REFUSED = {
    "es": (
        "No reconozco",
        "Este enlace ya se usó",
        "Este enlace venció",
        "Este enlace fue anulado",
    ),
    "en": ("I do not rec", "This link has been used", "This link has exp", "This link was cancel"),
    "pt": ("Não reconheço", "Este link já foi usado", "Este link venceu", "Este link foi canc"),
}


@pytest.mark.parametrize("lang", REFUSED)
async def test_link_that_is_of_no_use_says_why_and_nothing_else(house: House, lang: str) -> None:
    juan = await _coordinator(house)
    used, withdrawn, expired = [await _invited(house, juan) for _ in range(3)]
    await _follow(house, house.person(8, "Rosa", "es"), used)
    invitations = await opened(house, juan, "/invitar")
    juan.press("👥 Quiénes acompañan", message=invitations)
    await house.settled()
    juan.press("🗑 Anular la invitación n.º 2")
    await house.settled()
    house.clock.advance(timedelta(hours=48))
    ana = house.person(1001, "Ana", lang)
    before = await house.rows(TRAIL)
    codes = ("c-" + "a" * 26, used, expired, withdrawn)
    for code, words in zip(codes, REFUSED[lang], strict=True):
        text = await _follow(house, ana, code)
        assert text.startswith(words)
        assert "Medell" not in text
        assert "Juan" not in text
    assert [row["person_id"] for row in await house.rows(ROLES)] == [7, 8]
    assert await house.rows("SELECT id FROM people WHERE id = 1001") == []
    tried = (await house.rows(TRAIL))[len(before) :]
    assert [(row["person_id"], row["is_refused"], row["detail"]) for row in tried] == [
        (1001, 1, "unknown"),
        (1001, 1, "used"),
        (1001, 1, "expired"),
        (1001, 1, "withdrawn"),
    ]


@pytest.mark.parametrize("hours", [47, 48])
async def test_it_holds_for_two_days_to_the_minute(house: House, hours: int) -> None:
    code = await _invited(house, await _coordinator(house))
    house.clock.advance(timedelta(hours=hours))
    text = await _follow(house, house.person(8, "Rosa", "es"), code)
    assert text.startswith("📊 " if hours == 47 else "Este enlace venció")


async def test_invitation_goes_with_the_role_of_who_made_it(house: House) -> None:
    juan = await _coordinator(house)
    rosa = house.person(8, "Rosa", "es")
    await _follow(house, rosa, await _invited(house, juan))
    code = await _invited(house, rosa)
    await _remove(house, juan, "Rosa")
    assert (await _follow(house, rosa, code)).startswith("Este enlace fue anulado")
    assert [row["person_id"] for row in await house.rows(ROLES)] == [7]


async def _remove(house: House, by: Person, name: str) -> None:
    message = await opened(house, by, "/panel")
    by.press("👥 Quiénes acompañan", message=message)
    await house.settled()
    by.press(f"✖️ Retirar a {name}", message=message)
    await house.settled()
    by.press("✖️ Sí, retirar", message=message)
    await house.settled()


async def test_list_tells_who_accompanies_and_what_is_open(house: House) -> None:
    juan = await _coordinator(house)
    rosa = house.person(8, "Rosa <b>", "es")
    await _follow(house, rosa, await _invited(house, juan))
    message = await opened(house, rosa, "/invitar")
    rosa.press("👥 Quiénes acompañan", message=message)
    await house.settled()
    assert message.text.split("\n\n") == [
        "👥 Quiénes acompañan · Medellín Lab 2017",
        "1. Alguien sin nombre\n2. Rosa <b> (usted)",
        (
            "✉️ Invitaciones sin usar\n"
            "N.º 2, de usted: vale hasta el "
            "miércoles 31 de mayo a las 07:30, hora de Colombia (Bogotá)."
        ),
    ]
    assert message.buttons == [
        ["✉️ Invitar a alguien"],
        ["✖️ Retirar a Alguien sin nombre"],
        ["✖️ Retirar a Rosa <b>"],
        ["🗑 Anular la invitación n.º 2"],
        ["📊 Panel"],
    ]


async def test_only_so_many_can_be_open_at_once(house: House) -> None:
    juan = await _coordinator(house)
    for _ in range(8):
        await _invited(house, juan)
    said = await opened(house, juan, "/invitar")
    assert said.text.startswith("Ya hay muchas invitaciones sin usar.")
    assert len(await house.rows(OPEN)) == 8


async def test_invitation_of_another_tour_cannot_be_withdrawn(house: House) -> None:
    juan = await _coordinator(house)
    maria = await come(house, 9, "María", ACHM)
    await accompany(house, maria, ACHM)
    await _invited(house, maria)
    message = await opened(house, juan, "/panel")
    juan.press_data(f"1/uninvite/{LAB}/1", message=message)
    await house.settled()
    assert juan.answers[-1].text.startswith("Ese botón era de una versión anterior")
    juan.press_data(f"1/uninvite/{ACHM}/1", message=message)
    await house.settled()
    assert (await house.rows(OPEN))[0]["withdrawn_at"] is None


async def test_withdrawn_role_is_gone_at_once_also_from_old_buttons(house: House) -> None:
    juan = await _coordinator(house)
    rosa = house.person(8, "Rosa", "es")
    await _follow(house, rosa, await _invited(house, juan))
    panel = rosa.last
    await _remove(house, juan, "Rosa")
    assert juan.last.text.startswith("✅ Rosa ya no acompaña esta gira.")
    rosa.press("👥 Quiénes acompañan", message=panel)
    await house.settled()
    assert rosa.answers[-1].text.startswith("Ese botón era de una versión anterior")
    assert panel.text.startswith("Primer Medellín Lab")  # home, instead of the panel
    assert "Juan" not in panel.text
    rosa.send("/panel")
    await house.settled()
    assert rosa.messages[-2].text.startswith("Ese comando no lo conozco")


async def test_own_role_goes_after_a_question_that_says_so(house: House) -> None:
    juan = await _coordinator(house)
    rosa = house.person(8, "Rosa", "es")
    await _follow(house, rosa, await _invited(house, juan))
    message = await opened(house, rosa, "/panel")
    for label in ("👥 Quiénes acompañan", "✖️ Retirar a Rosa"):
        rosa.press(label, message=message)
        await house.settled()
    assert message.text.startswith("⚠️ Se trata de usted")
    assert message.buttons == [["✖️ Sí, retirar"], ["‹ No, dejarlo así"]]
    rosa.press("✖️ Sí, retirar", message=message)
    await house.settled()
    assert message.text.startswith("✅ Usted ya no acompaña Medellín Lab 2017.")
    assert [row["person_id"] for row in await house.rows(ROLES)] == [7]


async def test_confirmation_of_a_while_ago_asks_again(house: House) -> None:
    juan = await _coordinator(house)
    rosa = house.person(8, "Rosa", "es")
    await _follow(house, rosa, await _invited(house, juan))
    message = await opened(house, juan, "/panel")
    for label in ("👥 Quiénes acompañan", "✖️ Retirar a Rosa"):
        juan.press(label, message=message)
        await house.settled()
    house.clock.advance(timedelta(minutes=11))
    juan.press("✖️ Sí, retirar", message=message)
    await house.settled()
    assert message.text.startswith("Ese botón ya no vale")
    assert len(await house.rows(ROLES)) == 2
    juan.press("✖️ Sí, retirar", message=message)
    await house.settled()
    assert [row["person_id"] for row in await house.rows(ROLES)] == [7]


async def test_whom_the_operator_names_cannot_be_removed_here(tmp_path: Path) -> None:
    async with open_house(tmp_path, admin_ids=(7, 9)) as house:
        juan = await _coordinator(house)
        rosa = house.person(8, "Rosa", "es")
        await _follow(house, rosa, await _invited(house, juan))
        message = await opened(house, rosa, "/panel")
        rosa.press("👥 Quiénes acompañan", message=message)
        await house.settled()
        assert "2 personas nombradas por quien opera el asistente." in message.text
        assert message.buttons == [
            ["✉️ Invitar a alguien"],
            ["✖️ Retirar a Rosa"],
            ["📊 Panel"],
        ]
        minute = int(house.clock.now().timestamp() // 60)
        for data in (f"1/unrole/{LAB}/1", f"1/unrole2/{LAB}/1/{minute}"):
            rosa.press_data(data, message=message)
            await house.settled()
            assert rosa.answers[-1].text.startswith("Ese botón era de una versión anterior")
        assert len(await house.rows(ROLES)) == 2


def _names(person: Person) -> list[str]:
    return [one["command"] for one in person.commands]


async def _until_menu(house: House, person: Person, *, has_panel: bool) -> None:
    """Wait until Telegram shows a person the commands of coordinators, or does not any more."""
    await house.server.until(
        lambda: bool({"panel", "painel"} & set(_names(person))) is has_panel, 10
    )


async def test_menu_comes_and_goes_with_the_role(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        juan = await _coordinator(house)
        rosa = house.person(8, "Rosa", "pt")
        await _follow(house, rosa, await _invited(house, juan))
        await _until_menu(house, rosa, has_panel=True)
        ana = await come(house, 1001, "Ana")
        assert not {"panel", "invitar", "consultas"} & set(_names(ana))
        await _remove(house, juan, "Rosa")
        await _until_menu(house, rosa, has_panel=False)
        assert _names(rosa) == _names(house.person(30, "Outra", "pt"))
        await house.server.until(lambda: len(house.server.called("deleteMyCommands")) == 4, 10)


async def test_menu_is_put_right_at_the_next_start(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        juan = await _coordinator(house)
        rosa = house.person(8, "Rosa", "es")
        await _follow(house, rosa, await _invited(house, juan))
        await _until_menu(house, rosa, has_panel=True)
        house.server.faults.fail("deleteMyCommands", times=4, status=409, description="Conflict")
        await _remove(house, juan, "Rosa")
        await house.server.until(lambda: len(house.server.called("deleteMyCommands")) == 4, 10)
        assert "panel" in _names(rosa)
        async with restarted(house, tmp_path) as again:
            await _until_menu(again, rosa, has_panel=False)


async def test_menu_goes_with_everything_when_its_coordinator_is_erased(house: House) -> None:
    rosa = house.person(8, "Rosa", "es")
    await _follow(house, rosa, await _invited(house, await _coordinator(house)))
    await _until_menu(house, rosa, has_panel=True)
    rosa.send("/baja")
    await house.settled()
    rosa.press("🗑 Sí, borrar todo")
    await house.settled()
    await _until_menu(house, rosa, has_panel=False)
    assert [row["person_id"] for row in await house.rows(ROLES)] == [7]


async def _left_unanswered(house: House, person: Person, command: str) -> None:
    """Send a command, stop the bot once it is done and before that is shown, and send it anew."""
    server = house.server
    tried = len(server.called("sendMessage"))
    server.faults.fail("sendMessage", 500)
    person.send(command)
    (update,) = [update.body for update in server.pending]
    await server.until(lambda: len(server.called("sendMessage")) > tried)
    house.stop.set()
    await house.bot
    server.faults.clear()
    server.world.updates.clear()
    server.world.updates.confirmed = update["update_id"] - 1
    server.inject(update)


async def test_link_that_could_not_be_shown_is_said_to_be_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "STOP_WITHIN", 0.1)
    async with open_house(tmp_path) as house:
        juan = await _coordinator(house)
        await _left_unanswered(house, juan, "/invitar")
        async with open_house(tmp_path, clock=house.clock, server=house.server) as again:
            said = await again.said(juan)
            assert said.text.startswith("Se hizo una invitación, pero no alcancé a mostrarle el")
            assert ["🗑 Anular la invitación n.º 1"] in said.buttons
            assert len(await again.rows(OPEN)) == 1


async def test_who_became_a_coordinator_and_was_not_told_is_told_after_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "STOP_WITHIN", 0.1)
    async with open_house(tmp_path) as house:
        code = await _invited(house, await _coordinator(house))
        rosa = house.person(8, "Rosa", "es")
        await _left_unanswered(house, rosa, f"/start {code}")
        async with open_house(tmp_path, clock=house.clock, server=house.server) as again:
            assert (await again.said(rosa)).text.startswith("📊 Medellín Lab 2017")
            assert len(await again.rows(ROLES)) == 2


async def test_command_that_comes_again_once_the_role_is_gone_shows_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "STOP_WITHIN", 0.1)
    async with open_house(tmp_path) as house:
        juan = await _coordinator(house)
        await _left_unanswered(house, juan, "/panel")
        await dismiss(house, juan)
        async with open_house(tmp_path, clock=house.clock, server=house.server) as again:
            await again.settled()
            assert juan.messages[-2].text.startswith("Ese comando no lo conozco")
            assert [one for one in juan.messages if one.text.startswith("📊")] == []
