import Foundation

/// Every indicator for 24 months beside DuckDB on the same tables: `Benchmarks/indicators/run`, which needs Python.
struct IndicatorMeasuring {
  let database: String
  let folder: String

  func measure(_ run: inout Run) async throws {
    let path = "\(folder)/indicators.json"
    try? FileManager.default.removeItem(atPath: path)
    let said = try await Tool.run(
      "Benchmarks/indicators/run", ["--children", "\(run.children)", "--figures", path, database])
    say(said)
    let end = "/\(run.engine.rawValue)/\(run.children)"
    for (name, value) in try Figures.read(path).numbers where name.hasSuffix(end) {
      run.set(String(name.dropLast(end.count)), value)
    }
  }
}
