"""What coordinators may know of a push: its fate, and whether its going tells of somebody."""

import pytest

from bot.pushes.delivered import Fate, Told, fate_of
from bot.pushes.kinds import PushKind
from bot.pushes.results import Status


@pytest.mark.parametrize(
    ("status", "reason", "fate"),
    [
        (Status.SENT, None, Fate.SENT),
        (Status.WAITING, None, Fate.WAITING),
        (Status.WAITING, "quiet hours", Fate.WAITING),
        (Status.CLAIMED, None, Fate.WAITING),
        (Status.SENDING, None, Fate.WAITING),
        (Status.EXPIRED, "late", Fate.LATE),
        (Status.UNKNOWN, "the process ended", Fate.UNKNOWN),
        (Status.UNKNOWN, "unreachable", Fate.UNKNOWN),
        (Status.FAILED, "Bad Request: message is too long", Fate.FAILED),
        (Status.FAILED, "Forbidden: bot was blocked by the user", Fate.UNREACHABLE),
        (Status.FAILED, "Chat not found", Fate.UNREACHABLE),
        (Status.SKIPPED, "unreachable", Fate.UNREACHABLE),
        (Status.SKIPPED, "switched off", Fate.LEFT_OUT),
        (Status.SKIPPED, "left-alone", Fate.LEFT_OUT),
        (Status.SKIPPED, "quiet hours", Fate.LEFT_OUT),
    ],
)
def test_fate_of_a_push(status: Status, reason: str | None, fate: Fate) -> None:
    assert fate_of(status.value, reason) is fate


@pytest.mark.parametrize(
    ("kind", "subject", "is_of_all"),
    [
        (PushKind.MORNING, "20170529", True),
        (PushKind.EVENING, "20170529", True),
        (PushKind.ACTIVITY, "visita/201705290900", True),
        (PushKind.RETRO, "20170529", True),
        (PushKind.AFTER, "1/20170602", True),
        (PushKind.RETRO, "20170529/evening", False),
        (PushKind.RETRO, "20170529/morning", False),
        (PushKind.BEFORE, "payment/7/20170529", False),
        (PushKind.COMMITMENTS, "30/20170602", False),
    ],
)
def test_push_that_depends_on_what_somebody_has_done_is_not_told_of_them(
    kind: PushKind, subject: str, *, is_of_all: bool
) -> None:
    assert Told(kind, "gira", subject).is_of_all is is_of_all


@pytest.mark.parametrize("kind", [PushKind.RETRO, PushKind.BEFORE, PushKind.COMMITMENTS])
@pytest.mark.parametrize("fate", Fate)
def test_it_is_not_told_whom_something_was_not_sent_to_for_what_they_had_done(
    kind: PushKind, fate: Fate
) -> None:
    told = Told(kind, "gira", "20170529").fate(fate)
    assert told is (Fate.DEALT_WITH if fate in {Fate.SENT, Fate.LEFT_OUT} else fate)


@pytest.mark.parametrize("fate", Fate)
def test_fate_of_what_is_sent_to_everybody_is_told(fate: Fate) -> None:
    assert Told(PushKind.MORNING, "gira", "20170529").fate(fate) is fate
