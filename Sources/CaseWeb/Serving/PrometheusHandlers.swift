import CoreMetrics
import Synchronization

// Classes, all three: the metrics interface hands them out and they must stay the same number for everyone.

final class PrometheusCounter: CounterHandler, Sendable {
  private let count = Atomic<Int64>(0)

  var value: Int64 { count.load(ordering: .relaxed) }
  func increment(by amount: Int64) { count.wrappingAdd(amount, ordering: .relaxed) }
  func reset() { count.store(0, ordering: .relaxed) }
}

final class PrometheusGauge: MeterHandler, RecorderHandler, Sendable {
  private let number = Mutex(0.0)

  var value: Double { number.withLock { $0 } }
  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { number.withLock { $0 = value } }
  func increment(by amount: Double) { number.withLock { $0 += amount } }
  func decrement(by amount: Double) { number.withLock { $0 -= amount } }
  func record(_ value: Int64) { set(Double(value)) }
  func record(_ value: Double) { set(value) }
}

final class PrometheusHistogram: TimerHandler, RecorderHandler, Sendable {
  /// Upper limits of the buckets for times: from a millisecond to ten seconds.
  static let seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  /// And for sizes and counts.
  static let sizes: [Double] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000]

  struct Shown: Sendable {
    /// How many fell into each bucket alone; one more than there are limits.
    var counts: [UInt64]
    var sum = 0.0
    var count: UInt64 { counts.reduce(0, +) }
  }

  let limits: [Double]
  private let state: Mutex<Shown>

  init(limits: [Double]) {
    self.limits = limits
    state = Mutex(Shown(counts: Array(repeating: 0, count: limits.count + 1)))
  }

  var shown: Shown { state.withLock { $0 } }

  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
  func record(_ value: Int64) { record(Double(value)) }
  func record(_ value: Double) {
    let bucket = limits.firstIndex { value <= $0 } ?? limits.count
    state.withLock { shown in
      shown.counts[bucket] += 1
      shown.sum += value
    }
  }
}
