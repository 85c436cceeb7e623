import CaseStore
import Casework

extension Life {
  /// An assessment that is written as far as the family.
  func halfAssessed() -> Sheet {
    var sheet = Sheet(today)
    sheet[Assessment.startedOn] = decidedOn ?? today
    sheet[Assessment.kind] = .preBirth
    for kid in kids {
      sheet[SeeingTheChild.seen, kid.id] = false
      sheet[SeeingTheChild.notSeenBecause, kid.id] = "The baby is not born yet."
      sheet[Assessment.day, kid.id] = prose(.unbornDay, kid)
    }
    sheet[Assessment.parenting] = prose(.parenting)
    return sheet
  }

  /// A visit that is written as far as what the child said.
  func halfVisited() -> Sheet {
    var sheet = Sheet(today)
    sheet[Visit.visitedOn] = today
    sheet[Visit.place] = .school
    sheet[Visit.announced] = true
    sheet[Visit.present] = "Nobody else"
    for kid in kids {
      sheet[Visit.seen, kid.id] = true
      sheet[Visit.seenAlone, kid.id] = true
      sheet[Visit.words, kid.id] = "“Mum laughed yesterday. Properly. I wanted you to know that one.”"
    }
    return sheet
  }

  /// A strategy discussion that comes back from the manager with what to mend.
  func discussAndGetBack(at back: Moment) async throws {
    guard let worker, let manager = hub?.manager else { return }
    var sheet = Sheet(today)
    sheet[StrategyDiscussion.heldOn] = today
    sheet[StrategyDiscussion.way] = .telephone
    sheet[StrategyDiscussion.attendance] = attendance([.socialCare, .police, .health], maybe: [])
    sheet[StrategyDiscussion.concern] =
      "Amara was missing for two nights and was found forty miles away with two men she would not name."
    sheet[StrategyDiscussion.shared] =
      "Police: the car is known to them. Social care: four missing episodes since the spring. Health: to be asked."
    for kid in kids {
      sheet[StrategyDiscussion.safety, kid.id] = "At home with her mother tonight; her telephone is with the police."
      sheet[StrategyDiscussion.thresholdMet, kid.id] = true
      sheet[StrategyDiscussion.reasons, kid.id] = "She is being used by adults, and each time she is further away."
      sheet[StrategyDiscussion.enquiry, kid.id] = .joint
      sheet[StrategyDiscussion.seeBy, kid.id] = today + 1
      sheet[StrategyDiscussion.medical, kid.id] = .notNeeded
    }
    sheet[StrategyDiscussion.otherChildren] = "There are no other children in the household."
    sheet[StrategyDiscussion.parentsTold] = "Her mother was told by telephone at four and agrees."
    sheet[StrategyDiscussion.actions] = actions(2)
    let step = try await step(StrategyDiscussion.self, by: worker, opened: false)
    try await town.record(FinishStep(step, sheet.answers), by: worker)
    town.diary.add(back) { [self] in
      try await town.record(
        SendBackStep(step, reason: "Health said nothing yet. Can we ring Dr Lim today and add what she says?"),
        by: manager)
    }
  }
}
