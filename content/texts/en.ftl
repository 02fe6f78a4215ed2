# Every sentence in English. HTML tags are Telegram's: <b>, <i>, <code>.
# A word in { $braces } is filled in by the assistant: keep it as it is.

## The keyboard that stays below the chat

menu-agenda = 🗓 Agenda
menu-payment = 💳 Payment
menu-programmes = 🏛 Programmes
menu-ask = 💬 Ask
menu-retro = 📝 My day
menu-settings = ⚙️ Settings
menu-placeholder = Type your question…

## Welcome, home, help

welcome =
    👋 <b>Welcome!</b>
    I am the assistant for the study tour <b>{ $tour }</b> ({ $dates }, { $city }).

    I can tell you what is on each day, how to pay, and about the programmes you will visit. Tap the buttons below or just type your question in your own words.

    I also remind you of what comes next. If you would rather not hear from me, use /mute.

    I keep your Telegram user number, your language, your tour, the screen you are on, your settings, what you tick off your checklist and which reminders I sent you. Nothing else without your permission: /privacy

home =
    <b>{ $tour }</b>
    { $dates } · { $city }

home-starts-in =
    { $days ->
        [one] It starts in <b>1 day</b>.
       *[other] It starts in <b>{ $days } days</b>.
    }
home-today =
    { $count ->
        [1] Today is { $day }.
       *[other] Today is { $day }: day { $number } of { $count }.
    }
home-is-over = The tour ended on { $day }.
home-ask = What do you need?

help =
    <b>How can I help?</b>

    Write to me as you would to a person. For example:
    • What is on tomorrow?
    • How much is it and what does it include?
    • When do we have to pay?
    • What is the Metrocable?

    You can also use:
    /today – what is on today
    /agenda – all days
    /payment – the fee and the transfer details
    /programmes – what is visited
    /retro – tell how the day was
    /note – keep something you want to remember
    /commitments – what you will do once back
    /logbook – your travel report
    /calendar – the tour in your phone’s calendar
    /tour – change tour
    /settings – language, reminders and their times
    /mute – a rest from reminders
    /privacy – what is stored about you

    If I don’t know something, I say so, and I can pass your question on to the coordinators.

## Tours

tours-title = <b>Which tour are you on?</b>
tours-line =
    <b>{ $tour }</b>
    { $dates } · { $city }
tours-none = There are no open tours at the moment.
tour-objectives = <b>Objectives</b>
tour-audience = <b>Who it is for:</b> { $who }
tour-countries = <b>Countries:</b> { $countries }
start-wrong-code = That link does not belong to any tour I know. It may have expired or be incomplete. Choose yours here:
contacts-title = <b>Who to ask</b> · { $tour }
contacts-none = The document for this tour does not say who to ask.

## Agenda

agenda-day =
    { $count ->
        [1] 🗓 <b>{ $day }</b>
       *[other] 🗓 <b>{ $day }</b> · day { $number } of { $count }
    }
agenda-day-open = The programme for this day is still to be confirmed.
agenda-day-open-short = Programme to be confirmed
agenda-all-title =
    🗓 <b>{ $tour }</b>
    { $dates }
agenda-unscheduled-count =
    { $count ->
        [one] <b>1 announced activity</b> has no day yet.
       *[other] <b>{ $count } announced activities</b> have no day yet.
    }
agenda-unscheduled-title = <b>Announced, day to be confirmed</b> · { $tour }
agenda-unscheduled-none = Everything announced has its day by now.
agenda-now = 🕑 <b>Now</b> · { $day }
agenda-starts-in =
    { $days ->
        [one] The tour starts tomorrow, { $day }.
       *[other] The tour starts in { $days } days, on { $day }.
    }
agenda-is-over = The tour ended on { $day }.
agenda-current = <b>Right now</b>
agenda-following = <b>Next</b>
agenda-nothing-now = There is nothing on the agenda right now.
agenda-nothing-known = No further activities have a day assigned.
agenda-outside = { $day } is not part of the tour.
agenda-runs = <b>{ $tour }</b>: { $dates }.
agenda-changed = <i>🔄 changed</i>
agenda-changed-from = <i>🔄 before: { $was }</i>
agenda-scheduled = <i>🗓 set by the coordinators</i>
agenda-added = <i>🆕 added by the coordinators</i>
agenda-cancelled = ❌ { $title }: <b>cancelled</b>

slot-morning = Morning
slot-afternoon = Afternoon
slot-evening = Evening
slot-day = During the day
slot-open = <b>{ $slot }</b> <i>(time to be confirmed)</i>
slot-clock = <b>{ $slot }</b>
slot-clock-home = <b>{ $slot }</b> <i>({ $home } at home)</i>

activity-when = 🕑 { $when }
activity-where = 📍 { $place }
activity-no-day = day and time to be confirmed
activity-bring = <b>To bring or read:</b> { $what }
activity-lessons = <b>What was learnt</b>
activity-no-pin = The documents do not give the exact location.
activity-changed = 🔄 The tour's coordinators changed this on { $day }.
activity-changed-from = 🔄 The tour's coordinators changed this on { $day }. Before: { $was }.
activity-scheduled = 🗓 The tour's coordinators set its day and time on { $day }; they are not in the documents.
activity-added = 🆕 The tour's coordinators added this on { $day }; it is not in the documents.
activity-cancelled = ❌ <b>Cancelled.</b> The tour's coordinators took it off the agenda on { $day }. It was planned for: { $was }.
difference-moved = 🔄 <b>{ $title }</b>
difference-placed = 📍 <b>{ $title }</b>
difference-cancelled = ❌ <b>{ $title }</b>: cancelled
difference-back = ✅ <b>{ $title }</b>: back on the agenda
difference-added = 🆕 <b>{ $title }</b>
difference-scheduled = 🗓 <b>{ $title }</b>: now has a day
difference-unscheduled = 🔄 <b>{ $title }</b>: without a day for now
difference-now = Now: <b>{ $when }</b>
difference-before = Before: { $when }
difference-was-planned = It was planned for: { $when }
difference-when = { $day } · { $slot }
difference-open = { $slot }, time to be confirmed
difference-where = 📍 Now: { $place }
difference-where-before = 📍 Now: { $place } (before: { $before })
difference-nowhere = place to be confirmed
changes-told =
    { $count ->
        [one] 📣 <b>Change to the agenda</b> · { $tour }
       *[other] 📣 <b>Changes to the agenda</b> · { $tour }
    }
changes-told-by = <i>The tour's coordinators changed it. If you saved the calendar on your phone, open it again from here and it corrects itself.</i>

## Calendar file

calendar-caption = Open it to add <b>{ $what }</b> to your calendar. If something changes, ask for a new one: it updates without duplicates.
calendar-tentative = { $slot }: { $title } (time to be confirmed)
calendar-to-confirm = Time to be confirmed.
calendar-empty = This day has no dated activities to add. Here is the whole tour instead.

## Payment

payment-title = 💳 <b>Payment</b> · { $tour }
payment-none = The document for <b>{ $tour }</b> says nothing about costs or payment.
payment-includes = <b>Included</b>
payment-excludes = <b>Not included</b>
payment-due = <b>When to pay</b>
payment-transfer = <b>Details for a transfer or deposit</b>
payment-field = { $label }: <code>{ $value }</code>
payment-only-here = Tap a button to copy each detail. They come from the official document: do not trust different ones sent to you in a chat.
payment-order = <b>With a purchase order (O/C)</b>
payment-limit = <b>Places per institution</b>
transfer-holder = Account holder
transfer-tax-id = Tax ID (RUT)
transfer-bank = Bank
transfer-account-type = Account type
transfer-account-number = Account number
transfer-city = City
transfer-mail = E-mail

## Programmes

library =
    🏛 <b>What is visited and studied</b>

    Choose a group, or type the name of what you are looking for.
library-page = Page { $page } of { $pages }
kind-programmes = Programmes and projects ({ $count })
kind-places = Places ({ $count })
kind-institutions = Institutions ({ $count })
kind-plans = Plans and policies ({ $count })
kind-people = People ({ $count })
entry-problem = the problem
entry-how = how they did it
entry-results = results
entry-lessons = lessons
entry-in-agenda = <b>In your agenda</b>
entry-visit = • { $when }: { $title }
how-method = <b>Method</b>
how-actors = <b>People and institutions</b>
how-financing = <b>Funding</b>
how-obstacles = <b>Obstacles</b>

## Questions

ask =
    💬 <b>Ask me anything</b>, in your own words.

    For example: “what’s on Thursday?”, “what does the fee include?”, “how was Moravia recovered?”
question-choice = I’m not sure I understood. Did you mean…?
question-unknown = I don’t know: it is not in the documents I have, and I would rather not make it up. If you like, I can pass your question on to the coordinators.
question-write = Write the question for the coordinators in one message. They will see your name.
question-write-unnamed = Write the question for the coordinators in one message. They will not see your name.
question-passed-on = ✅ Done. I have passed your question on to the coordinators, with your name. Their reply will come to this chat.
question-passed-on-unnamed = ✅ Done. I have passed your question on to the coordinators, without your name. Their reply will come to this chat.
question-kept-untold = ✅ Done. Your question is kept. None of your tour's coordinators uses this assistant yet: they will see it when they join.
question-which-tour = ✅ Your question is kept. To know whom to pass it on to, choose your tour:
question-urgent = If it is urgent, call { $name }: { $phone }
question-none-open = There are no open questions.
question-open-title =
    { $count ->
        [one] <b>1 open question</b>
       *[other] <b>{ $count } open questions</b>
    }
question-open-line =
    <b>{ $number }.</b> { $text }
    <i>{ $name } · { $tour }, { $when }</i>
question-none-closed = No question has been dealt with yet.
question-closed-title =
    { $count ->
        [one] <b>1 question dealt with</b>
       *[other] <b>{ $count } questions dealt with</b>
    }
question-when-utc = { $when } (UTC)
question-no-tour = no tour

## What people have asked the coordinators, and what was replied

inquiry-when = { $day }, { $hour }
inquiry-unnamed = Somebody who prefers not to be named
inquiry-asked =
    💬 <b>{ $name }</b>, { $when } ({ $language })
    { $text }
inquiry-asker =
    💬 <b>{ $name }</b>, { $when }
    { $text }
inquiry-own =
    💬 <b>You</b>, { $when }
    { $text }
inquiry-reply = ↩️ <b>The coordinators ({ $name })</b>, { $when }
inquiry-reply-nameless = ↩️ <b>The coordinators</b>, { $when }
inquiry-waiting = ⏳ Waiting for a reply since { $when }.
inquiry-answered = ✅ Answered by { $name }, { $when }.
inquiry-settled = ☑️ { $name } marked it as settled, { $when }.
inquiry-files =
    { $count ->
        [one] 📎 This is the file:
       *[other] 📎 These are the { $count } files:
    }
my-inquiries-title = 📬 <b>My questions to the coordinators</b>
my-inquiries-none = You have not passed any question on to the coordinators yet.
my-inquiries-line = <b>{ $number }.</b> { $text }
my-inquiry-waiting = ⏳ Waiting for a reply since { $when }.
my-inquiry-answered = ✅ Answered, { $when }.
my-inquiry-settled = ☑️ The coordinators marked it as settled, { $when }. If you still need it, write something more.
answer-title = 📬 <b>The coordinators ({ $name }) reply to you</b>
answer-title-nameless = 📬 <b>The coordinators reply to you</b>
answer-to = <i>You asked: “{ $text }”</i>
ask-on-write = ✍️ Write what you want to add or ask. You can send a photo, a voice message or a document too. It goes to the coordinators, together with what was said before.
ask-on-sent = ✅ Done, I have passed it on to the coordinators. Their reply will come to this chat.
ask-on-thanks = 👍 That is noted with your question. If you need anything else, just write it.

## The coordinators' inbox (/consultas)

inbox-title = ❓ <b>Question no. { $number }</b> · { $tour }
inbox-number = No. { $number }
inbox-unreachable = 🚫 Whoever asked has blocked the assistant: they will see the reply if they come back.
inbox-new = 🙋 <b>Question no. { $number }</b> · { $tour }
inbox-goes-on = 💬 <b>More on question no. { $number }</b> · { $tour }
inbox-how-to-reply = <i>To reply, answer this message or tap “Reply”.</i>
inbox-quoted = <i>“{ $text }”</i>
inbox-answered = ✅ <b>{ $name } has answered question no. { $number }</b>
inbox-late = ⏰ <b>Nobody has answered question no. { $number }</b> · { $tour }. It has been waiting since { $since }.
inbox-late-all =
    { $count ->
        [one] ⏰ <b>1 question</b> is still waiting for a reply.
       *[other] ⏰ <b>{ $count } questions</b> are still waiting for a reply.
    }
inbox-write =
    ✍️ <b>Reply to question no. { $number }</b> ({ $name })

    Write your reply now, or send a photo, a voice message or a document: it goes out at once. Whoever asked will see that { $own }, one of the coordinators, replies.
inbox-sent = ✅ Your reply to question no. { $number } is on its way. It goes to: { $name }.
inbox-too-late = ⚠️ <b>{ $name } has already answered question no. { $number }</b>, { $when }:
inbox-too-late-own = ⚠️ <b>You have already answered question no. { $number }</b>, { $when }:
inbox-send-too-ask = Your message <b>has not been sent</b>. Would you like to send it too, as an addition?
inbox-which = Is this the reply to a question? The message you answered is none, and I have sent it to nobody. If it is, choose which one:
inbox-send-to = No. { $number }: { $text }
inbox-gone = That question is gone: whoever asked it has erased everything. Nothing has been sent.
inbox-no-role = You no longer accompany that tour, so your message has not been sent.
inbox-edited = ✏️ I saw that you corrected your message, but it had gone out as it was. If need be, send another one with the correction.
inbox-message-gone = I cannot find the message you wanted to send. Please write it again.

## Replies kept as answers for everybody

kept-by = <i>Answer by the coordinators ({ $name }, { $day })</i>
kept-by-nameless = <i>Answer by the coordinators ({ $day })</i>
kept-only-in = <i>This answer is available in this language only: { $language }.</i>
kept-draft = ⭐ <b>This is how the assistant would answer the whole tour</b> · { $tour }
kept-in-force = ⭐ <b>This is how the assistant answers the whole tour</b> · { $tour }
kept-withdrawn = 🗑 <b>Withdrawn: the assistant no longer answers this</b> · { $tour }
kept-check = Please check that it does not tell who asked or anything personal, and that the language is right.
kept-write-question = ✏️ Write the question as anybody on the tour would ask it.
kept-write-answer = ✏️ Write the answer as the whole tour shall read it.
kept-no-payment = Whatever has to do with payment comes from the documents alone, so that nobody can change it from a chat. This cannot be kept for everybody.
kept-nothing-written = The reply has no text, and a file alone cannot be kept for everybody. Please reply in words too.
kept-none = No answers are kept for everybody yet.
kept-list-title = ⭐ <b>Answers kept for everybody</b> · { $tour }
kept-line = <b>{ $number }.</b> { $text }
kept-line-withdrawn = <b>{ $number }.</b> { $text } <i>(withdrawn)</i>

## Sources and translations

source-footer = <i>Source: { $sources }</i>
source-inline = <i>({ $source })</i>
only-spanish = <i>Part of this text is available in Spanish only.</i>

## Settings

settings = ⚙️ <b>Settings</b>
settings-tour = Your tour: <b>{ $tour }</b>
settings-no-tour = none yet
language-es = Español
language-en = English
language-pt = Português
language-set = ✅ I will speak English from now on.

settings-reminders = <b>What I remind you of</b>
settings-line = • { $what }: <b>{ $value }</b>
settings-off = off
settings-at-once = at once
settings-minutes =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
settings-before = Before the trip
    .about = Some days ahead I remind you of what is still to be prepared.
settings-evening = The evening before
    .about = On the evening before each day of the tour I tell you what is on the next day.
settings-morning = Plan of the day
    .about = Each morning of the tour I tell you what is on that day.
settings-activity = Before each activity
    .about = I remind you shortly before each activity whose time is known.
settings-change = Changes to the agenda
    .about = If the coordinators change a time, a day or a place, or cancel something, I tell you at once.
settings-retro = Questions of the day
    .about = At the end of each day of the tour I ask you a few questions. If they are left half done, I remind you once that evening and once the next morning.
settings-after = After the tour
    .about = I write to you when the tour is over.
settings-commitments = Your commitments
    .about = Some weeks after the tour I ask how the commitments you noted are going.
settings-quiet = Quiet hours
settings-quiet-span = { $start } to { $end }
settings-zones = Times are those of your country, { $home }; during the tour, those of { $city }.
settings-zone-home = This is the time in your country: { $home }.
settings-zone-there = Times are those of { $city }.
settings-paused = 🔕 <b>All is silent.</b> Reminders come back on { $day }.
settings-paused-for-ever = 🔕 <b>All is silent,</b> until you say otherwise.
settings-own = Now: <b>{ $what }</b>, your choice.
settings-as-tour = Now: <b>{ $what }</b>, as the tour has it.
settings-saved = ✅ Saved

reminder-on = 🔔 <b>{ $what }</b>
reminder-off = 🔕 <b>{ $what }</b>: off
reminder-minutes = { $minutes } min
reminder-as-tour = As on the tour: { $what }

quiet =
    🌙 <b>Quiet hours</b>

    During these hours I do not write to you. What falls into them arrives when they end, if it is still of use.
quiet-now = Now: <b>{ $what }</b>.
quiet-none = You have no quiet hours now.

pause =
    🔕 <b>Mute</b>

    Reminders are not muted. Would you like a rest from them?

    You can still ask me anything meanwhile.
pause-tomorrow = Until tomorrow ({ $day })
pause-some-days = Three days (until { $day })
pause-tour = Until the end of the tour ({ $day })

stop =
    ✋ <b>What would you like to stop?</b>

    <b>Reminders:</b> I no longer write to you first. Your data stays, and you can still ask me anything.

    <b>Everything:</b> I erase what is stored about you. I will ask you once more first.

homes =
    🌎 <b>Where do you come from?</b>

    Before and after the tour, reminders follow the time in your country. During the tour, the time in { $city }.
homes-as-tour = As on the tour: { $place }

checklist = 🧳 <b>Before the trip</b> · { $tour }
checklist-none = <b>{ $tour }</b> has no checklist.
checklist-count = Done: <b>{ $done } of { $count }</b>. Tap the button of each thing that is done.
checklist-all = 🎉 <b>All done!</b> Nothing is left to tick off.

## Reminders

reminder-morning = ☀️ <b>Good morning!</b>
reminder-day-open = Today's programme is not in the agenda yet.
reminder-more =
    { $count ->
        [one] And there is <b>1 more activity</b>: see the whole day.
       *[other] And there are <b>{ $count } more activities</b>: see the whole day.
    }
reminder-evening =
    { $count ->
        [1] 🌙 Tomorrow, <b>{ $day }</b>, this is the plan:
       *[other] 🌙 Tomorrow, <b>{ $day }</b> (day { $number } of { $count }), this is the plan:
    }
reminder-activity =
    { $hour ->
        [1] 🔔 Starting at <b>{ $clock }</b>:
       *[other] 🔔 Starting at <b>{ $clock }</b>:
    }
reminder-days-left =
    { $days ->
        [one] <b>1 day</b> to go until the tour.
       *[other] <b>{ $days } days</b> to go until the tour.
    }
reminder-payment-done = Already paid, or your purchase order (O/C) is issued? Thank you! Tick it off your list, and I will not remind you of it again.
reminder-checklist-open =
    { $count ->
        [one] Your list has <b>1 thing</b> left to tick off:
       *[other] Your list has <b>{ $count } things</b> left to tick off:
    }
reminder-checklist-more =
    { $count ->
        [one] And <b>1 more</b>: see your list.
       *[other] And <b>{ $count } more</b>: see your list.
    }
reminder-retro =
    🌙 <b>How was the day?</b>
    { $day }, day { $number } of { $count }. { $questions } questions: a minute or two.
reminder-retro-open = 📝 You can still tell how today was. It takes a minute or two.
reminder-retro-begun = 📝 Some of today’s questions are still open. What you said is saved.
reminder-retro-morning-open = 📝 You did not get round to telling about yesterday. You still can: { $day }.
reminder-retro-morning-begun = 📝 Some of yesterday’s questions are still open, { $day }. What you said is saved.
reminder-after =
    🙏 Thank you for having been part of <b>{ $tour }</b>!

    The tour is over, but everything is still here to read whenever you like: the agenda, the programmes and the places. And you can go on asking me.
reminder-commitments =
    { $count ->
        [one] 🤝 <b>{ $tour }</b> ended { $days } days ago. You noted a commitment. <b>How is it going?</b>
       *[other] 🤝 <b>{ $tour }</b> ended { $days } days ago. You noted { $count } commitments. <b>How are they going?</b>
    }
reminder-commitments-more =
    { $count ->
        [one] And <b>1 more</b>: see it in your list.
       *[other] And <b>{ $count } more</b>: see them in your list.
    }

## The questions at the end of the day

retro-consent =
    📝 <b>Tell me about your day</b>

    At the end of each day I ask a few questions: they take a minute or two. They help to improve the tour while it lasts, and you go home with your notes already made.

    👥 <b>The coordinators</b>: those who organise the tour.
    📣 <b>The group</b>: the other people on the tour, too.

    For that I have to <b>store what you answer</b>. Who may read it? By choosing, you agree that I store it. You can change this for each answer, and erase everything with /erase.
retro-readers-first =
    📝 <b>Tell me about your day</b>

    Just a few questions. Who may read what you answer? You can change this later, for each answer.
retro-progress = 📝 { $day } · <b>{ $number } of { $count }</b>
retro-own-answer = Your answer: “{ $what }”
retro-say-again = To change it, write it again.
retro-read-by-organisers = 👥 <i>Your answer: for the coordinators only.</i>
retro-read-by-group = 📣 <i>Your answer: for the group too, without your name.</i>
retro-read-by-group-signed = 📣 <i>Your answer: for the group too, with your name.</i>
retro-read-by-me = 🔒 <i>Your answer: for you only.</i>
retro-saved = ✅ Saved: “{ $what }”
retro-added = ✅ I added that to your answer before: { $question }
retro-added-note = ✅ I kept that file too, among your notes of the day.
retro-waiting =
    📝 Your question { $number } of { $count } is still waiting:
    <b>{ $question }</b>
retro-here = 👍 I am still here. Answer whenever you like:
retro-change-by-words = ✏️ You can write another answer, which replaces this one. If nobody else should read it, tap “👁 Who reads it”.
retro-change-by-tap = ✏️ You can tap another option, which replaces this one. If nobody else should read it, tap “👁 Who reads it”.
retro-may-skip = 👍 There is no answer here yet. If you would rather not answer, tap “Skip ›”.
retro-must-answer = 👍 There is no answer here yet. If you would rather not answer today, you can leave it.
retro-finished = 🎉 <b>Thank you! Your day is saved.</b>
retro-stopped = 👍 Let’s leave it here. What you answered is saved. Go on whenever you like with /retro.
retro-declined = 👍 All right, no more questions today. If you change your mind, type /retro.
retro-declined-day = 👍 All right, no more questions about that day. If you change your mind, type /retro.
retro-day = 📝 <b>{ $day }</b>
retro-no-answer = <i>no answer</i>
retro-change =
    Tap a number to answer or change.
    <i>👥 for the coordinators · 📣 for the group too · 🔒 for you only</i>
retro-day-ahead = That day is still to come.
retro-days =
    📝 <b>Your days</b> · { $tour }
    ✅ complete · ✏️ begun · ▫️ not begun
retro-open-until = You can answer or change until { $day }.
retro-closed = Answers closed on { $day }. Yours are still here to read.
retro-none = <b>{ $tour }</b> has no questions at the end of the day.
retro-not-yet = The questions of <b>{ $tour }</b> begin on { $day }, at the end of the day.
retro-later-today = 📝 Today’s questions open at { $time }, as the day draws to its end. To note something before that, type /note.
retro-readers-of = Who may read your answer to “{ $question }”?
retro-readers-from-now = Who may read what you answer from now on?
retro-sign-name = ✍️ <b>Which name do you sign with?</b> Write it as you want the group to read it.
retro-signs = ✅ Done: you sign as “{ $name }”.
retro-signing = ✍️ If you sign, your name appears on everything you share with the group, also on what you have already shared.
retro-signed = ✍️ Your name appears on everything you share with the group, also on what you have already shared.
retro-shared = 📣 <b>What the group shares</b> · { $day }
retro-shared-none = Nobody has shared anything about that day yet.
retro-shared-more =
    { $count ->
        [one] And 1 more answer.
       *[other] And { $count } more answers.
    }
rating-1 = 1 · Very poor
rating-2 = 2 · Poor
rating-3 = 3 · Fair
rating-4 = 4 · Good
rating-5 = 5 · Excellent
file-photo = 📷 photo
file-voice = 🎤 voice message
file-audio = 🎵 audio
file-video = 🎬 video
file-video-note = 🎬 video
file-animation = 🎬 animation
file-document = 📎 document

## Notes

note-take = 📌 <b>What would you like to note?</b> Send it to me now: a text, a voice message, a photo, a video or a document.
note-take-with = I will keep it with “{ $activity }”.
note-kept = 📌 Kept { $where }.
note-kept-album = 📌 All kept { $where }.
note-with-activity = with “{ $activity }”
note-with-day = in your notes of { $day }
note-changed = 📌 Done: your note is corrected.
note-offer = 📌 Would you like me to keep this as a note?
note-offer-with = 📌 Would you like me to keep this as a note? It would go with “{ $activity }”.
note-album = 📌 Several files came together. To keep them as notes, tap the button and send them to me again.
note-lost = I cannot find that message any more. Send it to me again and I will keep it.
note-no-tour = To keep a note I need to know which tour you are on. Choose it and send me the note again.
note-consent =
    To keep your notes I need <b>your permission</b>. They are for you: here you can read, change and delete them whenever you like. They are kept until { $day }.

    Do you agree?
note-title = 📌 <b>Note</b>
note-move = <b>Which activity does this note go with?</b>
note-delete = 🗑 <b>Delete this note?</b> This cannot be undone.
note-deleted = ✅ Note deleted.
notes-title =
    { $count ->
        [one] 📌 <b>My notes</b> · { $tour } · 1 note
       *[other] 📌 <b>My notes</b> · { $tour } · { $count } notes
    }
notes-line = <b>{ $number }.</b> { $when } · { $text }
notes-none = You have no notes of <b>{ $tour }</b> yet. Write /note and what you want to remember, or send me a photo or a voice message.
notes-never = I keep no notes for <b>{ $tour }</b>.
notes-closed = <b>{ $tour }</b> is closed and takes no more notes. Yours are still here.

## My report: the Word file, and the same as text

report-title = Travel report
report-draft = DRAFT
report-draft-note = This draft was made from the tour's documents and from what you answered and noted along the way. Check it, correct it and complete it before you hand it in.
report-header = { $draft } · { $tour }
report-fill-in = (to be filled in)
report-by = Prepared by
report-institution = Institution
report-made-on = Date
report-facts = The tour
report-column-what = What
report-column-detail = Detail
report-tour = Activity
report-theme = Theme
report-dates = Dates
report-city = City
report-host = Organised by
report-organisers = With the support of
report-audience = Meant for
report-countries = Countries
report-objectives = Objectives
report-fee = Fee
report-amount = Fee
report-amount-of = { $amount } { $per }
report-amount-note = Note
report-includes = Includes
report-excludes = Does not include
report-due = When it is paid
report-limit = Places
report-days = What was visited, day by day
report-not-begun = The tour starts on { $day }. What is visited each day will stand here.
report-still-on = The tour is still on: this is what there is up to today, { $day }.
report-day = Day { $number }: { $day }
report-day-open = The documents do not say what was done on this day: please fill it in.
report-added = The tour's coordinators added it; it is not in the documents.
report-slot-open = { $slot } (time to be confirmed)
report-open = Announced, without a day
report-open-note = The documents announce these visits without saying on which day they took place. Keep those that did and delete the rest.
report-reflections = Thoughts and notes of the day
report-answer = Answer
report-note = Note
report-ideas = Ideas to replicate
report-ideas-none = Ideas that could be replicated in your municipality go here. None has been noted yet.
report-commitments = Commitments
report-commitments-none = Commitments go here: what, with whom and by when. None has been noted yet.
report-commitment-who = Who
report-commitment-what = What
report-commitment-with-whom = With whom
report-commitment-horizon = Term
report-commitment-standing = Status
report-group = Working group: { $title }
report-horizon-short = Short
report-horizon-medium = Medium
report-horizon-long = Long
report-standing-open = To do
report-standing-under-way = Under way
report-standing-done = Done
report-standing-dropped = Dropped
report-file-photo = Photo, { $when }
report-file-voice = Voice message, { $when }
report-file-audio = Audio, { $when }
report-file-video = Video, { $when }
report-file-video_note = Video message, { $when }
report-file-animation = Animation, { $when }
report-file-document = Document, { $when }
report-file-named = Document “{ $name }”, { $when }
report-photo = { $text } · { $photo }
report-photo-missing = [A photo is missing here; it is still in your chat] { $photo }
report-sources = Sources
report-sources-note = The facts of the tour come from these documents; answers, notes and commitments from whoever signs.
report-source = { $organisation } ({ $year }). { $title }.
report-source-undated = { $organisation } (undated). { $title }.

## My report, in the chat

bitacora =
    📄 <b>Your logbook</b> · { $tour }

    A draft of your travel report: the facts of the tour, what was visited day by day, what you answered and noted, your ideas and your commitments. Check and complete it before you hand it in.
bitacora-empty = You have not noted or answered anything yet. You can still have the draft with the facts of the tour.
bitacora-answers =
    { $count ->
        [one] • 1 answer
       *[other] • { $count } answers
    }
bitacora-notes =
    { $count ->
        [one] • 1 note
       *[other] • { $count } notes
    }
bitacora-commitments =
    { $count ->
        [one] • 1 commitment
       *[other] • { $count } commitments
    }
bitacora-name = Name: <b>{ $name }</b>
bitacora-institution = Institution: <b>{ $institution }</b>
report-caption = 📄 Your report of <b>{ $tour }</b>, to check and complete. It opens in Word, Google Docs or LibreOffice.
report-joint-caption = 📄 The joint report of <b>{ $tour }</b>, to check and complete. What each of you keeps to yourselves is not in it.
report-file-name = logbook
consent-name =
    To put your name on the cover I have to <b>store it</b>, with your institution. It is optional, and you can delete it at any time.

    Do you agree?
introduce-name = ✏️ <b>What is your name?</b> Write it as you want to see it on the cover.
introduce-institution =
    ✏️ <b>Which municipality or institution are you from?</b> Write its full name.

    Those from the same one who have given their name will see yours, to propose a joint report.
introduced = ✅ Saved. That is how the cover will read.
introduction-forgotten = ✅ I have deleted your name and institution.
joint =
    👥 <b>Joint report</b>

    People of one institution can put what they have into a single report. Only what belongs to those who say yes goes in: answers, notes, photos and commitments, with their name. What is marked “only me” never goes in. You can withdraw at any time; what others have downloaded by then stays with them.
joint-name-first = First tell me your name and your institution.
joint-nobody = For now nobody else of your institution has given their name on this tour.
joint-shares = ✅ { $name } said yes.
joint-waits = ⏳ { $name } has not said yes to sharing with you yet.
joint-newcomer = 🆕 { $name } gave their name after you said yes. If you are colleagues and want to share with them, say yes again.
joint-changed = 👆 <b>The list has changed since you saw it.</b> Please look at it again before you say yes.
joint-agreed = You said yes.

## The tour's memoir: the Word file

memoir-title = Memoir
memoir-contents = Contents
memoir-figure = Figure
memoir-people = Participants enrolled
memoir-made-on = Document made on
memoir-days = Day by day
memoir-day-open = The documents do not say what was done on this day. Please fill it in here.
memoir-programmes = More about it
memoir-programme = { $name }: { $what } ({ $source })
memoir-heard = What the group said
memoir-nobody = Nobody answered the questions of this day.
memoir-answered =
    { $people ->
        [one] 1 person of { $of } answered.
       *[other] { $people } people of { $of } answered.
    }
memoir-answered-gone = { $people } people answered; not all of them are still on the tour.
memoir-of-people =
    { $people ->
        [one] 1 person answered
       *[other] { $people } people answered
    }
memoir-withheld = Fewer than { $fewest } people answered these questions, so they are not shown:
memoir-rated = How { $day } was rated
memoir-themes = What came up most, and how many people said it: { $themes }.
memoir-theme = { $words } ({ $people })
memoir-column-option = Option
memoir-column-people = People
memoir-column-day = Day
memoir-column-rated = Rated by
memoir-column-mean = Mean (out of 5)
memoir-figures = The tour in figures
memoir-trend = Mean of each day, from 1 to 5
memoir-work = Working groups and commitments
memoir-work-none = There are no working groups yet, nor commitments shared with the group.
memoir-work-alone = Other shared commitments
memoir-members =
    { $count ->
        [one] It has 1 member.
       *[other] It has { $count } members.
    }
memoir-commitments-none = Its members have not shared any commitments yet.
memoir-horizon-short = Short term
memoir-horizon-medium = Medium term
memoir-horizon-long = Long term
memoir-horizon-none = Without a date
memoir-conclusions = Conclusions
memoir-conclusions-note = These conclusions come only from what the group answered.
memoir-conclusions-none = There are not enough answers yet to draw conclusions.
memoir-best =
    { $count ->
        [one] The day rated best was { $days }: { $mean } out of 5.
       *[other] The days rated best were: { $days }. Each with { $mean } out of 5.
    }
memoir-worst =
    { $count ->
        [one] The day rated lowest was { $days }: { $mean } out of 5.
       *[other] The days rated lowest were: { $days }. Each with { $mean } out of 5.
    }
memoir-only = { $day } was rated { $mean } out of 5.
memoir-recurring = Words that came up on more than one day, in any of the questions: { $themes }.
memoir-top-learnt = Of what was learnt, what most people said each day: { $themes }.
memoir-top-ideas = Of the ideas to replicate, what most people said each day: { $themes }.
memoir-top = { $day }, { $words } ({ $people } people)
memoir-mentioned =
    { $times ->
        [one] { $words } (once)
       *[other] { $words } ({ $times } times)
    }
memoir-most-ticked =
    { $times ->
        [one] To the question “{ $question }”, what was ticked most was “{ $option }”: once.
       *[other] To the question “{ $question }”, what was ticked most was “{ $option }”: { $times } times over all days.
    }
memoir-groups =
    { $count ->
        [one] 1 working group was formed.
       *[other] { $count } working groups were formed.
    }
memoir-shared =
    { $count ->
        [one] 1 commitment was shared. Short term: { $short }; medium term: { $medium }; long term: { $long }; without a date: { $none }.
       *[other] { $count } commitments were shared. Short term: { $short }; medium term: { $medium }; long term: { $long }; without a date: { $none }.
    }
memoir-sources-note = The facts of the tour and the programmes come from these documents. The rest is what the group answered: what is shared is quoted, with a name only of those who sign.
memoir-signing = Signatures
memoir-signer-organiser = For the organising institution (name, position, date)
memoir-signer-coordinator = For the coordinators (name, position, date)

## The tour's memoir, in the chat

memoir =
    📘 <b>Memoir</b> · { $tour }

    A Word document with the whole tour: what was done each day, what the group learnt, the working groups, the commitments and the conclusions. Ready to print and sign.
memoir-days-answered =
    { $count ->
        [one] • 1 day with answers that can be shown
       *[other] • { $count } days with answers that can be shown
    }
memoir-groups-count =
    { $count ->
        [one] • 1 working group
       *[other] • { $count } working groups
    }
memoir-commitments-count =
    { $count ->
        [one] • 1 shared commitment
       *[other] • { $count } shared commitments
    }
memoir-privacy = What people keep to themselves, or for the coordinators alone, is not quoted.
memoir-language = In which language would you like it?
memoir-in = 📄 { $language }
memoir-caption = 📘 The memoir of <b>{ $tour }</b>. When you open it, Word asks whether to update the fields: say yes, and the contents will have their page numbers.
memoir-making = ⏳ Preparing the memoir… ({ $step } of { $count })
memoir-made = ✅ The memoir is ready.
memoir-failed = 🙏 I could not prepare the memoir. Nothing was lost: please try again in a moment.
memoir-file-name = memoir

## Charts, as pictures

chart-mean = { $mean } out of 5
chart-answered =
    { $people ->
        [one] 1 person of { $of } answered this question.
       *[other] { $people } of { $of } people answered this question.
    }
chart-answered-gone = { $people } people answered this question; not all of them are still on the tour.
chart-withheld = This cannot be shown yet: at least { $fewest } people must have answered.
chart-trend = How each day was
chart-trend-people = Below each day: how many people rated it.
chart-trend-withheld = With stripes: fewer than { $fewest } answers, not shown.
chart-few = fewer than { $fewest }
chart-no-days = There are no days to show yet.
chart-last-days = The last { $count } days
chart-caption = 📊 <b>{ $day }</b> · { $tour }
chart-trend-caption = 📈 <b>Day by day</b> · { $tour }
chart-file-name = chart
button-chart = 📊 See it as a picture

## Commitments

commitments = 🤝 <b>Your commitments</b>
commitments-none =
    🤝 <b>Your commitments</b>

    There are none yet. A commitment is something concrete that you will do once you are back.
commitments-early = Commitments of <b>{ $tour }</b> are noted from { $day } on, when the tour begins.
commitments-over = Commitments of <b>{ $tour }</b> were kept until { $day }. No more are noted.
commitments-not-here = No commitments are noted on <b>{ $tour }</b>.
commitments-no-tour = To note a commitment, first choose your tour.
commitments-consent =
    🤝 To note your commitments I must <b>keep what you write</b>. For each one you can choose who reads it, and you can delete it whenever you like.

    Do you agree?
commitment-what =
    🤝 <b>What do you commit to doing?</b>

    Write just one thing, as concrete as you can. Then I will ask by when and with whom.
commitment-what-again =
    It now says: “{ $what }”

    Write it again, as it should read.
commitment-kept = ✅ Noted: “{ $what }”
commitment-own = 🤝 “{ $what }”
commitment-when = <b>By when?</b>
commitment-with =
    <b>With whom will you do it?</b>
    Write it here: a person, a team, an institution.
commitment-group =
    <b>Does it belong to a working group?</b>
    A group brings together people of the tour who go on with the same thing. If you choose one, you are in it.
commitment-made = 🎉 <b>Done! Your commitment is noted.</b>
commitment-changed = ✅ Saved.
commitment-whom = 👥 With whom: { $who }
commitment-in-group = 🧩 Group: { $group }
commitment-word = “{ $word }”
commitment-read-by-organisers = <i>Only the coordinators read it.</i>
commitment-read-by-group = <i>The other people on the tour read it too, without your name.</i>
commitment-read-by-group-signed = <i>The other people on the tour read it too, with your name.</i>
commitment-read-by-me = <i>Only you read it.</i>
commitment-readers = Who may read “{ $what }”?
commitment-forget = Delete “{ $what }”? This cannot be undone.
commitment-forgotten = ✅ I deleted it.
commitment-waiting = ✍️ What I asked before is still waiting: write it whenever you like.
commitment-in-words = ✍️ I can only note this in writing. Type it, or dictate it with the microphone of the keyboard.
commitment-said-open = Noted that it has not begun yet.
commitment-said-under-way = Good to hear that it is under way!
commitment-said-done = 🎉 Congratulations!
commitment-said-dropped = All right. That is good to know, too.
commitment-word-ask = Would you like to add a few words on how it is going? Write them here.
commitment-word-kept = ✅ Thank you, it is saved.
horizon-short = 📅 Short term
horizon-medium = 📅 Medium term
horizon-long = 📅 Long term
standing-open = ▫️ Not begun
standing-under-way = ▶️ Under way
standing-done = ✅ Done
standing-dropped = ✋ Given up

groups = 🧩 <b>Working groups</b> · { $tour }
groups-choose = Tap one to see what it shares, to join or to leave.
groups-none = There are none yet. You can open the first one.
group-line = { $title } ({ $count })
group-members =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
group-is-mine = ✅ You are in this group.
group-shared = <b>What they share</b>
group-shared-none = Nobody has shared a commitment in this group yet.
group-shared-more =
    { $count ->
        [one] And 1 more.
       *[other] And { $count } more.
    }
group-title =
    🧩 <b>What is the group for?</b>

    Write it in a few words. Everyone on the tour will see it, without your name.
group-opened = ✅ You are in the group.
group-left = ✅ You are no longer in “{ $title }”.

## Coordinators: role and panel

panel-which-tour = Which tour? You accompany several.
panel-title =
    📊 <b>{ $tour }</b>
    { $day }, { $hour }
panel-nobody = Nobody has joined yet. This is the link for the participants: { $link }
panel-people = 👥 Enrolled: <b>{ $enrolled }</b>. Get the reminders: { $reached }. Blocked the assistant: { $blocked }.
panel-today =
    { $answered ->
        [one] 📝 Today <b>1</b> of { $enrolled } has answered.
       *[other] 📝 Today <b>{ $answered }</b> of { $enrolled } have answered.
    }
panel-yesterday =
    { $answered ->
        [one] 📝 About yesterday 1 of { $enrolled } has answered.
       *[other] 📝 About yesterday { $answered } of { $enrolled } have answered.
    }
panel-ever =
    { $answered ->
        [one] 📝 On the whole tour 1 of { $enrolled } has answered.
       *[other] 📝 On the whole tour { $answered } of { $enrolled } have answered.
    }
panel-nothing-asked = 📝 Nothing is asked today.
panel-questions =
    { $count ->
        [one] ❓ <b>1 question</b> is waiting for an answer.
       *[other] ❓ <b>{ $count } questions</b> are waiting for an answer.
    }
panel-pushes = ⏰ <b>What I send next</b>
panel-push = • { $day }, { $hour }: { $what }
panel-push-today = • today, { $hour }: { $what }
panel-push-tomorrow = • tomorrow, { $hour }: { $what }
panel-what-before = Reminder of what is left to do before the trip
panel-what-evening = Plan of the next day
panel-what-morning = Plan of the day
panel-what-activity = Reminder of an activity
panel-what-change = Notice of a change
panel-what-retro = Questions of the day
panel-what-after = Farewell
panel-what-commitments = How commitments are going
panel-no-pushes = ⏰ Nothing is left to be sent.
button-refresh = 🔄 Refresh
button-questions = ❓ Questions
button-other-tour = 🔁 Another tour
coordinators-title = 👥 <b>Who accompanies</b> · { $tour }
coordinators-line = { $number }. { $name }
coordinators-line-own = { $number }. { $name } (you)
coordinators-nameless = Somebody without a name
coordinators-named =
    { $count ->
        [one] 1 person named by whoever operates the assistant.
       *[other] { $count } people named by whoever operates the assistant.
    }
coordinator-welcome =
    🧭 <b>From now on you accompany { $tour }</b>

    This is what you can do:
coordinator-help = 🧭 <b>As you accompany the tour, you also have:</b>
coordinator-can = /{ $command } – { $about }
coordinator-know = You will get the reminders of the tour, as everybody does, but what you answer is not counted with what the participants say. The others who accompany it see your Telegram name, and so does whoever gets a reply of yours. What you do here is noted.
invitations-open = ✉️ <b>Unused invitations</b>
invitations-none = There are no unused invitations.
invitation-line = No. { $number }, by { $by }: valid until { $when }.
invitation-by-you = you
invitation-by-operator = whoever operates the assistant
invitation-when = { $day } at { $hour }, time in { $place }
invitation-made =
    ✉️ <b>Invitation to accompany { $tour }</b>

    Send this link to one person only: whoever opens it first will see what you see.

    { $link }

    It is valid once, until { $when }.
invitation-words = With this link you can accompany the tour { $tour } as a coordinator. It is valid once.
invitation-too-many = There are many unused invitations already. Cancel one, and you can make another.
invitation-unseen = An invitation was made, but I could not show you its link. Cancel it here and make another.
invitation-unknown = I do not recognise this link: it may have arrived incomplete. Ask whoever sent it to you to send it again.
invitation-used = This link has been used, and it is valid only once. If you need it, ask whoever sent it to you for a new one.
invitation-expired = This link has expired. Ask whoever sent it to you for a new one.
invitation-withdrawn = This link was cancelled. If that seems a mistake, talk to whoever sent it to you.
invitation-already = You accompany this tour already. The link is still unused: send it to whomever you want to invite.
role-ask =
    <b>Remove { $name }?</b>

    They will no longer accompany { $tour }: no panel, no summaries, no questions. The invitations they made are cancelled too. They stay on the tour as a participant.
role-ask-own =
    ⚠️ <b>This is you</b>

    If you go on, you will no longer accompany { $tour }: no panel, no summaries, no questions. The invitations you made are cancelled too. To come back, somebody else will have to invite you.
role-withdrawn = ✅ { $name } no longer accompanies this tour.
role-withdrawn-own = ✅ You no longer accompany { $tour }. You stay on the tour as a participant.
button-panel = 📊 Panel
button-memoir = 📘 Memoir
button-invite = ✉️ Invite somebody
invitation-cancel = 🗑 Cancel invitation no. { $number }
role-remove = ✖️ Remove { $name }
button-role-withdraw = ✖️ Yes, remove
button-role-leave = ‹ No, leave it so
button-coordinators = 👥 Who accompanies
button-copy-link = 📋 Copy the link
button-share-link = 📤 Send it to somebody

## Roster

roster = 📋 <b>List of those enrolled</b> · { $tour }
roster-empty = There is no list yet. Load the spreadsheet of those who travel (Excel or CSV): each person gets a link and a QR, and here you see who has not started and who has not paid.
roster-counts = 👥 On the list: <b>{ $listed }</b>. Have started: { $started }. Not yet: { $waiting }.
roster-blocked =
    { $count ->
        [one] 🚫 1 person has blocked the assistant.
       *[other] 🚫 { $count } people have blocked the assistant.
    }
roster-payments = 💰 To be paid: <b>{ $owing }</b>. With a purchase order (O/C): { $ordered }. Paid: { $paid }.
roster-institutions-count =
    { $count ->
        [one] 🏛 1 institution.
       *[other] 🏛 { $count } institutions.
    }
roster-over = ⚠️ With more than { $most } people, which is the most allowed: { $names }.
roster-gone =
    { $count ->
        [one] 🗂 1 person is no longer in the last spreadsheet.
       *[other] 🗂 { $count } people are no longer in the last spreadsheet.
    }
roster-list-all = <b>Everybody</b> ({ $count })
roster-list-waiting = <b>Not started yet</b> ({ $count })
roster-list-blocked = <b>Have blocked the assistant</b> ({ $count })
roster-list-owing = <b>To be paid</b> ({ $count })
roster-list-gone = <b>No longer in the last spreadsheet</b> ({ $count })
roster-line = { $number }. <b>{ $name }</b> · { $institution } · { $started } · { $payment }
roster-mark-started = started
roster-mark-waiting = not started
roster-mark-blocked = blocked
payment-state-pending = to be paid
payment-state-ordered = O/C issued
payment-state-paid = paid
roster-institutions = <b>By institution</b> ({ $count })
roster-institution-line = { $number }. { $institution }: { $count }
roster-institution = 🏛 <b>{ $institution }</b> ({ $count })
roster-person = 👤 <b>{ $name }</b>
roster-person-institution = 🏛 { $institution }
roster-person-mail = ✉️ { $mail }
roster-person-waiting = ⏳ Has not started yet. Their personal link: { $link }
roster-person-started = ✅ Started on { $day }.
roster-person-blocked = 🚫 Has blocked the assistant: gets no reminders.
roster-person-gone = 🗂 No longer in the last spreadsheet.
roster-payment = 💰 Payment: <b>{ $state }</b>
roster-payment-noted = 💰 Payment: <b>{ $state }</b> (noted by { $by }, { $when })
roster-by-somebody = somebody of the coordination
roster-ask-renew =
    <b>Give { $name } another link?</b>

    The present link and QR stop working.
roster-ask-renew-started = Whoever started with it stays on the tour; the list says “not started” until the new one is used.
roster-renewed = ✅ This is the new link; the one before no longer works.
roster-ask-strike =
    ⚠️ <b>Take { $name } off the list?</b>

    Their link stops working and what was noted of the payment is deleted. If they have started, they stay on the tour.
roster-struck = ✅ { $name } is no longer on the list.
roster-ask-gone =
    { $count ->
        [one] ⚠️ <b>Take off the list the person who is no longer in the last spreadsheet?</b> Their link stops working.
       *[other] ⚠️ <b>Take off the list the { $count } people who are no longer in the last spreadsheet?</b> Their links stop working.
    }
roster-gone-struck =
    { $count ->
        [one] ✅ I took 1 person off the list.
       *[other] ✅ I took { $count } people off the list.
    }
roster-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
roster-upload =
    📥 <b>Load the list</b> · { $tour }

    Send me the spreadsheet as a file: Excel (.xlsx) or CSV, of up to { $megabytes } MB. One person a row, and above them the titles of the columns: name, institution, mail and payment. Mail and payment may be missing.

    Nothing changes until you confirm it.
roster-reading = ⏳ Reading “{ $file }”…
roster-fault-no-file = ⚠️ That is no spreadsheet. Send it as a file: with the paper clip 📎, “File”.
roster-fault-too-large = ⚠️ That file is over { $megabytes } MB. Keep only the sheet with the list, without pictures, and send it again.
roster-fault-old-excel = ⚠️ That file is of an old Excel (.xls), which I cannot read. Open it in Excel, choose “File”, “Save as”, and the type “Excel Workbook (.xlsx)”. Then send me the new one.
roster-fault-protected = ⚠️ That file has a password. Save it without one and send it again.
roster-fault-no-sheet = ⚠️ That file is no spreadsheet that I can read. Save it as Excel (.xlsx) or CSV and send it again.
roster-fault-damaged = ⚠️ That file is damaged or incomplete. Open it in Excel, save it again as .xlsx and send it.
roster-fault-bloated = ⚠️ That file holds far more than a list, and I did not open it. Copy the list into a new workbook and send that.
roster-fault-empty = ⚠️ That spreadsheet is empty. If the list is on another sheet, check that it is not hidden.
roster-fault-too-many = ⚠️ That spreadsheet has more than { $most } rows. Keep only those who travel and send it again.
roster-fault-not-fetched = ⚠️ I could not get that file. Please send it again.
roster-draft = 📄 <b>{ $file }</b>
roster-sheet = I read the sheet “{ $name }”; the others were left out.
roster-columns = <b>What I understood of the columns</b>
roster-column = { $field }: “{ $columns }”
field-name = Name
field-institution = Institution
field-mail = Mail
field-payment = Payment
roster-no-name = 🤔 I cannot tell which column has the name. Tell me with the button “Name”.
roster-unsure = 🤔 I am not sure of this: { $fields }. If it is wrong, correct it with the buttons below.
roster-ask-column = <b>{ $field }: in which column is it?</b>
roster-column-line = { $letter }. { $title } <i>{ $example }</i>
roster-good =
    { $count ->
        [one] <b>1 good row</b>
       *[other] <b>{ $count } good rows</b>
    }
roster-diff-new = 🆕 New ({ $count }): { $names }
roster-diff-changed = ✏️ Changed ({ $count }): { $names }
roster-diff-same = ☑ Unchanged: { $count }
roster-diff-gone = 🗂 No longer there; they stay marked, with their link ({ $count }): { $names }
roster-by-hand =
    { $count ->
        [one] 💰 1 payment is another in the spreadsheet: it stays as the coordination noted it.
       *[other] 💰 { $count } payments are others in the spreadsheet: they stay as the coordination noted them.
    }
roster-unread =
    { $count ->
        [one] 💰 I did not understand the payment of 1 row ({ $rows }): nothing of its payment changes.
       *[other] 💰 I did not understand the payment of { $count } rows ({ $rows }): nothing of their payment changes.
    }
roster-bad =
    { $count ->
        [one] ⚠️ <b>1 row is left out</b>
       *[other] ⚠️ <b>{ $count } rows are left out</b>
    }
roster-bad-more =
    { $count ->
        [one] … and 1 more.
       *[other] … and { $count } more.
    }
roster-wrong-no-name = Row { $row }: it has no name. <i>{ $told }</i>
roster-wrong-too-long = Row { $row }: it is too long to be a person. <i>{ $told }</i>
roster-wrong-bad-mail = Row { $row }: the mail address is none. <i>{ $told }</i>
roster-wrong-twice = Row { $row }: it repeats row { $other }. <i>{ $told }</i>
roster-wrong-one-too-many = Row { $row }: its institution already has { $most } people, which is the most allowed. <i>{ $told }</i>
roster-draft-stale = The list has changed meanwhile. This is what would change now:
roster-taken-over = ✅ <b>The list is up to date.</b> New: { $new }. Changed: { $changed }. Unchanged: { $same }. No longer there: { $gone }.
roster-left = The list stays as it was.
roster-links-sheet = Links
roster-links-stem = links
roster-cards-stem = qr-cards
roster-links-caption = 🔗 The personal links of <b>{ $tour }</b>. Each works for one person, once: send each person their own. It holds personal data.
roster-cards-making =
    { $count ->
        [one] ⏳ Making 1 card…
       *[other] ⏳ Making { $count } cards…
    }
roster-cards-caption =
    { $count ->
        [one] 🖨 The card with a QR of the person who is still missing in <b>{ $tour }</b>, to be printed.
       *[other] 🖨 The cards with a QR of the { $count } people who are still missing in <b>{ $tour }</b>, to be printed and cut.
    }
roster-cards-none = ✅ Everybody has started: there are no cards to print.
roster-card-hint = Point your phone’s camera here and tap “Start”. It is personal and works only once.
enlisted = ✅ The coordination has you on its list as <b>{ $name }</b>. Only the coordination sees it. If that is not you, let it know.
link-used = This link is personal and has been used from another Telegram account. If it was for you, talk to the coordination: they will give you another in a moment.
link-other = This Telegram account has started with the link of somebody else on the list. If that was a mistake, talk to the coordination.
link-unknown = I do not recognise this link: it may have arrived incomplete, or another was given since. Ask whoever sent it to you for it again.
panel-roster = 📋 On the list: <b>{ $listed }</b>. Not started: { $waiting }. To be paid: { $owing }.
button-roster = 📋 Enrolled
button-roster-upload = 📥 Load a spreadsheet
button-roster-all = 👥 Everybody
button-roster-waiting = ⏳ Not started
button-roster-owing = 💰 To be paid
button-roster-institutions = 🏛 Institutions
button-roster-links = 🔗 Links
button-roster-cards = 🖨 Cards with QR
button-roster-blocked = 🚫 Have blocked
button-roster-gone = 🗂 No longer there
button-strike-gone = 🗑 Take them off the list
button-payment-pending = ❗ To be paid
button-payment-ordered = 📄 O/C issued
button-payment-paid = ✅ Paid
button-renew-link = 🔁 Another link
button-renew-confirm = 🔁 Yes, another link
button-strike-off = 🗑 Take off
button-strike-confirm = 🗑 Yes, take off the list
button-roster-keep = ↩️ No, leave it as it is
button-roster-draft = ↩️ Back to the spreadsheet
button-roster-bad-rows = ⚠️ All that are left out
button-take-over = ✅ Confirm the list
button-leave-draft = ✖️ Leave all as it is
button-no-column = None of them
button-field-name = ✏️ Name
button-field-institution = ✏️ Institution
button-field-mail = ✏️ Mail
button-field-payment = ✏️ Payment

## Changes of plan (/changes)

changes-title =
    🔄 <b>Changes to the agenda</b> · { $tour }
    Which day do you want to change?
changes-day =
    { $count ->
        [0] • { $day }: no activities
        [one] • { $day }: 1 activity
       *[other] • { $day }: { $count } activities
    }
changes-how = <i>You can also write it: <b>tomorrow 8:30 Ruta N, lobby</b>. Nothing changes until you confirm it, and the files with what the documents say stay as they are.</i>
changes-of-day = 🔄 <b>{ $day }</b>
changes-of-none = 🔄 <b>Announced, day to be confirmed</b>
changes-line = { $number }. { $title } ({ $slot })
changes-line-cancelled = { $number }. ❌ { $title } (cancelled)
changes-which = Which activity do you want to change?
changes-empty = There is nothing to change here.
changes-is-cancelled = ❌ Cancelled
change-which-of-these = Which of these activities do you want to change?
change-what = What do you want to change?
change-shift = { $by } min ({ $hour })
change-ask-start = At what time does it start? Tap the hour, or write it: <i>8:30</i>, <i>3 pm</i>, <i>from 9 to 11</i>.
change-ask-quarter = At what time exactly? You can write it too.
change-ask-end = At what time does it end? Tap the hour, or write it.
change-ask-day = Which day?
change-ask-place = Where? Write it, for example <i>hotel lobby</i>, or the name of a place in the library.
change-ask-title = ➕ What do you want to add? Write its name, for example <i>Farewell dinner</i>.
change-unread-hour = I did not understand that time. Write it like this: <i>8:30</i>, <i>3 pm</i> or <i>from 9 to 11</i>.
change-unread-end = I did not understand that time, or it is not after the start. Write it like this: <i>11:30</i>.
change-proposal = <b>This is how it would be:</b>
change-past = ⚠️ That time is past. If this is what you want, you can confirm it all the same.
change-overlap = ⚠️ “{ $title }” is at that time too ({ $slot }).
change-concerned =
    { $count ->
        [one] Once you confirm, <b>1 person</b> will be told within two minutes.
       *[other] Once you confirm, <b>{ $count } people</b> will be told within two minutes.
    }
change-concerns-nobody = Nobody is told: it is past, or there is nobody to tell yet.
change-do-move =
    { $count ->
        [0] ✅ Change the time or day
        [one] ✅ Move it and tell 1 person
       *[other] ✅ Move it and tell { $count }
    }
change-do-place =
    { $count ->
        [0] ✅ Change the place
        [one] ✅ Change it, tell 1 person
       *[other] ✅ Change it and tell { $count }
    }
change-do-cancel =
    { $count ->
        [0] ❌ Cancel the activity
        [one] ❌ Cancel it and tell 1 person
       *[other] ❌ Cancel it and tell { $count }
    }
change-do-back =
    { $count ->
        [0] ✅ Bring the activity back
        [one] ✅ Bring back, tell 1 person
       *[other] ✅ Bring back and tell { $count }
    }
change-do-add =
    { $count ->
        [0] ➕ Add the activity
        [one] ➕ Add it and tell 1 person
       *[other] ➕ Add it and tell { $count }
    }
change-do-undo =
    { $count ->
        [0] ↩️ Undo the change
        [one] ↩️ Undo it and tell 1 person
       *[other] ↩️ Undo it and tell { $count }
    }
change-made = ✅ <b>Done.</b> The agenda is changed.
change-made-told =
    { $count ->
        [one] In two minutes I tell 1 person. Other changes you make before then go into the same message; if you undo it before then, nobody hears of it.
       *[other] In two minutes I tell { $count } people. Other changes you make before then go into the same message; if you undo it before then, nobody hears of it.
    }
change-made-untold = Nobody is told.
change-dropped = Nothing was changed.
change-nothing = The agenda is like that already: there is nothing to change.
change-look-again = This has changed meanwhile. Please look at it again.
change-meanwhile = ⚠️ <b>Somebody else has changed this very activity meanwhile:</b>
change-history = 🕓 <b>What has been changed</b> · { $tour }
change-history-none = Nothing has been changed yet.
change-entry = <i>{ $who }, { $day }, { $hour }</i>
change-entry-undone = <i>{ $who }, { $day }, { $hour } (undid a change)</i>
change-undo-that = ↩️ Undo: { $title }
change-undo-later = That change cannot be undone: the same activity was changed again after it. Undo this one first:
button-changes = 🔄 Changes
button-changes-unscheduled = 🗓 What has no day
button-changes-add = ➕ Add
button-changes-history = 🕓 History
button-changes-back = ‹ All days
button-changes-list = ‹ The list
button-changes-other = 🔄 Another change
button-change-start = 🕑 Time
button-change-end = 🏁 End
button-change-day = 🗓 Day
button-change-place = 📍 Place
button-change-cancel = ❌ Cancel the activity
button-change-back = ✅ Bring the activity back
button-change-no-end = No known end
button-change-no-day = Leave it without a day
button-change-no-place = Take the place out
button-change-leave = ‹ Back
button-change-more = ✏️ Change something else
button-change-drop = ✖️ Change nothing
button-change-undo = ↩️ Undo
button-newer = ‹ Newer
button-older = Older ›

## Notices (/aviso)

notice-from = 📣 <b>Notice from the coordinators</b>
notice-from-urgent = 🔴 <b>Urgent notice from the coordinators</b>
notice-from-meeting = 📍 <b>Meeting point</b> · notice from the coordinators
notice-payment = ⚠️ <i>For paying, only the details in /payment are valid, whatever a notice says.</i>
notice-ask =
    📣 <b>New notice</b> · { $tour }

    Write the notice, or send a photo, an album, a document, a voice message or a location with 📎. I show it to you first: nothing goes out unless you confirm it.
notice-draft = ✏️ <b>Notice not sent yet</b> · { $tour }
notice-draft-hint = <i>To change it, write or send something else: a text replaces the text, a photo or file those there were. A location is added as a pin.</i>
notice-begun-before = This notice was left unsent. You can go on with it or discard it.
notice-album-comes = The other photos of the album are added by themselves.
notice-files = { $what } ({ $count } of them)
notice-pin = 📍 pin on the map
notice-no-words = (no text)
notice-in-words = For a translation I need a text. Write it, or go back with the button.
notice-cannot-hold = I cannot send that in a notice. A text, a photo, a video, a voice message, a document or a location will do.
notice-too-long = That is too long for a notice: { $most } characters fit. Shorten it and send it again.
notice-is-out = That notice is out already: what you correct here does not change what they got. You can withdraw it and send another, with /notice.
notice-to =
    { $count ->
        [0] 👥 For { $who }: <b>nobody</b>
        [one] 👥 For { $who }: <b>1 person</b>
       *[other] 👥 For { $who }: <b>{ $count } people</b>
    }
notice-was-to =
    { $count ->
        [one] 👥 For { $who }: 1 person
       *[other] 👥 For { $who }: { $count } people
    }
notice-who-all = the whole tour
notice-who-silent = those who have not answered today
notice-who-institution = { $name }
notice-blocked =
    { $count ->
        [one] 🚫 1 more person has blocked the assistant and will not get it.
       *[other] 🚫 { $count } more people have blocked the assistant and will not get it.
    }
notice-as-plain = 🔔 Normal: it waits until each reader's quiet hours are over.
notice-as-urgent = 🔴 Urgent: it goes before everything else and sounds in quiet hours too.
notice-as-meeting = 📍 Meeting point: it goes before everything else and sounds in quiet hours too.
notice-no-pin = ⚠️ It has no pin. To add one, send the location now with 📎.
notice-audience = <b>To whom?</b>
notice-institutions = Of an institution, only those get the notice who wrote its name for their report.
notice-to-all = 👥 The whole tour ({ $count })
notice-to-silent = 📝 Not answered today ({ $count })
notice-to-institution = 🏛 { $name } ({ $count })
notice-at-once = 🕒 Goes out at once
notice-at-hour = 🕒 Goes out today at { $hour }
notice-when = <b>When does it go out?</b> Today, { $city } time.
notice-scheduled = 🕒 <b>Scheduled for { $when }</b>
notice-hour-is-over = The hour you chose is over. If you confirm it here, it goes out at once.
notice-ask-translation =
    🌐 <b>{ $language }</b>

    Write the notice in that language, for those who use the assistant in it. The others get the original text:
notice-read-in = 👁 <i>This is how it reads in { $language }:</i>
notice-confirm = ☝️ <b>This is how it will look. Shall I send it?</b>
notice-nobody = ☝️ <b>This is how it would look, but there is nobody to send it to.</b>
notice-send =
    { $count ->
        [one] 📤 Send to 1 person
       *[other] 📤 Send to { $count } people
    }
notice-stale = That button is no longer valid: more than ten minutes have passed. If you still want it, confirm it here.
notice-has-changed = ⚠️ The notice, or the number of people, has changed since you saw that button. This is how it is now:
notice-discarded = 🗑 Discarded. Nothing was sent.
notice-title = 📣 <b>Notice no. { $number }</b> · { $tour }
notice-made = { $when } · { $name }
notice-sending = 📤 <b>Sending: { $sent } of { $count }</b>
notice-sent =
    { $sent ->
        [one] ✅ <b>Sent to 1 of { $count }</b>
       *[other] ✅ <b>Sent to { $sent } of { $count }</b>
    }
notice-waiting = ⏳ Waiting: { $count }. It goes in turn, or when quiet hours are over.
notice-fate-left-out = 🔕 Paused: { $count }
notice-fate-late = ⌛ Could not go out in time: { $count }
notice-fate-unreachable = 🚫 Have blocked the assistant: { $count }
notice-fate-unknown = ❔ In doubt, it may have arrived: { $count }
notice-fate-failed = ⚠️ Failed: { $count }
notice-because = — { $reason } ({ $count })
notice-withdrawn =
    { $deleted ->
        [one] 🗑 <b>Withdrawn: deleted in 1 chat</b>
       *[other] 🗑 <b>Withdrawn: deleted in { $deleted } chats</b>
    }
notice-deleting = ⏳ Still to be deleted: { $count }
notice-kept = ⚠️ Could not be deleted: { $count }
notice-ask-repeat =
    { $count ->
        [one] <b>Send it again to 1 person who has not got it?</b>
       *[other] <b>Send it again to { $count } people who have not got it?</b>
    }
notice-may-have-it =
    { $count ->
        [one] Of 1 it is not known whether it arrived: they may get it twice.
       *[other] Of { $count } it is not known whether it arrived: they may get it twice.
    }
notice-repeat-to =
    { $count ->
        [one] 🔁 Send to 1 person
       *[other] 🔁 Send to { $count } people
    }
notice-none-left = There is nobody left to send it to again.
notice-ask-withdraw =
    { $count ->
        [one] <b>Withdraw the notice?</b> I delete it in the chat of 1 person who got it. They may have read it.
       *[other] <b>Withdraw the notice?</b> I delete it in the chats of { $count } people who got it. They may have read it.
    }
notice-too-late = It can be withdrawn no more: Telegram allows it for 48 hours.
notices = 📣 <b>Notices sent</b> · { $tour }
notices-none = None has been sent yet.
notices-line = { $number }. <i>{ $when } · { $name }</i> { $text }
button-notices = 📣 Notices sent
button-notice-new = 📣 Send a notice
button-notice-go-on = ✏️ Go on with the notice
button-notice-leave = ‹ Send nothing
button-notice-back = ‹ Back to the notice
button-notice-check = 👁 Look and send
button-notice-audience = 👥 Change to whom
button-notice-plain = 🔔 Normal
button-notice-urgent = 🔴 Urgent
button-notice-meeting = 📍 Meeting point
button-notice-change = ✏️ Change it
button-notice-discard = 🗑 Discard
button-notice-drop-translation = 🗑 Remove this translation
button-notice-below = 📋 See the details
button-notice-repeat = 🔁 Repeat to those who lack it
button-notice-withdraw = 🗑 Withdraw the notice
button-notice-withdraw-it = 🗑 Yes, withdraw it
button-notice-leave-it = ‹ No, leave it

## Files for coordinators (/exportar)

export =
    📗 <b>Spreadsheets</b> · { $tour }

    <b>Excel:</b> one file with a sheet for each subject. <b>CSV:</b> one subject a file, for other programs.

    Answers carry no name, except those that somebody signed for the group. A question appears once { $fewest } people or more have answered it, and changes once { $fewest } others say something new. What somebody kept to themselves is not there.

    Each download is recorded.
export-not-begun = The tour begins on { $day }: there are no answers yet.
export-empty = There is nothing to put into “{ $what }” yet.
export-caption-xlsx = 📗 <b>{ $tour }</b>, everything in one spreadsheet, as of { $day } at { $clock } ({ $city } time). It holds people’s data: share it only with those who should see it.
export-caption-csv = 📄 <b>{ $tour }</b>: { $what }, as of { $day } at { $clock } ({ $city } time). It holds people’s data: share it only with those who should see it.
export-title = Spreadsheets of { $tour }
export-yes = Yes
export-no = No
export-cut = … [cut here: the whole text is in the CSV]
export-local-time = { $what } ({ $city } time)
export-sheet-all = About
export-sheet-answers = Answers
export-sheet-roster = List of enrolled
export-sheet-participants = Participants
export-sheet-deliveries = Messages
export-sheet-missed = Not received
export-sheet-questions = Questions
export-stem-all = spreadsheets
export-stem-answers = answers
export-stem-roster = enrolled
export-stem-participants = participants
export-stem-deliveries = messages
export-stem-missed = not-received
export-stem-questions = questions
export-column-what = What
export-column-detail = Detail
export-column-day = Day
export-column-question = Question
export-column-answer-kind = Kind
export-column-rating = Rating (1 to 5)
export-column-answer = Answer
export-column-is-shared = Shared with the group
export-column-signed-by = Signed by
export-column-as-of = Data as of
export-column-name = Name
export-column-institution = Institution
export-column-mail = Mail
export-column-payment = Payment
export-column-has-started = Has started
export-column-is-listed = In the last spreadsheet
export-column-link = Personal link
export-column-number = Participant no.
export-column-language = Language
export-column-enrolled-at = Enrolled
export-column-told-at = Last message for everybody
export-column-is-blocked = Blocked the assistant
export-column-blocked-at = Blocked since
export-column-push = Message
export-column-about = About
export-column-first-hour = First hour
export-column-last-hour = Last hour
export-column-people = People
export-column-fate = What happened
export-column-passed-on-at = Received
export-column-asked = Question
export-column-status = Status
export-kind-rating = Rating
export-kind-option = Option ticked
export-kind-text = Text
export-kind-comment = Comment
export-kind-withheld = Not shown
export-withheld = Not shown: fewer than { $fewest } people have answered it so far, and one could tell who said what.
export-too-few-texts = The texts are not shown: there are not { $fewest } that may be, and with fewer one could tell who said what.
export-fate-sent = Sent
export-fate-waiting = Waiting
export-fate-left-out = Not called for
export-fate-dealt-with = Sent or not called for
export-fate-late = Too late
export-fate-unreachable = Blocked
export-fate-failed = Failed
export-fate-unknown = In doubt
export-urgent = Urgent
export-notice = Notice
export-about-notice = No. { $number }: { $words }
export-about-payment = Payment
export-about-checklist = Checklist before the trip
export-nudge-evening = Reminder in the evening
export-nudge-morning = Reminder the next morning
export-status-open = Open
export-status-answered = Answered
export-status-settled = Settled without a reply
export-tour = Tour
export-dates = Dates
export-made = Made on
export-hours = Hours
export-hours-are = All hours are those of { $city } ({ $zone }).
export-tells-answers =
    { $count ->
        [one] 1 row.
       *[other] { $count } rows.
    } One a rating, a ticked option and a text, without name or hour: what one person said does not stand together. What somebody kept to themselves is not here, nor are questions that fewer than { $fewest } people answered. The data of a question change once { $fewest } people have said something new. Only what is shared with the group may be quoted.
export-tells-roster =
    { $count ->
        [one] 1 row. It is the organisers’ list, in its order: it says nothing of answers or participants’ numbers.
       *[other] { $count } rows. It is the organisers’ list, in its order: it says nothing of answers or participants’ numbers.
    }
export-tells-participants =
    { $count ->
        [one] 1 row.
       *[other] { $count } rows.
    } Nobody gave their name for this: each person is a number, in order of enrolment. The number is not in the answers, and changes if somebody leaves. Coordinators do not count.
export-tells-deliveries =
    { $count ->
        [one] 1 row.
       *[other] { $count } rows.
    } What the assistant sent by itself, and how many people it reached. “Not called for”: the person switched it off, or it was no longer needed. What depends on what each person has done or said stands under “Sent or not called for”. Nothing is sent to who has blocked the assistant from then on. It is kept for 180 days.
export-tells-missed =
    { $count ->
        [one] 1 row.
       *[other] { $count } rows.
    } Which messages for everybody did not reach whom. Reminders that depend on what somebody has done or said are not here.
export-tells-questions =
    { $count ->
        [one] 1 row.
       *[other] { $count } rows.
    } The questions that people asked to pass on to the coordinators, without who asked them.

## What the group has said, for coordinators

summary-day-title = 📊 <b>{ $day }</b> · { $tour }
summary-tour-title = 📊 <b>Summary</b> · { $tour }
summary-answered =
    { $answered ->
        [one] <b>1 person</b> of { $enrolled } answered.
       *[other] <b>{ $answered } of { $enrolled }</b> answered.
    }
summary-nobody =
    { $enrolled ->
        [0] There are no participants enrolled yet.
       *[other] Nobody has answered about this day yet.
    }
summary-mean = The day was <b>{ $word }</b> ({ $mean } of 5).
summary-mean-of = The day was <b>{ $word }</b> ({ $mean } of 5, as { $people } people say).
summary-word-1 = very weak
summary-word-2 = weak
summary-word-3 = fair
summary-word-4 = good
summary-word-5 = excellent
summary-most-lacking = Most often missing: <b>{ $what }</b>.
summary-heading = <b>{ $what }</b> · { $people } answers
summary-learnt = 💡 What was learnt
summary-ideas = 🌱 Ideas to replicate
summary-lacking = 🔎 What was missing
summary-picked = • { $what }: { $people }
summary-themes = Said by several: { $themes }
summary-quotes = 💬 <b>Shared with the group</b>
summary-quote = “{ $text }”
summary-quote-signed = “{ $text }” – { $name }
summary-withheld = 🔒 I do not show the following here: { $what }. It takes at least five answers; that way nobody is exposed.
summary-as-of = <i>Figures as of { $day }, { $hour }. They are renewed when five people or more say something new.</i>
summary-tour = Enrolled: { $enrolled }. For each day: the mean rating, from 1 to 5, and how many people answered.
summary-tour-mean = The mean rating so far is <b>{ $mean } of 5</b>.
summary-share = { $answered } of { $enrolled }
summary-tour-lacking = 🔎 <b>Most often missing</b>: { $what }
summary-tour-themes = 🔁 <b>Comes up on several days</b>: { $themes }
summary-not-begun = There is nothing to sum up yet: the questions begin with the tour.
summary-nothing-asked = This tour has no questions at the end of the day: there is nothing to sum up.
summary-said =
    <b>{ $what }</b> · { $day }
    Without names. Page { $page } of { $pages }.
summary-said-none = There are no texts that I can show: it takes at least five.
summary-texts = 💬 { $what } ({ $count })
summary-picture = 📊 { $what }
button-summary-latest = 📈 Summary
button-summary-tour = 📈 The whole tour
button-summary-day = 📊 See the day
brief-title = ☀️ <b>To open the day: what the group said on { $day }</b>
brief-themes = <b>{ $what }</b>: { $themes }
brief-use = <i>What stands under 💬 can be read aloud: its authors share it with the group. The rest is for you coordinators.</i>
lack = ⚠️ <b>Several people say the same thing was missing</b>: { $what }. At least { $people } people say so about { $day }. Perhaps it can still be put right.

## Privacy

privacy =
    🔒 <b>Your data</b> (version { $version })

    <b>What is stored.</b> Your Telegram user number, your language, the tours you joined and the last screen you saw, so that I can help you. The reminder settings you change and what you tick off your checklist, so that I remind you the way you prefer. Which reminders I sent you and when, so that each arrives only once. If you agree, also the questions you ask me to pass on to the coordinators, with your name unless you prefer not to give it, and what is said about them; what you answer, note or commit to, with what it said before you changed it; and your name and institution, only if you write them. Photos and voice messages stay at Telegram: what is kept here is how to find them. Of those who accompany a tour, their Telegram name and what they do as such; and of anybody, whether they try to use what is only for them. Your phone number is not stored.

    <b>If something fails.</b> A message that could not be processed is set aside as it is, so that it is not lost, until that is resolved.

    <b>What for.</b> Only to accompany you on the tour and to answer you.
privacy-roster = <b>The list of those enrolled.</b> The organisers may bring theirs, with name, institution, mail and state of the payment. If you come in by the personal link of that list, it is stored that it is yours and when you came; only the coordinators of your tour see it, never beside what you answer. It is erased when what was said on the tour is. The list belongs to the organisers: erasing everything forgets that you came in by your link, and to be taken off it you talk to the coordination.
privacy-who =
    <b>Who sees it.</b> Each answer, whoever you choose: the coordinators, the group too (without your name, unless you sign) or only you. The coordinators see how many people have answered; what they said, only if they are five or more, and never who said it. Your notes, only you and whoever you accept in a joint report. The title of a working group that you open, the whole tour. Your name, those who say they are from the same institution. If you agree to a joint report, your colleagues who agreed to it see them too. Your questions, the coordinators, and the name of who replies, you. If the coordinators keep a reply for the whole tour, the question is read without saying who asked it, and stays even if you erase what is yours. The rest, the coordinators of your tour, who can send a notice to those who come from one institution. Whoever runs this assistant can see what is stored. Nobody else.

    <b>For how long.</b> Until you erase it. Your answers, notes, commitments and questions are erased by themselves some time after the tour. The list of reminders sent, 180 days. What those who accompany a tour did and the notices they sent, 365. The numbers of messages already answered are deleted after two days.

    <b>It is up to you.</b> You can ask for a copy, withdraw your permission or erase everything at any time. Figures that were already added up stay, without saying whose they are; and a notice that you have sent as a coordinator, without your name.
privacy-kept-until = What you say in <b>{ $tour }</b> is erased after { $day }.
privacy-agreed = ✅ You agreed that what you answer, note or ask to pass on is stored.
privacy-not-agreed = You have not agreed to anything being stored beyond your enrolment and what your reminders need.
consent =
    To pass your question on I must <b>store it</b> and show it to the tour's coordinators, <b>with your name</b>: the one you wrote for your report or, if you wrote none, your Telegram name. You can erase it at any time with /erase.

    Do you agree?
consent-unnamed =
    To pass your question on I must <b>store it</b> and show it to the tour's coordinators, <b>without your name</b>. You can erase it at any time with /erase.

    Do you agree?
consent-declined = All right, nothing is stored. You can go on asking me as usual.
consent-given = ✅ Thank you. Your permission has been recorded.
consent-withdrawn = ✅ Your permission has been withdrawn. You can erase what is already stored with /erase.
consent-outdated = The policy has changed since that button was shown. This is the current one:
my-data = Everything stored about you, in a file that any text editor can open.
my-files = And these are the files you sent ({ $first } to { $last } of { $count }).
erase =
    ⚠️ <b>Erase everything about you?</b>

    Your enrolment, settings, checklist, the reminders sent, permissions, questions to the coordinators, answers, notes and commitments will be deleted. The photos and voice messages you sent stay in this chat until you delete them here. This cannot be undone.
erase-stale = That button is no longer valid: more than ten minutes have passed. If you still want this, confirm it here.
erased = ✅ Everything about you has been erased. If you ever want to come back, type /start. Safe travels!

## What cannot be used, and old buttons

odd-sticker = Nice one! But I only understand text. Type your question.
odd-voice = I cannot listen to voice messages. If you write your question, I will answer at once.
odd-photo = I cannot see what is in a picture. If you write your question, I will answer at once.
odd-document = I cannot read files. If you write your question, I will answer at once.
odd-location = Thank you for the location. I do not keep it, unless you ask me to.
odd-contact = Thank you for the contact, but I neither use nor keep it. Tell me in writing what you need.
odd-other = I can’t use that. Please type your question in words.
odd-empty = I found no words in your message. Type your question, for example: “what’s on today?”
odd-command = I don’t know that command. Here is what I can do:
odd-edited = I saw that you corrected your message. Here is my answer to the new version:
odd-edited-kept = ✏️ I saw that you corrected a message, but that does not change what is saved. If you want to change it, do so from here:
old-button = That button was from an earlier version; here is the current screen.
group-private = That is personal: let’s go on in a private chat, where only you can see it.
group-hello = Hello! I am the tour’s assistant. Here I answer commands such as /today or /agenda, and whoever mentions me. Personal matters go in private.
failure = Something failed on my side and I could not handle your message. It has been kept for review. Please try again in a moment.
failure-unsaid = I received and handled your message, but could not show you the answer. Please try again in a moment.

## Buttons

button-now = 🕑 Now
button-agenda-all = 🗓 Agenda
button-agenda-today = 🗓 Today
button-agenda-unscheduled = Day to be confirmed
button-visit = 🗓 { $label }
button-before = ‹ { $label }
button-after = { $label } ›
button-calendar-day = 📅 Add this day to my calendar
button-calendar-tour = 📅 Add the tour to my calendar
button-activity-pin = 📍 Show on the map
button-payment = 💳 Payment
button-payment-overview = Fee
button-payment-includes = What is included
button-payment-due = When to pay
button-payment-transfer = Transfer details
button-payment-order = Purchase order
button-payment-limit = Places per institution
button-copy = 📋 { $what }
button-programmes = 🏛 Programmes
button-library = 🏛 All groups
button-back-to-list = ‹ Back to the list
button-previous = ‹ Previous
button-next = Next ›
button-entry-overview = What it is
button-entry-problem = The problem
button-entry-how = How they did it
button-entry-results = Results
button-entry-lessons = Lessons
button-tour = ℹ️ About the tour
button-contacts = ☎️ Who to ask
button-help = ❓ Help
button-home = 🏠 Home
button-ask = 💬 Ask
button-pass-on = 🙋 Pass it on to a coordinator
button-pass-on-unnamed = 🙈 Pass it on without my name
button-ask-person = 🙋 Ask a person
button-my-inquiries = 📬 My questions
button-ask-on = ✍️ Reply or ask more
button-see-inquiry = 👁 See the question
button-back-to-inquiry = ‹ The question
button-inquiry-files = 📎 See the files
button-inbox = ‹ Questions
button-closed = ✅ Dealt with
button-reply = ✍️ Reply
button-reply-more = ➕ Add something
button-settle = ☑️ Mark as settled
button-send-too = ➕ Yes, send it too
button-leave-reply = No, leave it
button-keep-for-all = ⭐ Keep for everybody
button-kept-see = ⭐ See what is kept for all
button-kept-list = ⭐ Kept for everybody
button-kept-confirm = ⭐ Yes, keep for everybody
button-kept-again = ⭐ Use it again
button-kept-withdraw = 🗑 Withdraw it
button-kept-edit-question = ✏️ Change the question
button-kept-edit-answer = ✏️ Change the answer
button-kept-copy = 📋 Copy the present text
button-back = ‹ Back
button-agree-unnamed = 🙈 Yes, but without my name
button-settings = ⚙️ Settings
button-tours = 🔁 Change tour
button-report = 📄 My logbook
button-report-file = 📄 Word file
button-report-text = 💬 As text here
button-report-name = ✏️ My name and institution
button-forget-name = 🗑 Delete name and institution
button-agree-name = Yes, I agree
button-not-now = Not now
button-joint = 👥 Joint report
button-joint-agree = Yes, share what is mine
button-joint-file = 📄 Word file of the joint one
button-joint-leave = Withdraw from the joint one
button-more-files = The next files ›
button-privacy = 🔒 My data and privacy
button-agree = I agree to their being stored
button-agree-and-pass = Yes, I agree
button-decline = No, thank you
button-withdraw = Withdraw my permission
button-my-data = 📄 Get a copy
button-erase = 🗑 Erase everything
button-erase-confirm = 🗑 Yes, erase everything
button-keep = No, keep it
button-homes = 🌎 Your country
button-quiet = 🌙 Quiet hours
button-no-quiet = No quiet hours
button-pause = 🔕 Mute
button-pause-for-ever = Until I say so
button-resume = 🔔 Receive reminders again
button-stop-reminders = 🔕 Stop the reminders
button-stop-all = 🗑 Erase all my data
button-leave = Leave all as it is
button-switch-on = 🔔 Switch on
button-switch-off = 🔕 Switch off
button-hour-earlier = −1 h
button-quarter-earlier = −15 min
button-quarter-later = +15 min
button-hour-later = +1 h
button-back-to-settings = ‹ Settings
button-checklist = 🧳 Checklist before the trip
button-retro = 📝 My day
button-retro-begin = ▶️ Begin
button-retro-leave = Leave it
button-retro-go-on = ▶️ Go on
button-retro-back = ‹ Back
button-retro-next = Next ›
button-retro-skip = Skip ›
button-retro-stop = ⏸ Later
button-retro-decline = Not today
button-retro-days = 🗂 My days
button-retro-my-day = ‹ My answers
button-retro-shared = 📣 The group’s
button-retro-was-answer = ✅ It was my answer
button-retro-was-question = 💬 It was a question
button-retro-sign = ✍️ Sign what I share
button-retro-sign-not = Rather without my name
button-retro-unsign = 🙈 Take my name away
button-readers = 👁 Who reads it
button-readers-organisers = 👥 Only the coordinators
button-readers-group = 📣 The group too, without my name
button-readers-group-signed = 📣 The group, with my name
button-readers-me = 🔒 Only me
button-note-take = 📌 Take a note
button-notes = 📌 My notes
button-note-keep = 📌 Keep as a note
button-note-not-now = Not now
button-note-move = 🔁 Change the activity
button-note-free = No activity
button-note-leave = ‹ Leave it as it is
button-note-delete = 🗑 Delete
button-note-delete-confirm = 🗑 Yes, delete
button-commitments = 🤝 My commitments
button-commitments-back = ‹ My commitments
button-commitment-new = 🆕 New commitment
button-commitment-another = 🆕 Another commitment
button-commitment-change = ✏️ Change something
button-commitment-what = ✏️ Change the text
button-commitment-when = 📅 By when
button-commitment-with = 👥 With whom
button-commitment-group = 🧩 Group
button-commitment-readers = 👁 Who reads it
button-commitment-forget = 🗑 Delete
button-commitment-forget-confirm = 🗑 Yes, delete
button-commitment-back = ‹ Back
button-commitment-cancel = ‹ Leave it as it is
button-commitment-nobody = With nobody else
button-commitment-no-word = No, thank you
button-commitment-resume = ✍️ Back to it
button-standing-open = ▫️ Not begun
button-standing-under-way = ▶️ Under way
button-standing-done = ✅ Done
button-standing-dropped = ✋ I dropped it
button-groups = 🧩 Working groups
button-groups-back = ‹ All groups
button-group-open = 🧩 See the group
button-group-new = 🆕 Open a group
button-group-none = No group
button-group-join = 🙋 Join
button-group-leave = Leave the group
button-export-xlsx = 📗 Everything in Excel
button-exports = 📗 Spreadsheets
button-private = Open the private chat
button-reminders-change = 🔕 Change or mute reminders
button-reminder-day = 🗓 The whole day
button-reminder-activity = 🔎 See the activity

## Dates

date-span = { $first } to { $last }
date-span-within-month = { $first }–{ $last }

## What Telegram shows of the bot

bot-description =
    I am the assistant for your study tour. I answer questions about the agenda, the payment and the programmes visited, naming the source of every fact.

    Tap START.
bot-short-description = Agenda, payment and programmes of your study tour, with sources.

## Commands, with what each does

command-start = start
    .about = Begin
command-hoy = today
    .about = What is on today
command-manana = tomorrow
    .about = What is on tomorrow
command-agenda = agenda
    .about = All days
command-pago = payment
    .about = The fee and the transfer details
command-programas = programmes
    .about = What is visited
command-retro = retro
    .about = Tell how the day was
command-compromisos = commitments
    .about = What I will do once back
command-preguntar = ask
    .about = Ask a question
command-nota = note
    .about = Keep something to remember
command-calendario = calendar
    .about = The tour in your calendar
command-gira = tour
    .about = Change tour
command-ajustes = settings
    .about = Language, tour and reminders
command-silencio = mute
    .about = Mute the reminders
command-bitacora = logbook
    .about = My travel report
command-privacidad = privacy
    .about = What is stored about you
command-misdatos = mydata
    .about = A copy of your data
command-baja = erase
    .about = Erase my data
command-ayuda = help
    .about = What I can do
command-panel = panel
    .about = How the tour is going
command-inscritos = roster
    .about = List of enrolled, links and payments
command-aviso = notice
    .about = Send a notice to the tour
command-exportar = export
    .about = Spreadsheets with the data
command-memoria = memoir
    .about = The tour's memoir in Word
command-cambios = changes
    .about = Change the agenda
command-resumen = summary
    .about = What the group said
command-consultas = questions
    .about = Open questions
command-invitar = invite
    .about = Add somebody who accompanies

## A tour made from an old one (python -m bot new-tour)

new-tour-about = This tour is being prepared on the model of the previous one, { $tour }. Its details are to be confirmed.
new-tour-note = These visits come from the previous tour, { $tour }. They are to be confirmed, and so are their days and times.
new-tour-source = Details from the coordinators, to be confirmed
new-tour-source-short = Coordinators (to be confirmed)

## Notes for whoever edits the files of such a tour; they are always written in Spanish

draft-facts =
    The facts of the tour, made from { $old }.
    Confirm each line that has a note above it, and delete the note. The rest of the previous tour is in { $aside }, which the bot does not read: move here what still holds.
    When no note is left, change open to true.
draft-visits = these visits come from { $old }. Delete those that will not take place; cut each of the others and paste it below its date, under a line "activities:", with four more spaces on each line and with its time once it is known: time: 09:00-11:30 (content/README.md shows a whole day).
draft-was-on = before: day { $day }
draft-was-at = before: day { $day }, { $time }
draft-aside =
    This was true of { $old }. The bot does not read this file.
    What still holds is moved to { $name }, with the new document as its source and without the note.
    In the end this file is deleted: while it is here, the tour cannot be opened.
draft-aliases =
    The aliases are not here: { $old } has them, and an alias leads to one tour only.
    If people call this tour something else, write its own aliases in tour.yaml.
draft-hours =
    The reminders that the bot sends by itself, and at what time, unless each person chooses another.
    The times are those of { $old }: no document gives them. Change them if others suit this tour better.
draft-errands = The reminders before the trip and the list of what is to be done are in { $aside }, which the bot does not read: move here what still holds.
draft-questions =
    What is asked at the end of each day. open_for says how many days after the tour it can be answered, and kept_for for how many it is kept.
    It is what was asked every day on { $old }; source says where each idea comes from. Change it if other questions suit this tour better.
draft-questions-apart = What was asked on a single day is in { $aside }, which the bot does not read: move here what still holds, with its new date.
draft-still = is it still so?
draft-invitation = once the invitation to { $new } is there, put its title here.
