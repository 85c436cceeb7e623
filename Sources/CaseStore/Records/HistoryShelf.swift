import Casework
import Synchronization

/// Histories as they were last read, each with the version of its subject: a child is worked with for minutes on end,
/// page after page and step after step.
///
/// Every change that touches a child brings the version forward in its own transaction, in whichever process. So a
/// transaction that finds the version a history was read at would read the same history again. It holds so many
/// records and no more; what was asked for longest ago makes room.
///
/// A class because all who use a store share it.
final class HistoryShelf: Sendable {
  private struct Place: Sendable {
    let version: Int
    let parts: HistoryParts
    /// Put together from the parts, when every answer of it has been found readable.
    var told: ToldHistory?
    var used: Int
  }

  private struct Places: Sendable {
    var places: [SubjectID: Place] = [:]
    var records = 0
    var uses = 0

    mutating func remove(_ child: SubjectID) {
      guard let place = places.removeValue(forKey: child) else { return }
      records -= place.parts.size
    }
  }

  /// Figures of months that are over.
  let months = MonthShelf()

  private let most: Int
  private let places = Mutex(Places())

  /// - Parameter most: how many records it holds, of all children together: about two kilobytes each.
  init(most: Int = 16_000) { self.most = most }

  /// A child's history as it was read at a version of the child; nil when it was not, or has made room.
  func parts(of child: SubjectID, at version: Int) -> HistoryParts? {
    places.withLock { places in
      guard let place = places.places[child], place.version == version else { return nil }
      places.uses += 1
      places.places[child]?.used = places.uses
      return place.parts
    }
  }

  /// The same put together, with every answer found readable, which is asked once a version.
  func told(of child: SubjectID, at version: Int) throws -> ToldHistory? {
    guard let parts = parts(of: child, at: version) else { return nil }
    let known = places.withLock { places in places.places[child].flatMap { $0.version == version ? $0.told : nil } }
    if let known { return known }
    let told = ToldHistory(try parts.readable)
    places.withLock { places in
      if places.places[child]?.version == version { places.places[child]?.told = told }
    }
    return told
  }

  /// Keeps what was read at a version. Only what is committed may be kept.
  func keep(_ parts: HistoryParts, at version: Int) {
    places.withLock { places in
      if let held = places.places[parts.child], held.version > version { return }
      places.remove(parts.child)
      guard parts.size <= most / 4 else { return }
      places.uses += 1
      places.places[parts.child] = Place(version: version, parts: parts, used: places.uses)
      places.records += parts.size
      while places.records > most, let oldest = places.places.min(by: { $0.value.used < $1.value.used })?.key {
        places.remove(oldest)
      }
    }
  }
}

extension HistoryParts {
  /// How much room it takes, in records.
  fileprivate var size: Int { records.count + unfinished.count + 8 }
}
