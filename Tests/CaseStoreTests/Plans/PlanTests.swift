import Casework
import TestCast
import Testing

@testable import CaseStore

/// No page reads a whole table to show a few rows of it.
@Suite struct PlanTests {
  private typealias Query = (name: String, run: @Sendable (Reader, Cast) throws -> Void)

  private static let queries: [Query] = [
    ("find by name", { reader, _ in _ = try reader.find("family1 given2") }),
    ("find by birth", { reader, _ in _ = try reader.find("12/5/2015") }),
    ("find by number", { reader, _ in _ = try reader.find("C77") }),
    (
      "my work",
      { reader, cast in
        _ = try reader.openDuties(.worker(cast.amira))
        _ = try reader.countDuties(.worker(cast.amira))
        _ = try reader.children(of: cast.amira)
        _ = try reader.steps(.unfinished(cast.amira))
        _ = try reader.ownWork(toDo: 50, actions: 30)
        _ = try reader.openActions(of: cast.amira)
      }
    ),
    (
      "my team",
      { reader, cast in
        _ = try reader.openDuties(.team(cast.north))
        _ = try reader.countDuties(.team(cast.north))
        _ = try reader.steps(.waiting([cast.north]))
        _ = try reader.openActions(ofTeam: cast.north)
        _ = try reader.caseloads(of: cast.north)
        _ = try reader.unallocated(in: cast.north)
        _ = try reader.countUnallocated(in: cast.north)
        _ = try reader.manyWorkers(in: cast.north)
        _ = try reader.countChildren(of: cast.north)
      }
    ),
    (
      "front door",
      { reader, _ in
        _ = try reader.openDuties(.owner(.frontDoor))
        _ = try reader.countDuties(.owner(.frontDoor))
        _ = try reader.steps(.toDoOfKinds(["contact", "referral-decision"]))
        _ = try reader.contacts(waitingFor: reader.decisionsDue())
        _ = try reader.contactsByDay()
      }
    ),
    (
      "reviews",
      { reader, _ in
        _ = try reader.openDuties(.owner(.conferenceChair))
        _ = try reader.steps(.waiting(nil))
        _ = try reader.childrenOnPlans()
      }
    ),
    (
      "the child’s page",
      { reader, _ in
        _ = try reader.child("C77")
        _ = try reader.details(of: "C77")
        _ = try reader.restriction(of: "C77")
        _ = try reader.pauses(of: "C77")
        _ = try reader.brokenGlass()
        _ = try reader.looks(at: "C77", most: 51, after: 50)
      }
    ),
    (
      "a step",
      { reader, _ in
        _ = try reader.step("S1-77")
        _ = try reader.children(of: StepID("S1-77"))
        _ = try reader.writing("S1-77")
        _ = try reader.answers(of: "S1-77", version: 1)
      }
    ),
  ]

  @Test(arguments: TestEngine.all)
  func everyPageFindsItsRowsByAnIndex(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    try await ManyChildren.load(2000, into: cast)
    let now = Moment("2026-03-20", hour: 9)
    for worker in [cast.amira, cast.ruth, cast.joan] {
      for (name, run) in Self.queries {
        let scans = try await cast.engine.read { connection in
          // Of so few rows PostgreSQL would read them all, and rightly: what matters is that it need not.
          if connection.dialect == .postgres { try connection.run("SET LOCAL enable_seqscan = off") }
          let explaining = Explaining(connection)
          try run(Reader(connection: explaining, worker: worker, now: now), cast)
          return explaining.scans
        }
        #expect(scans == [], "\(name)")
      }
    }
  }

  /// A page asks a handful of questions, whatever it shows.
  @Test(arguments: TestEngine.all)
  func aChildsPageIsAFewQueries(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    let count = try await cast.engine.read { connection in
      let explaining = Explaining(connection)
      _ = try Reader(connection: explaining, worker: cast.amira, now: Moment("2026-06-12", hour: 17)).child(maya)
      return explaining.count
    }
    #expect(count <= 20)
  }
}
