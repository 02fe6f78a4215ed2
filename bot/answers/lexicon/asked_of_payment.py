"""What people ask of the payment.

How the lines are compared is said in ``intents``.
"""

from bot.answers.lexicon.goals import Goal
from bot.language import Language

OF_THE_PAYMENT: dict[Goal, dict[Language, str]] = {
    Goal.FEE: {
        Language.ES: """
            cuanto cuesta | cuanto vale | cuanto sale | precio | valor | costo | tarifa | pago
            cuanto hay que pagar | cuanto tengo que pagar | informacion del pago | cuanto es
            valor por persona | que hay que pagar | arancel | cuota | cuanto se paga
        """,
        Language.EN: """
            how much | how much does it cost | price | cost | fee | payment | how much is it
            what do i have to pay | price per person
        """,
        Language.PT: """
            quanto custa | quanto e | preco | valor | custo | taxa | pagamento
            quanto tenho que pagar
            preco por pessoa
        """,
    },
    Goal.INCLUDES: {
        Language.ES: """
            que incluye | incluye | esta incluido | viene incluido | que no incluye | que cubre
            que trae | que entra | lo pago yo | tengo que pagar aparte | se paga aparte | materiales
        """,
        Language.EN: """
            what is included | included | does it include | what is not included
            what does it cover
            do i pay for | do i pay separately | materials
        """,
        Language.PT: """
            o que inclui | inclui | esta incluido | incluso | o que nao inclui | o que cobre
            tenho que pagar a parte | materiais
        """,
    },
    Goal.DUE: {
        Language.ES: """
            hasta cuando puedo pagar | hasta cuando hay plazo | cuando hay que cancelar
            cuando hay que pagar | plazo de pago | fecha limite de pago | cuando se cancela
            cuando cancelo | cuando pago | hasta cuando | plazo | fecha de pago
            cuando se paga | limite para pagar | vencimiento | hasta que dia puedo pagar
            hasta que fecha se paga
        """,
        Language.EN: """
            when do i have to pay | until when can i pay | payment deadline | deadline | due date
            pay by when | when is the payment due | last day to pay | until what day can i pay
            by what date
        """,
        Language.PT: """
            ate quando posso pagar | quando tenho que pagar | prazo de pagamento | prazo
            data limite de pagamento | quando pago | ate quando | vencimento
            ate que dia posso pagar | ate que dia da para pagar
        """,
    },
    Goal.TRANSFER: {
        Language.ES: """
            datos de transferencia | numero de cuenta | cuenta corriente | a que cuenta transfiero
            transferencia | transferir | deposito | depositar | cuenta bancaria | datos bancarios
            banco | rut | como pago | donde pago | a quien le pago | como se cancela | como cancelo
            donde deposito | donde se cancela | donde cancelo | cuenta | rut de la asociacion
            como hago el pago | a nombre de quien | forma de pago | medio de pago
        """,
        Language.EN: """
            bank details | bank account | account number | wire transfer | transfer | deposit
            how do i pay | where do i pay | who do i pay | bank | rut | tax id | payment method
            where do i send the money
        """,
        Language.PT: """
            dados bancarios | conta bancaria | numero da conta | transferencia | transferir
            deposito | depositar | conta | banco | rut | como pago | onde pago | para quem pago
            conta corrente | forma de pagamento
        """,
    },
    Goal.ORDER: {
        Language.ES: """
            orden de compra | oc | pagar con orden de compra | pagar con oc | emitir oc
            aceptan oc | mercado publico | o c
        """,
        Language.EN: "purchase order | pay by purchase order | po | issue a purchase order",
        Language.PT: "ordem de compra | pagar com ordem de compra | oc | emitir ordem de compra",
    },
    Goal.LIMIT: {
        Language.ES: """
            cuantas personas por municipio | cuantos por municipio | maximo de personas | cupo
            cupos | cuantos podemos ir | limite de personas | cuantos por institucion
        """,
        Language.EN: """
            how many people per municipality | maximum people | how many can come | limit of people
            how many per institution | how many of us
        """,
        Language.PT: """
            quantas pessoas por municipio | maximo de pessoas | quantos podemos ir | vagas
            quantos por prefeitura | limite de pessoas
        """,
    },
}
