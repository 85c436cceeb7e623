import CaseStore
import Casework

/// The pretend authority of Larkmere: five years of a children's services department up to a day, made through the
/// same door as everybody's work. The same seed, size and day make the same record, byte for byte.
///
/// Time is run once for the whole authority, moment by moment, so the journal's times go up as they would in a real
/// one and workers' caseloads are what they were on the day. Hubs came on to the record one after another, the next
/// when those before it were nearly full, so counts rise until all are there. Nothing here is about a real child or a
/// real place.
public struct DemoAuthority: Sendable {
  /// What the authority is called.
  public static let name = "Larkmere"

  public let seed: UInt64
  /// Open cases on the last day.
  public let children: Int
  /// The last day; it is left as it stands at a quarter to nine in the morning.
  public let until: Day
  /// How many years of work there are before it.
  public let years: Int
  /// Closed cases for each hundred open ones.
  public let closed: Int
  /// Children of whom there was a contact and nothing more, for each hundred open cases.
  public let contacts: Int

  public init(
    seed: UInt64 = 1, children: Int = 1_440, until: Day, years: Int = 5, closed: Int = 150, contacts: Int = 220
  ) {
    (self.seed, self.children, self.until, self.years) = (seed, max(children, 12), until, years)
    (self.closed, self.contacts) = (closed, contacts)
  }

  /// How far the work has come: the day that is being lived through, and the changes recorded so far.
  public typealias Progress = @Sendable (_ day: Day, _ changes: Int) -> Void

  /// Makes the authority in an empty, migrated database.
  ///
  /// The ids and salts are counted from the seed: those of the store given are not used, only its engine.
  /// - Throws: a `Refusal` when the database already belongs to an authority, and what the engine throws.
  public func build(into store: Store, progress: @escaping Progress = { _, _ in }) async throws -> DemoSummary {
    let ids = CountedIDs(seed: Chance.mixed(seed &+ 0x4C61_726B_6D65_7265))
    try await makeRoom(store)
    let sitting = Sitting(store.engine, store.durability)
    let own = Store(engine: sitting, newID: { ids.id() }, newSalt: { ids.salt() }, durability: store.durability)
    do {
      let town = Town(self, store: own, progress: progress)
      try await town.setUp(ids.id())
      try town.people()
      try town.improvement()
      town.registers()
      try town.hearing()
      try town.governance()
      try await town.live()
      let summary = try await town.summary()
      try await sitting.commit()
      return summary
    } catch {
      await sitting.giveUp(because: error)
      throw error
    }
  }
}
