import CoreMetrics
import Synchronization

/// Keeps the program's metrics and writes them in Prometheus' text format.
///
/// Times and sizes are histograms with fixed, cumulative buckets: those of several processes can be added up, which
/// quantiles cannot. Label values come from the program (route patterns, status codes), never from a request, so that
/// the number of series is bounded.
///
/// A class because every handle that the metrics interface gives out must reach the same numbers.
public final class Prometheus: MetricsFactory, Sendable {
  /// A series: its name and its labels as written.
  struct Series: Hashable, Sendable, Comparable {
    let name: String
    let labels: String

    static func < (a: Series, b: Series) -> Bool { (a.name, a.labels) < (b.name, b.labels) }
  }

  struct Kept: Sendable {
    var counters: [Series: PrometheusCounter] = [:]
    var gauges: [Series: PrometheusGauge] = [:]
    var histograms: [Series: PrometheusHistogram] = [:]
  }

  let kept = Mutex(Kept())

  public init() {}

  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    let series = Series(label, "_total", dimensions)
    return kept.withLock { $0.counters.value(series) { PrometheusCounter() } }
  }

  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    gauge(label, dimensions)
  }

  /// A recorder that aggregates is a histogram; one that does not shows its last value.
  public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    guard aggregate else { return gauge(label, dimensions) }
    let series = Series(label, "", dimensions)
    return kept.withLock { $0.histograms.value(series) { PrometheusHistogram(limits: PrometheusHistogram.sizes) } }
  }

  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    let series = Series(label, "_seconds", dimensions)
    return kept.withLock { $0.histograms.value(series) { PrometheusHistogram(limits: PrometheusHistogram.seconds) } }
  }

  private func gauge(_ label: String, _ dimensions: [(String, String)]) -> PrometheusGauge {
    let series = Series(label, "", dimensions)
    return kept.withLock { $0.gauges.value(series) { PrometheusGauge() } }
  }

  public func destroyCounter(_ handler: any CounterHandler) {
    kept.withLock { $0.counters = $0.counters.filter { $0.value !== handler } }
  }
  public func destroyMeter(_ handler: any MeterHandler) {
    kept.withLock { $0.gauges = $0.gauges.filter { $0.value !== handler } }
  }
  public func destroyRecorder(_ handler: any RecorderHandler) {
    kept.withLock { kept in
      kept.gauges = kept.gauges.filter { $0.value !== handler }
      kept.histograms = kept.histograms.filter { $0.value !== handler }
    }
  }
  public func destroyTimer(_ handler: any TimerHandler) {
    kept.withLock { $0.histograms = $0.histograms.filter { $0.value !== handler } }
  }
}

extension Dictionary {
  fileprivate mutating func value(_ key: Key, make: () -> Value) -> Value {
    if let value = self[key] { return value }
    let value = make()
    self[key] = value
    return value
  }
}

extension Prometheus.Series {
  /// Names keep letters, figures and `_`; label values are quoted as the format asks.
  init(_ label: String, _ ending: String, _ dimensions: [(String, String)]) {
    let cleaned = Prometheus.Series.cleaned(label)
    name = cleaned.hasSuffix(ending) ? cleaned : cleaned + ending
    labels = dimensions.map { name, value in
      let quoted = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      return "\(Prometheus.Series.cleaned(name))=\"\(quoted)\""
    }.joined(separator: ",")
  }

  private static func cleaned(_ name: String) -> String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
