import CaseStore
import Foundation

/// What the figures were measured on, and when.
enum Machine {
  /// `2026-11-21, AMD EPYC, 2 processors, 24 GB, load 1.2`
  static func words(engine: Place.Kind, server: String?) throws -> String {
    let processors = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
    let name =
      processors.split(separator: "\n").first { $0.hasPrefix("model name") }?
      .split(separator: ":").last?.trimmingCharacters(in: .whitespaces) ?? "an unknown processor"
    let memory =
      try String(contentsOfFile: "/proc/meminfo", encoding: .utf8).split(separator: "\n").first?
      .split(separator: " ").compactMap { Int($0) }.first ?? 0
    let load = try String(contentsOfFile: "/proc/loadavg", encoding: .utf8).split(separator: " ").prefix(2)
    let count = ProcessInfo.processInfo.processorCount
    return "\(Date.now.formatted(.iso8601.year().month().day())), \(name), \(count) processors, "
      + "\(memory / 1_048_576) GiB, load at the end \(load.joined(separator: " and "))"
  }
}
