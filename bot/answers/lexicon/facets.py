"""What a question wants to know of its subject; phrases folded, longest first when read."""

from enum import StrEnum

from bot.answers.lexicon.tables import phrase_list


class Facet(StrEnum):
    """A side of a subject that one may ask for."""

    WHEN = "when"
    WHERE = "where"
    WHO = "who"
    MUCH = "much"
    VISIT = "visit"
    PROBLEM = "problem"
    HOW = "how"
    MONEY = "money"
    RESULTS = "results"
    LESSONS = "lessons"
    SOURCES = "sources"
    MORE = "more"
    AFTER = "after"


_LINES: dict[Facet, str] = {
    Facet.WHEN: """
        a que hora | que hora | a que horas | que horas | que dia | en que dia | cuando | que fecha
        hora | horas | horario | horarios | fecha | en que momento
        what time | which day | what day | when | time | schedule | date
        quando | em que dia | qual dia | qual o dia | horario | data
    """,
    Facet.WHERE: """
        donde | donde queda | donde esta | en que lugar | que lugar | direccion | ubicacion
        ubicado
        como llego | como llegamos | como se llega | mapa | queda | lugar
        where | location | address | located | map | how do i get there | place
        onde | onde fica | endereco | localizacao | mapa | fica | como chego
    """,
    Facet.WHO: "quien | quienes | who | quem",
    Facet.MUCH: """
        cuanto vale | cuanto cuesta | cuanto sale | cuanto es | cuanto | precio | valor | costo
        how much | price | cost | quanto custa | quanto e | quanto | preco | custo
    """,
    Facet.VISIT: """
        visita | visitas | visitamos | visitaremos | visitar | visitaron | visitan | vamos | vamos a
        iremos | recorrido | nos toca | cuando vamos
        visit | visits | visiting | visited | going | go to | see
        visita | visitar | visitaremos | visitas | veremos | ver
    """,
    Facet.PROBLEM: """
        problema | problemas | que problema | dificultad | situacion antes | como era antes | antes
        que pasaba antes | para que se hizo | por que se hizo | por que lo hicieron | desafio
        problem | problems | challenge | challenges | issue | what was wrong | before
        problema | problemas | desafio | dificuldade | como era antes | antes | por que fizeram
    """,
    Facet.HOW: """
        recuperaron | recuperada | transformaron | transformada | transformo
        transformed | recovered
        recuperaram | recuperou | transformaram | transformou | foi recuperada | foi transformada
        como lo hicieron | como lo lograron | como se hizo | como se logro | como hicieron
        como lograron | como lo hizo | como transformaron | como cambiaron | como se transformo
        como mejoraron | como arreglaron | como recuperaron | como funciona | metodo | metodologia
        que metodo | como llegaron | transformacion | actores | obstaculos | obstaculo
        que hicieron | quienes participaron | quien esta en | quienes estan en
        quienes estaban en | quienes estuvieron en | quienes son los del | integrantes | miembros
        compromiso | compromisos | se comprometio | se comprometieron | comprometido | comprometidos
        como se implemento | como se | como fue | como fueron
        how did they do it | how did they | how was it done | how did them | how they did | method
        how does it work | who is in | who was in | who were in | members | commitment | commitments
        obstacles | actors | transformation | how was | how were | how did
        como fizeram | como conseguiram | como foi feito | como transformaram | metodo
        metodologia | como mudaram | como funciona | atores | obstaculos | transformacao | como foi
        como foram | quem esta no | quem esta em | quem estava no | integrantes | membros
        compromisso | compromissos
    """,
    Facet.MONEY: """
        quien paga | quien pago | quien lo pago | quien lo paga | quien financio | quien lo financio
        financiamiento | financiacion | financio | financiaron | financian | financia
        de donde salio la plata | con que plata | presupuesto | recursos | fondos | cuanto costo
        who paid | who pays | who paid for it | who funded | funding | funded | financed | financing
        budget | how was it paid | who financed
        quem pagou | quem paga | quem financiou | financiamento | financiou | orcamento | verba
    """,
    Facet.RESULTS: """
        resultado | resultados | logro | logros | impacto | impactos | que lograron | que se logro
        funciono | resulto | que resultado | efecto | efectos | exito | beneficios
        result | results | outcome | outcomes | impact | achievements | did it work | success
        resultado | resultados | impacto | impactos | o que conseguiram | deu certo
    """,
    Facet.LESSONS: """
        leccion | lecciones | lecciones aprendidas | aprendizaje | aprendizajes | ensenanza
        ensenanzas | que aprendieron | que se aprendio | que aprendimos | que se aprende
        aprendieron | aprendio | aprendimos | que podemos aprender | replicar | que podemos copiar
        lesson | lessons | lessons learned | lessons learnt | learn | learned | learnt | takeaways
        what did they learn | what can we learn | takeaway
        licao | licoes | licoes aprendidas | aprendizado | aprendizados | o que aprenderam
        o que aprendemos | aprenderam | aprendemos | aprender
    """,
    Facet.SOURCES: """
        fuente | fuentes | de donde sale | de donde sacaste | en que documento | que documento
        source | sources | which document | says who | where does it say
        fonte | fontes | qual documento | de onde saiu
    """,
    Facet.MORE: """
        mas informacion | mas detalles | cuentame mas | dime mas | saber mas | mas | detalles
        tell me more | more | more details | details | go on | anything else
        mais | mais informacao | mais detalhes | conta mais | fala mais | detalhes
    """,
    Facet.AFTER: """
        despues | luego | y despues | dia siguiente | el dia siguiente | al otro dia
        after that | afterwards | then | the day after | next day | the next day
        depois | e depois | dia seguinte | no dia seguinte
    """,
}


def _phrases() -> tuple[tuple[tuple[str, ...], Facet], ...]:
    found = {
        (tuple(phrase.split()), facet)
        for facet, lines in _LINES.items()
        for phrase in phrase_list(lines)
    }
    return tuple(sorted(found, key=lambda one: (-len(one[0]), one[0], one[1])))


PHRASES = _phrases()
