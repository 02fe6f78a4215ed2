"""Addresses: every screen has one, and a button carries it as its callback data.

An address is a frozen value; ``encode`` writes it as readable text (``1/day/<tour>/20250127``),
``decode`` reads it back and answers None to anything else, so that a stale, forged or mutilated
button is just a button that leads nowhere. An address gives no right: what it leads to is checked
when it is shown.
"""

from bot.address.agenda import (
    Activity as Activity,
    AllDays as AllDays,
    Calendar as Calendar,
    CalendarDay as CalendarDay,
    Day as Day,
    Now as Now,
    Pin as Pin,
    Unscheduled as Unscheduled,
)
from bot.address.charts import (
    DayChart as DayChart,
    TrendChart as TrendChart,
)
from bot.address.checklist import (
    Checklist as Checklist,
    TickOff as TickOff,
    Untick as Untick,
)
from bot.address.commitments import (
    AgreeToCommitments as AgreeToCommitments,
    ChangeWhat as ChangeWhat,
    Commitment as Commitment,
    CommitmentGroup as CommitmentGroup,
    CommitmentHorizon as CommitmentHorizon,
    CommitmentMade as CommitmentMade,
    CommitmentReaders as CommitmentReaders,
    Commitments as Commitments,
    CommitmentWith as CommitmentWith,
    ConfirmForget as ConfirmForget,
    FollowUpWord as FollowUpWord,
    ForgetCommitment as ForgetCommitment,
    NewCommitment as NewCommitment,
    PutInGroup as PutInGroup,
    SetCommitmentReaders as SetCommitmentReaders,
    SetHorizon as SetHorizon,
    SetStanding as SetStanding,
    TellStanding as TellStanding,
    Way as Way,
    Wish as Wish,
    WithNobody as WithNobody,
)
from bot.address.coordinators import (
    ConfirmWithdrawRole as ConfirmWithdrawRole,
    Coordinators as Coordinators,
    Invite as Invite,
    WithdrawInvitation as WithdrawInvitation,
    WithdrawRole as WithdrawRole,
)
from bot.address.export import (
    ExportFile as ExportFile,
    ExportKind as ExportKind,
    ExportOf as ExportOf,
    Exports as Exports,
)
from bot.address.groups import (
    JoinGroup as JoinGroup,
    LeaveGroup as LeaveGroup,
    NewGroup as NewGroup,
    NewGroupFor as NewGroupFor,
    WorkingGroup as WorkingGroup,
    WorkingGroups as WorkingGroups,
)
from bot.address.home import (
    EnterTour as EnterTour,
    Help as Help,
    Home as Home,
    TourFacts as TourFacts,
    Tours as Tours,
)
from bot.address.memoir import (
    Memoir as Memoir,
    MemoirFile as MemoirFile,
)
from bot.address.notes import (
    AgreeAndNote as AgreeAndNote,
    ChooseForNote as ChooseForNote,
    ChooseUnscheduledForNote as ChooseUnscheduledForNote,
    ConfirmDeleteNote as ConfirmDeleteNote,
    DeleteNote as DeleteNote,
    FreeNote as FreeNote,
    KeepNote as KeepNote,
    KeepNoteOn as KeepNoteOn,
    MyNotes as MyNotes,
    Note as Note,
    NoteAlbum as NoteAlbum,
    NoteOn as NoteOn,
    NoteWasQuestion as NoteWasQuestion,
    PutNote as PutNote,
    TakeNote as TakeNote,
)
from bot.address.panel import (
    Panel as Panel,
    Panels as Panels,
)
from bot.address.payment import (
    Contacts as Contacts,
    Payment as Payment,
    PaymentPart as PaymentPart,
)
from bot.address.privacy import (
    AgreeAndPass as AgreeAndPass,
    ConfirmErase as ConfirmErase,
    Consent as Consent,
    Decline as Decline,
    Erase as Erase,
    MyData as MyData,
    MyFiles as MyFiles,
    Privacy as Privacy,
)
from bot.address.programmes import (
    Browse as Browse,
    Entry as Entry,
    EntryPart as EntryPart,
    Library as Library,
)
from bot.address.questions import (
    Ask as Ask,
    Faq as Faq,
    OpenQuestions as OpenQuestions,
    PassOn as PassOn,
    Unknown as Unknown,
)
from bot.address.reminders import (
    ChangeReminder as ChangeReminder,
    HomeZones as HomeZones,
    OnOff as OnOff,
    Reminder as Reminder,
    SetHome as SetHome,
    SetHour as SetHour,
    SetMinutes as SetMinutes,
    SwitchReminder as SwitchReminder,
    UnsetHome as UnsetHome,
    UnsetHour as UnsetHour,
)
from bot.address.report import (
    AgreeToJoint as AgreeToJoint,
    AgreeToName as AgreeToName,
    ForgetName as ForgetName,
    JointFile as JointFile,
    JointReport as JointReport,
    LeaveJoint as LeaveJoint,
    Report as Report,
    ReportFile as ReportFile,
    ReportInstitution as ReportInstitution,
    ReportName as ReportName,
    ReportText as ReportText,
)
from bot.address.retro import (
    AgreeToRetro as AgreeToRetro,
    AnswerReaders as AnswerReaders,
    DeclineRetro as DeclineRetro,
    GoPast as GoPast,
    KeepAsAnswer as KeepAsAnswer,
    MyRetro as MyRetro,
    Pick as Pick,
    Rate as Rate,
    RetroDay as RetroDay,
    RetroDays as RetroDays,
    RetroGoOn as RetroGoOn,
    RetroQuestion as RetroQuestion,
    SetReaders as SetReaders,
    SharedDay as SharedDay,
    SignShared as SignShared,
    Skip as Skip,
    StopRetro as StopRetro,
    Unpick as Unpick,
    WasQuestion as WasQuestion,
    Who as Who,
)
from bot.address.roster import (
    ConfirmRenewLink as ConfirmRenewLink,
    ConfirmStrikeGone as ConfirmStrikeGone,
    ConfirmStrikeOff as ConfirmStrikeOff,
    LeaveDraft as LeaveDraft,
    RenewLink as RenewLink,
    Roster as Roster,
    RosterBadRows as RosterBadRows,
    RosterCards as RosterCards,
    RosterColumns as RosterColumns,
    RosterDraft as RosterDraft,
    RosterInstitution as RosterInstitution,
    RosterInstitutions as RosterInstitutions,
    RosterLinks as RosterLinks,
    RosterList as RosterList,
    RosterPerson as RosterPerson,
    RosterUpload as RosterUpload,
    RosterView as RosterView,
    SetPayment as SetPayment,
    SetRosterColumn as SetRosterColumn,
    StrikeGone as StrikeGone,
    StrikeOff as StrikeOff,
    TakeOver as TakeOver,
)
from bot.address.routes import (
    LIMIT as LIMIT,
    VERSION as VERSION,
    Address as Address,
    ForCoordinators as ForCoordinators,
    Personal as Personal,
    beginning_of as beginning_of,
    decode as decode,
    encode as encode,
)
from bot.address.settings import (
    SetLanguage as SetLanguage,
    Settings as Settings,
)
from bot.address.silence import (
    Pause as Pause,
    QuietHours as QuietHours,
    Resume as Resume,
    SetPause as SetPause,
    SetQuiet as SetQuiet,
    Stop as Stop,
    UnsetQuiet as UnsetQuiet,
)
from bot.address.summary import (
    DaySummaryOf as DaySummaryOf,
    LatestSummary as LatestSummary,
    SaidOn as SaidOn,
    Summary as Summary,
)
