/// Somebody tells the authority something about a child.
public enum Contact: Step {
  public static let id = "contact"
  public static let title = "Contact"
  public static let purpose = "Record who told us what about a child, before anything is decided."
  public static let source = "Working Together to Safeguard Children; Children Act 1989, ss.17, 47 and 66"
  public static let shape = Shape.contact
  public static let workedBy: Set<Role> = [.frontDoor, .teamManager, .socialWorker]

  public static let receivedAt = Field<Moment>("received_at", "When was the contact received?")
    .whenBlank("Enter the date and time the contact was received").notInFuture()
  public static let way = Field<ContactWay>("way", "How did it come?").whenBlank("Say how the contact came")
  public static let referredBy = Field<ReferralSource>("source", "Who made contact?").whenBlank("Say who made contact")
  public static let referrer = Field<Line>("referrer", "Their name, job or relationship, and how to reach them")
    .whenBlank("Enter who they are and how to reach them").shown { $0[referredBy]?.canBeTold == true }
  public static let familyKnows = Field<FamilyKnows>("family_knows", "Does the family know of this contact, and agree?")
    .whenBlank("Say whether the family know and agree")
  public static let withoutConsent = Field<Prose>(
    "without_consent", "Why may we go on without their agreement?",
    hint: "For example: asking would put the child at more risk"
  ).lines(3).whenBlank("Say by what lawful basis we go on without their agreement")
    .shown { [.disagrees, .notAsked].contains($0[familyKnows]) }

  public static let concern = Field<Prose>(
    "concern", "What is the worry, in the words of whoever made contact?", hint: "What they saw or heard first"
  ).whenBlank("Say what the worry is, in their words")
  public static let danger = Field<Bool>("danger", "Is any child in danger now?")
    .whenBlank("Say whether any child is in danger now")
  public static let safeNow = Field<Prose>("safe_now", "What was done at once to make the child safe?").lines(3)
    .whenBlank("Say what was done at once").shown { $0[danger] == true }
  public static let urgency = Field<Urgency>("urgency", "How soon must it be decided?")
    .whenBlank("Say how soon it must be decided")

  public static let carer = Field<CarerRelationship>("carer", "Who is looking after the child?")
    .whenBlank("Say who is looking after the child, and how they are related")
    .why(
      "Children who live with somebody who is not a close relative for 28 days or more are privately fostered, and "
        + "the authority must visit them. Inspectors found that nobody had asked.")
  public static let carerChecked = Field<Line>("carer_checked", "How was that checked?")
    .whenBlank("Say how the relationship was checked, or that it was not").shown { $0[carer]?.isAsked == true }
  public static let twentyEightDays = Field<YesNoNotKnown>("carer_28_days", "Will it last, or has it lasted, 28 days?")
    .whenBlank("Say whether it lasts 28 days or more").shown { $0[carer] == .other }
  public static let parentsAgree = Field<YesNoNotKnown>("parents_agree", "Do the parents know of it and agree?")
    .whenBlank("Say whether the parents know and agree").shown { $0[carer] == .other }
  public static let household = Field<Prose>(
    "household", "Who else lives there or often comes?", hint: "Adults by name, fathers and new partners too"
  ).lines(4).mayBeBlank()
  public static let otherChildren = Field<Prose>(
    "other_children", "Which other children live there, and are they part of this contact?",
    hint: "Each by name; say so if there are none"
  ).lines(3).whenBlank("Name the other children of the household, or say that there are none")
  public static let interpreter = Field<YesNoNotKnown>("interpreter", "Is an interpreter needed?")
    .whenBlank("Say whether an interpreter is needed")
  public static let language = Field<Line>("language", "For which language?").whenBlank("Enter the language")
    .shown { $0[interpreter] == .yes }

  public static let previousRead = Field<Bool>("previous_read", "Have you read the earlier contacts and records?")
    .whenBlank("Say whether you have read the earlier records")
  public static let previous = Field<Prose>("previous", "What do they show, taken together?").lines(4).mayBeBlank()
    .shown { $0[previousRead] == true }

  public static var pages: [Page] {
    Page("Who made contact") {
      receivedAt; way; referredBy; referrer; familyKnows; withoutConsent
    }
    Page("The worry") {
      concern; danger; safeNow; urgency
    }
    Page("The child’s home") {
      carer; carerChecked; twentyEightDays; parentsAgree; household; otherChildren; interpreter; language
    }
    Page("What we know already") {
      previousRead; previous
    }
  }

  public static func happened(_ answers: Answers) -> Day? { answers[receivedAt]?.day }
  public static func happenedAt(_ answers: Answers) -> Moment? { answers[receivedAt] }

  /// Whether what was told points to private fostering.
  static func mayBePrivateFostering(_ answers: Answers) -> Bool {
    answers[carer] == .other && answers[twentyEightDays] != .no
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    [
      answers.short(previousRead, "Earlier contacts were not read: read them before anything is decided"),
      answers[previousRead] == true
        ? answers.short(previous, "Say what the earlier contacts show, taken together") : nil,
      answers.short(household, "Name the adults of the household, fathers and new partners too"),
      answers[carer] == .notKnown ? Shortfall("Find out who is looking after the child", at: carer) : nil,
      mayBePrivateFostering(answers)
        ? Shortfall("This may be private fostering: the child must be visited within 7 working days", at: carer) : nil,
    ].compactMap { $0 }
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] { [.open(ReferralDecision.self)] }

  public static func summary(_ answers: Answers) -> String? {
    let from = answers[referredBy]?.label
    let said = answers.text(concern)?.opening
    return [from, said].compactMap { $0 }.joined(separator: ": ")
  }
}
