"""Words that say nothing in what people write at the end of a day, beside the stop words."""

from bot.answers.lexicon.stop import LIGHT, STOP
from bot.language import Language

_OF_RETROS: dict[Language, str] = {
    Language.ES: """
    dia dias hoy ayer noche semana ano anos hora horas rato vez veces ahora siempre nunca mejor peor
    bueno buena buenos buenas excelente interesante interesantes increible impresionante lindo linda
        lindos lindas hermoso hermosa bonito genial bacan espectacular perfecto gran grande
    grandes chico
    chica chiquito mini nuevo nueva igual mismo misma mismas mismos cada visita visitas visitar
        visitamos vimos vio vieron viendo aprendi aprendimos aprender aprendido gusto gustaria
    falto falta
    faltaron faltaba replicar replicaria aplicar acordar queda quedo quedan me meto llevo llevamos
        municipio municipios comuna comunas ciudad ciudades pueblo alcalde alcaldes gente persona
    personas
        aca alla chile medellin colombia cosa forma manera lugar lados lado sector partir poner
    dejar dejo
        pasar llegar llegamos llego hay hacer hecho hecha hicieron verdad lastima gracias porfa
    favor jaja
        jajaja jaj ja q k xq pq tb tbn pa porq asi todo nada mas muy super demasiado harto harta
    bastante
    tener tenemos tuvieramos ojala sea solo solos juntos todas primero primera final principio
    importancia importante importantes principal sobre todo ejemplo idea ideas proyecto proyectos
        creo pienso siento ser sido parece parecio alguien nadie nuestro nuestra largo larga corto
    cuanto
    cuanta saber dijo decir mundo dos tres pueden puede quien aunque pero trabajar trabajo trabajan
        punto mañana manana lo escuchar conocer seguir crear tal entregar entreguen mandar manden
    mandaran
        tema temas poco poca pocas pocos cuesta vida real cambio cambiar cambie cambiaron cambia
    unica unico
    """,
    Language.EN: """
    day days today yesterday night week year years hour time good great nice excellent interesting
    amazing very really visit visits visited learnt learned learn missing missed replicate like like
        city cities town people mayor everything nothing thing things idea ideas project projects
    way work
    works together one small big new
    """,
    Language.PT: """
    dia dias hoje ontem noite semana ano anos hora bom boa otimo otima excelente interessante muito
    muita visita visitas aprendi aprender faltou falta replicar cidade cidades municipio municipios
    prefeito pessoas gente tudo nada coisa coisas ideia ideias projeto projetos forma importancia
    importante cada pequeno pequena um uma meu minha
    """,
}

_LAUGHS = frozenset(["ok", "jaja", "jajaja", "kkk", "haha"])

NOTHING: dict[Language, frozenset[str]] = {
    lang: STOP[lang] | frozenset(words.split()) for lang, words in _OF_RETROS.items()
}
"""What counts as no subject in a text of a language; folded."""

EVERYWHERE = frozenset(LIGHT) | (STOP[Language.ES] & STOP[Language.PT]) | _LAUGHS
"""What says nothing in whichever language."""
