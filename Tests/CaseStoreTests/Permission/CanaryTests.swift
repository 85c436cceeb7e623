import Casework
import TestCast
import Testing

@testable import CaseStore

/// A child whose name is like no other word, and whom a worker may not see, shows in nothing that the worker reads.
@Suite struct CanaryTests {
  @Test(arguments: TestEngine.all)
  func aHiddenChildShowsInNoAnswer(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (maya, hidden) = (try await cast.maya(), try await cast.zephyrine())
    try await cast.bringToReview([maya, hidden])
    try await cast.store.record(Relate(Relationship(maya, .sibling, of: hidden)), by: cast.tom, at: Cast.start)
    let now = Moment("2026-06-15", hour: 9)
    let steps = try await cast.store.read(for: cast.ruth, at: now) { try $0.steps(.child(hidden)).map(\.id) }
    try await cast.store.record(BreakGlass(hidden, reason: "At my desk"), by: cast.peter, at: now)
    let seen = try await answers(cast, cast.dan, maya, hidden, steps, now)
    #expect(seen.contains("Quillfeather"), "before it is hidden, it shows")
    let counted = try await cast.store.read(for: cast.dan, at: now) { try $0.countDuties(.worker(cast.amira)) }
    try await cast.store.record(RestrictRecord(hidden, to: [cast.samir], reason: "A relative"), by: cast.samir, at: now)
    for worker in cast.workers where worker != cast.samir {
      let text = try await answers(cast, worker, maya, hidden, steps, now)
      for word in ["Zephyrine", "Quillfeather", hidden.text, "At my desk"] {
        #expect(!text.contains(word), "\(worker) \(word)")
      }
    }
    let after = try await cast.store.read(for: cast.dan, at: now) { try $0.countDuties(.worker(cast.amira)) }
    #expect(after.late * 2 == counted.late && counted.late > 0)
    let list = try await answers(cast, cast.samir, maya, hidden, steps, now)
    #expect(list.contains("Quillfeather"))
  }

  /// All that a reader answers, as text.
  private func answers(
    _ cast: Cast, _ worker: WorkerID, _ maya: SubjectID, _ hidden: SubjectID, _ steps: [StepID], _ now: Moment
  ) async throws -> String {
    try await cast.store.read(for: worker, at: now) { reader in
      var all: [Any] = []
      for text in ["zeph", "quillfeather", "20/1/2015", hidden.text, "hollis"] { all.append(try reader.find(text)) }
      all += [try reader.names(of: [maya, hidden]), try reader.ownWork(toDo: 50, actions: 30)]
      for owner in Owner.allCases { all.append(try reader.openDuties(.owner(owner))) }
      for team in [cast.north, cast.south, cast.door] {
        all += [
          try reader.openDuties(.team(team)), try reader.openActions(ofTeam: team), try reader.steps(.waiting([team])),
          try reader.caseloads(of: team), try reader.unallocated(in: team), try reader.manyWorkers(in: team),
          try reader.countChildren(of: team),
        ]
      }
      for other in cast.workers {
        all += [
          try reader.openDuties(.worker(other)), try reader.children(of: other), try reader.openActions(of: other),
          try reader.steps(.unfinished(other)),
        ]
      }
      all += [try reader.steps(.waiting(nil)), try reader.steps(.toDoOfKinds(allSteps.map { $0.id }))]
      for child in [maya, hidden] {
        all += [
          try reader.steps(.child(child)), try reader.actions(of: child), try reader.words(of: child),
          try reader.people(around: child), try reader.looks(at: child, most: 99), try reader.pauses(of: child),
          try reader.child(child) as Any, try reader.details(of: child) as Any,
          try reader.restriction(of: child) as Any, try reader.personRecord(child) as Any,
          try reader.relationships(around: child), try reader.warningNotes(about: child),
          try reader.holders(of: child) as Any,
        ]
        for action in try reader.actions(of: child) {
          all += [try reader.action(action.id) as Any, try reader.history(of: action)]
        }
      }
      for step in steps {
        all += [
          try reader.step(step) as Any, try reader.children(of: step), try reader.writing(step) as Any,
          try reader.answers(of: step, version: 1) as Any,
        ]
      }
      all += [
        try reader.contacts(waitingFor: reader.decisionsDue()), try reader.contactsByDay(),
        try reader.childrenOnPlans(),
      ]
      all += [try reader.findAdults("quill"), try reader.workLeft().map(\.work)]
      all += [
        try reader.alerts(), try reader.planActions(.all), try reader.recommendations(),
        try reader.indicators(heldBackBy: hidden),
      ]
      all += [try reader.brokenGlass(), try reader.standards(), try reader.workers(), try reader.teams()]
      return all.map { "\($0)" }.joined(separator: "\n")
    }
  }
}
