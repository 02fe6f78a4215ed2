"""What one means to do after the tour: said, changed, shared in a group, and asked about."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.people.policy import POLICY_VERSION
from bot.preview import Message, Person
from tests.conftest import House, open_house, restarted

LAB = "medellin-lab-2017"
LAST_DAY = datetime(2017, 6, 2, 20, 0, tzinfo=UTC)
"""Friday 2 June 2017, 15:00 in Medellín: the last afternoon of the Medellín Lab."""
KEPT = "SELECT person_id, tour_id, day, what, with_whom, horizon, status, word FROM commitments"
GROUPS = "SELECT person_id, title FROM working_groups"
MEMBERS = "SELECT group_id, person_id FROM group_members ORDER BY group_id, person_id"
SAID = "SELECT status, word FROM followups ORDER BY id"
WHAT, WHOM = "Crear una mesa con los vecinos", "Con la policía del barrio"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path, at=LAST_DAY) as opened:
        yield opened


async def _come(
    house: House, number: int = 1001, lang: str = "es", tour: str = LAB, *, agrees: bool = True
) -> Person:
    person = house.person(number, f"P{number}", lang)
    person.start(tour)
    await house.settled()
    if agrees:
        person.press_data(f"1/ok/{POLICY_VERSION}")
        await house.settled()
    return person


async def _say(house: House, person: Person, text: str) -> Message:
    person.send(text)
    return await house.said(person)


async def _press(house: House, person: Person, *labels: str) -> Message:
    for label in labels:
        person.press(label)
        await house.settled()
    return person.last


async def _made(house: House, person: Person, what: str = WHAT) -> Message:
    """Make a commitment with nothing but its words; return the screen that sums it up."""
    await _say(house, person, "/compromisos")
    await _press(house, person, "🆕 Nuevo compromiso")
    await _say(house, person, what)
    return await _press(house, person, "Saltar ›", "Saltar ›", "Saltar ›")


def _labels(message: Message) -> list[str]:
    return [label for row in message.buttons for label in row]


MAKING = {
    "es": (
        "/compromisos",
        "Todavía no hay ninguno.",
        ("🆕 Nuevo compromiso", "📅 Mediano plazo", "🆕 Abrir un grupo"),
        ("¿A qué se compromete?", "¿Para cuándo?", "¿Con quién lo hará?", "grupo de trabajo"),
        "🎉 ¡Listo! Su compromiso quedó anotado.",
        ("📅 Mediano plazo", f"👥 Con quién: {WHOM}", "🧩 Grupo: Justicia", "▫️ Por comenzar"),
    ),
    "en": (
        "/commitments",
        "There are none yet.",
        ("🆕 New commitment", "📅 Medium term", "🆕 Open a group"),
        ("What do you commit to doing?", "By when?", "With whom will you", "working group"),
        "🎉 Done! Your commitment is noted.",
        ("📅 Medium term", f"👥 With whom: {WHOM}", "🧩 Group: Justicia", "▫️ Not begun"),
    ),
    "pt": (
        "/compromissos",
        "Ainda não há nenhum.",
        ("🆕 Novo compromisso", "📅 Médio prazo", "🆕 Abrir um grupo"),
        ("Com o que você se compromete?", "Para quando?", "Com quem você vai", "grupo de trabalho"),
        "🎉 Pronto! Seu compromisso foi anotado.",
        ("📅 Médio prazo", f"👥 Com quem: {WHOM}", "🧩 Grupo: Justicia", "▫️ A começar"),
    ),
}


@pytest.mark.parametrize("lang", MAKING)
async def test_commitment_is_made_step_by_step(house: House, lang: str) -> None:
    command, none, (new, medium, found), asked, done, facts = MAKING[lang]
    ana = await _come(house, lang=lang)
    assert none in (await _say(house, ana, command)).text
    assert asked[0] in (await _press(house, ana, new)).text
    said = await _say(house, ana, WHAT)
    assert WHAT in said.text
    assert asked[1] in said.text
    assert asked[2] in (await _press(house, ana, medium)).text
    assert asked[3] in (await _say(house, ana, WHOM)).text
    await _press(house, ana, found)
    whole = (await _say(house, ana, "Justicia")).text
    assert whole.startswith(done)
    assert [fact for fact in (WHAT, *facts) if fact not in whole] == []
    assert await house.rows(KEPT) == [
        {
            "person_id": 1001,
            "tour_id": LAB,
            "day": "2017-06-02",
            "what": WHAT,
            "with_whom": WHOM,
            "horizon": "medium",
            "status": "open",
            "word": None,
        }
    ]
    assert await house.rows(GROUPS) == [{"person_id": 1001, "title": "Justicia"}]
    assert await house.rows(MEMBERS) == [{"group_id": 1, "person_id": 1001}]
    listed = (await _say(house, ana, command)).text
    assert f"1. «{WHAT}»" in listed


async def test_every_step_but_the_first_can_be_skipped(house: House) -> None:
    ana = await _come(house)
    whole = await _made(house, ana)
    assert whole.text == (
        "🎉 ¡Listo! Su compromiso quedó anotado.\n\n"
        f"🤝 «{WHAT}»\n\n▫️ Por comenzar\n\nLo lee solo la coordinación."
    )
    assert _labels(whole) == ["🆕 Otro compromiso", "✏️ Cambiar algo", "🤝 Mis compromisos"]
    (row,) = await house.rows(KEPT)
    assert (row["with_whom"], row["horizon"]) == (None, None)
    await _press(house, ana, "🆕 Otro compromiso")
    await _say(house, ana, "Otra cosa")
    assert len(await house.rows(KEPT)) == 2


async def test_word_alone_skips_a_step_and_a_question_is_answered(house: House) -> None:
    ana = await _come(house)
    await _say(house, ana, "/compromisos")
    await _press(house, ana, "🆕 Nuevo compromiso")
    waiting = await _say(house, ana, "¿Qué hay mañana?")
    assert waiting.text.startswith("✍️ Lo anterior sigue esperando")
    assert await house.rows(KEPT) == []
    await _say(house, ana, WHAT)
    await _press(house, ana, "📅 Corto plazo")
    assert "grupo de trabajo" in (await _say(house, ana, "saltar")).text
    (row,) = await house.rows(KEPT)
    assert (row["what"], row["with_whom"], row["horizon"]) == (WHAT, None, "short")


async def test_voice_is_asked_for_in_words_and_a_caption_is_words(house: House) -> None:
    ana = await _come(house)
    await _say(house, ana, "/compromisos")
    await _press(house, ana, "🆕 Nuevo compromiso")
    ana.send_voice()
    assert (await house.said(ana)).text.startswith("✍️ Esto lo anoto solo por escrito.")
    assert await house.rows("SELECT * FROM notes") == []
    ana.send_photo(caption=WHAT)
    assert "¿Para cuándo?" in (await house.said(ana)).text
    assert [row["what"] for row in await house.rows(KEPT)] == [WHAT]


async def test_making_goes_on_after_a_restart_between_any_two_steps(
    house: House, tmp_path: Path
) -> None:
    ana = await _come(house)
    await _say(house, ana, "/compromisos")
    await _press(house, ana, "🆕 Nuevo compromiso")
    async with restarted(house, tmp_path) as one:
        await _say(one, ana, WHAT)
        async with restarted(one, tmp_path) as two:
            await _press(two, ana, "📅 Largo plazo")
            async with restarted(two, tmp_path) as three:
                assert "grupo de trabajo" in (await _say(three, ana, WHOM)).text
                (row,) = await three.rows(KEPT)
                assert (row["what"], row["with_whom"], row["horizon"]) == (WHAT, WHOM, "long")


async def test_double_tap_and_stale_steps_write_nothing_twice(house: House) -> None:
    ana = await _come(house)
    await _say(house, ana, "/compromisos")
    await _press(house, ana, "🆕 Nuevo compromiso")
    screen = await _say(house, ana, WHAT)
    for _ in range(2):
        ana.press_data("1/cmh2/1/short/n", message=screen)
    await house.settled()
    assert "¿Con quién lo hará?" in screen.text
    await _say(house, ana, WHOM)
    ana.press_data("1/cmh2/1/long/n", message=screen)
    await house.settled()
    (row,) = await house.rows(KEPT)
    assert (row["what"], row["with_whom"], row["horizon"]) == (WHAT, WHOM, "long")
    for _ in range(2):
        ana.press_data("1/cms2/1/done", message=screen)
    await house.settled()
    assert await house.rows(SAID) == [{"status": "done", "word": None}]


@asynccontextmanager
async def _given_again(house: House, folder: Path, body: dict[str, Any]) -> AsyncIterator[House]:
    """Start the bot anew as if its last reply had got lost, with the update once more."""
    house.stop.set()
    await house.bot
    with sqlite3.connect(folder / "bot.sqlite3") as db:
        db.execute("UPDATE updates SET is_answered = 0")
    house.server.world.updates.clear()
    house.server.world.updates.confirmed = body["update_id"] - 1
    house.server.inject(body)
    async with open_house(folder, clock=house.clock, server=house.server) as again:
        await again.settled()
        yield again


async def test_message_that_comes_again_writes_nothing_twice_and_shows_where_it_led(
    house: House, tmp_path: Path
) -> None:
    ana = await _come(house)
    await _say(house, ana, "/compromisos")
    await _press(house, ana, "🆕 Nuevo compromiso")
    ana.send(WHAT)
    (body,) = [one.body for one in house.server.pending]
    first = (await house.said(ana)).text
    async with _given_again(house, tmp_path, body) as again:
        assert ana.last.text == first
        await _press(again, ana, "📅 Corto plazo")
        ana.send(WHOM)
        (body,) = [one.body for one in again.server.pending]
        second = (await again.said(ana)).text
        assert "¿Va en un grupo de trabajo?" in second
        async with _given_again(again, tmp_path, body) as last:
            assert [one.text for one in ana.messages[-2:]] == [second, second]
            (row,) = await last.rows(KEPT)
            assert (row["what"], row["with_whom"], row["horizon"]) == (WHAT, WHOM, "short")
            await _press(last, ana, "🆕 Abrir un grupo")
            ana.send("Justicia")
            (body,) = [one.body for one in last.server.pending]
            third = (await last.said(ana)).text
            async with _given_again(last, tmp_path, body) as end:
                assert [one.text for one in ana.messages[-2:]] == [third, third]
                assert len(await end.rows(GROUPS)) == 1


async def test_edited_message_changes_what_it_said(house: House) -> None:
    ana = await _come(house)
    await _say(house, ana, "/compromisos")
    await _press(house, ana, "🆕 Nuevo compromiso")
    ana.send(WHAT)
    await house.settled()
    typed = next(one for one in reversed(ana.chat.shown()) if one.text == WHAT)
    ana.edit(typed, "Crear dos mesas")
    again = await house.said(ana)
    assert "«Crear dos mesas»" in again.text
    assert "¿Para cuándo?" in again.text
    await _press(house, ana, "Saltar ›", "Saltar ›", "Saltar ›")
    ana.edit(typed, "Crear tres mesas")
    assert (await house.said(ana)).text.startswith("✅ Guardado.\n\n🤝 «Crear tres mesas»")
    assert [row["what"] for row in await house.rows(KEPT)] == ["Crear tres mesas"]


async def test_edited_message_changes_with_whom(house: House) -> None:
    ana = await _come(house)
    await _say(house, ana, "/compromisos")
    await _press(house, ana, "🆕 Nuevo compromiso")
    await _say(house, ana, WHAT)
    await _press(house, ana, "📅 Corto plazo")
    ana.send("Con la polisía")
    await house.settled()
    typed = next(one for one in reversed(ana.chat.shown()) if one.text == "Con la polisía")
    ana.edit(typed, "Con la policía")
    assert "¿Va en un grupo de trabajo?" in (await house.said(ana)).text
    assert [row["with_whom"] for row in await house.rows(KEPT)] == ["Con la policía"]
    await _press(house, ana, "Saltar ›")
    ana.edit(typed, WHOM)
    changed = await house.said(ana)
    assert changed.text.startswith(f"✅ Guardado.\n\n🤝 «{WHAT}»")
    assert f"👥 Con quién: {WHOM}" in changed.text
    await _press(house, ana, "👥 Con quién", "Sin nadie más")
    ana.edit(typed, "Con todos")
    await house.settled()
    assert [row["with_whom"] for row in await house.rows(KEPT)] == [None]


async def test_edited_message_changes_the_word_on_how_it_is_going(house: House) -> None:
    ana = await _come(house)
    await _made(house, ana)
    await house.at("2017-07-02T10:00")
    await _press(house, ana, "▶️ En marcha")
    ana.send("ya nos juntamos dos vezes")
    await house.settled()
    typed = next(one for one in ana.chat.shown() if one.text == "ya nos juntamos dos vezes")
    ana.edit(typed, "ya nos juntamos dos veces")
    assert (await house.said(ana)).text.startswith(f"✅ Guardado.\n\n🤝 «{WHAT}»")
    kept = {"status": "under-way", "word": "ya nos juntamos dos veces"}
    assert await house.rows(SAID) == [kept]
    assert [row["word"] for row in await house.rows(KEPT)] == [kept["word"]]
    await house.at("2017-08-31T10:00")
    await _press(house, ana, "✅ Hecho", "No, gracias")
    ana.edit(typed, "nos juntamos tres veces")
    await house.settled()
    assert await house.rows(SAID) == [
        {"status": "under-way", "word": "nos juntamos tres veces"},
        {"status": "done", "word": None},
    ]
    assert [row["word"] for row in await house.rows(KEPT)] == [None]


async def test_edited_title_of_a_group_is_told_to_stay(house: House) -> None:
    ana = await _come(house)
    await _say(house, ana, "/compromisos")
    await _press(house, ana, "🧩 Grupos de trabajo", "🆕 Abrir un grupo")
    ana.send("Justisia")
    await house.settled()
    typed = next(one for one in ana.chat.shown() if one.text == "Justisia")
    ana.edit(typed, "Justicia")
    told = await house.said(ana)
    assert told.text.startswith("✏️ Vi que corrigió un mensaje, pero con eso no cambia")
    assert "Justisia" in told.text
    assert [row["title"] for row in await house.rows(GROUPS)] == ["Justisia"]
    ana.edit(typed, "¿qué hay hoy?")
    assert "viernes 2 de junio" in (await house.said(ana)).text


async def test_everything_can_be_changed_and_deleted(house: House) -> None:
    ana = await _come(house)
    await _made(house, ana)
    await _press(house, ana, "✏️ Cambiar algo", "✏️ Cambiar el texto")
    assert (await _say(house, ana, "Algo mejor")).text.startswith("✅ Guardado.")
    await _press(house, ana, "📅 Para cuándo", "📅 Corto plazo")
    await _press(house, ana, "👥 Con quién")
    await _say(house, ana, WHOM)
    await _press(house, ana, "🧩 Grupo", "🆕 Abrir un grupo")
    await _say(house, ana, "Justicia")
    one = await _press(house, ana, "👁 Quién lo lee", "📣 El grupo, sin mi nombre")
    assert one.text == (
        "🤝 «Algo mejor»\n\n📅 Corto plazo\n"
        f"👥 Con quién: {WHOM}\n🧩 Grupo: Justicia\n\n▫️ Por comenzar\n\n"
        "Lo leen también las demás personas de la gira, sin su nombre."
    )
    await _press(house, ana, "👥 Con quién", "Sin nadie más")
    one = await _press(house, ana, "🧩 Grupo", "Sin grupo")
    assert "👥" not in one.text
    assert "🧩" not in one.text
    await _press(house, ana, "🗑 Borrar", "No, conservar")
    assert len(await house.rows(KEPT)) == 1
    gone = await _press(house, ana, "🗑 Borrar", "🗑 Sí, borrar")
    assert gone.text.startswith("✅ Lo borré.\n\n🤝 Sus compromisos\n\nTodavía no hay ninguno.")
    assert await house.rows(KEPT) == []


async def test_group_is_joined_by_others_and_shows_what_they_share(house: House) -> None:
    ana, luis = await _come(house), await _come(house, 1002)
    await _made(house, ana)
    await _press(house, ana, "✏️ Cambiar algo", "🧩 Grupo", "🆕 Abrir un grupo")
    await _say(house, ana, "Justicia")
    await _say(house, luis, "/compromisos")
    there = await _press(house, luis, "🧩 Grupos de trabajo", "Justicia (1)")
    assert there.text == (
        "🧩 Justicia\n1 persona\n\nNadie ha compartido todavía un compromiso en este grupo."
    )
    await _press(house, ana, "👁 Quién lo lee", "📣 El grupo, sin mi nombre")
    there = await _press(house, luis, "🙋 Unirme")
    assert there.text == (
        "🧩 Justicia\n2 personas\n✅ Usted está en este grupo.\n\nLo que comparten\n\n"
        f"• «{WHAT}»\n▫️ Por comenzar"
    )
    left = await _press(house, luis, "Salir del grupo")
    assert left.text.startswith("✅ Usted ya no está en «Justicia».")
    assert await house.rows(MEMBERS) == [{"group_id": 1, "person_id": 1001}]


async def test_group_goes_on_when_its_founder_is_erased(house: House) -> None:
    ana, luis = await _come(house), await _come(house, 1002)
    for person, how in ((ana, "🆕 Abrir un grupo"), (luis, "Justicia (1)")):
        await _made(house, person)
        await _press(house, person, "✏️ Cambiar algo", "🧩 Grupo", how)
        if person is ana:
            await _say(house, person, "Justicia")
    await _say(house, ana, "/baja")
    await _press(house, ana, "🗑 Sí, borrar todo")
    assert await house.rows(GROUPS) == [{"person_id": None, "title": "Justicia"}]
    assert await house.rows(MEMBERS) == [{"group_id": 1, "person_id": 1002}]
    assert [row["person_id"] for row in await house.rows(KEPT)] == [1002]
    await _say(house, luis, "/baja")
    await _press(house, luis, "🗑 Sí, borrar todo")
    assert await house.rows(GROUPS) == []


@pytest.mark.parametrize(
    "data",
    [
        "1/cm/1",
        "1/cmw/1",
        "1/cmh/1/n",
        "1/cmh2/1/long/o",
        "1/cmp/1/n",
        "1/cmp0/1",
        "1/cmg/1/n/0",
        "1/cmg2/1/0/o",
        "1/cmd/1",
        "1/cmv/1",
        "1/cmv2/1/g",
        "1/cmx/1",
        "1/cmx2/1",
        "1/cms2/1/done",
        "1/cmf/1/done",
        "1/cmf2/1",
        "1/wgn2/1/n",
        "1/cm/99",
        "1/cm/9999999999999999999999999",
        "1/cm/-1",
        "1/wg/9999999999999999999999999",
        "1/wgj/7",
        "1/wgl/7",
        "1/wgs/no-such-tour/0",
        f"1/cmok/{POLICY_VERSION}/done/1",
    ],
)
async def test_anothers_commitment_cannot_be_seen_or_changed(house: House, data: str) -> None:
    ana, eva = await _come(house), await _come(house, 1002)
    await _made(house, ana)
    before = await house.rows("SELECT * FROM commitments")
    screen = await _say(house, eva, "/compromisos")
    eva.press_data(data, message=screen)
    await house.settled()
    assert eva.answers[-1].text.startswith("Ese botón era de una versión anterior")
    assert WHAT not in eva.last.text
    assert await house.rows("SELECT * FROM commitments") == before
    assert await house.rows(SAID) == []


async def test_group_of_another_tour_is_out_of_reach(house: House) -> None:
    ana, eva = await _come(house), await _come(house, 1002, tour="achm-medellin-2025")
    await _made(house, ana)
    await _press(house, ana, "✏️ Cambiar algo", "🧩 Grupo", "🆕 Abrir un grupo")
    await _say(house, ana, "Justicia")
    screen = await _say(house, eva, "/compromisos")
    for data in ("1/wg/1", "1/wgj/1", "1/wgl/1", f"1/wgs/{LAB}/0"):
        eva.press_data(data, message=screen)
        await house.settled()
        assert eva.answers[-1].text.startswith("Ese botón era de una versión anterior"), data
        assert "Justicia" not in eva.last.text
    assert await house.rows(MEMBERS) == [{"group_id": 1, "person_id": 1001}]


async def test_nothing_is_kept_without_consent(house: House) -> None:
    ana = await _come(house, agrees=False)
    await _say(house, ana, "/compromisos")
    asked = await _press(house, ana, "🆕 Nuevo compromiso")
    assert "debo guardar lo que usted escriba" in asked.text
    await _press(house, ana, "No, gracias")
    await _say(house, ana, WHAT)
    assert await house.rows(KEPT) == []


async def test_consent_goes_on_with_what_was_wanted(house: House) -> None:
    ana = await _come(house, agrees=False)
    await _say(house, ana, "/compromisos")
    asked = await _press(house, ana, "🆕 Nuevo compromiso", "Sí, de acuerdo")
    assert "¿A qué se compromete?" in asked.text
    await _say(house, ana, WHAT)
    assert [row["what"] for row in await house.rows(KEPT)] == [WHAT]
    ana.press_data("1/no")
    await house.settled()
    await _say(house, ana, "/compromisos")
    await _press(house, ana, "1", "✅ Hecho", "Sí, de acuerdo")
    assert await house.rows(SAID) == [{"status": "done", "word": None}]


@pytest.mark.parametrize(
    ("tour", "at", "says"),
    [
        ("itagui-encuentro-2022", "2022-11-28T13:00", "no se anotan compromisos."),
        (LAB, "2017-05-20T13:00", "se anotan desde el 29 de mayo de 2017"),
        (LAB, "2018-06-03T13:00", "se guardaron hasta el 2 de junio de 2018."),
    ],
)
async def test_tour_that_keeps_none_now_says_so(
    house: House, tour: str, at: str, says: str
) -> None:
    house.clock.set(datetime.fromisoformat(f"{at}-05:00"))
    ana = await _come(house, tour=tour)
    listed = await _say(house, ana, "/compromisos")
    assert says in listed.text
    assert "🆕 Nuevo compromiso" not in _labels(listed)
    ana.press_data(f"1/cmn/{tour}", message=listed)
    await house.settled()
    assert says in ana.last.text
    await _say(house, ana, WHAT)
    assert await house.rows(KEPT) == []


async def test_who_has_no_tour_chooses_one_first(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.send("/compromisos")
    said = await house.said(ana)
    assert said.text.startswith("Para anotar un compromiso, elija primero su gira.")
    ana.press_data(f"1/cmn/{LAB}", message=said)
    await house.settled()
    assert said.text.startswith("Para anotar un compromiso, elija primero su gira.")


async def test_commitment_of_the_retro_is_made_and_the_retro_goes_on(house: House) -> None:
    ana = await _come(house)
    await _say(house, ana, "/retro")
    await _press(house, ana, "📣 El grupo, sin mi nombre", "4 · Bueno")
    for _ in range(3):
        asked = await _press(house, ana, "Saltar ›")
    assert "¿a qué se compromete?" in asked.text
    ana.send(WHAT)
    await house.settled()
    typed = next(one for one in reversed(ana.chat.shown()) if one.text == WHAT)
    assert "¿Para cuándo?" in (await house.said(ana)).text
    whole = await _press(house, ana, "📅 Corto plazo", "Saltar ›", "Saltar ›")
    assert _labels(whole)[:2] == ["▶️ Seguir", "🆕 Otro compromiso"]
    ana.edit(typed, "Crear dos mesas")
    await house.settled()
    (row,) = await house.rows(KEPT)
    assert (row["what"], row["day"], row["horizon"]) == ("Crear dos mesas", "2017-06-02", "short")
    answer = "SELECT value, visibility FROM retro_answers WHERE question_id = 'compromiso'"
    assert await house.rows(answer) == [{"value": "Crear dos mesas", "visibility": "group"}]
    statuses = await house.rows("SELECT status FROM retro_days")
    assert statuses == [{"status": "finished"}]
    await _press(house, ana, "▶️ Seguir")
    assert "🎉 ¡Gracias! Su día quedó guardado." in whole.text


async def test_commitment_of_the_retro_is_told_anew_and_deleted_with_its_answer(
    house: House,
) -> None:
    ana = await _come(house)
    await _say(house, ana, "/retro")
    await _press(house, ana, "📣 El grupo, sin mi nombre", "4 · Bueno")
    for _ in range(3):
        await _press(house, ana, "Saltar ›")
    await _say(house, ana, WHAT)
    ana.press_data(f"1/rq/{LAB}/20170602/compromiso")
    await house.settled()
    await _say(house, ana, "Crear tres mesas")
    (row,) = await house.rows(KEPT)
    assert row["what"] == "Crear tres mesas"
    ana.press_data("1/cm/1")
    await house.settled()
    await _press(house, ana, "🗑 Borrar", "🗑 Sí, borrar")
    assert await house.rows(KEPT) == []
    for table in ("retro_answers", "retro_revisions"):
        answers = f"SELECT * FROM {table} WHERE question_id = 'compromiso'"  # noqa: S608 - ours
        assert await house.rows(answers) == []


ANSWER = "SELECT value, visibility FROM retro_answers WHERE question_id = 'compromiso'"


async def _asked_to_commit(house: House) -> Person:
    """Somebody who is asked the last day's last question, and shares with the group."""
    ana = await _come(house)
    await _say(house, ana, "/retro")
    await _press(house, ana, "📣 El grupo, sin mi nombre", "4 · Bueno")
    for _ in range(3):
        await _press(house, ana, "Saltar ›")
    return ana


async def test_commitment_said_again_is_as_private_as_its_answer_and_goes_with_it(
    house: House,
) -> None:
    ana = await _asked_to_commit(house)
    await _say(house, ana, WHAT)
    ana.press_data(f"1/rq/{LAB}/20170602/compromiso")
    await house.settled()
    await _say(house, ana, WHAT)
    ana.press_data(f"1/rv2/{LAB}/20170602/compromiso/m")
    await house.settled()
    assert await house.rows("SELECT visibility FROM commitments") == [{"visibility": "me"}]
    assert await house.rows(ANSWER) == [{"value": WHAT, "visibility": "me"}]
    ana.press_data("1/cmv2/1/o")
    await house.settled()
    assert await house.rows(ANSWER) == [{"value": WHAT, "visibility": "organisers"}]
    ana.press_data("1/cmx2/1")
    await house.settled()
    assert await house.rows(KEPT) == []
    assert await house.rows(ANSWER) == []


async def test_commitment_that_reads_otherwise_now_does_so_in_its_answer(house: House) -> None:
    ana = await _asked_to_commit(house)
    await _say(house, ana, "Hablar con la alcaldesa")
    ana.press_data("1/cmw/1")
    await house.settled()
    await _say(house, ana, "Hablar con el concejo")
    assert await house.rows(ANSWER) == [{"value": "Hablar con el concejo", "visibility": "group"}]
    typed = next(one for one in ana.chat.shown() if one.text == "Hablar con el concejo")
    ana.edit(typed, "Hablar con el concejo municipal")
    await house.settled()
    (row,) = await house.rows(KEPT)
    assert row["what"] == "Hablar con el concejo municipal"
    assert [one["value"] for one in await house.rows(ANSWER)] == [row["what"]]


async def test_commitment_in_two_messages_is_one_and_either_can_be_corrected(
    house: House,
) -> None:
    ana = await _asked_to_commit(house)
    ana.send("Crear una mesa")
    ana.send("con la junta de vecinos")
    await house.settled()
    assert "¿Para cuándo?" in ana.last.text
    for was, now in (("Crear una", "Crear dos mesas"), ("con la", "con las juntas")):
        typed = next(one for one in ana.chat.shown() if one.text.startswith(was))
        ana.edit(typed, now)
        await house.settled()
    (row,) = await house.rows(KEPT)
    assert row["what"] == "Crear dos mesas\ncon las juntas"
    assert [one["value"] for one in await house.rows(ANSWER)] == [row["what"]]
    await _say(house, ana, "gracias")
    await _say(house, ana, "corto plazo")
    (row,) = await house.rows(KEPT)
    assert (row["what"], row["horizon"]) == ("Crear dos mesas\ncon las juntas", "short")


@pytest.mark.parametrize("word", ["Nada", "Ninguno", "no sé", "I don't know", "Não sei"])
async def test_nothing_to_do_is_an_answer_and_no_commitment(house: House, word: str) -> None:
    ana = await _asked_to_commit(house)
    shown = await _say(house, ana, word)
    assert "🎉 ¡Gracias! Su día quedó guardado." in shown.text
    assert await house.rows(KEPT) == []
    assert [one["value"] for one in await house.rows(ANSWER)] == [word]
    typed = next(one for one in ana.chat.shown() if one.text == word)
    ana.edit(typed, "Crear una mesa")
    await house.settled()
    assert [one["what"] for one in await house.rows(KEPT)] == ["Crear una mesa"]


async def test_it_is_asked_how_it_is_going_after_a_month_and_three(house: House) -> None:
    ana = await _come(house)
    await _made(house, ana)
    await house.at("2017-07-02T10:00")
    asked = ana.last
    assert asked.text == (
        "🤝 Hace 30 días terminó Medellín Lab 2017. Usted anotó un compromiso. ¿Cómo va?\n\n"
        f"«{WHAT}»"
    )
    assert _labels(asked)[:4] == ["✅ Hecho", "▶️ En marcha", "✋ Lo dejé", "🤝 Mis compromisos"]
    word = await _press(house, ana, "▶️ En marcha")
    assert asked.text.startswith("🤝 Hace 30 días")
    assert "¡Qué bueno que ya está en marcha!" in word.text
    kept = await _say(house, ana, "ya nos juntamos dos veces")
    assert kept.text.startswith("✅ Gracias, quedó guardado.")
    await house.at("2017-08-31T10:00")
    asked = ana.last
    assert asked.text.startswith("🤝 Hace 90 días")
    assert asked.text.endswith(f"«{WHAT}»\n▶️ En marcha")
    await _press(house, ana, "✅ Hecho", "No, gracias")
    assert await house.rows(SAID) == [
        {"status": "under-way", "word": "ya nos juntamos dos veces"},
        {"status": "done", "word": None},
    ]
    (row,) = await house.rows(KEPT)
    assert (row["status"], row["word"]) == ("done", None)


async def test_several_are_asked_about_in_one_message_that_stays(house: House) -> None:
    ana = await _come(house)
    for number in range(1, 5):
        await _made(house, ana, f"Cosa {number}")
    await house.at("2017-07-02T10:00")
    asked = ana.last
    assert "Usted anotó 4 compromisos. ¿Cómo van?" in asked.text
    assert "Y 1 más: véalo en su lista." in asked.text
    await _press(house, ana, "1 ✅ Hecho", "3 ✋ Lo dejé")
    assert asked.text.startswith("🤝 Hace 30 días")
    assert [row["status"] for row in await house.rows(f"{KEPT} ORDER BY id")] == [
        "done",
        "open",
        "dropped",
        "open",
    ]


async def test_nobody_is_asked_who_has_none_left_to_do(house: House) -> None:
    done, none = await _come(house), await _come(house, 1002)
    await _made(house, done)
    await _press(house, done, "✏️ Cambiar algo", "✋ Lo dejé")
    before = len(done.messages), len(none.messages)
    await house.at("2017-07-02T10:00")
    assert (len(done.messages), len(none.messages)) == before
    pushes = "SELECT status, reason FROM pushes WHERE kind = 'commitments'"
    assert await house.rows(pushes) == [{"status": "skipped", "reason": "nothing-to-do"}] * 2


async def test_commitments_are_personal_in_a_group(house: House) -> None:
    ana = await _come(house)
    await _made(house, ana)
    bus = house.server.group("Bus", [ana])
    ana.send("/compromisos@gira_bot", chat=bus)
    await house.settled()
    assert bus.last.text.startswith("Eso es personal")
