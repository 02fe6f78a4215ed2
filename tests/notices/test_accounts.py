"""What reads as if it told where to pay, and what does not."""

import pytest

from bot.notices.accounts import reads_like_an_account


@pytest.mark.parametrize(
    "text",
    [
        "Transferir a la CUENTA 001-234-5678",
        "Depósito: Banco Estado 12345678",
        "New bank account: 12 34 56 78",
        "Faça um pix para 11 98765 4321",
    ],
)
def test_account_is_one(text: str) -> None:
    assert reads_like_an_account(text)


@pytest.mark.parametrize(
    "text",
    [
        "El bus sale a las 8:00 del lobby.",
        "Mi teléfono: +57 300 123 4567",
        "Nos vemos frente al Banco de la República a las 8:30",
        "Los datos para transferir están en /pago",
        "",
    ],
)
def test_anything_else_is_none(text: str) -> None:
    assert not reads_like_an_account(text)
