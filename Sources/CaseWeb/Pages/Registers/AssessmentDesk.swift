import CaseStore
import Casework
import Hummingbird

/// One agency’s part in a round, with what the reader may see of it.
struct AssessmentDesk: Sendable {
  let round: AssessmentRound
  let own: SelfAssessment
  let answers: [String: StandardAnswer]
  /// Drafts by standard, of those whose self-assessment it is.
  let drafts: [String: AnswerDraft]
  /// What the same agency came to in the round before.
  let before: (round: AssessmentRound, answers: [String: StandardAnswer])?
  let actions: [RegisterAction]
  let keeps: Bool

  var href: String { "\(RoundPage.href(round.id))/\(own.id)" }
  var trail: [Link] {
    [
      Link(label: "Registers", href: "/registers"),
      Link(label: "Self-assessments", href: "/registers/self-assessments"),
      Link(label: round.title, href: RoundPage.href(round.id)),
    ]
  }
  /// It may be answered by the reader.
  var isToAnswer: Bool { own.isOwn && own.sentOn == nil && round.closedOn == nil }
  /// It waits for the reader’s panel.
  var isToModerate: Bool { keeps && !own.isOwn && own.sentOn != nil && own.moderatedOn == nil }

  init(_ id: SubjectID, in round: SubjectID, keeps: Bool, _ reader: Reader) throws {
    guard let own = try reader.assessment(id), own.round == round, let found = try reader.round(round) else {
      throw Refusal.notFound
    }
    (self.own, self.round, self.keeps) = (own, found, keeps)
    answers = try reader.answers(of: own)
    var drafts: [String: AnswerDraft] = [:]
    for standard in found.standards { drafts[standard.key] = try reader.answerDraft(of: own, standard.key) }
    self.drafts = drafts
    before = try reader.round(before: found).flatMap { last in
      guard let then = try reader.assessments(of: last.id).first(where: { $0.agency == own.agency }), then.sentOn != nil
      else { return nil }
      return (last, try reader.answers(of: then))
    }
    actions = own.isOpenToReader ? try reader.registerActions(of: id) : []
  }

  /// What is written and not saved.
  func unkept(_ standard: String) -> AnswerDraft? {
    guard isToAnswer, let draft = drafts[standard], !draft.isKept(as: answers[standard]) else { return nil }
    return draft
  }
}

extension PageRequest {
  func assessmentDesk() async throws -> AssessmentDesk {
    try require(reading: .selfAssessments)
    let (round, id): (SubjectID, SubjectID) = (try id("round"), try id("assessment"))
    let keeps = keeps(.selfAssessments)
    return try await read { try AssessmentDesk(id, in: round, keeps: keeps, $0) }
  }

  /// The standard that the address names.
  func standard(of desk: AssessmentDesk) throws -> Framework.Standard {
    guard let standard = desk.round.standards.first(where: { $0.key == context.parameters.get("standard") }) else {
      throw Refusal.notFound
    }
    return standard
  }
}
