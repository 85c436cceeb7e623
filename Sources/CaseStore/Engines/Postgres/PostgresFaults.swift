import CPostgres

/// A statement that PostgreSQL did not do: the fault to report, and whether its transaction is worth another try.
struct PostgresFailure: Error {
  enum Remedy { case none, reconnect, runAgain, prepareAgain }

  let fault: StoreFault
  let remedy: Remedy

  static let lost = PostgresFailure(fault: .lostConnection, remedy: .reconnect)

  init(fault: StoreFault, remedy: Remedy) { (self.fault, self.remedy) = (fault, remedy) }

  /// Source of the codes: PostgreSQL's appendix A, "Error Codes".
  init(result: OpaquePointer?) {
    func field(_ code: Character) -> String {
      let found = PQresultErrorField(result, Int32(code.asciiValue ?? 0))
      return found.map { String(cString: $0) } ?? ""
    }
    let (state, constraint) = (field("C"), field("n"))
    switch state {
    case "23505": self.init(fault: .unique(Self.key(table: field("t"), detail: field("D")) ?? constraint))
    case "23503": self.init(fault: .foreignKey(constraint))
    case "23514": self.init(fault: .check(constraint))
    case "23502": self.init(fault: .notNull("\(field("t")).\(field("c"))"))
    case "55P03": self.init(fault: .busy)
    case "53300": self.init(fault: .overloaded)
    case "57014": self.init(fault: .tooSlow)
    case "40001", "40P01": self.init(fault: .busy, remedy: .runAgain)
    // A table changed under a prepared statement, or somebody discarded it.
    case "0A000" where field("R") == "RevalidateCachedQuery", "26000":
      self.init(fault: .other(code: state, message: field("M")), remedy: .prepareAgain)
    case "57P01", "57P02", "57P03", "": self = .lost
    case _ where state.hasPrefix("08"): self = .lost
    default: self.init(fault: .other(code: state, message: Self.message(state, field("M"))))
    }
  }

  private init(fault: StoreFault) { self.init(fault: fault, remedy: .none) }

  /// The key in SQLite's words, `person.nhs_number`, from a detail of `Key (nhs_number)=(…) already exists.`: only
  /// the names, never the values. Nil for an index on an expression, which SQLite too calls by its name.
  private static func key(table: String, detail: String) -> String? {
    guard let open = detail.firstIndex(of: "("), let close = detail.firstRange(of: ")=(")?.lowerBound else {
      return nil
    }
    let names = detail[detail.index(after: open)..<close]
    guard !names.contains("(") else { return nil }
    return names.split(separator: ",").map { "\(table).\($0.drop { $0 == " " })" }.joined(separator: ", ")
  }

  /// Words about the statement are kept; words about data would show the data.
  private static func message(_ state: String, _ message: String) -> String {
    switch state.prefix(2) {
    case "22": "The database refused a value"
    case "23", "44": "A rule of the database does not hold"
    case "P0": "The database refused"
    default: message
    }
  }
}
