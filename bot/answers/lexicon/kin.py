"""Words of one meaning, across the three languages; folded, in their commonest forms.

A question's word also finds its kin, a little less than itself. Only words that the tour's people
use for the same thing stand here; near synonyms would make unlike questions look alike.
"""

from bot.answers.lexicon.tables import word_rows

_GROUPS = word_rows(
    """
    plata dinero lucas money dinheiro grana monto
    valor precio costo tarifa price cost fee preco custo arancel
    cuesta sale vale cost costs custa
    pagar pago paga cancelar cancelo cancela abonar pay paying payment paid pagamento
    plazo vencimiento deadline prazo limite
    avion vuelo vuelos pasaje pasajes aereo aereos ticket tickets flight flights airfare
    + plane passagem passagens voo voos
    hotel alojamiento hospedaje estadia alojamos alojar hospedar accommodation lodging
    + staying hospedagem hoteis
    cena dinner jantar
    comida comidas almuerzo meals meal food refeicao refeicoes lunch almoco
    certificado certificacion diploma certificate certification
    telefono celular whatsapp numero phone telefone fone
    correo mail email
    cupo cupos maximo limite max maximum vagas
    personas people pessoas participantes participants participante participant delegate
    + delegates delegado delegados
    municipio municipios municipalidad municipalidades comuna municipality municipalities
    + prefeitura prefeituras town
    inscripcion inscribirse inscribo inscrito registration register sign enrol inscricao
    + inscrever inscrevo
    pasantia gira viaje tour trip viagem
    objetivo objetivos proposito finalidad meta goal goals aim aims objective objectives
    + purpose finalidade
    organiza organizo organizaron organizador organizadores organise organised organiser
    + organize organized organizer organizing organizou organizaram
    escaleras escalators escalator escadas
    electricas rolantes electric
    museo museum museu
    casa house
    memoria memory
    victimas victims vitimas victim
    alcalde alcaldesa mayor prefeito intendente
    paises pais countries country
    participaron participantes asistieron vinieron participated came attended participants
    + participaram vieram
    grupos grupo groups group
    compromisos compromiso commitments commitment compromissos compromisso
    conclusiones conclusion conclusions conclusoes conclusao
    seguridad security safety seguranca
    convivencia coexistence
    politica policy
    publica public
    ordenamiento ordenacion ordenamento planning
    jardin garden nursery jardim kindergarten
    centro centre center
    cerro morro hill
    escuela school escola
    basura basural basurero garbage dump rubbish lixo lixao vertedero
    policia police pacos carabineros
    concejo council
    cuatro four quatro
    acuerdos convenios convenio agreements agreement acordos
    firmaron firmo firma signed sign assinou assinaram assinado
    cafe coffee
    mundial world
    carrera race corrida
    metro subway
    jovenes juventud youth jovens young
    ciudades city cities cidades
    moneda currency moeda
    viatico viaticos allowance diem diaria diarias
    orden ordem order
    compra purchase
    cuenta account conta
    transferencia transferir transfer wire
    deposito depositar deposita deposit
    visitar visita visitamos conocer visit visitaremos
    programas programa programmes programs programme
    coordinador coordinadores coordinator coordenador coordenadores coordenacao
    elegida eligio eligieron elegir chosen choosen chose choose escolheram escolhida escolhido
    presento presentacion presented presentation apresentou apresentacao
    cubre cubierta cubierto cubren cubrir covered cover covers coberto coberta
    + incluye incluido incluida incluyen incluidos inclui inclusa incluso included include
    + includes
    valle vale valley
    ruta route rota
    hablar hablo falo hablaron talk talked spoke speak speaker falou falar fala
    concejal concejales concejala councillor councillors councilor councilors vereador vereadores
    + vereadora
    funcionario funcionarios funcionaria staff employee employees servidor servidores officials
    tecnologia tecnologias technology technologies
    creados formaron criados criado formed created
    """
)
"""One group a line; a line that begins with a plus goes on with the one above."""


def _table() -> dict[str, frozenset[str]]:
    groups: list[set[str]] = []
    for first, *rest in _GROUPS:
        if first == "+":
            groups[-1].update(rest)
        else:
            groups.append({first, *rest})
    table: dict[str, frozenset[str]] = {}
    for group in groups:
        for word in group:
            table[word] = table.get(word, frozenset()) | group
    return {word: group - {word} for word, group in table.items()}


KIN = _table()
