"""Words that ask for the agenda when a time stands beside them, and openers of follow-ups."""

from bot.answers.lexicon.tables import word_set

AGENDA = word_set(
    """
    agenda programa programacion cronograma itinerario actividad actividades visita visitas
    visitamos visitar visitaremos plan planes planificado horario evento reunion salida
    partimos empezamos empieza comienza terminamos termina lugar lugares jornada clase
    hicimos programme program schedule itinerary activities activity plans planned visiting
    llegar llegamos juntamos reunimos encontramos meet reach arrive chegar chegamos
    visit happening event events start starts anything happen timetable programacao roteiro
    atividade atividades programado previsto
    bus buses sale salen salimos partida recogen leave leaves depart sai saimos partimos onibus
    """
)

HOURS = word_set("hora horas time hour hours")
"""Words that ask for the hour of a day: "a qué hora el lunes", but not "qué hora es ahora"."""

OPENERS = frozenset({("y",), ("e",), ("and",), ("what", "about"), ("how", "about"), ("pero",)})
"""How a follow-up begins: "¿y el jueves?"."""

PAY = word_set("pagar pago paga pagan cancelar pay pays paid paying pagam financia")
"""Words that leave "who pays?" without a subject of its own."""
