"""How a question begins, by how sure it is one; and words that steer a conversation."""

from bot.answers.lexicon.tables import phrase_list

ACCENTED = frozenset(phrase_list("qué | cómo | cuándo | dónde | adónde | quién | quiénes | cuál"))
ACCENTED |= frozenset(phrase_list("cuáles | cuánto | cuánta | cuántos | cuántas | quê"))
"""Words that only ever ask, if they are written with their accent."""

LEADING = frozenset(phrase_list("y | a | de | en | con | por | para | e | hasta | desde | and"))
"""Words that may stand in front of them."""

SURE = phrase_list(
    """
    a que hora | que hora | a que horas | que hay | que toca | que tenemos | que sigue | que viene
    donde es | donde esta | donde queda | donde nos | cuando es | cuando sale | cuando nos
    cuanto cuesta | cuanto vale | quien es | hay bus | hay wifi | como llego | como llegamos
    what time | what is next | when is | when do | when does | where is | where are | where do
    how much | how do i | how do we | is there | are there | do we | do i | can i | can we | who is
    que horas | o que tem | o que vem | onde e | onde fica | onde esta | quando e | quando sai
    quanto custa | quem e | tem onibus | como chego | como chegamos | posso
    """
)
"""Beginnings (folded) that ask, whatever follows."""

PERHAPS = phrase_list(
    """
    que | como | cuando | donde | quien | cual | cuanto | hora | horario | dime | digame | me dice
    what | how | when | where | who | which | why | tell me | show me
    o que | quando | onde | quem | qual | quanto | me diga | me mostre
    """
)
"""Beginnings (folded) that may ask, or tell what was learnt: *que la gente cuida el metro*."""

OF_THE_TRIP = frozenset(
    phrase_list(
        """
        que hora | que horas | bus | buses | autobus | hotel | hoteles | wifi | vuelo | vuelos
        aeropuerto | almuerzo | cena | desayuno | agenda | itinerario
        what time | flight | flights | airport | lunch | dinner | breakfast | schedule
        onibus | voo | voos | aeroporto | almoco | jantar
        """
    )
)
"""Words (folded) of a trip's logistics: who begins as a question and says one asks about it."""

OF_ITS_DAYS = frozenset(
    phrase_list(
        """
        hoy | manana | ahora | viaje | gira | pago | coordinador | coordinadora | contacto
        today | tomorrow | now | trip | tour | payment | fee | coordinator | contact
        hoje | amanha | agora | viagem | pagamento | coordenador | coordenadora | contato
        """
    )
)
"""Words (folded) that ask about a trip in a few words alone: *que hay mañana*."""

SKIP = frozenset(phrase_list("saltar | paso | omitir | siguiente | skip | next | pular | proxima"))
NOTHING = frozenset(
    phrase_list(
        """
        nada | nada por ahora | por ahora nada | ninguno | ninguna | ningun compromiso | no | no se
        no lo se | aun no se | todavia no se | no tengo | no aplica | nothing | nothing for now
        none | no idea | i do not know | i don t know | i dont know | not yet | nenhum | nenhuma
        nao | nao sei | ainda nao sei | nada por enquanto
        """
    )
)
"""Whole messages that say there is nothing to say."""
BACK = frozenset(phrase_list("atras | volver | anterior | back | voltar"))
STOP = frozenset(
    phrase_list(
        """
        despues | mas tarde | luego | manana | manana sigo | sigo manana | seguir despues
        despues sigo | sigo despues | sigo mas tarde | mas tarde sigo | luego sigo | sigo luego
        despues contesto | despues le contesto | despues respondo | despues le respondo
        ahora no | ahora no puedo | no puedo ahora | no quiero | no quiero seguir | lo dejo
        estoy cansada | estoy cansado | basta | parar | salir | hoy no
        later | not now | i cannot now | tomorrow | stop | maybe later | i am tired | not today
        depois | mais tarde | agora nao | agora nao posso | amanha | continuo depois
        depois continuo | depois respondo | nao quero | estou cansada | estou cansado | hoje nao
        """
    )
)
HERE = frozenset(
    phrase_list(
        """
        ya | ya voy | ya estoy | sigo | seguir | sigamos | seguimos | continuar | continuemos
        vamos | estoy lista | estoy listo | i am ready | go on | continue | let us go on
        ja vou | continuo | continuemos | vamos la | estou pronta | estou pronto
        """
    )
)
HELP = frozenset(
    phrase_list(
        """
        ayuda | ayudame | ayudeme | no entiendo | no entendi | help | help me | i do not understand
        ajuda | me ajude | nao entendi | nao entendo
        """
    )
)
ERASE = frozenset(
    phrase_list(
        """
        borrar | borrar respuesta | borrar la respuesta | borrar mi respuesta | borrar esto | borre
        borralo | borrarlo | borrala | borrarla | eliminar respuesta
        eliminar la respuesta | eliminar mi respuesta | quitar respuesta | quitar mi respuesta
        cambiar respuesta | cambiar la respuesta | cambiar mi respuesta
        delete | delete answer | delete my answer | delete the answer | erase | delete this
        change answer | change my answer | change the answer
        apagar | apagar resposta | apagar a resposta | apagar minha resposta
        excluir resposta | mudar resposta | mudar minha resposta
        """
    )
)
READERS = frozenset(
    phrase_list(
        """
        quien lee esto | quien lo lee | quien la lee | quien las lee | quien lee | quien lee eso
        quienes leen esto | quienes lo leen | quienes la leen | quienes las leen | quien ve esto
        quien lo ve | quien la ve | quien puede leer esto | quien puede leerlo | quien puede leerla
        quien lo puede leer | quien la puede leer | quien puede ver esto | quien lo va a leer
        quien va a leer esto | quien lee mi respuesta | quien lee mis respuestas
        quien ve mi respuesta | quien ve mis respuestas
        quien puede leer mi respuesta | quien puede leer mis respuestas
        who reads this | who reads it | who can read this | who can read it | who sees this
        who can see this | who will read this | who reads my answer | who reads my answers
        who can read my answer | who can read my answers | who sees my answers
        quem le isto | quem le isso | quem le | quem le minha resposta | quem le minhas respostas
        quem pode ler isto | quem pode ler isso | quem pode ler minha resposta | quem ve isto
        quem ve isso | quem ve minha resposta | quem ve minhas respostas | quem vai ler isso
        """
    )
)
"""Whole messages that steer the questions of the day."""
