"""What travellers ask and no document answers: weather, visas, exchange, food, jokes.

These compete with the content like any other topic. Where one of them explains a question best,
the answer is "I don't know", and not the frequent question that happens to share a word. Should
the content come to answer one of them, its own wording wins, for it is weighed a little more.
"""

from bot.language import Language

OUTSIDE: dict[Language, str] = {
    Language.ES: """
        va a llover | llueve | clima | que tiempo hace | temperatura | hace frio | hace calor
        que ropa llevo | que ropa hay que llevar | pronostico del tiempo
        necesito visa | visa | pasaporte | necesito pasaporte | vacunas | fiebre amarilla | aduana
        carnet de identidad para viajar | migracion | requisitos para entrar a colombia
        a cuanto esta el dolar | precio del dolar | tipo de cambio | cambiar plata
        donde cambio plata
        casa de cambio | cuanto vale el peso colombiano | cajero automatico | tarjeta de credito
        donde comer | restaurante | restaurantes | donde almorzar | comer rico | bar | discoteca
        cerveza | vida nocturna | comida tipica | desayuno | hay desayuno | vegetariano | alergia
        piscina | hay piscina en el hotel | gimnasio | lavanderia | direccion del hotel
        nombre del hotel | reservar hotel | habitacion | check in | precio del hotel
        wifi | clave del wifi | contrasena | internet | chip | roaming | enchufe | adaptador
        taxi | uber | cuanto cuesta un taxi | aeropuerto | como llego del aeropuerto
        arriendo de auto
        cuanto dura el vuelo | que aerolinea | numero de vuelo | equipaje | maleta | escala
        agua de la llave | se puede tomar agua | farmacia | hospital | clinica | medico | dentista
        seguro de viaje | seguro medico | factura | boleta
        me robaron | es peligroso | es seguro salir de noche | policia turistica
        perdi mi pasaporte | perdi el celular | embajada | consulado | altura | mal de altura
        quien es el presidente | presidente de chile | presidente de colombia | elecciones
        quien gano el partido | futbol | resultado del partido | noticias | horoscopo | loteria
        cuentame un chiste | chiste | poema | cancion | receta | capital de francia
        cuanto es dos mas
        dos | que hora es | que hora es en chile | diferencia horaria | compras | souvenirs
        centro comercial | playa | turismo | que mas visitar | pablo escobar | tour de narcos
        propina | idioma que hablan | cuantos habitantes tiene | poblacion de medellin
        inteligencia artificial | chatgpt | escribe un codigo | traduce
    """,
    Language.EN: """
        will it rain | rain | weather | temperature | is it cold | is it hot | what to wear
        clothes
        forecast | do i need a visa | visa | passport | vaccine | vaccination | customs
        entry requirements | exchange rate | dollar rate | change money | currency exchange | atm
        credit card | where to eat | restaurant | restaurants | best restaurant in town | bar | club
        nightlife | beer | local food | breakfast | vegetarian | allergy | pool | swimming pool
        is there a gym in the hotel | gym | laundry | hotel address | room | check in | hotel price
        wifi | wifi password | password | internet | sim card | roaming | plug | adapter | socket
        taxi | uber | airport | how do i get from the airport | car rental | flight time | airline
        flight number | luggage | baggage | tap water | is the water safe | pharmacy | hospital
        doctor | travel insurance | insurance | invoice | yellow fever
        i was robbed | is it dangerous | is it safe at night
        lost my passport | lost my phone | embassy | consulate | altitude | who is the president
        president | elections | who won the game | football | news | horoscope | lottery
        tell me a joke | joke | poem | song | recipe | capital of france | what time is it
        time difference | shopping | souvenirs | mall | beach | sightseeing | tourism
        pablo escobar
        tip | tipping | population of medellin | artificial intelligence | chatgpt | write code
        write me a script | translate
    """,
    Language.PT: """
        vai chover | chuva | clima | previsao do tempo | temperatura | faz frio | faz calor
        que roupa levar | roupa | preciso de visto | visto | passaporte | vacina | vacinas
        alfandega
        cotacao do dolar | cambio | trocar dinheiro | casa de cambio | caixa eletronico
        cartao de credito | onde comer | restaurante | bom restaurante | restaurantes | bar | balada
        cerveja | vida noturna | comida tipica | cafe da manha | vegetariano | alergia | piscina
        academia | lavanderia | endereco do hotel | quarto | check in | wifi | senha do wifi | senha
        internet | chip | roaming | tomada | adaptador | taxi | uber | aeroporto | aluguel de carro
        duracao do voo | companhia aerea | numero do voo | bagagem | mala | agua da torneira
        farmacia | hospital | medico | seguro viagem | nota fiscal | febre amarela
        fui roubado | e perigoso | e seguro a noite
        perdi meu passaporte | perdi o celular | embaixada | consulado | altitude
        quem e o presidente | presidente | eleicoes | quem ganhou o jogo | futebol | noticias
        horoscopo | loteria | conta uma piada | piada | poema | musica | receita | capital da franca
        que horas sao | fuso horario | compras | lembrancinhas | shopping | praia | turismo
        pablo escobar | gorjeta | populacao de medellin | chatgpt | traduz
    """,
}
