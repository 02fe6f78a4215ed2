"""Changes laid over the content: what the agenda in force then is."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, strategies as st

from bot.catalog.agenda import on_day
from bot.catalog.catalog import Catalog
from bot.catalog.changes import Change
from bot.catalog.laying import lay_changes
from bot.catalog.loading import load
from bot.catalog.plan import Plan, read_plan, write_plan
from bot.catalog.slot import HalfDay, Slot
from tests.worlds import CONTENT

CATALOG = load(CONTENT)
LAB, ACHM = "medellin-lab-2017", "achm-medellin-2025"
MONDAY, TUESDAY = date(2025, 1, 27), date(2025, 1, 28)
NOON = datetime(2025, 1, 20, 17, tzinfo=UTC)
NINE, TEN = Slot(start=time(9)), Slot(start=time(10), end=time(11, 30))


class Log:
    """Changes made one after the other, each from what was before."""

    def __init__(self, catalog: Catalog = CATALOG) -> None:
        self.content = catalog
        self.changes: list[Change] = []

    def change(self, activity: str, after: Plan, tour: str = ACHM, batch: int = 1) -> None:
        number = len(self.changes) + 1
        at = NOON + timedelta(minutes=number)
        before = self._before(tour, activity) or Plan(after.day, after.slot, is_cancelled=True)
        self.changes.append(
            Change(number, tour, activity, batch, 7, "Juan", at, before, after, None)
        )

    def _before(self, tour: str, activity: str) -> Plan | None:
        mine = [one for one in self.changes if (one.tour_id, one.activity_id) == (tour, activity)]
        found = self.content.activity(tour, activity)
        if mine:
            return mine[-1].after
        return Plan.of(found[0].date if found[0] else None, found[1]) if found else None

    @property
    def catalog(self) -> Catalog:
        return lay_changes(self.content, self.changes)

    def on(self, day: date, tour: str = ACHM) -> list[tuple[str, str]]:
        found = on_day(self.catalog.tours[tour], day)
        return [(one.id, one.slot.written) for one in found.activities] if found else []


def test_nothing_changed_is_the_content_itself() -> None:
    assert lay_changes(CATALOG, ()) is CATALOG


def test_announced_visit_gets_its_day_in_order_of_its_hour() -> None:
    log = Log()
    log.change("poat", Plan(MONDAY, TEN))
    log.change("ruta-n", Plan(MONDAY, NINE))
    log.change("cerro-moravia", Plan(MONDAY, Slot(half_day=HalfDay.AFTERNOON)))
    assert log.on(MONDAY) == [
        ("ruta-n", "09:00"),
        ("poat", "10:00-11:30"),
        ("cerro-moravia", "afternoon"),
    ]
    left = {one.id for one in log.catalog.tours[ACHM].agenda.unscheduled}
    was = {one.id for one in CATALOG.tours[ACHM].agenda.unscheduled}
    assert was - left == {"poat", "ruta-n", "cerro-moravia"}


def test_content_and_other_tours_stay_as_they_are() -> None:
    log = Log()
    log.change("poat", Plan(MONDAY, TEN))
    assert log.catalog.tours[LAB] is CATALOG.tours[LAB]
    assert log.catalog.entries is CATALOG.entries
    assert CATALOG.tours[ACHM].agenda.days[0].activities == ()


def test_moved_to_another_day_and_back_is_where_it_was() -> None:
    day = CATALOG.tours[LAB].agenda.days[0]
    first = day.activities[0]
    log = Log()
    log.change(first.id, Plan(date(2017, 5, 30), NINE), LAB)
    assert first.id not in [one for one, _ in log.on(day.date, LAB)]
    assert (first.id, "09:00") in log.on(date(2017, 5, 30), LAB)
    log.change(first.id, Plan.of(day.date, first), LAB, batch=2)
    assert log.catalog.tours[LAB].agenda == CATALOG.tours[LAB].agenda
    assert log.catalog.changes.told(LAB, first.id) is None
    assert len(log.catalog.changes.of(LAB, first.id)) == 2


def test_another_place_leaves_an_activity_where_it_stands_in_its_day() -> None:
    day = CATALOG.tours[LAB].agenda.days[0]
    middle = day.activities[1]
    log = Log()
    log.change(middle.id, Plan(day.date, middle.slot, None, "lobby del hotel"), LAB)
    found = on_day(log.catalog.tours[LAB], day.date)
    assert found is not None
    assert [one.id for one in found.activities] == [one.id for one in day.activities]
    assert found.activities[1].where is not None
    assert found.activities[1].where.es == "lobby del hotel"
    assert found.activities[1].programmes == middle.programmes


def test_cancelled_is_off_the_agenda_and_still_known() -> None:
    log = Log()
    log.change("poat", Plan(MONDAY, TEN))
    log.change("poat", Plan(MONDAY, TEN, is_cancelled=True), batch=2)
    assert log.on(MONDAY) == []
    assert "poat" not in {one.id for one in log.catalog.tours[ACHM].agenda.unscheduled}
    day, activity = log.catalog.activity(ACHM, "poat") or (None, None)
    assert day is None
    assert activity is not None
    (former,) = log.catalog.former[ACHM]
    assert (former.on, former.activity.slot, former.is_cancelled) == (MONDAY, TEN, True)


def test_visit_taken_off_its_day_is_announced_again_and_known_to_have_been_there() -> None:
    log = Log()
    log.change("poat", Plan(MONDAY, TEN))
    log.change("poat", Plan(None), batch=2)
    assert "poat" in {one.id for one in log.catalog.tours[ACHM].agenda.unscheduled}
    (former,) = log.catalog.former[ACHM]
    assert (former.on, former.activity.slot, former.is_cancelled) == (MONDAY, TEN, False)


def test_added_activity_cites_no_document_and_says_when_it_was_added() -> None:
    log = Log()
    log.change("mas-1", Plan(TUESDAY, NINE, title="Cena de camaradería"))
    _, activity = log.catalog.activity(ACHM, "mas-1") or (None, None)
    assert activity is not None
    assert activity.title.es == "Cena de camaradería"
    assert activity.source == ()
    assert activity.added_on == date(2025, 1, 20)
    assert log.on(TUESDAY) == [("mas-1", "09:00")]


def test_change_of_what_is_there_no_more_is_left_alone() -> None:
    log = Log()
    log.change("nothing-of-the-kind", Plan(MONDAY, TEN))
    log.change("anything", Plan(MONDAY, TEN), tour="no-such-tour")
    assert log.catalog.tours[ACHM].agenda == CATALOG.tours[ACHM].agenda
    assert "no-such-tour" not in log.catalog.tours


def test_day_that_the_tour_has_no_more_leaves_a_visit_without_one() -> None:
    log = Log()
    log.change("poat", Plan(date(2025, 3, 1), TEN))
    assert "poat" in {one.id for one in log.catalog.tours[ACHM].agenda.unscheduled}


def test_news_of_a_batch_are_what_it_changed_in_all() -> None:
    log = Log()
    log.change("poat", Plan(MONDAY, NINE))
    log.change("poat", Plan(MONDAY, TEN))
    log.change("ruta-n", Plan(MONDAY, NINE))
    log.change("ruta-n", Plan(None))
    (news,) = log.catalog.changes.news(ACHM, 1)
    assert (news.activity_id, news.was, news.now) == ("poat", Plan(None), Plan(MONDAY, TEN))


def test_batch_that_was_undone_later_has_no_news_and_the_undoing_has() -> None:
    log = Log()
    log.change("poat", Plan(MONDAY, NINE))
    log.change("poat", Plan(None), batch=2)
    assert log.catalog.changes.news(ACHM, 1) == ()
    assert [one.was for one in log.catalog.changes.news(ACHM, 2)] == [Plan(MONDAY, NINE)]


slots = st.sampled_from([NINE, TEN, Slot(), Slot(half_day=HalfDay.EVENING)])
plans = st.builds(
    Plan,
    day=st.none() | st.sampled_from(CATALOG.tours[ACHM].dates),
    slot=slots,
    where=st.sampled_from(["", "lobby", "«Ñuñoa» {x}"]),
    is_cancelled=st.booleans(),
)


@given(plans)
def test_plan_is_read_as_it_was_written(plan: Plan) -> None:
    assert read_plan(write_plan(plan)) == plan


IDS = [one.id for one in CATALOG.tours[ACHM].agenda.unscheduled]


@given(st.lists(st.tuples(st.sampled_from(IDS), plans, st.integers(1, 3)), max_size=12))
def test_every_activity_is_once_in_a_day_without_one_or_cancelled(
    made: list[tuple[str, Plan, int]],
) -> None:
    log = Log()
    for activity, plan, batch in sorted(made, key=lambda one: one[2]):
        log.change(activity, plan, batch=batch)
    agenda = log.catalog.tours[ACHM].agenda
    there = [one.id for day in agenda.days for one in day.activities]
    there += [one.id for one in agenda.unscheduled]
    there += [one.activity.id for one in log.catalog.cancelled_of(ACHM)]
    assert sorted(there) == sorted(IDS)
    for day in agenda.days:
        begins = [one.slot.begins for one in day.activities]
        assert begins == sorted(begins)


@pytest.mark.parametrize(
    ("slot", "written"),
    [
        (NINE, "09:00"),
        (TEN, "10:00-11:30"),
        (Slot(), "day"),
        (Slot(half_day=HalfDay.EVENING), "evening"),
    ],
)
def test_slot_is_written_as_in_a_content_file(slot: Slot, written: str) -> None:
    assert slot.written == written
