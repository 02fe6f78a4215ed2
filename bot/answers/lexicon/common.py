"""Everyday words that say little of a subject: worth something, but never what decides."""

from bot.answers.lexicon.tables import word_set

COMMON = word_set(
    """
    fala fale habla hable cuentan contame platica speaks says aprueba aprobar aprobado
    resolver resolvio resuelve soluciona soluciono solve solved solves resolveu resolve
    apoyar apoya apoyan apoyo support supports supported apoiar apoia apoiam tirar join
    joined joining change changed cambiar cambio cambiaron mudou mudaram build built
    construyeron construir hubo old young vive vivir dudas preguntas duvidas perguntas
    questions question resolvido aun ainda somos hicieron hacian hacia tenia logro lograr
    sirvio comprometio comprometieron tomar tomo tomaron toman toma traer trae traen trajo
    venir viene vienen vino vinieron llegar llega llegan llego llegaron salir salen salio
    salieron quedar quedan quedo quedaron dejar deja dejo dejaron encontrar encuentra pensar
    piensas creer crees buscar busco busca usar usa usan uso empezar empiezan comenzar
    terminar acabar existir existe existen aparecer aparece aparecen mencionar menciona
    mencionan describir contar cuentame cuenta explicar explicame explica ensename recuerdas
    recordar acordar entiendo entender interesa interesan gusta gustaria llevar llevaron
    lleva llevo paso pasaba sucedio ocurrio ocurre ocurria ocurrieron nombre nombres final
    fin principio inicio veces vez gente cual forma manera ejemplo principal principales
    importante importantes general grande grandes mejor peor nuevo nueva cierto verdad
    verdadero real realmente actual actualmente siempre nunca antes despues mientras durante
    segun junto juntos primero ultima ultimas ultimo breve resumen resumir resumeme corto
    rapido urgente ayudar trabajo trabajar trabajaron trabaja hablar hablo hablaron hablan
    dijo dijeron di opinan opina hecho hechos cosas lado dentro fuera cerca tanto alrededor
    total listo idea ideas detalle completo completa exacto unico unica distinto igual
    aparte incluso necesario necesaria posible obligatorio obligatoria tambien favor asunto
    relacion viajar viajamos viajan participar participan participa asistir voluntad llaman
    llamaba nombra tienes tendran tendremos tendria tocara podre podran permite permiten
    contesta contestan contesto responde responden atiende atienden
    take took taken takes bring brings come comes came coming leave left arrive arrived find
    found look looking use used using uses start started begin began finish finished exist
    exists appear mention mentioned describe tell told telling understand remember think
    thought believe know known name named names end ending beginning people time times way
    ways example main important big great best worst new true really current currently
    always never while during together first brief summary summarize summarise short quick
    urgent help work worked working talk talked speak spoke detail complete exact only
    different same possible mandatory required happens quickly around hold held make made
    making happened place part role kind sort folks guys exactly learn learned taught teach
    worth included able allowed okay levar levaram leva trazer traz trouxe vir veio vieram
    chegar chega chegou sair saiu saem ficar ficam ficaram deixar deixou encontra acha achar
    procuro usam comecar comeca comecou terminou existem descrever conta entendi lembrar
    interessa gosto gostaria passar passou ocorreu nome nomes fim vezes pessoas maneira
    jeito exemplo principais geral melhor pior novo nova certo verdade atual sempre segundo
    primeiro resumo curto ajudar trabalho trabalhar falar falou falaram dizem ideia ideias
    detalhe exato diferente possivel obrigatorio participam dao dado dados deu criados
    criado criada criadas criou vamos teremos tera concejo council mismo misma
    mismos mismas same mesmo mesma
    """
)
