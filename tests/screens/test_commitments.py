"""Every screen of commitments and groups, drawn in every language, with little in it and with much;
and the push that asks how they are going.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot import address
from bot.address import Way, Wish, encode
from bot.catalog.loading import load
from bot.language import Language
from bot.people.reader import Reader
from bot.pushes.kinds import PushKind, Silence
from bot.pushes.planner import Occurrence
from bot.reply import Reply
from bot.retro.own_day import DayStatus
from bot.retro.values import (
    Commitment,
    Horizon,
    OpenCommitment,
    SharedCommitment,
    Standing,
    WorkingGroup,
)
from bot.retro.visibility import Visibility
from bot.screens.commitment_steps import (
    show_commitment_readers,
    show_forget,
    show_groups_for,
    show_horizon,
    show_in_words,
    show_still_waiting,
    show_what,
    show_with,
    show_word,
)
from bot.screens.commitments import (
    show_closed,
    show_commitment,
    show_commitments,
    show_made,
    show_permission,
    way_on,
)
from bot.screens.groups import show_group, show_groups, show_new_group
from bot.screens.reminders import tell
from bot.screens.scene import Scene
from bot.texts.voice import Voice
from bot.texts.wording import load_wording
from bot.transport.splitting import LIMIT, units, visible

CONTENT = Path(__file__).parents[2] / "content"
CATALOG = load(CONTENT)
WORDING = load_wording(CONTENT / "texts")
LAB = CATALOG.tours["medellin-lab-2017"]
MEETING = CATALOG.tours["itagui-encuentro-2022"]
FRIDAY = datetime(2017, 6, 2, 20, 0, tzinfo=UTC)
LABEL = 40
"""Characters of a button that a phone shows on a full-width row."""
LARGEST = 2**63 - 1
LONG = "<b>& palabra " * 300
MANY = 40


def _scene(lang: Language = Language.ES, now: datetime = FRIDAY, **more: object) -> Scene:
    reader = Reader(1, lang, is_known=True, tour_id=LAB.id, has_consented=True)
    return Scene(Voice(WORDING, lang), CATALOG, replace(reader, **more), now)  # type: ignore[arg-type]


def _commitment(standing: Standing, *, is_long: bool) -> Commitment:
    if not is_long:
        return Commitment(1, LAB.id, "Algo", "", None, Visibility.ME, FRIDAY, standing)
    group = WorkingGroup(LARGEST, LAB.id, LONG, 10**6)
    return Commitment(
        id=LARGEST,
        tour_id=LAB.id,
        what=LONG,
        with_whom=LONG,
        horizon=Horizon.MEDIUM,
        visibility=Visibility.GROUP,
        made_at=FRIDAY,
        standing=standing,
        standing_at=FRIDAY,
        word=LONG,
        group=group,
        is_signed=True,
    )


def _of_one(scene: Scene, one: Commitment) -> Iterator[Reply]:
    yield show_commitment(scene, one, scene.voice.say("commitment-changed"))
    yield show_made(scene, one)
    yield show_what(scene, one, address.Commitment(one.id))
    yield show_commitment_readers(scene, one)
    yield show_forget(scene, one)
    yield show_word(scene, one)
    for way in Way:
        yield show_horizon(scene, one, way)
        yield show_with(scene, one, way)
        for count in (0, 1, MANY):
            groups = [WorkingGroup(LARGEST, LAB.id, LONG, 10**6)] * count
            for page in (-1, 0, 2, 99):
                at = address.CommitmentGroup(one.id, way, page)
                yield show_groups_for(scene, one, groups, at)


def _screens(scene: Scene) -> Iterator[Reply]:
    made = []
    for standing in Standing:
        for is_long in (False, True):
            made.append(_commitment(standing, is_long=is_long))
            yield from _of_one(scene, made[-1])
    for count in (0, 1, MANY):
        for page in (-1, 0, 1, 99):
            at = address.Commitments(page)
            yield show_commitments(scene, (made * 9)[:count], at, scene.voice.say("failure"))
            groups = [WorkingGroup(LARGEST, LAB.id, LONG, 10**6)] * count
            yield show_groups(scene, LAB, groups, page, scene.voice.say("failure"))
        group = WorkingGroup(LARGEST, LAB.id, LONG, 1)
        shared = [SharedCommitment(LONG, Horizon.LONG, Standing.UNDER_WAY, "N" * 80)] * count
        yield show_group(scene, group, shared, is_member=bool(count))
    yield show_what(scene, None, address.Commitments())
    yield show_new_group(scene, address.WorkingGroups(LAB.id))
    yield show_still_waiting(scene, address.NewCommitment(LAB.id))
    yield show_in_words(scene, address.NewCommitment(LAB.id))
    for tour in (None, *CATALOG.tours.values()):
        yield show_closed(scene, tour)
    for wish in Wish:
        yield show_permission(scene, wish, LARGEST)


@pytest.mark.parametrize("lang", Language)
def test_every_screen_fits_a_message_and_its_buttons_a_phone(lang: Language) -> None:
    for reply in _screens(_scene(lang)):
        assert reply.text
        assert units(visible(str(reply.text))) <= LIMIT
        assert reply.rows
        for row in reply.rows:
            for one in row:
                assert one.to is not None
                assert len(encode(one.to)) <= 64
                assert 0 < len(one.text) <= LABEL


def test_words_of_people_are_no_html() -> None:
    one = replace(_commitment(Standing.OPEN, is_long=False), what="<b>Uno & dos</b>")
    assert "«&lt;b&gt;Uno &amp; dos&lt;/b&gt;»" in str(show_commitment(_scene(), one).text)


def test_who_signs_is_told_that_the_group_reads_their_name() -> None:
    one = replace(_commitment(Standing.OPEN, is_long=False), visibility=Visibility.GROUP)
    for is_signed, says in ((False, "sin su nombre"), (True, "con su nombre")):
        mine = replace(one, is_signed=is_signed)
        assert says in show_commitment(_scene(), mine).text
        label = show_commitment_readers(_scene(), mine).rows[1][0].text
        assert label == f"✓ 📣 El grupo, {says.replace('su', 'mi')}"
    alone = replace(one, visibility=Visibility.ME, is_signed=True)
    assert "Lo lee solo usted." in show_commitment(_scene(), alone).text


def test_way_on_leads_back_to_the_questions_that_were_left_for_it() -> None:
    begun = frozenset({(LAB.id, LAB.ends_on, DayStatus.OPEN)})
    done = frozenset({(LAB.id, LAB.ends_on, DayStatus.FINISHED)})
    assert way_on(_scene(retro_days=begun), LAB.id) == address.MyRetro()
    assert way_on(_scene(retro_days=begun), MEETING.id) is None
    assert way_on(_scene(retro_days=done), LAB.id) == address.MyRetro()
    later = FRIDAY + timedelta(days=1)
    assert way_on(_scene(now=later, retro_days=begun), LAB.id) == address.MyRetro()
    assert way_on(_scene(now=later, retro_days=done), LAB.id) is None


def _follow_up(on: date, *to_do: OpenCommitment, tour: str = LAB.id, **more: object) -> object:
    now = datetime.combine(on, time(15), UTC)
    until = now + timedelta(days=3)
    push = Occurrence(PushKind.COMMITMENTS, tour, "30/20170602", now, until)
    return tell(_scene(now=now, to_do=to_do, **more), push)


MONTH_LATER = date(2017, 7, 2)
FIRST = OpenCommitment(1, LAB.id, "Una mesa <1>")
SECOND = OpenCommitment(2, LAB.id, "Un comité", Standing.UNDER_WAY)
ELSEWHERE = OpenCommitment(3, "achm-medellin-2025", "Otra cosa")


def test_push_asks_about_each_that_is_left_to_do_on_its_tour() -> None:
    told = _follow_up(MONTH_LATER, FIRST, SECOND, ELSEWHERE)
    assert isinstance(told, Reply)
    assert visible(str(told.text)) == (
        "🤝 Hace 30 días terminó Medellín Lab 2017. Usted anotó 2 compromisos. ¿Cómo van?\n\n"
        "1. «Una mesa <1>»\n\n2. «Un comité»\n▶️ En marcha"
    )
    assert [[(one.text, one.to) for one in row] for row in told.rows[:3]] == [
        [
            ("1 ✅ Hecho", address.TellStanding(1, Standing.DONE)),
            ("1 ▶️ En marcha", address.TellStanding(1, Standing.UNDER_WAY)),
            ("1 ✋ Lo dejé", address.TellStanding(1, Standing.DROPPED)),
        ],
        [
            ("2 ✅ Hecho", address.TellStanding(2, Standing.DONE)),
            ("2 ▶️ En marcha", address.TellStanding(2, Standing.UNDER_WAY)),
            ("2 ✋ Lo dejé", address.TellStanding(2, Standing.DROPPED)),
        ],
        [("🤝 Mis compromisos", address.Commitments())],
    ]


@pytest.mark.parametrize("lang", Language)
def test_push_about_many_long_ones_is_one_message(lang: Language) -> None:
    to_do = tuple(OpenCommitment(number, LAB.id, LONG[:400]) for number in range(MANY))
    told = _follow_up(MONTH_LATER, *to_do, lang=lang)
    assert isinstance(told, Reply)
    assert units(visible(str(told.text))) <= LIMIT
    assert [len(row) for row in told.rows] == [3, 3, 3, 1, 1]
    assert "37" in told.text


@pytest.mark.parametrize(
    ("on", "to_do", "more", "why"),
    [
        (date(2017, 6, 2), (FIRST,), {}, Silence.NOT_OVER),
        (date(2018, 6, 3), (FIRST,), {}, Silence.ERASED),
        (date(2023, 1, 1), (FIRST,), {"tour": MEETING.id}, Silence.ERASED),
        (MONTH_LATER, (), {}, Silence.NOTHING_TO_DO),
        (MONTH_LATER, (ELSEWHERE,), {}, Silence.NOTHING_TO_DO),
        (MONTH_LATER, (FIRST,), {"has_consented": False}, Silence.NOT_AGREED),
    ],
)
def test_push_that_has_nothing_to_ask_says_why(
    on: date, to_do: tuple[OpenCommitment, ...], more: dict[str, object], why: Silence
) -> None:
    assert _follow_up(on, *to_do, **more) is why  # type: ignore[arg-type]


def test_push_about_commitments_is_no_matter_for_a_group() -> None:
    at = datetime.combine(MONTH_LATER, time(15), UTC)
    push = Occurrence(PushKind.COMMITMENTS, LAB.id, "30/20170602", at, at)
    assert tell(replace(_scene(now=at, to_do=(FIRST,)), is_private=False), push) is Silence.PERSONAL
