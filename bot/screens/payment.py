"""What it costs and how it is paid, exactly as in the document."""

from collections.abc import Callable

from markupsafe import Markup

from bot import address
from bot.address import PaymentPart
from bot.catalog.tour import Payment, Tour
from bot.catalog.values import Localized
from bot.reply import Button, Reply, Rows
from bot.screens.checklist import way_to_checklist
from bot.screens.scene import Scene, button, in_rows, join


def show_payment(scene: Scene, at: address.Payment) -> Reply:
    """One part of the payment screen; a tour whose document says nothing of money says so."""
    tour = scene.catalog.tours[at.tour]
    if tour.payment is None:
        return Reply(
            join(
                scene.voice.say("payment-none", tour=scene.text(tour.short_title)),
                scene.sources(tour.source),
            ),
            rows=((button(scene, "home", address.Home()),),),
        )
    text = _PARTS[at.part](scene, tour, tour.payment)
    copies = _copies(scene, tour.payment) if at.part is PaymentPart.TRANSFER else ()
    return Reply(text, rows=(*copies, *_ways(scene, tour, at.part)))


def _overview(scene: Scene, tour: Tour, payment: Payment) -> Markup:
    note = payment.amount.note
    return join(
        scene.voice.say("payment-title", tour=scene.text(tour.short_title)),
        Markup("<b>{}</b> · {}").format(payment.amount.text, scene.text(payment.per)),
        Markup("<i>{}</i>").format(scene.text(note)) if note else None,
        scene.text(payment.due),
        scene.text(payment.limit),
        scene.sources(payment.source),
    )


def _includes(scene: Scene, _tour: Tour, payment: Payment) -> Markup:
    def listed(items: tuple[Localized, ...]) -> Markup:
        return join(*(Markup("• {}").format(scene.text(item)) for item in items), by="\n")

    return join(
        join(scene.voice.say("payment-includes"), listed(payment.includes), by="\n"),
        join(scene.voice.say("payment-excludes"), listed(payment.excludes), by="\n"),
        scene.text(payment.excludes_note) if payment.excludes_note else None,
        scene.sources(payment.source),
    )


def _due(scene: Scene, _tour: Tour, payment: Payment) -> Markup:
    return join(
        scene.voice.say("payment-due"),
        scene.text(payment.due),
        scene.text(payment.order),
        scene.sources(payment.source),
    )


def _transfer(scene: Scene, _tour: Tour, payment: Payment) -> Markup:
    lines = (
        scene.voice.say("payment-field", label=scene.voice.say(f"transfer-{name}"), value=value)
        for name, value in _values(scene, payment)
    )
    return join(
        scene.voice.say("payment-transfer"),
        join(*lines, by="\n"),
        scene.voice.say("payment-only-here"),
        scene.sources(payment.transfer.source),
    )


def _order(scene: Scene, _tour: Tour, payment: Payment) -> Markup:
    return join(
        scene.voice.say("payment-order"),
        scene.text(payment.order),
        scene.sources(payment.source),
    )


def _limit(scene: Scene, _tour: Tour, payment: Payment) -> Markup:
    return join(
        scene.voice.say("payment-limit"),
        scene.text(payment.limit),
        scene.sources(payment.source),
    )


_PARTS: dict[PaymentPart, Callable[[Scene, Tour, Payment], Markup]] = {
    PaymentPart.OVERVIEW: _overview,
    PaymentPart.INCLUDES: _includes,
    PaymentPart.DUE: _due,
    PaymentPart.TRANSFER: _transfer,
    PaymentPart.ORDER: _order,
    PaymentPart.LIMIT: _limit,
}


def _values(scene: Scene, payment: Payment) -> tuple[tuple[str, str], ...]:
    transfer = payment.transfer
    return (
        ("holder", transfer.holder),
        ("tax-id", transfer.tax_id),
        ("bank", transfer.bank),
        ("account-type", scene.voice.read(transfer.account_type)),
        ("account-number", transfer.account_number),
        ("city", transfer.city),
        ("mail", transfer.mail),
    )


def _copies(scene: Scene, payment: Payment) -> Rows:
    buttons = [
        Button(
            scene.voice.label("button-copy", what=scene.voice.label(f"transfer-{name}")), copy=value
        )
        for name, value in _values(scene, payment)
    ]
    return in_rows(buttons)


def _ways(scene: Scene, tour: Tour, shown: PaymentPart) -> Rows:
    parts = [
        button(scene, f"payment-{part.name.lower()}", address.Payment(tour.id, part))
        for part in PaymentPart
        if part is not shown
    ]
    parts.append(button(scene, "contacts", address.Contacts(tour.id)))
    return (*in_rows(parts), *way_to_checklist(scene, tour))
