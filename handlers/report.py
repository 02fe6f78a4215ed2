"""The report of one's tour: as a file, as text, under one's name, together with others."""

from markupsafe import Markup

from bot import address
from bot.answers.asking import Reads, reads_as
from bot.catalog.tour import Tour
from bot.people import introducing
from bot.people.introduction import INSTITUTION_LENGTH, NAME_LENGTH, Introduction
from bot.people.policy import POLICY_VERSION
from bot.reply import Replies
from bot.reports.plain import plain
from bot.reports.subject import Author
from bot.retro import days
from bot.retro.collecting import collect_diaries
from bot.screens.joint import show_joint
from bot.screens.privacy import show_outdated
from bot.screens.report import (
    show_ask_institution,
    show_ask_name,
    show_file,
    show_name_consent,
    show_report,
    show_text,
)
from bot.transport.turn import Turn
from handlers.passing import agree
from handlers.reading import Said, said

OfTour = (
    address.Report
    | address.ReportFile
    | address.ReportText
    | address.ReportName
    | address.ReportInstitution
    | address.AgreeToName
    | address.ForgetName
    | address.JointReport
    | address.AgreeToJoint
    | address.LeaveJoint
    | address.JointFile
)


async def open_report(turn: Turn, to: OfTour) -> Replies:
    """Show what the reader's report holds, and the ways to have it."""
    return await _opened(turn, to)


async def send_file(turn: Turn, to: address.ReportFile) -> Replies:
    """Send the reader's report as a Word file."""
    tour = _tour(turn, to)
    if tour is None:
        return turn.show(address.Tours())
    turn.at(address.Report(tour.id))
    return (show_file(turn.scene, tour, (await _author(turn, tour),)),)


async def send_text(turn: Turn, to: address.ReportText) -> Replies:
    """Send the reader's report as text."""
    tour = _tour(turn, to)
    if tour is None:
        return turn.show(address.Tours())
    turn.at(address.Report(tour.id))
    return (show_text(turn.scene, tour, await _author(turn, tour)),)


async def ask_name(turn: Turn, to: OfTour) -> Replies:
    """Ask what the reader is called; before anything is kept, whether it may be."""
    tour = _tour(turn, to)
    if tour is None:
        return turn.show(address.Tours())
    if not turn.scene.reader.has_consented:
        turn.at(address.Report(tour.id))
        return (show_name_consent(turn.scene, tour),)
    turn.at(address.Report(tour.id), awaiting=address.ReportName(tour.id))
    return (show_ask_name(turn.scene, tour, await _introduction(turn)),)


async def ask_institution(turn: Turn, to: OfTour) -> Replies:
    """Ask where the reader is from."""
    tour = _tour(turn, to)
    if tour is None or not turn.scene.reader.has_consented:
        return await ask_name(turn, to)
    turn.at(address.Report(tour.id), awaiting=address.ReportInstitution(tour.id))
    return (show_ask_institution(turn.scene, tour, await _introduction(turn)),)


async def agree_to_name(turn: Turn, to: address.AgreeToName) -> Replies:
    """Record the agreement, and ask for the name."""
    if to.version != POLICY_VERSION:
        return (show_outdated(turn.scene),)
    await agree(turn)
    return await ask_name(turn, to)


async def hear_name(turn: Turn, to: address.ReportName, heard: Said) -> Replies | None:
    """Keep what the reader is called, and ask where they are from."""
    name = one_line(heard.text, NAME_LENGTH)
    if not is_told(turn, heard) or not name:
        return None
    before = await _introduction(turn)
    await _introduce(turn, Introduction(name, before.institution))
    return await ask_institution(turn, to)


async def hear_institution(
    turn: Turn, to: address.ReportInstitution, heard: Said
) -> Replies | None:
    """Keep where the reader is from, and show the report."""
    institution = one_line(heard.text, INSTITUTION_LENGTH)
    if not is_told(turn, heard) or not institution:
        return None
    before = await _introduction(turn)
    await _introduce(turn, Introduction(before.name, institution))
    turn.await_no_more()
    return await _opened(turn, to, turn.scene.voice.say("introduced"))


async def hear_again(turn: Turn) -> Replies | None:
    """Show where a name led that was kept before, and has come again; None for any other text."""
    awaited, text = turn.conversation.awaited, said(turn).text
    known = await _introduction(turn)
    name = one_line(text, NAME_LENGTH)
    if isinstance(awaited, address.ReportInstitution) and name == known.name:
        return await ask_institution(turn, awaited)
    here, institution = turn.conversation.screen, one_line(text, INSTITUTION_LENGTH)
    if isinstance(here, address.Report) and institution and institution == known.institution:
        return await _opened(turn, here, turn.scene.voice.say("introduced"))
    return None


async def forget_name(turn: Turn, to: address.ForgetName) -> Replies:
    """Forget the reader's name and institution; what they share is signed no more."""
    await introducing.forget(turn.db, turn.scene.reader.id)
    await days.sign_no_more(turn.db, turn.scene.reader.id, turn.now)
    turn.await_no_more()
    return await _opened(turn, to, turn.scene.voice.say("introduction-forgotten"))


async def open_joint(turn: Turn, to: OfTour, note: Markup | None = None) -> Replies:
    """Show who could be in a joint report, and who has agreed to one."""
    tour = _tour(turn, to)
    if tour is None:
        return turn.show(address.Tours())
    turn.at(address.JointReport(tour.id))
    joint = await introducing.joint_of(turn.db, turn.scene.reader.id, tour.id)
    return (show_joint(turn.scene, tour, await _introduction(turn), joint, note),)


async def agree_to_joint(turn: Turn, to: address.AgreeToJoint) -> Replies:
    """Keep that the reader agrees to a joint report with those who were shown beside the button.

    Where others could read it by now, show who, and agree to nothing.
    """
    reader, tour = turn.scene.reader, _tour(turn, to)
    can = tour is not None and reader.has_consented and tour.id in reader.tours
    if not can or not (await _introduction(turn)).is_complete:
        return await open_joint(turn, to)
    joint = await introducing.joint_of(turn.db, reader.id, to.tour)
    if joint.mark != to.seen:
        return await open_joint(turn, to, turn.scene.voice.say("joint-changed"))
    await introducing.agree_to_joint(turn.db, reader.id, to.tour, turn.now)
    return await open_joint(turn, to)


async def leave_joint(turn: Turn, to: address.LeaveJoint) -> Replies:
    """Take the agreement to a joint report back."""
    await introducing.leave_joint(turn.db, turn.scene.reader.id, to.tour)
    return await open_joint(turn, to)


async def send_joint(turn: Turn, to: address.JointFile) -> Replies:
    """Send the joint report of those who agreed; where nobody else has, show who could."""
    tour, reader = _tour(turn, to), turn.scene.reader
    joint = await introducing.joint_of(turn.db, reader.id, to.tour)
    if tour is None or not joint.sharing:
        return await open_joint(turn, to)
    turn.at(address.JointReport(tour.id))
    own = await _introduction(turn)
    people = {reader.id: own.name, **{one.person_id: one.name for one in joint.sharing}}
    diaries = await collect_diaries(turn.db, list(people), tour.id)
    authors = tuple(
        Author(diaries[person].for_others(), name, own.institution)
        for person, name in people.items()
    )
    return (show_file(turn.scene, tour, authors),)


async def _opened(turn: Turn, to: OfTour, note: Markup | None = None) -> Replies:
    tour = _tour(turn, to)
    if tour is None:
        return turn.show(address.Tours())
    turn.at(address.Report(tour.id))
    author = await _author(turn, tour)
    shown = Introduction(author.name, author.institution)
    return (show_report(turn.scene, tour, shown, author.diary, note),)


async def _author(turn: Turn, tour: Tour) -> Author:
    reader, own = turn.scene.reader, await _introduction(turn)
    diaries = await collect_diaries(turn.db, [reader.id], tour.id)
    return Author(diaries[reader.id], own.name, own.institution)


async def _introduction(turn: Turn) -> Introduction:
    return await introducing.introduction_of(turn.db, turn.scene.reader.id)


async def _introduce(turn: Turn, introduction: Introduction) -> None:
    await introducing.introduce(turn.db, turn.scene.reader.id, introduction, turn.now)


def _tour(turn: Turn, to: OfTour) -> Tour | None:
    return turn.world.catalog.tours.get(to.tour)


def is_told(turn: Turn, heard: Said) -> bool:
    """Tell whether a text can be a name: it may be kept, and it is no question."""
    is_question = reads_as(heard.text) is Reads.QUESTION
    return turn.scene.reader.has_consented and heard.has_words and not is_question


def one_line(text: str, length: int) -> str:
    """Return a text on one line, cut at ``length`` characters."""
    return " ".join(plain(text).split())[:length].strip()
