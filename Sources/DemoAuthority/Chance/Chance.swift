/// A small generator that gives the same numbers for the same seed on every machine.
///
/// Source: SplitMix64, Steele, Lea and Flood 2014; its outputs over a counter are all different.
struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A generator for one part of the whole: the same whatever else is drawn.
  init(seed: UInt64, part: UInt64) {
    state = Chance.mixed(seed &+ Chance.mixed(part &+ 0x6A09_E667_F3BC_C909))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Chance.mixed(state)
  }

  static func mixed(_ number: UInt64) -> UInt64 {
    var z = number
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// From nought up to, and without, the number.
  mutating func below(_ number: Int) -> Int { number <= 1 ? 0 : Int(next() % UInt64(number)) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// Holds so many times in a hundred.
  mutating func percent(_ share: Int) -> Bool { below(100) < share }

  mutating func pick<T>(_ list: [T]) -> T { list[below(list.count)] }

  /// One of a list, each as likely as its weight among all.
  mutating func weighted<T>(_ list: [(T, Int)]) -> T {
    var left = below(list.reduce(0) { $0 + $1.1 })
    for (value, weight) in list {
      if left < weight { return value }
      left -= weight
    }
    return list[list.count - 1].0
  }
}
