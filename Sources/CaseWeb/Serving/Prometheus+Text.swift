import Synchronization

extension Prometheus {
  /// Everything kept, in the text format, version 0.0.4; series in the order of their names.
  var text: String {
    let kept = kept.withLock { $0 }
    var text = ""
    var last = ""
    func head(_ series: Series, _ type: String) {
      if series.name != last { text += "# TYPE \(series.name) \(type)\n" }
      last = series.name
    }
    for (series, counter) in kept.counters.sorted(by: { $0.key < $1.key }) {
      head(series, "counter")
      text += "\(series.written()) \(counter.value)\n"
    }
    for (series, gauge) in kept.gauges.sorted(by: { $0.key < $1.key }) {
      head(series, "gauge")
      text += "\(series.written()) \(gauge.value)\n"
    }
    for (series, histogram) in kept.histograms.sorted(by: { $0.key < $1.key }) {
      head(series, "histogram")
      text += lines(series, histogram)
    }
    return text
  }

  private func lines(_ series: Series, _ histogram: PrometheusHistogram) -> String {
    let shown = histogram.shown
    var text = ""
    var running: UInt64 = 0
    for (limit, count) in zip(histogram.limits, shown.counts) {
      running += count
      text += "\(series.written("_bucket", "le=\"\(limit)\"")) \(running)\n"
    }
    text += "\(series.written("_bucket", "le=\"+Inf\"")) \(shown.count)\n"
    text += "\(series.written("_sum")) \(shown.sum)\n\(series.written("_count")) \(shown.count)\n"
    return text
  }
}

extension Prometheus.Series {
  fileprivate func written(_ ending: String = "", _ more: String = "") -> String {
    let all = [labels, more].filter { !$0.isEmpty }.joined(separator: ",")
    return name + ending + (all.isEmpty ? "" : "{\(all)}")
  }
}
