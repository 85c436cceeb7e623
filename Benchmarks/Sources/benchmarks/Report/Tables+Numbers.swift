import Foundation

extension Tables {
  /// Every indicator for two years, beside DuckDB.
  var indicators: String {
    rows([
      ("figures", "indicators/figures", Words.whole), ("s", "indicators/seconds", Words.short),
      ("DuckDB s", "indicators/duckdb-seconds", Words.short), ("slowest ms", "indicators/slowest-ms", Words.short),
    ])
  }

  /// Scorecards as they stand, and freezing the papers of a meeting.
  var scorecards: String {
    rows([
      ("scorecards a second", "scorecard/rate", Words.whole), ("p50 ms", "scorecard/p50", Words.short),
      ("p99 ms", "scorecard/p99", Words.short), ("µs of processor", "scorecard/cpu-microseconds", Words.whole),
      ("bytes", "scorecard/bytes", Words.whole), ("a pack of 60, s", "pack/seconds", Words.short),
      ("figures worked out", "pack/worked-out", Words.whole), ("the next, s", "pack/again-seconds", Words.short),
    ])
  }

  /// What was promised of them: at 10,000 no slower than DuckDB, at 100,000 within twice.
  func numberTargets(_ engine: Place.Kind) -> [[String]] {
    [(10_000, 1.0), (100_000, 2.0)].flatMap { size, times -> [[String]] in
      guard let ours = value("indicators/seconds", engine, size),
        let duckdb = value("indicators/duckdb-seconds", engine, size)
      else { return [] }
      return [
        [
          "Indicators for 24 months, at \(Words.whole(Double(size)))", engine.words,
          times == 1 ? "≤ DuckDB" : "≤ twice DuckDB", "\(Words.short(ours / duckdb)) times",
          ours <= duckdb * times ? "met" : "**missed**",
        ]
      ]
    } + target("A scorecard: p99 at 64 connections", "scorecard/p99", engine, below: 50, unit: "ms")
      + target("Freezing a pack of 60 indicators", "pack/seconds", engine, below: 2, unit: "s")
  }
}
