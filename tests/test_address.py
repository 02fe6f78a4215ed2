from datetime import date, time
from typing import get_type_hints

from hypothesis import given, strategies as st

from bot import address
from bot.address import Activity, Address, Day, Home, decode, encode
from bot.pushes.kinds import PushKind

minutes_of_a_day = st.builds(time, st.integers(0, 23), st.integers(0, 59))
ids = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
numbers = st.integers(0, 2**63 - 1)
marks = st.from_regex(r"[0-9a-f]{4}", fullmatch=True)
OF_NOTICES = (
    address.CheckNotice,
    address.ConfirmRepeatNotice,
    address.ConfirmWithdrawNotice,
    address.DiscardNotice,
    address.DropNoticeTranslation,
    address.NoticeAudience,
    address.NoticeDraft,
    address.NoticeHours,
    address.NoticeTranslation,
    address.Notices,
    address.RepeatNotice,
    address.SendNotice,
    address.SentNotice,
    address.SentNoticeBelow,
    address.SetNoticeAudience,
    address.SetNoticeHour,
    address.SetNoticeInstitution,
    address.SetNoticeKind,
    address.WithdrawNotice,
)
OF_NOTICE = {"tour": ids, "id": numbers, "page": numbers, "minute": st.integers(0, 10**9)}

OF_A_TOUR = (
    address.Inquiry,
    address.ReplyTo,
    address.SendTo,
    address.Settle,
    address.InquiryFiles,
    address.KeepForAll,
    address.KeptAnswer,
    address.KeptQuestion,
    address.KeptReply,
    address.ConfirmKept,
    address.WithdrawKept,
    address.Kept,
)
"""A number of something of a tour."""

CHANGES = (
    address.EditDraft,
    address.ChooseStart,
    address.ChooseQuarter,
    address.ChooseEnd,
    address.ChooseDay,
    address.ChoosePlace,
    address.PlanStart,
    address.PlanEnd,
    address.PlanNoEnd,
    address.PlanPart,
    address.PlanDay,
    address.PlanNoDay,
    address.PlanNowhere,
    address.PlanCancelled,
    address.PlanBack,
    address.Proposal,
    address.ConfirmChange,
    address.DropDraft,
    address.ChangeHistory,
    address.UndoChange,
)
"""Those with the number of a draft, a change or a page."""
OF_CHANGES = {
    "tour": ids,
    "draft": numbers,
    "change": numbers,
    "hour": st.integers(0, 99),
    "revision": st.integers(0, 10**6),
    "page": st.integers(0, 10**6),
    "at": minutes_of_a_day,
}
APART = {
    address.Personal,
    address.ForCoordinators,
    address.ConfirmWithdrawRole,
    address.AgreeAndRate,
    address.ConfirmErase,
    *OF_NOTICES,
    address.Browse,
    address.SetHour,
    address.SetQuiet,
    address.PutNote,
    address.Rate,
    address.Pick,
    address.Unpick,
    address.PutInGroup,
    address.AgreeToCommitments,
    address.CommitmentGroup,
    address.WorkingGroups,
    *OF_A_TOUR,
    address.KeptLanguage,
    *CHANGES,
    address.RosterList,
    address.RosterInstitutions,
    address.RosterBadRows,
    address.ConfirmRenewLink,
    address.ConfirmStrikeOff,
    address.ConfirmStrikeGone,
    address.SetRosterColumn,
    address.TakeOver,
}
pages = st.integers(0, 10**6)
listed = st.integers(0, 10**9)
addresses = st.one_of(
    *(
        st.builds(kind, **{name: ids for name, hint in get_type_hints(kind).items() if hint is str})
        for kind in (
            *Address.__subclasses__(),
            *address.Personal.__subclasses__(),
            *address.ForCoordinators.__subclasses__(),
        )
        if kind not in APART
    ),
    st.builds(address.SetHour, at=minutes_of_a_day),
    st.builds(address.SetQuiet, minutes_of_a_day, minutes_of_a_day),
    st.builds(address.ConfirmErase, minute=st.integers(0, 10**9)),
    st.builds(address.ConfirmWithdrawRole, tour=ids, role=numbers, minute=st.integers(0, 10**9)),
    st.builds(address.PutNote, id=st.integers(0, 2**63), activity=ids),
    st.builds(address.AgreeAndRate, version=st.integers(0, 99), tour=ids, rating=st.integers(0, 9)),
    st.builds(address.Rate, tour=ids, question=ids, rating=st.integers(0, 99)),
    st.builds(address.Pick, tour=ids, question=ids, option=marks),
    st.builds(address.Unpick, tour=ids, question=ids, option=marks),
    *(
        st.builds(
            kind,
            **{name: one for name, one in OF_NOTICE.items() if name in get_type_hints(kind)},
            **({"mark": marks} if "mark" in get_type_hints(kind) else {}),
            **({"at": minutes_of_a_day} if "at" in get_type_hints(kind) else {}),
        )
        for kind in OF_NOTICES
    ),
    st.builds(address.PutInGroup, id=numbers, group=numbers),
    st.builds(address.AgreeToCommitments, version=st.integers(0, 999), of=numbers),
    st.builds(address.CommitmentGroup, id=numbers, page=st.integers(0, 10**6)),
    st.builds(address.WorkingGroups, tour=ids, page=st.integers(0, 10**6)),
    *(st.builds(kind, tour=ids, id=numbers) for kind in OF_A_TOUR),
    st.builds(address.KeptLanguage, tour=ids, id=numbers),
    st.builds(address.RosterList, tour=ids, page=pages),
    st.builds(address.RosterInstitutions, tour=ids, page=pages),
    st.builds(address.RosterBadRows, tour=ids, id=listed, page=pages),
    st.builds(address.ConfirmRenewLink, tour=ids, id=listed, link=st.integers(1, 999)),
    st.builds(address.ConfirmStrikeOff, tour=ids, id=listed, minute=listed),
    st.builds(address.ConfirmStrikeGone, tour=ids, count=st.integers(0, 9999), minute=listed),
    st.builds(address.SetRosterColumn, tour=ids, id=listed, column=st.integers(0, 40)),
    st.builds(address.TakeOver, tour=ids, id=listed, mark=marks),
    st.builds(address.Browse, page=st.integers(0, 10**6)),
    *(
        st.builds(
            kind, **{name: OF_CHANGES[name] for name in get_type_hints(kind) if name in OF_CHANGES}
        )
        for kind in CHANGES
    ),
)


@given(addresses)
def test_address_survives_its_way_through_a_button(one: Address) -> None:
    text = encode(one)
    assert decode(text) == one
    assert len(text.encode()) <= 64


@given(st.text() | st.from_regex(r"1/[a-z0-9]{1,5}(/[A-Za-z0-9_\-/]{0,9}){0,3}", fullmatch=True))
def test_decode_of_anything_is_none_or_what_encode_wrote(text: str) -> None:
    found = decode(text)
    assert found is None or encode(found) == text


def test_decode_of_another_version_is_none() -> None:
    assert decode("0/home") is None
    assert decode("1/home") == Home()


def test_decode_of_an_impossible_date_is_none() -> None:
    assert decode("1/day/achm-medellin-2025/20250230") is None
    assert decode("1/day/achm-medellin-2025/20250127") == Day(
        "achm-medellin-2025", date(2025, 1, 27)
    )


def test_longest_ids_fit_into_a_button() -> None:
    longest = Activity(tour="t" * 24, activity="a" * 33)
    assert len(encode(longest)) == 64
    assert decode(encode(longest)) == longest


def test_hour_is_written_with_four_digits() -> None:
    at = address.SetHour(PushKind.MORNING, time(7, 5))
    assert encode(at) == "1/hour/morning/0705"
    assert decode("1/hour/morning/0705") == at
    assert [decode(f"1/hour/morning/{text}") for text in ("705", "2400", "0760", "07-5")] == [
        None,
        None,
        None,
        None,
    ]


def test_longest_errand_fits_into_a_button() -> None:
    longest = address.TickOff(tour="t" * 24, errand="e" * 33)
    assert len(encode(longest)) <= 64
    assert decode(encode(longest)) == longest


def test_longest_notes_fit_into_a_button() -> None:
    for longest in (
        address.NoteOn(tour="t" * 24, activity="a" * 33),
        address.KeepNoteOn(tour="t" * 24, activity="a" * 33),
        address.PutNote(id=2**63 - 1, activity="a" * 33),
    ):
        assert len(encode(longest)) <= 64
        assert decode(encode(longest)) == longest


def test_longest_change_fits_into_a_button() -> None:
    for longest in (
        address.ChangeActivity(tour="t" * 24, activity="a" * 33),
        address.ConfirmChange(tour="t" * 24, draft=2**63 - 1, revision=10**6),
        address.PlanDay(tour="t" * 24, draft=2**63 - 1, date=date(2025, 1, 27)),
        address.PlanPart(tour="t" * 24, draft=2**63 - 1, part=address.DayPart.AFTERNOON),
    ):
        assert len(encode(longest)) <= 64
        assert decode(encode(longest)) == longest
