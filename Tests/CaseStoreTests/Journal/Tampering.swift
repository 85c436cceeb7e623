import CaseStore

/// Changes one value of a table behind the record’s back, as somebody with the database would.
struct Tampering {
  let table: String
  let key: [String]
  let column: String

  /// What was changed: the row’s key as it was, and the value before and after.
  struct Spoilt {
    let key: [SQLValue]
    let was: SQLValue
    let value: SQLValue
  }

  /// Nil when the schema refuses whatever is tried.
  func spoil(_ engine: any Engine) async throws -> Spoilt? {
    let (name, own) = (try SQL(identifier: table), try SQL(identifier: column))
    let keys = SQL.joined(try key.map { try SQL(identifier: $0) }, separator: ", ")
    let width = key.count
    let rows = try await engine.read { connection in
      try connection.rows("SELECT \(keys), \(own) FROM \(name) ORDER BY 1 LIMIT 12") { row in
        (try (0..<width).map { try row.value($0) }, try row.value(width))
      }
    }
    for (key, was) in rows {
      for value in try await candidates(for: was, engine) where value != was {
        do {
          let changed = try await engine.write(.full) { try $0.run(try update(to: value, where: key)) }
          if changed == 1 { return Spoilt(key: key, was: was, value: value) }
        } catch is StoreFault {}
      }
    }
    return nil
  }

  /// Puts the value back.
  func mend(_ engine: any Engine, _ spoilt: Spoilt) async throws {
    let now = zip(key, spoilt.key).map { name, value in name == column ? spoilt.value : value }
    let changed = try await engine.write(.full) { try $0.run(try update(to: spoilt.was, where: now)) }
    guard changed == 1 else { throw StoreFault.other(code: "test", message: "\(table).\(column) was not mended") }
  }

  private func update(to value: SQLValue, where key: [SQLValue]) throws -> SQL {
    let test = try zip(self.key, key).map { name, value -> SQL in "\(try SQL(identifier: name)) = \(value)" }
    return """
      UPDATE \(try SQL(identifier: table)) SET \(try SQL(identifier: column)) = \(value)
       WHERE \(SQL.joined(test, separator: " AND "))
      """
  }

  private static let marks = ["z", "9", "a", "Y"]

  /// The same with its last letter, or its number, changed.
  private static func marked(_ value: SQLValue, _ mark: String) -> SQLValue {
    switch value {
    case .text(let text): .text(String(text.dropLast()) + mark)
    case .integer(let number): .integer(number + (mark == "z" ? 1000 : mark == "9" ? 1 : mark == "a" ? -1 : 2000))
    case .real(let number): .real(number + (mark == "z" ? 1000 : mark == "9" ? 0.5 : mark == "a" ? -0.5 : 2000))
    case .null: value
    }
  }

  private func candidates(for value: SQLValue, _ engine: any Engine) async throws -> [SQLValue] {
    let near = Tampering.marks.map { Tampering.marked(value, $0) }
    let known = [
      "analyst", "draft", "team-manager", "adult", "office", "reviewing", "abandoned", "finished", "PHY", "U", "no",
      "yes",
      "also-known-as", "before", "met", "open", "look", "change", "panel", "quarterly", "lay", "cancelled", "private",
      "public", "absent", "other", "pecuniary", "challenge", "preparing", "policy", "good", "weak",
    ]
    let tables = [
      "worker", "team", "step", "subject", "board", "board_meeting", "board_member", "agenda_item", "pack", "agency",
      "assessment_round", "staff_member", "complaint", "improvement_plan",
    ]
    let others = try await engine.read { connection in
      try tables.flatMap {
        table in
        try connection.rows("SELECT id FROM \(try SQL(identifier: table)) ORDER BY id DESC LIMIT 8") {
          SQLValue.text(try $0.text(0))
        }
      }
    }
    let plain: [SQLValue] = [
      .text("2026-12-31"), .text("2026-12-31T10:00:00.000Z"), .integer(7), .integer(1), .integer(0),
    ]
    switch value {
    case .text: return near + known.map { .text($0) } + others + [.null]
    case .null: return plain + others + known.map { .text($0) }
    default: return near + plain + [.null]
    }
  }
}
