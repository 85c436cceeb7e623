import Synchronization

/// Ids and salts that are the same for the same seed. A class because the store's two sources share one count.
final class CountedIDs: Sendable {
  private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)
  private let seed: UInt64
  private let count = Mutex<UInt64>(0)

  init(seed: UInt64) { self.seed = seed }

  private func next() -> UInt64 {
    count.withLock { count in
      count += 1
      return count
    }
  }

  /// Thirteen letters and digits, without 0 and 1. All different: mixing loses nothing of the count.
  func id() -> String {
    let bits = Chance.mixed(seed &+ next())
    return String(decoding: (0..<13).map { Self.alphabet[Int(bits >> (5 * UInt64($0)) & 31)] }, as: UTF8.self)
  }

  /// Sixteen bytes as hex.
  func salt() -> String {
    var chance = Chance(seed: seed, part: next())
    return (0..<2).map { _ in
      let text = String(chance.next(), radix: 16)
      return String(repeating: "0", count: 16 - text.utf8.count) + text
    }.joined()
  }
}
