"""What is stored, why, for how long and by whom; agreement, and erasure."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from markupsafe import Markup

from bot import address
from bot.people.policy import POLICY_VERSION
from bot.reply import Attachment, Reply
from bot.retro.values import KeptFile
from bot.screens.scene import Scene, button, join

FILES_AT_ONCE = 20
"""Files that are sent in a row: the chat's next update waits for the last of them."""
FRESH_MINUTES = 10
"""For how long the button that erases everything can be pressed."""


def show_privacy(scene: Scene, _at: address.Privacy) -> Reply:
    """The policy, and what the reader has said to it."""
    agreed = scene.reader.has_consented
    choice = (
        button(scene, "withdraw", address.Decline())
        if agreed
        else button(scene, "agree", address.Consent(POLICY_VERSION))
    )
    return Reply(
        join(
            scene.voice.say("privacy", version=POLICY_VERSION),
            scene.voice.say("privacy-who"),
            scene.voice.say("privacy-roster"),
            _kept_until(scene),
            scene.voice.say("privacy-agreed" if agreed else "privacy-not-agreed"),
        ),
        rows=(
            (choice,),
            (button(scene, "my-data", address.MyData()), button(scene, "erase", address.Erase())),
            (button(scene, "home", address.Home()),),
        ),
    )


def _kept_until(scene: Scene) -> Markup | None:
    tour = scene.tour
    if tour is None or tour.kept_until is None:
        return None
    day = scene.voice.full_date(tour.kept_until)
    return scene.voice.say("privacy-kept-until", tour=scene.text(tour.short_title), day=day)


def show_outdated(scene: Scene) -> Reply:
    """The policy in force, for a button that agreed to an earlier one."""
    shown = show_privacy(scene, address.Privacy())
    return replace(shown, text=join(scene.voice.say("consent-outdated"), shown.text))


def show_consent(scene: Scene, at: address.AgreeAndPass | address.AgreeAndPassUnnamed) -> Reply:
    """The question that comes before anything personal is stored, with a name or without."""
    is_named = isinstance(at, address.AgreeAndPass)
    unnamed = address.AgreeAndPassUnnamed(POLICY_VERSION)
    agree = address.AgreeAndPass(POLICY_VERSION) if is_named else unnamed
    return Reply(
        scene.voice.say("consent" if is_named else "consent-unnamed"),
        rows=(
            (
                button(scene, "agree-and-pass", agree),
                button(scene, "decline", address.Decline()),
            ),
            *(((button(scene, "agree-unnamed", unnamed),),) if is_named else ()),
            (button(scene, "privacy", address.Privacy()),),
        ),
    )


def show_declined(scene: Scene, _at: address.Decline) -> Reply:
    """Nothing was stored, and that is fine."""
    return Reply(
        scene.voice.say("consent-declined"),
        rows=(
            (button(scene, "home", address.Home()), button(scene, "privacy", address.Privacy())),
        ),
    )


def show_my_data(scene: Scene, stored: Mapping[str, Any]) -> Reply:
    """Everything stored about the reader, as a JSON file."""
    content = json.dumps(stored, ensure_ascii=False, indent=2).encode()
    caption = scene.voice.say("my-data")
    return Reply(file=Attachment("mis-datos.json", content, caption), in_place=False)


def show_my_files(scene: Scene, files: tuple[KeptFile, ...], first: int, count: int) -> Reply:
    """Some of the files that the reader has sent, and the way to the rest."""
    last = first + len(files)
    more = (button(scene, "more-files", address.MyFiles(last)),)
    return Reply(
        scene.voice.say("my-files", first=first + 1, last=last, count=count),
        rows=(more,) if last < count else (),
        kept=files,
        in_place=False,
    )


def show_erase(scene: Scene, _at: address.Erase) -> Reply:
    """Ask once more before everything is erased."""
    return Reply(
        scene.voice.say("erase"),
        rows=(
            (button(scene, "erase-confirm", address.ConfirmErase(_minute(scene.now))),),
            (button(scene, "keep", address.Home()), button(scene, "my-data", address.MyData())),
        ),
    )


def show_erased(scene: Scene) -> Reply:
    """Everything is gone; how to come back."""
    return Reply(scene.voice.say("erased"))


def is_fresh(at: address.ConfirmErase, now: datetime) -> bool:
    """Tell whether the button that erases was asked for within the last minutes."""
    return 0 <= _minute(now) - at.minute <= FRESH_MINUTES


def _minute(now: datetime) -> int:
    return int(now.timestamp() // 60)
