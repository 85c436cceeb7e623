import Casework
import FoundationEssentials
import GRDB

/// The functions that both engines have, as SQLite gets them. PostgreSQL's are in `Embedded/Functions/postgres.sql`.
///
/// Each is NULL when given NULL, and refuses a text that is not a day.
enum SQLiteFunctions {
  private static let all = [daysBetween, addDays, addMonths, ageOn, foldName]

  /// What makes SQLite understand our SQL as PostgreSQL does: to be done on every connection.
  static func install(on database: Database) throws {
    for function in all { database.add(function: function) }
    database.add(collation: byteOrder)
    // `LIKE` tells capitals from small letters, as PostgreSQL's does.
    try database.execute(sql: "PRAGMA case_sensitive_like = ON")
  }

  /// `days_between(a, b)`: days from a to b, negative when b is earlier.
  private static let daysBetween = function("days_between", 2) { values in
    guard let a = try day(values[0]), let b = try day(values[1]) else { return nil }
    return b - a
  }

  /// `add_days(day, n)`
  private static let addDays = function("add_days", 2) { values in
    guard let start = try day(values[0]), let count = try number(values[1]) else { return nil }
    return try iso(Day(number: start.number + count))
  }

  /// `add_months(day, n)`: the corresponding date, or the last day of a month that has none.
  private static let addMonths = function("add_months", 2) { values in
    guard let start = try day(values[0]), let count = try number(values[1]) else { return nil }
    let month = start.year * 12 + start.month - 1 + count
    guard (12..<120_000).contains(month) else { throw outOfRange }
    return start.adding(months: count).iso
  }

  /// `age_on(birth, day)`: completed years; a birthday of 29 February is reached on 1 March.
  private static let ageOn = function("age_on", 2) { values in
    guard let birth = try day(values[0]), let on = try day(values[1]) else { return nil }
    return birth.age(on: on)
  }

  /// `fold(text)`: how a name is compared when it is looked for.
  private static let foldName = function("fold", 1) { values in
    if values[0].isNull { return nil }
    guard let text = String.fromDatabaseValue(values[0]) else {
      throw DatabaseError(message: "fold takes a text")
    }
    return NameFolding.fold(text)
  }

  /// PostgreSQL's name for the order by bytes, which is SQLite's own: so that `ORDER BY x COLLATE "C"` may be
  /// written where PostgreSQL needs it.
  private static let byteOrder = DatabaseCollation("C") { a, b in
    a == b ? .orderedSame : a.utf8.lexicographicallyPrecedes(b.utf8) ? .orderedAscending : .orderedDescending
  }

  private static func function(
    _ name: String, _ count: Int,
    _ body: @escaping @Sendable ([DatabaseValue]) throws -> (any DatabaseValueConvertible)?
  ) -> DatabaseFunction {
    DatabaseFunction(name, argumentCount: count, pure: true, function: body)
  }

  private static func day(_ value: DatabaseValue) throws -> Day? {
    if value.isNull { return nil }
    guard let text = String.fromDatabaseValue(value), let day = Day(iso: text) else {
      throw DatabaseError(message: "A text is not a day")
    }
    return day
  }

  private static func number(_ value: DatabaseValue) throws -> Int? {
    if value.isNull { return nil }
    guard let number = Int.fromDatabaseValue(value), (-4_000_000...4_000_000).contains(number) else {
      throw outOfRange
    }
    return number
  }

  private static func iso(_ day: Day) throws -> String {
    guard (1...9999).contains(day.year) else { throw outOfRange }
    return day.iso
  }

  private static let outOfRange = DatabaseError(message: "A day or a number of days is out of range")
}
