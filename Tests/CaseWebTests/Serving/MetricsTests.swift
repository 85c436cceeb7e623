import Metrics
import Testing

@testable import CaseWeb

@Suite struct MetricsTests {
  @Test func bucketsAddUp() {
    let metrics = Prometheus()
    let timer = Timer(label: "page time", dimensions: [("route", "/a\"b")], factory: metrics)
    for milliseconds in [1, 3, 3, 700, 60_000] { timer.recordMilliseconds(milliseconds) }
    let text = metrics.text
    #expect(text.hasPrefix("# TYPE page_time_seconds histogram\n"))
    #expect(text.contains("page_time_seconds_bucket{route=\"/a\\\"b\",le=\"0.001\"} 1\n"))
    #expect(text.contains("page_time_seconds_bucket{route=\"/a\\\"b\",le=\"0.005\"} 3\n"))
    #expect(text.contains("page_time_seconds_bucket{route=\"/a\\\"b\",le=\"1.0\"} 4\n"))
    #expect(text.contains("page_time_seconds_bucket{route=\"/a\\\"b\",le=\"+Inf\"} 5\n"))
    #expect(text.contains("page_time_seconds_count{route=\"/a\\\"b\"} 5\n"))
  }

  @Test func countersGaugesAndRecordersAreShown() {
    let metrics = Prometheus()
    Counter(label: "sent", dimensions: [], factory: metrics).increment(by: 2)
    Counter(label: "sent", dimensions: [], factory: metrics).increment()
    let meter = Meter(label: "open", dimensions: [], factory: metrics)
    meter.increment(by: 3)
    meter.decrement()
    Recorder(label: "rows", dimensions: [], aggregate: true, factory: metrics).record(50)
    #expect(
      metrics.text.hasPrefix(
        """
        # TYPE sent_total counter
        sent_total 3
        # TYPE open gauge
        open 2.0
        # TYPE rows histogram
        rows_bucket{le="1.0"} 0
        rows_bucket{le="10.0"} 0
        rows_bucket{le="100.0"} 1

        """))
  }

  @Test func aDestroyedSeriesIsGone() {
    let metrics = Prometheus()
    Counter(label: "once", dimensions: [], factory: metrics).destroy()
    #expect(!metrics.text.contains("once"))
  }
}
