"""Words that carry no subject, by language; and the greetings.

``STOP`` weighs nothing. ``LIGHT`` (question words) weighs little: it tells "when do I pay" from
"how do I pay". ``TALK`` is small talk: it counts only in a message that says nothing else.
"""

from bot.answers.lexicon.tables import word_rows, word_set
from bot.language import Language

STOP: dict[Language, frozenset[str]] = {
    Language.ES: word_set(
        """
    estaban estuvo estuvieron
    a al ante asi aun aunque bien cada con contra de del desde e el ella ellas ellos en
    entre era eran eres es esa esas ese eso esos esta estaba estado estan estar estas este
    esto estos estoy etc fue fueron ha habia han has hasta hay haya he hemos la las le les
    lo los mas me mi mis mucha muchas mucho muchos muy nada ni no nos nosotros nuestra
    nuestro o os otra otro para pero poco por porque pues se sea ser si sido sin sobre solo
    somos son soy su sus tal tambien tan tanto te tiene tienen tienes tengo tenemos tener ti
    todo toda todos todas tu tus u un una unas uno unos usted ustedes va vamos van voy ya yo
    y iba iban algo alguien algun alguna alguno algunos ahi aqui alla alli aca entonces
    luego puede puedes puedo pueden podemos podria podrias podriamos poder saber sabe sabes
    sabria saberlo quiero queria quisiera queremos quieren quiere necesito necesita
    necesitamos dime diga dice decir digame decirme diganme dame deme darme mandame mandas
    manda mandar mandarme enviame envias enviar muestrame muestra mostrar mira mire oye oiga
    consulta consultar pregunta preguntar duda favor porfavor acerca respecto tema hacer
    hace hacen hacemos haremos hago hizo hicieron haciendo hicimos debe debo debemos deben
    hubo haber habra sera seran seria toca tocan tocaba corresponde ir iremos vaya fuimos
    pasa paso pasaron consiste trata trato significa llama llaman dijeron exactamente menos
    ahorita tipo cosa cosas parte conocer conoceremos ver veremos verlo veo vi piden
    pide dan dar da entregan pone poner ponen sirve persona estaria estara estaremos haria
    disculpe disculpa disculpen perdon pasai pasame pasas digo pedir pido toke altiro uds ud
    siendo tenian tenia tuvo tuvieron pos po weon cachai jefe amigo amiga estimado estimados
    senor senora bot sos vos che
    """
    ),
    Language.EN: word_set(
        """
    a about above after again all also am an and any anything are as at be because been
    before being both but by can could did do does doing done dont each else ever every few
    for from get getting give go goes going gonna got had has have having he her here him
    his i if in into is it its just know let like ll lot me might mine more most much must
    my need needs no not of off on once one only or other our ours out over own please
    really s say see send shall she should show so some something such tell than that
    the their them themselves then there these they thing things this those through to too
    under until up us ve very want was way we were will with would yes you your yours im id
    ill wanna wanted happen happened happening said explain hear find pick ya mi fi inna deh
    advise kindly inform excuse sorry wish
    yah nuh seh mean means called kind sort actually sir madam boss
    """
    ),
    Language.PT: word_set(
        """
    a ao aos aquela aquele aqueles aquilo as ate com como da das de dela dele deles do dos e
    ela elas ele eles em entre era essa essas esse esses esta estao estar estas estava este
    estes estou estavam eu foi foram ha isso isto ja la lhe lhes mais mas me meu meus minha
    minhas muito muita muitos na nas nao nem no nos nossa nosso num numa o os ou para pela
    pelas pelo pelos pois por porque pra pro que se sem ser sera sao seu seus so sobre sua
    suas tal tambem tao te tem temos tenho ter teve tinha tu tua tudo um uma uns umas vai
    vamos vao voce voces vou ta to eh ai ali aqui posso pode podem podemos poderia quero
    queria queremos preciso precisa precisamos saber gostaria diga dizer explica explique
    mostra mostre manda mande fazer faz faco fazem fazemos fizeram fizemos fez faremos conhecer
    ver vejo veremos devo deve devemos acontece aconteceu significa chama aprendemos favor
    desculpe desculpa licenca passa passe pedir peco
    pergunta duvida coisa coisas ne gente estamos seria ficou fica houve havia
    """
    ),
}

ANY_STOP = frozenset().union(*STOP.values())

LIGHT: dict[str, str] = {
    word: f"?{sense}"
    for sense, *forms in word_rows(
        """
        what que what which qual quais cual cuales
        when cuando when quando
        where donde where onde aonde
        who quien quienes who whom whose quem
        how como how
        much cuanto cuanta quanto quanta
        many cuantos cuantas quantos quantas many
        why why
        """
    )
    for word in forms
}
"""Each question word → its sense, the in all languages."""

TALK = word_set(
    """
    hola holi holis ola alo buenas buenos buen dia dias tarde tardes noche noches saludos
    gracias graciass agradezco agradecido amable genial perfecto excelente ok oka okey okay
    vale listo dale bueno bacan filete chao chau adios nos vemos hasta luego pronto estas
    estai tal hello hi hey good morning afternoon evening night thanks thank cheers bye
    goodbye cool great perfect nice everyone all team todos amigos equipo pessoal gente
    wagwan gwaan respect greetings u oi opa bom boa noite obrigado obrigada valeu tchau
    beleza legal otimo
    """
)
"""Words of greeting, thanks and leave."""

HAIL = word_set(
    """
    hola holi holis ola alo buenas saludos gracias chao chau adios hello hi hey thanks thank
    cheers bye goodbye wagwan gwaan oi opa obrigado obrigada valeu tchau greetings ok okey
    okay listo perfecto genial excelente dale bacan beleza otimo perfect great
    """
)
"""Small talk of one word: dropped in a message that says more."""

HAIL_PAIRS = frozenset(
    {
        *((good, part) for good in ("buenos", "buenas", "buen") for part in ("dia", "dias")),
        *((good, part) for good in ("buenas", "buena") for part in ("tarde", "tardes")),
        *((good, part) for good in ("buenas", "buena") for part in ("noche", "noches")),
        *(("good", part) for part in ("morning", "afternoon", "evening", "night", "day")),
        ("bom", "dia"),
        ("boa", "tarde"),
        ("boa", "noite"),
        ("muchas", "gracias"),
        ("mil", "gracias"),
        ("muito", "obrigado"),
        ("muito", "obrigada"),
        ("thank", "you"),
        ("hasta", "luego"),
        ("que", "tal"),
        ("como", "estas"),
        ("como", "esta"),
        ("como", "estai"),
        ("tudo", "bem"),
        ("muy", "amable"),
        ("por", "favor"),
        ("si", "puede"),
    }
)
"""Small talk of two words, read before dates are: "buenas tardes" is no afternoon."""
