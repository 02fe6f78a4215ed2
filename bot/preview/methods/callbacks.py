"""Answering presses of inline buttons."""

from bot.preview.errors import refuse
from bot.preview.limits import CALLBACK_ANSWER
from bot.preview.methods.params import Params
from bot.preview.text.utf16 import units
from bot.preview.world.callbacks import Answer
from bot.preview.world.world import World


def answer_callback_query(world: World, params: Params) -> bool:
    """https://core.telegram.org/bots/api#answercallbackquery."""
    if units(params.text("text")) > CALLBACK_ANSWER:
        refuse("MESSAGE_TOO_LONG")
    wanted = Answer(
        params.text("callback_query_id"),
        0,
        params.text("text"),
        params.flag("show_alert"),
        params.text("url"),
    )
    answer = world.callbacks.answer(wanted, world.monotonic())
    world.tell("answer", answer=answer)
    return True
