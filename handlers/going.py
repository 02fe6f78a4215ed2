"""An address → what is done or shown there; the one way, whether by button, command or words."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot import address
from bot.address import Address
from bot.reply import Replies
from bot.screens.odd import show_private_only
from bot.screens.show import show
from bot.transport.turn import Handler, Turn
from handlers import (
    agreeing,
    change_proposals,
    changes,
    charts,
    checklist,
    commitments,
    coordinators,
    export,
    followups,
    groups,
    inbox,
    inquiries,
    kept,
    memoir,
    my_notes,
    notes,
    notices,
    own_commitments,
    panel,
    passing,
    privacy,
    reminders,
    report,
    retro,
    retro_readers,
    retro_signing,
    retro_steps,
    retro_taps,
    roster,
    roster_file,
    settings,
    start,
    summary,
)
from handlers.roles import may_go

_PASSING = (
    address.EnterTour,
    address.PassOn,
    address.PassOnUnnamed,
    address.AgreeAndPass,
    address.AgreeAndPassUnnamed,
    address.Decline,
    address.Calendar,
    address.CalendarDay,
)
"""Screens that tell of something just done: shown again they would say it anew."""

ACTS: dict[type[Address], Callable[[Turn, Any], Awaitable[Replies]]] = {
    address.EnterTour: start.enter,
    address.SetLanguage: settings.set_language,
    address.SwitchReminder: reminders.switch,
    address.SetHour: reminders.set_hour,
    address.UnsetHour: reminders.unset_hour,
    address.SetMinutes: reminders.set_minutes,
    address.SetQuiet: reminders.set_quiet,
    address.UnsetQuiet: reminders.unset_quiet,
    address.SetPause: reminders.set_pause,
    address.Resume: reminders.resume,
    address.SetHome: reminders.set_home,
    address.UnsetHome: reminders.unset_home,
    address.TickOff: checklist.tick,
    address.Untick: checklist.untick,
    address.TakeNote: notes.take,
    address.NoteOn: notes.take,
    address.KeepNote: notes.keep_quoted,
    address.KeepNoteOn: notes.keep_quoted,
    address.AgreeAndNote: notes.agree_and_note,
    address.PutNote: my_notes.put,
    address.FreeNote: my_notes.free,
    address.ConfirmDeleteNote: my_notes.delete,
    address.AgreeAndRate: retro_taps.agree_and_rate,
    address.AgreeToRetro: retro_steps.agree_to_retro,
    address.MyRetro: retro.my_retro,
    address.RetroGoOn: retro.go_on,
    address.RetroQuestion: retro_steps.open_question,
    address.Rate: retro_taps.rate,
    address.Pick: retro_taps.pick,
    address.Unpick: retro_taps.unpick,
    address.GoPast: retro_steps.go_past,
    address.Skip: retro_steps.skip,
    address.StopRetro: retro_steps.stop,
    address.DeclineRetro: retro_steps.decline,
    address.SetReaders: retro_readers.set_readers,
    address.SignShared: retro_signing.sign_shared,
    address.SignName: retro_signing.ask_name,
    address.AgreeToCommitments: agreeing.agree_to_commitments,
    address.SetHorizon: commitments.set_horizon,
    address.WithNobody: commitments.with_nobody,
    address.SetCommitmentReaders: commitments.set_readers,
    address.ConfirmForget: commitments.forget,
    address.SetStanding: followups.set_standing,
    address.TellStanding: followups.tell_standing,
    address.PutInGroup: groups.put_in_group,
    address.JoinGroup: groups.join,
    address.LeaveGroup: groups.leave,
    address.PassOn: passing.pass_on,
    address.PassOnUnnamed: passing.pass_on,
    address.AskPerson: passing.ask_person,
    address.AgreeAndPass: passing.agree_and_pass,
    address.AgreeAndPassUnnamed: passing.agree_and_pass,
    address.Settle: inbox.settle,
    address.SendTo: inbox.send_quoted,
    address.KeepForAll: kept.draft,
    address.KeptLanguage: kept.set_language,
    address.ConfirmKept: kept.confirm,
    address.WithdrawKept: kept.withdraw,
    address.ExportFile: export.send_file,
    address.ReportFile: report.send_file,
    address.ReportText: report.send_text,
    address.ReportName: report.ask_name,
    address.ReportInstitution: report.ask_institution,
    address.AgreeToName: report.agree_to_name,
    address.ForgetName: report.forget_name,
    address.AgreeToJoint: report.agree_to_joint,
    address.LeaveJoint: report.leave_joint,
    address.JointFile: report.send_joint,
    address.DayChart: charts.show_day,
    address.OptionsChart: charts.show_options,
    address.TrendChart: charts.show_trend,
    address.MemoirFile: memoir.send_file,
    address.Consent: privacy.consent,
    address.Decline: privacy.decline,
    address.MyData: privacy.my_data,
    address.MyFiles: privacy.my_files,
    address.ConfirmErase: privacy.confirm_erase,
    address.SetNoticeAudience: notices.set_audience,
    address.SetNoticeInstitution: notices.set_institution,
    address.SetNoticeHour: notices.set_hour,
    address.SetNoticeKind: notices.set_kind,
    address.DropNoticeTranslation: notices.drop_translation,
    address.DiscardNotice: notices.discard,
    address.SendNotice: notices.send,
    address.ConfirmRepeatNotice: notices.confirm_repeat,
    address.ConfirmWithdrawNotice: notices.confirm_withdraw,
    address.SetPayment: roster.set_payment,
    address.ConfirmRenewLink: roster.renew,
    address.ConfirmStrikeOff: roster.strike,
    address.ConfirmStrikeGone: roster.strike_gone,
    address.RosterLinks: roster.send_links,
    address.RosterCards: roster.send_cards,
    address.SetRosterColumn: roster_file.set_column,
    address.TakeOver: roster_file.take_over,
    address.LeaveDraft: roster_file.leave,
    address.Invite: coordinators.invite,
    address.WithdrawInvitation: coordinators.withdraw_invitation,
    address.ConfirmWithdrawRole: coordinators.confirm_withdraw,
    address.ChangeActivity: changes.open_activity,
    address.PlanStart: changes.plan_start,
    address.PlanEnd: changes.plan_end,
    address.PlanNoEnd: changes.plan_end,
    address.PlanPart: changes.plan_part,
    address.PlanDay: changes.plan_day,
    address.PlanNoDay: changes.plan_day,
    address.PlanNowhere: changes.plan_nowhere,
    address.PlanCancelled: changes.plan_cancelled,
    address.PlanBack: changes.plan_cancelled,
    address.ConfirmChange: change_proposals.confirm,
    address.DropDraft: change_proposals.drop,
    address.UndoChange: change_proposals.undo,
}
"""The addresses at which something is done; all others only show a screen."""

READS: dict[type[Address], Callable[[Turn, Any], Awaitable[Replies]]] = {
    address.Help: coordinators.help_,
    address.OpenQuestions: inbox.list_open,
    address.ClosedQuestions: inbox.list_closed,
    address.Inquiry: inbox.show_one,
    address.InquiryFiles: inbox.show_its_files,
    address.ReplyTo: inbox.ask_reply,
    address.KeptAnswers: kept.list_all,
    address.KeptAnswer: kept.show_one,
    address.KeptQuestion: kept.ask_question,
    address.KeptReply: kept.ask_answer,
    address.MyInquiries: inquiries.list_mine,
    address.MyInquiry: inquiries.show_mine,
    address.MyInquiryFiles: inquiries.show_mine_files,
    address.AskOn: inquiries.ask_on,
    address.Panel: panel.show_one,
    address.Panels: panel.choose,
    address.Exports: export.open_exports,
    address.Summary: summary.show_tour,
    address.LatestSummary: summary.show_latest,
    address.DaySummaryOf: summary.show_day,
    address.SaidOn: summary.show_texts,
    address.Roster: roster.open_roster,
    address.RosterList: roster.list_some,
    address.RosterInstitutions: roster.list_institutions,
    address.RosterInstitution: roster.open_institution,
    address.RosterPerson: roster.open_person,
    address.RenewLink: roster.ask_renew,
    address.StrikeOff: roster.ask_strike,
    address.StrikeGone: roster.ask_strike_gone,
    address.RosterUpload: roster_file.ask_file,
    address.RosterDraft: roster_file.open_draft,
    address.RosterBadRows: roster_file.list_bad,
    address.RosterColumns: roster_file.ask_column,
    address.Coordinators: coordinators.list_all,
    address.WithdrawRole: coordinators.ask_withdraw,
    address.Notices: notices.list_all,
    address.NewNotice: notices.begin,
    address.NoticeDraft: notices.draft,
    address.NoticeAudience: notices.choose_audience,
    address.NoticeHours: notices.choose_hour,
    address.NoticeTranslation: notices.ask_translation,
    address.CheckNotice: notices.check,
    address.SentNotice: notices.show_one,
    address.SentNoticeBelow: notices.show_below,
    address.RepeatNotice: notices.ask_repeat,
    address.WithdrawNotice: notices.ask_withdraw,
    address.MyNotes: my_notes.list_mine,
    address.Note: my_notes.open_note,
    address.ChooseForNote: my_notes.choose,
    address.ChooseUnscheduledForNote: my_notes.choose_unscheduled,
    address.DeleteNote: my_notes.ask_to_delete,
    address.RetroDays: retro.list_days,
    address.RetroDay: retro.show_own_day,
    address.AnswerReaders: retro_readers.readers,
    address.SharedDay: retro_readers.shared_day,
    address.Commitments: own_commitments.list_own,
    address.Commitment: own_commitments.show_one,
    address.NewCommitment: commitments.ask_what,
    address.ChangeWhat: commitments.ask_what_again,
    address.CommitmentHorizon: commitments.ask_horizon,
    address.CommitmentWith: commitments.ask_with,
    address.CommitmentGroup: groups.ask_group,
    address.CommitmentMade: commitments.made,
    address.CommitmentReaders: commitments.ask_readers,
    address.ForgetCommitment: commitments.ask_forget,
    address.FollowUpWord: followups.ask_word,
    address.WorkingGroups: groups.list_groups,
    address.WorkingGroup: groups.show_one_group,
    address.NewGroup: groups.ask_title,
    address.NewGroupFor: groups.ask_title_for,
    address.Report: report.open_report,
    address.JointReport: report.open_joint,
    address.Memoir: memoir.open_memoir,
    address.Changes: changes.list_days,
    address.ChangesOfDay: changes.list_day,
    address.ChangesUnscheduled: changes.list_unscheduled,
    address.EditDraft: changes.edit,
    address.ChooseStart: changes.choose_start,
    address.ChooseQuarter: changes.choose_quarter,
    address.ChooseEnd: changes.choose_end,
    address.ChooseDay: changes.choose_day,
    address.ChoosePlace: changes.choose_place,
    address.AddActivity: changes.ask_title,
    address.Proposal: change_proposals.show_draft,
    address.ChangeHistory: change_proposals.history,
}
"""The screens that are read from the database before they are drawn; nothing is written there."""


async def go(turn: Turn, to: Address) -> Replies:
    """Do or show what is at an address; in a group, what is personal only points to private."""
    if to.is_personal and not turn.scene.is_private:
        return (show_private_only(turn.scene),)
    act = ACTS.get(type(to)) or READS.get(type(to))
    return await act(turn, to) if act else turn.show(to)


async def stand(turn: Turn) -> Replies:
    """Show where the person is, read again; what told of something just done is home instead."""
    screen = turn.conversation.screen
    if not may_go(turn, screen):
        return turn.show(address.Home())
    if type(screen) in READS:
        return await go(turn, screen)
    return (show(turn.scene, address.Home() if isinstance(screen, _PASSING) else screen),)


def opens(kind: Callable[[], Address]) -> Handler:
    """Return a handler that goes to an address of its own."""

    async def run(turn: Turn) -> Replies:
        return await go(turn, kind())

    return run


def opens_on_tour(kind: Callable[[str], Address]) -> Handler:
    """Return a handler that goes to an address of the reader's tour, or to the choice of one."""

    async def run(turn: Turn) -> Replies:
        tour = turn.scene.tour
        return await go(turn, address.Tours() if tour is None else kind(tour.id))

    return run
