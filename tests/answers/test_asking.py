import pytest

from bot.answers.asking import Reads, Steering, asks_about_trip, reads_as, steers

ASKED = [
    "¿a qué hora sale el bus mañana?",
    "a que hora sale el bus",
    "Dónde nos juntamos",
    "donde queda el hotel",
    "y mañana?",
    "what time do we leave",
    "where is the hotel",
    "is there wifi",
    "o que tem amanhã",
    "onde fica o hotel",
    "Cuánto cuesta",
]
PERHAPS = [
    "que la gente cuida el metro",
    "como se recupero moravia",
    "hora del bus mañana",
    "how they involve the community",
    "como a comunidade participa",
]
TOLD = [
    "La cultura metro",
    "Aprendí que hay que escuchar primero",
    "nada",
    "Que la comunidad es la que sostiene cada obra y que sin ella nada dura en el tiempo",
    "Involving people early",
    "Más tiempo con los vecinos",
]


@pytest.mark.parametrize("text", ASKED)
def test_question_is_known_by_its_mark_or_its_beginning(text: str) -> None:
    assert reads_as(text) is Reads.QUESTION


@pytest.mark.parametrize("text", PERHAPS)
def test_text_that_may_ask_or_tell_is_left_open(text: str) -> None:
    assert reads_as(text) is Reads.PERHAPS


@pytest.mark.parametrize("text", TOLD)
def test_text_that_tells_is_no_question(text: str) -> None:
    assert reads_as(text) is Reads.STATEMENT


@pytest.mark.parametrize(
    "text",
    [
        "a que hora sale el bus",
        "hora del bus mañana",
        "donde queda el hotel",
        "hay wifi",
        "que sigue",
        "que hay mañana",
        "Qué tenemos hoy",
        "quien es el coordinador",
        "cuanto cuesta el viaje",
        "what time do we leave",
        "where is the hotel",
        "o que tem amanhã",
    ],
)
def test_text_that_names_something_of_the_trip_asks_about_it(text: str) -> None:
    assert asks_about_trip(text)


@pytest.mark.parametrize(
    "text",
    [
        "Que hay que partir por la gente",
        "Que hay que empezar hoy mismo",
        "Que tenemos que trabajar juntos",
        "Donde está el Estado hay confianza",
        "Cuando es necesario, hay que insistir",
        "Cómo trabajan con la comunidad",
        "Qué importante es la confianza",
        "Como pagar con orden de compra los proyectos",
        "Como se llega a acuerdos",
        "Cómo la cultura cambia un barrio",
        "Que sigue siendo posible",
        "How much can be done with little",
        "Who is in charge matters less",
        "Where there is trust there is safety",
        "O que tem de novo é a confiança",
        "El bus nos enseñó a esperar",
    ],
)
def test_text_that_tells_what_was_learnt_asks_nothing_about_the_trip(text: str) -> None:
    assert not asks_about_trip(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Saltar", Steering.SKIP),
        ("siguiente!", Steering.SKIP),
        ("atrás", Steering.BACK),
        ("Más tarde", Steering.STOP),
        ("later", Steering.STOP),
        ("pular", Steering.SKIP),
        ("Después sigo", Steering.STOP),
        ("ya", Steering.HERE),
        ("ayuda", Steering.HELP),
        ("no entendí", Steering.HELP),
        ("borrar", Steering.ERASE),
        ("Borrar respuesta", Steering.ERASE),
        ("delete my answer", Steering.ERASE),
        ("apagar resposta", Steering.ERASE),
        ("¿Quién lee esto?", Steering.READERS),
        ("quien la lee", Steering.READERS),
        ("Who can read this?", Steering.READERS),
        ("quem pode ler isto", Steering.READERS),
        ("borrar los rayados de los muros", None),
        ("quien lee esto cuida su barrio", None),
        ("ayuda mutua entre vecinos", None),
        ("la siguiente generación", None),
        ("más tarde hubo una charla", None),
        ("", None),
    ],
)
def test_word_alone_steers(text: str, meant: Steering | None) -> None:
    assert steers(text) is meant
