import Casework
import Synchronization

/// Ids in order, so that a test reads the same every time: `N000001`. A class because a store counts on.
public final class CountedIDs: Sendable {
  private let next = Atomic(1)
  private let prefix: String

  public init(_ prefix: String = "N") { self.prefix = prefix }

  public func id() -> String {
    let number = String(next.wrappingAdd(1, ordering: .relaxed).oldValue)
    return prefix + String(repeating: "0", count: max(0, 6 - number.count)) + number
  }

  /// Sixteen bytes as hex.
  public func salt() -> String {
    let number = String(next.wrappingAdd(1, ordering: .relaxed).oldValue, radix: 16)
    return String(repeating: "0", count: 32 - number.count) + number
  }
}
