import Casework
import Synchronization

/// Figures of months that are over, as they were last worked out: a plan is judged by hundreds of them on every page.
///
/// Such a figure still moves a little when something is written up late, so each is worked out again after an hour: no
/// figure that is shown comes from here, only whether one moved.
///
/// A class because all who use a store share it.
final class MonthShelf: Sendable {
  struct Key: Hashable, Sendable {
    /// The query itself, so that a definition that was mended is another one.
    let query: String
    let days: IndicatorDays
  }

  private struct Place: Sendable {
    let value: Double?
    let at: Moment
  }

  /// More than every indicator for five years.
  static let most = 10_000
  private static let seconds: Int64 = 3_600

  private let places = Mutex<[Key: Place]>([:])

  /// The value as it was worked out within the last hour; nil when it was not. Nothing to count is a value too.
  func value(_ key: Key, at now: Moment) -> Double?? {
    places.withLock { places in
      guard let place = places[key], abs(now.milliseconds - place.at.milliseconds) < Self.seconds * 1_000 else {
        return nil
      }
      return .some(place.value)
    }
  }

  func keep(_ value: Double?, _ key: Key, at now: Moment) {
    places.withLock { places in
      if places.count >= Self.most { places.removeAll() }
      places[key] = Place(value: value, at: now)
    }
  }
}
