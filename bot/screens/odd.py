"""Kind words for what the assistant cannot use."""

from bot import address
from bot.reply import Button, Reply
from bot.screens.scene import Scene, button


def show_odd(scene: Scene, kind: str) -> Reply:
    """Say what came (``odd-<kind>``: a sticker, a voice message…) and what to do instead."""
    return Reply(
        scene.voice.say(f"odd-{kind}"),
        rows=((button(scene, "help", address.Help()), button(scene, "home", address.Home())),),
        in_place=False,
    )


def show_private_only(scene: Scene) -> Reply:
    """In a group: what is personal goes on in private."""
    link = f"https://t.me/{scene.bot_username}?start=hola"
    return Reply(
        scene.voice.say("group-private"),
        rows=((Button(scene.voice.label("button-private"), url=link),),),
        in_place=False,
    )


def show_failure(scene: Scene) -> Reply:
    """Something of ours failed; what was sent is kept."""
    return Reply(scene.voice.say("failure"), in_place=False)


def show_unsaid(scene: Scene) -> Reply:
    """What was asked for is done, but its reply cannot be shown."""
    return Reply(scene.voice.say("failure-unsaid"), in_place=False)


def show_group_hello(scene: Scene) -> Reply:
    """What the assistant does in a group."""
    return Reply(scene.voice.say("group-hello"), in_place=False)
