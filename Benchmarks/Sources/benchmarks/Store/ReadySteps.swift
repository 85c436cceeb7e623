import CaseStore
import Casework

/// Visits that were begun and written to the end, so that finishing them is all that is left. A visit meets a clock,
/// adds what the child said and who saw the child: it is what is recorded most.
struct ReadySteps: Sendable {
  struct One: Sendable {
    let step: StepID
    let answers: StepAnswers
    let session: Session
  }

  let all: [One]

  static let none = ReadySteps(all: [])

  /// Begins as many as asked for, about children of the workers who visit them.
  static func made(_ count: Int, of held: [(child: SubjectID, session: Session)], on store: Store) async throws
    -> ReadySteps
  {
    var all: [One] = []
    for number in 0..<count {
      let (child, session) = held[number % held.count]
      let now = Moment.now
      let step = try await store.record(StartStep(Visit.self, for: [child]), by: session.worker, at: now)
      let answers = answers(child, on: now.day)
      _ = try await store.saveDraft(answers, of: step, seen: 0, by: session.worker, at: now)
      all.append(One(step: step, answers: answers, session: session))
    }
    return ReadySteps(all: all)
  }

  func finish(_ number: Int, on store: Store) async throws {
    let one = all[number]
    try await store.record(FinishStep(one.step, one.answers, draft: 1), by: one.session.worker, at: .now)
  }

  /// How many have been finished.
  func finished(on store: Store) async throws -> Int {
    let ids = Set(all.map(\.step.text))
    return try await store.engine.read { connection in
      try connection.rows("SELECT id FROM step WHERE kind = 'visit' AND status = 'finished'") { try $0.text(0) }
        .count { ids.contains($0) }
    }
  }

  private static func answers(_ child: SubjectID, on day: Day) -> StepAnswers {
    var filled = Answers(today: day)
    filled[Visit.visitedOn] = day
    filled[Visit.place] = .home
    filled[Visit.announced] = true
    filled[Visit.present] = "Kelly Hollis, mother, and Pat Hollis, grandmother, for the second half"
    filled[SeeingTheChild.seen] = true
    filled[SeeingTheChild.seenAlone] = true
    filled[SeeingTheChild.words] = "Nan made pancakes and I had three. Mum laughed. I want to go swimming again."
    filled[SeeingTheChild.effect] = "Swimming is in the plan from Saturday; Nan takes her."
    filled[Visit.bedroom] = .yes
    filled[Visit.presentation] = "Chatty, clean, a little tired; showed me her drawings."
    filled[Visit.observed] =
      "Food in the fridge, a bed with a cover, the stair gate is up again. Kelly sat with us. The flat was warm."
    filled[Visit.concern] = false
    filled[Visit.nextOn] = day + 10
    let kind = StepKind.of(Visit.self)
    var answers = StepAnswers()
    for (key, value) in filled.stored {
      if kind.isPerChild(key) { answers.each[child, default: [:]][key] = value } else { answers.shared[key] = value }
    }
    return answers
  }
}
