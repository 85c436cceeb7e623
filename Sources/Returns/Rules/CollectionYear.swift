import Casework

/// A year of collection: 1 April to 31 March.
public struct CollectionYear: Hashable, Comparable, Sendable, CaseIterable, CustomStringConvertible {
  /// The calendar year in which it starts: 2026 for 2026-27.
  public let start: Int

  init(start: Int) { self.start = start }

  public static let y2022 = CollectionYear(start: 2022)
  public static let y2023 = CollectionYear(start: 2023)
  public static let y2024 = CollectionYear(start: 2024)
  public static let y2025 = CollectionYear(start: 2025)
  public static let y2026 = CollectionYear(start: 2026)
  /// Every year whose rules are held, oldest first.
  public static let allCases: [CollectionYear] = [y2022, y2023, y2024, y2025, y2026]
  public static let latest = y2026

  /// The year written as `2026-27` (also `2026_27` and `2026/27`), or nil when it is not one of `allCases`.
  public init?(_ name: String) {
    guard let found = CollectionYear.allCases.first(where: { $0.matches(name) }) else { return nil }
    self = found
  }

  private func matches(_ text: String) -> Bool {
    let plain = String(text.map { $0 == "_" || $0 == "/" ? "-" : $0 })
    return plain == name
  }

  /// `2026-27`.
  public var name: String {
    let end = (start + 1) % 100
    return "\(start)-\(end < 10 ? "0" : "")\(end)"
  }
  public var description: String { name }

  public var firstDay: Day { CollectionYear.day(start, 4, 1) }
  public var lastDay: Day { CollectionYear.day(start + 1, 3, 31) }

  public static func < (a: CollectionYear, b: CollectionYear) -> Bool { a.start < b.start }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .distantFuture
  }
}
