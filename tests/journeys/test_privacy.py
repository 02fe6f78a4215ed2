import json
from datetime import timedelta

from bot.people.policy import POLICY_VERSION
from tests.conftest import House

COUNTS = (
    "SELECT (SELECT count(*) FROM people) AS people,"
    " (SELECT count(*) FROM enrolments) AS enrolments,"
    " (SELECT count(*) FROM consents) AS consents,"
    " (SELECT count(*) FROM questions) AS questions,"
    " (SELECT count(*) FROM conversations) AS conversations"
)


async def _ask_and_pass_on(house: House, number: int) -> None:
    person = house.person(number, "Ana", "es")
    person.start("achm-medellin-2025")
    await house.settled()
    person.send("¿hay piscina en el hotel?")
    await house.settled()
    person.press("🙋 Pasar a la coordinación")
    await house.settled()


async def test_question_is_stored_only_after_consent(house: House) -> None:
    await _ask_and_pass_on(house, 1001)
    ana = house.person(1001, "Ana", "es")
    assert await house.rows("SELECT * FROM questions") == []
    assert "¿Está de acuerdo?" in ana.last.text
    ana.press("Sí, de acuerdo")
    await house.settled()
    assert ana.last.text.startswith("✅ Listo.")
    assert "Juan Salinas" in ana.last.text
    assert await house.rows("SELECT person_id, text, status, language FROM questions") == [
        {
            "person_id": 1001,
            "text": "¿hay piscina en el hotel?",
            "status": "open",
            "language": "es",
        }
    ]
    consents = await house.rows("SELECT policy_version, language, withdrawn_at FROM consents")
    assert consents == [{"policy_version": POLICY_VERSION, "language": "es", "withdrawn_at": None}]


async def test_refusal_stores_nothing(house: House) -> None:
    await _ask_and_pass_on(house, 1001)
    ana = house.person(1001, "Ana", "es")
    ana.press("No, gracias")
    await house.settled()
    assert ana.last.text.startswith("De acuerdo, no guardo nada.")
    assert await house.rows("SELECT * FROM questions") == []
    assert await house.rows("SELECT * FROM consents") == []


async def test_second_question_needs_no_second_consent(house: House) -> None:
    await _ask_and_pass_on(house, 1001)
    ana = house.person(1001, "Ana", "es")
    ana.press("Sí, de acuerdo")
    await house.settled()
    ana.send("¿hay gimnasio en el hotel?")
    await house.settled()
    ana.press("🙋 Pasar a la coordinación")
    await house.settled()
    assert [row["text"] for row in await house.rows("SELECT text FROM questions")] == [
        "¿hay piscina en el hotel?",
        "¿hay gimnasio en el hotel?",
    ]
    assert len(await house.rows("SELECT id FROM consents")) == 1


async def test_consent_can_be_withdrawn_and_its_record_stays(house: House) -> None:
    await _ask_and_pass_on(house, 1001)
    ana = house.person(1001, "Ana", "es")
    ana.press("Sí, de acuerdo")
    await house.settled()
    ana.send("/privacidad")
    await house.settled()
    ana.press("Retirar mi permiso")
    await house.settled()
    (row,) = await house.rows("SELECT given_at, withdrawn_at FROM consents")
    assert row["withdrawn_at"] is not None
    assert row["given_at"].endswith("Z")


async def test_my_data_sends_everything_stored_as_json(house: House) -> None:
    await _ask_and_pass_on(house, 1001)
    ana = house.person(1001, "Ana", "es")
    ana.press("Sí, de acuerdo")
    await house.settled()
    ana.send("/misdatos")
    message = await house.said(ana)
    assert message.document["file_name"] == "mis-datos.json"
    stored = json.loads(house.server.file(message.document["file_id"]))
    assert stored["people"][0]["tour_id"] == "achm-medellin-2025"
    assert stored["questions"][0]["text"] == "¿hay piscina en el hotel?"
    assert stored["consents"][0]["policy_version"] == POLICY_VERSION
    assert {"enrolments", "conversations", "updates", "set_aside"} <= stored.keys()


async def test_my_data_of_one_person_holds_nothing_of_another(house: House) -> None:
    await _ask_and_pass_on(house, 1001)
    house.person(1001, "Ana", "es").press("Sí, de acuerdo")
    await house.settled()
    john = house.person(1002, "John", "en")
    john.start("medellin-lab-2017")
    await house.settled()
    john.send("/mydata")
    message = await house.said(john)
    content = house.server.file(message.document["file_id"]).decode()
    assert "1001" not in content
    assert "piscina" not in content


async def test_erasure_asks_first_then_leaves_nothing(house: House) -> None:
    await _ask_and_pass_on(house, 1001)
    ana = house.person(1001, "Ana", "es")
    ana.press("Sí, de acuerdo")
    await house.settled()
    ana.send("/baja")
    question = await house.said(ana)
    assert question.text.startswith("⚠️ ¿Borrar todo")
    assert (await house.rows(COUNTS))[0]["people"] == 1
    ana.press("🗑 Sí, borrar todo")
    await house.settled()
    assert question.text.startswith("✅ Borré todo")
    assert await house.rows(COUNTS) == [
        {"people": 0, "enrolments": 0, "consents": 0, "questions": 0, "conversations": 0}
    ]
    assert await house.rows("SELECT * FROM updates WHERE chat_id <> 0") == []


async def test_other_names_of_baja_ask_whether_to_erase(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    for name in ("/erase", "/apagar"):
        ana.send(name)
        assert (await house.said(ana)).text.startswith("⚠️ ¿Borrar todo"), name


async def test_erasure_of_one_person_leaves_the_others(house: House) -> None:
    john = house.person(1002, "John", "en")
    john.start("medellin-lab-2017")
    await _ask_and_pass_on(house, 1001)
    ana = house.person(1001, "Ana", "es")
    ana.send("/baja")
    await house.settled()
    ana.press("🗑 Sí, borrar todo")
    await house.settled()
    assert await house.rows("SELECT id FROM people") == [{"id": 1002}]


async def test_old_erase_button_asks_again(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.send("/baja")
    question = await house.said(ana)
    house.clock.advance(timedelta(minutes=11))
    ana.press("🗑 Sí, borrar todo")
    await house.settled()
    assert question.text.startswith("Ese botón ya no vale")
    assert await house.rows("SELECT id FROM people") == [{"id": 1001}]
    ana.press("🗑 Sí, borrar todo")
    await house.settled()
    assert await house.rows("SELECT id FROM people") == []


async def test_erased_person_can_come_back(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.send("/baja")
    await house.settled()
    ana.press("🗑 Sí, borrar todo")
    await house.settled()
    ana.start("medellin-lab-2017")
    await house.settled()
    assert await house.rows("SELECT id, tour_id FROM people") == [
        {"id": 1001, "tour_id": "medellin-lab-2017"}
    ]


async def test_agreeing_on_the_privacy_screen_passes_nothing_on(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("achm-medellin-2025")
    await house.settled()
    ana.send("¿hay piscina en el hotel?")
    unknown = await house.said(ana)
    for label in ("🏠 Inicio", "🔒 Mis datos y privacidad", "Acepto que se guarden"):
        ana.press(label, message=unknown)
        await house.settled()
    assert await house.rows("SELECT * FROM questions") == []
    assert len(await house.rows("SELECT * FROM consents")) == 1


async def test_double_tap_passes_a_question_on_once(house: House) -> None:
    await _ask_and_pass_on(house, 1001)
    ana = house.person(1001, "Ana", "es")
    ana.press("Sí, de acuerdo")
    await house.settled()
    ana.send("¿hay gimnasio?")
    unknown = await house.said(ana)
    ana.press_data("1/pass", message=unknown)
    ana.press_data("1/pass", message=unknown)
    await house.settled()
    assert len(await house.rows("SELECT * FROM questions")) == 2


async def test_my_data_is_sent_when_asked_for_in_words(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.send("quiero ver mis datos")
    message = await house.said(ana)
    assert message.document["file_name"] == "mis-datos.json"


async def test_what_failed_in_a_group_is_erased_too(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    house.server.inject(
        {
            "message": {
                "message_id": 77,
                "date": 1,
                "chat": {"id": -500, "type": "group", "title": "Bus"},
                "from": {**ana.user.json(), "language_code": 5},
                "text": "/hoy@gira_bot secreto",
                "entities": [{"type": "bot_command", "offset": 0, "length": 13}],
            }
        }
    )
    await house.settled()
    assert [row["person_id"] for row in await house.rows("SELECT * FROM set_aside")] == [1001]
    ana.send("/baja")
    await house.settled()
    ana.press("🗑 Sí, borrar todo")
    await house.settled()
    assert await house.rows("SELECT * FROM set_aside") == []
