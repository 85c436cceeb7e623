/// What meetings, supervision and managers say.
extension Bank {
  static let meetingShared = Bank(
    "shared",
    [
      "Police: {number} calls to the address in a year, the last on the weekend; {dad} has a caution for assault.",
      "Police: nothing on file but the present report.", "Police: {dad} is on bail not to go within 100 metres.",
    ],
    [
      "Health: two missed clinics, and a visit to accident and emergency in May with a different account.",
      "Health: immunisations up to date; no injuries recorded.", "Health: {mum} is under the crisis team.",
    ],
    [
      "Social care: an assessment two years ago, closed with early help.", "Social care: no earlier record.",
      "Social care: three contacts this year, each closed alone.",
    ])
  static let safety = Bank(
    "safety",
    [
      "{Children} {are} at {nan}’s tonight with {mum}’s agreement.",
      "{Dad} is in custody and will be bailed elsewhere.",
      .from(4, "{Children} {are} at school until three; somebody will be at the gate."),
      "They are at home with {mum}, and safe tonight because {dad} does not have a key any more.",
    ])
  static let strategyYes = Bank(
    "strategy-yes",
    [
      .from(3, "What {name} said is clear, fits the injury and has not been explained."),
      .from(4, "The pattern of calls and what school sees give reasonable cause to suspect significant harm."),
      "All three agencies agreed that the threshold is met.",
      "The harm is likely to go on unless somebody steps in.",
    ])
  static let strategyNo = Bank(
    "strategy-no",
    [
      "The account fits, health is satisfied and there is no history; the assessment goes on.",
      "It is a worry, and not reasonable cause to suspect significant harm. Nobody thought otherwise.",
    ])
  static let parentsTold = Bank(
    "parents-told",
    [
      "{Mum} was told at home today by the social worker: what was said, what happens next, and that {children} would be seen.",
      "Both parents were told that the drinking must stop while they look after {children}, or we will ask a court.",
      "{Mum} was told; {dad} will be told by the officer in the case.",
      "Not yet, because {name} would be at more risk; the manager agreed.",
    ])
  static let conferenceWorries = Bank(
    "conference-worries",
    [
      .from(3, "The conference was most worried that {children} {have} learned to hide it."),
      "The violence has gone on through two plans.",
      "Everybody had a piece, and nobody had put them together until today.",
      "The basics are missing: food, sleep, warmth, somebody in charge.",
      "{Dad} was not there again.",
    ],
    [
      "It is likely to go on.", "The youngest cannot tell anybody.", "{Mum} minimises it, and wants it to stop.",
      "What would be different this time was not clear to all.",
    ])
  static let threshold = Bank(
    "threshold",
    [
      "{Name} has suffered significant harm and is likely to again; a plan by several agencies is needed to keep {him} safe.",
      .from(4, "The harm is to how {he} grows up: sleep, food, school and fear. It is significant and it is going on."),
      "Every agency present thought so, on what each had seen.", "Short of a plan, what was tried did not hold.",
    ])
  static let planEnds = Bank(
    "plan-ends",
    [
      "{Name} is no longer at risk of significant harm: the changes were seen over two reviews.",
      "The plan has done what it can; what is left is help, not protection.",
    ])
  static let contingency = Bank(
    "contingency",
    [
      "If {mum} drinks while looking after {children}, {nan} takes them that day and the manager calls a legal planning meeting within five working days.",
      "If {dad} comes to the house, {mum} rings 999 and then {worker}; the team manager decides the same day whether {children} can stay.",
      .from(
        4,
        "If two appointments are missed or school falls below 85 per cent, the core group meets within a week and the chair is told."
      ),
      "If the steps are not taken by the review, the manager goes to the legal gateway panel that month.",
    ])
  static let consequence = Bank(
    "consequence",
    [
      "“If this does not change by the review we will ask a court to decide where {children} {live}.”",
      "“We will not wait and see again. If it happens once more we meet with the lawyers.”",
      "Both parents signed that they understood that a court is the next step.",
    ])
  static let legal = Bank(
    "legal",
    [
      "Considered. The threshold for an order may be met; not now, because {mum} works with us and {nan} is there. To be asked again at the review.",
      "Legal advice was taken on Tuesday: not yet, with a written agreement.",
      "Not considered necessary while the plan holds; drift is the trigger.",
    ])
  static let riskNow = Bank(
    "risk-now",
    [
      "Lower than at the start and not gone: it depends on {dad} keeping away.",
      "The same as six months ago; activity is not change.",
      .from(4, "Much lower. {Name} sleeps, eats and is in school."),
      "Higher when {mum} is ill, and nobody can say when.",
    ])
  static let news = Bank(
    "news",
    [
      .from(4, "School is up to {percent} per cent."), "A new baby is expected in the spring.",
      "{Mum} has started the course.",
      "The rent is paid up.", "There was one call to the police, and {mum} made it.",
      "Nothing new, which is itself a worry.",
    ])
  static let drift = Bank(
    "drift",
    [
      "Two lines have not moved since the conference because the service has a waiting list. The chair was told by {worker}.",
      "{Dad} has not started anything. His manager at work will be asked to let him go on Thursdays. The manager knows.",
      "Every meeting notes some progress and {name}’s days are the same. {Manager} has been told.",
    ])
  static let hypothesis = Bank(
    "hypothesis",
    [
      "That {mum} copes until {dad} comes back. It may also be that she is ill and that he is the excuse.",
      "That the money went and the rest followed. It might be drink that nobody has named.",
      .from(3, "That {name} acts up to keep eyes on {himself} and off {sibling}."),
      "That it is getting better because we are there. It might be that it is only hidden better.",
    ])
  static let wrong = Bank(
    "wrong",
    [
      "We have seen the house only on days that we said we would come.",
      "We like {mum}, and may be kinder to her account than to the log.",
      "We have never asked {dad} anything but where he lives.", .from(4, "That school would tell us if it were worse."),
    ])
  static let voiceSince = Bank(
    "voice-since",
    [
      .from(3, "{Name} said that it is quieter, and drew the house with the door shut."),
      .from(3, "{Name} would not talk, and stayed close to the worker all the same."),
      .from(3, "{Name} asked who would be at the meeting and whether {he} could send a letter."),
      Said("{Name} is too young to say; {he} settles with {mum} and startles at noise.", ages: 0...3),
      .unborn("The baby is not born yet; {mum} speaks of the birth with fear and with hope."),
      .from(4, "{Name} told school more than {he} told us."),
    ])
  static let supervisionDecision = Bank(
    "supervision-decision",
    [
      "Go on as planned; {dad} is written to again, and rung on a day when he is not at work.",
      "Ask the health visitor and the GP what they see now, and put it beside what {mum} tells us.",
      "Talk with {nan} by herself: she sees more than anybody and has not been asked since the start.",
      "Bring the next visit forward and go at teatime.",
      "Go through the plan line by line with {mum} at the next visit, and write down what she says to each.",
      "Offer a family group meeting, so that the family say what they can do without us.",
      "Chase the two services that have not started, in writing, with a copy to me.",
      .from(
        4,
        "Read the last four visits together before writing the next one up: what has {name} said that nobody answered?"),
      "Carry on with the plan; an unannounced visit this week and {dad} to be seen before the next meeting.",
      "Bring the review forward: it has drifted.",
      .from(4, "See {name} alone at school twice before next time, because home is not a place to talk."),
      "Refresh the assessment, since a new adult is in the house.",
      .from(4, "Prepare to step down, when school has been above 92 per cent for a term."),
      "Ask for legal advice this week, so as to know rather than to wait.",
    ],
    [
      "Because the chronology shows the same pattern three times.", .from(3, "Because {name} said so."),
      "Because what was agreed last time was half done.", "Because it is right for {name}, not because a date is near.",
    ])
  static let told = Bank(
    "told",
    [
      .from(4, "{Mum}, {worker} and the school"), "{Mum}, by telephone the same day",
      "{Worker} and the reviewing officer",
      "The family and the health visitor",
    ])
  static let managerDecision = Bank(
    "manager-decision",
    [
      "The assessment may take ten more days so that {dad} is in it", "Visits go up to once a week until the review",
      "The family stays with the same worker through the move", "Legal advice is taken before the next conference",
      "Two workers visit together until the review", "A family group meeting is offered this month",
      "The case is held open for one more review",
    ])
  static let sentBack = Bank(
    "sent-back",
    [
      .from(3, "Say what {name} said, in {his} words, not that wishes and feelings were gathered."),
      "Two of the actions have no date. Who does them, and by when?",
      "This describes. What does it mean for {name}? Please add a paragraph and send it again.",
      "{Dad} is missing. What do we know of him, and who has asked?",
      "Were health asked? Can we ring {doctor} today and add what is said?",
    ])
  static let better = Bank(
    "better",
    [
      .from(4, "{Name} sleeps, and is in school on time."), "No call to the police for five months.",
      "{Mum} knows whom to ring and has rung.", "The house is warm and there is food in it.",
    ])
  static let unmet = Bank(
    "unmet",
    [
      "Money is still short.", "{Dad} never took part.", "Nothing that has not been passed on.",
      "The flat is too small and the list is long.", .from(3, "{Name} still worries, and has somebody to tell."),
    ])
  static let story = Bank(
    "story",
    [
      .from(
        3,
        "The worry is what happens when nobody is looking: visits that were announced went well and the others did not. {Nan} is the person to ring. {Name} talks when walking."
      ),
      "Three contacts, one assessment, and a mother who asked for help. {Dad} is the gap. The next visit is due within a fortnight.",
      .from(
        3,
        "Read the chronology first: the pattern is there. {Name} has had to tell it often and should not have to again."
      ),
    ])
}
