import CaseStore
import Casework

/// The authority that tests and documentation share: Larkmere, its two hubs and the people who work there. All names
/// are invented.
public struct Cast: Sendable {
  public let engine: any Engine
  public let store: Store
  public let north: TeamID
  public let south: TeamID
  public let door: TeamID

  /// Gwen Aldous, who set the authority up.
  public let gwen: WorkerID = "W-GWEN"
  /// Tom Birch, front door.
  public let tom: WorkerID
  /// Amira Vale, social worker in the north hub.
  public let amira: WorkerID
  /// Dan Whitlock, social worker in the north hub.
  public let dan: WorkerID
  /// Ruth Ockham, manager of the north hub.
  public let ruth: WorkerID
  /// Lena Marsh, social worker in the south hub.
  public let lena: WorkerID
  /// Peter Quayle, manager of the south hub.
  public let peter: WorkerID
  /// Joan Tierney, conference chair and reviewing officer.
  public let joan: WorkerID
  /// Samir Dass, quality lead.
  public let samir: WorkerID
  /// Ines Roper, analyst.
  public let ines: WorkerID
  /// Dora Finch, director.
  public let dora: WorkerID
  /// Carl Nunn, councillor.
  public let carl: WorkerID
  /// Greta Moss, governance officer.
  public let greta: WorkerID
  /// Paul Adeyinka, partner agency’s lead.
  public let paul: WorkerID

  /// Monday 2 March 2026, nine o’clock: when tests begin.
  public static let start = Moment("2026-03-02", hour: 9)

  /// Everybody who works there.
  public var workers: [WorkerID] {
    [gwen, tom, amira, dan, ruth, lena, peter, joan, samir, ines, dora, carl, greta, paul]
  }

  /// Larkmere on a fresh database.
  public static func authority(on kind: TestEngine) async throws -> Cast {
    try await authority(in: kind.migrated(at: start))
  }

  /// - Parameter indicators: with an authority’s own files, where a test has some.
  public static func authority(in engine: any Engine, indicators: IndicatorLibrary = .ours) async throws -> Cast {
    let ids = CountedIDs()
    return try await Cast(
      engine, Store(engine: engine, newID: ids.id, newSalt: ids.salt, indicators: indicators))
  }

  private init(_ engine: any Engine, _ store: Store) async throws {
    (self.engine, self.store) = (engine, store)
    let (gwen, at) = (gwen, Cast.start)
    try await store.record(
      SetUpAuthority(name: "Larkmere", administrator: "gwen", called: "Gwen Aldous"), by: gwen, at: at)
    north = try await store.record(AddTeam(name: "North hub", kind: .hub, capacity: 60), by: gwen, at: at)
    south = try await store.record(AddTeam(name: "South hub", kind: .hub, capacity: 60), by: gwen, at: at)
    door = try await store.record(AddTeam(name: "Front door", kind: .frontDoor), by: gwen, at: at)
    func add(_ signIn: String, _ name: String, _ role: Role, _ teams: Set<TeamID> = []) async throws -> WorkerID {
      try await store.record(AddWorker(signIn: signIn, name: name, roles: [role], teams: teams), by: gwen, at: at)
    }
    tom = try await add("tom", "Tom Birch", .frontDoor, [door])
    amira = try await add("amira", "Amira Vale", .socialWorker, [north])
    dan = try await add("dan", "Dan Whitlock", .socialWorker, [north])
    ruth = try await add("ruth", "Ruth Ockham", .teamManager, [north])
    lena = try await add("lena", "Lena Marsh", .socialWorker, [south])
    peter = try await add("peter", "Peter Quayle", .teamManager, [south])
    joan = try await add("joan", "Joan Tierney", .conferenceChair)
    samir = try await add("samir", "Samir Dass", .qualityLead)
    ines = try await add("ines", "Ines Roper", .analyst)
    dora = try await add("dora", "Dora Finch", .director)
    carl = try await add("carl", "Carl Nunn", .councillor)
    greta = try await add("greta", "Greta Moss", .governanceOfficer)
    paul = try await add("paul", "Paul Adeyinka", .partnerLead)
  }
}
