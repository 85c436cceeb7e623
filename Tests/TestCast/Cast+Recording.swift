import CaseStore
import Casework

extension Cast {
  /// Records a step as a worker would: takes up the one that waits to be done or starts one, finishes it, and has it
  /// authorised where somebody else must.
  @discardableResult
  public func record(
    _ kind: any Step.Type, _ answers: StepAnswers, for children: [SubjectID], by worker: WorkerID, at: Moment,
    authorisedBy authoriser: WorkerID? = nil
  ) async throws -> StepID {
    var step = try await waiting(kind, for: children, worker, at)
    if step == nil { step = try await start(kind, for: children, worker, at) }
    guard let step else { throw Refusal.notFound }
    if try await store.record(FinishStep(step, answers), by: worker, at: at) == .sent, let authoriser {
      try await store.record(
        AuthoriseStep(step, saying: "Read with the history: I agree, and look at it again in supervision."),
        by: authoriser, at: at + 60)
    }
    return step
  }

  public func start(_ kind: any Step.Type, for children: [SubjectID], _ worker: WorkerID, _ at: Moment) async throws
    -> StepID
  {
    try await store.record(StartStep(kind, for: children), by: worker, at: at)
  }

  /// The step of a kind that another opened for just these children and that nobody has finished.
  public func waiting(_ kind: any Step.Type, for children: [SubjectID], _ worker: WorkerID, _ at: Moment) async throws
    -> StepID?
  {
    try await store.read(for: worker, at: at) { reader in
      try reader.steps(.child(children[0])).last { listed in
        listed.kind == kind.id && [.toDo, .draft].contains(listed.status)
          && Set(listed.children.map(\.id)) == Set(children)
      }?.id
    }
  }

  /// From the first telephone call to a child protection plan and its first review: contact and decision on 2 March
  /// 2026, allocation to Amira and strategy discussion on 3 March, enquiry concluded on 10 March, assessment on 16
  /// March, initial conference on 20 March, core group on 27 March, visits on 25 March and 7 April, review on 12 June.
  public func bringToReview(_ children: [SubjectID]) async throws {
    try await bringToPlan(children)
    try await record(
      CoreGroup.self, Telling.coreGroup(children, on: "2026-03-27"), for: children, by: amira,
      at: Moment("2026-03-27", hour: 16), authorisedBy: ruth)
    for day in ["2026-03-25", "2026-04-07"] as [Day] {
      try await record(
        Visit.self, Telling.visit(children, on: day), for: children, by: amira,
        at: Moment(max(day, "2026-03-28"), hour: 17))
    }
    try await record(
      ReviewConference.self, Telling.reviewConference(children, on: "2026-06-12"), for: children, by: joan,
      at: Moment("2026-06-12", hour: 15))
  }

  /// The same up to the conference that makes the plan.
  public func bringToPlan(_ children: [SubjectID]) async throws {
    try await bringToEnquiry(children)
    try await record(
      Section47Enquiry.self, Telling.enquiry(children, begun: "2026-03-03", concluded: "2026-03-10"), for: children,
      by: amira, at: Moment("2026-03-10", hour: 16), authorisedBy: ruth)
    try await record(
      Assessment.self, Telling.assessment(children, started: "2026-03-03", completed: "2026-03-16"), for: children,
      by: amira, at: Moment("2026-03-16", hour: 16), authorisedBy: ruth)
    try await record(
      InitialConference.self, Telling.initialConference(children, on: "2026-03-20"), for: children, by: joan,
      at: Moment("2026-03-20", hour: 15))
  }

  /// The same up to the strategy discussion that begins an enquiry.
  public func bringToEnquiry(_ children: [SubjectID]) async throws {
    let day: Day = "2026-03-02"
    try await record(
      Contact.self, Telling.contact(children, received: Moment(day, hour: 10)), for: children, by: tom,
      at: Moment(day, hour: 11))
    try await record(
      ReferralDecision.self, Telling.decision(children, decided: Moment(day, hour: 14), team: north), for: children,
      by: tom, at: Moment(day, hour: 15))
    try await record(
      AllocationDecision.self, Telling.allocation(children, on: "2026-03-03", to: amira, in: north), for: children,
      by: ruth, at: Moment("2026-03-03", hour: 9))
    try await record(
      StrategyDiscussion.self, Telling.strategy(children, on: "2026-03-03"), for: children, by: amira,
      at: Moment("2026-03-03", hour: 14), authorisedBy: ruth)
  }
}
