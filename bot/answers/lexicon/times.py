"""Words for days, months and parts of the day, folded, in the three languages."""

from bot.answers.lexicon.tables import word_set

WEEKDAYS: dict[str, int] = {
    word: number
    for number, line in enumerate(
        (
            "lunes monday mon segunda segundafeira",
            "martes tuesday tue tues terca tercafeira",
            "miercoles wednesday wed quarta quartafeira",
            "jueves thursday thu thurs thur quinta quintafeira",
            "viernes friday fri sexta sextafeira",
            "sabado saturday",
            "domingo sunday",
        )
    )
    for word in line.split()
}
PORTUGUESE_DAYS = frozenset({"segunda", "terca", "quarta", "quinta", "sexta"})
"""Spanish ordinals too, so they are days only before "feira" or in a Portuguese question."""

MONTHS: dict[str, int] = {
    word: number
    for number, line in enumerate(
        (
            "enero january jan janeiro ene",
            "febrero february feb fevereiro fev",
            "marzo march marco",
            "abril april apr",
            "mayo may maio",
            "junio june jun junho",
            "julio july jul julho",
            "agosto august aug",
            "septiembre setiembre september sept setembro",
            "octubre october oct outubro",
            "noviembre november nov novembro",
            "diciembre december dec dezembro dic",
        ),
        start=1,
    )
    for word in line.split()
}

RELATIVE: tuple[tuple[str, int], ...] = (
    # longest first: "pasado manana" before "manana"
    ("day after tomorrow", 2),
    ("day before yesterday", -2),
    ("depois de amanha", 2),
    ("pasado manana", 2),
    ("antes de ayer", -2),
    ("anteayer", -2),
    ("antier", -2),
    ("anteontem", -2),
    ("tomorrow", 1),
    ("amanha", 1),
    ("yesterday", -1),
    ("ontem", -1),
    ("ayer", -1),
    ("anoche", -1),
    ("tonight", 0),
    ("today", 0),
    ("hoy", 0),
    ("hoje", 0),
)

HALF_DAYS = word_set(
    """
    manana manha morning tarde afternoon noche noite evening night mediodia noon madrugada
    """
)
HALF_DAY_OPENERS = word_set("por en de la na pela a da this esta in the at on cada")
"""What stands before "mañana" when it is the morning: "en la mañana"."""
THIS = word_set("esta este this hoy hoje today nesta")

NTH: dict[str, int] = {
    word: number
    for number, line in enumerate(
        (
            "primer primero primera 1er 1ro 1st first primeiro primeira uno one um",
            "segundo segunda 2do 2o 2nd second dos two dois",
            "tercer tercero tercera 3er 3ro 3rd third terceiro terceira tres three",
            "cuarto cuarta 4to 4th fourth quarto quarta cuatro four quatro",
            "quinto quinta 5to 5th fifth cinco five",
            "sexto sexta 6to 6th sixth seis six",
            "septimo 7mo 7th seventh setimo siete seven sete",
        ),
        start=1,
    )
    for word in line.split()
}
LAST = word_set("ultimo ultima last final")
DAY_WORDS = word_set("dia dias day days jornada")
DATE_OPENERS = word_set("el del al dia day on the no em date fecha data")
"""What stands before a bare number that is a date: "el 28", never "comuna 13"."""

ALL_DAYS: tuple[str, ...] = (
    # longest first, as above
    "de la semana completa",
    "la semana completa",
    "toda la semana",
    "semana completa",
    "de la semana",
    "esta semana",
    "la semana",
    "todos los dias",
    "cada dia",
    "dia por dia",
    "dia a dia",
    "the whole week",
    "this week",
    "the week",
    "all week",
    "all the days",
    "all days",
    "every day",
    "each day",
    "day by day",
    "a semana toda",
    "a semana inteira",
    "toda a semana",
    "da semana",
    "essa semana",
    "esta semana",
    "todos os dias",
    "cada dia",
    "fin de semana",
    "weekend",
    "fim de semana",
    "27 al 31",
    "la otra semana",
    "proxima semana",
    "next week",
    "semana que vem",
)

NOW: tuple[str, ...] = (
    "ahora mismo",
    "en este momento",
    "proxima actividad",
    "siguiente actividad",
    "actividad siguiente",
    "proxima visita",
    "siguiente visita",
    "que sigue",
    "que viene",
    "a continuacion",
    "proximo",
    "siguiente",
    "ahora",
    "right now",
    "next activity",
    "next visit",
    "what is next",
    "coming up",
    "up next",
    "at the moment",
    "now",
    "next",
    "agora mesmo",
    "proxima atividade",
    "proxima parada",
    "neste momento",
    "a seguir",
    "agora",
)
