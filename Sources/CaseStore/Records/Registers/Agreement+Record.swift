import Casework

extension Agreement: RegisterEntry {
  public static let register = RegisterKind.agreements
  public static let table = "agreement"
  public static let names = [
    "kind", "title", "owner", "provider", "ofsted", "began_on", "ends_on", "notice_months", "review_on", "successor",
    "successor_words", "closed_on",
  ]
  public static let order: SQL = "(e.closed_on IS NOT NULL), coalesce(e.ends_on, '9999-12-31'), e.title"

  public var values: [any SQLBindable] {
    [
      kind.rawValue, title, owner, provider, grade?.rawValue, from, endsOn, noticeMonths, reviewOn,
      successor.rawValue, successorWords, closedOn,
    ]
  }

  public init(_ row: Row, from column: Int) throws {
    self.init(
      kind: try row.choice(column), title: try row.text(column + 1), owner: try row.text(column + 2),
      provider: try row.optionalText(column + 3), grade: try row.optionalChoice(column + 4),
      from: try row.day(column + 5), endsOn: try row.optionalDay(column + 6),
      noticeMonths: try row.optionalInt(column + 7), reviewOn: try row.optionalDay(column + 8),
      successor: try row.choice(column + 9), successorWords: try row.optionalText(column + 10),
      closedOn: try row.optionalDay(column + 11))
  }

  public func problem(on today: Day) -> String? {
    if title.orNothing == nil { return "Enter what it is called." }
    if owner.orNothing == nil { return "Say who answers for it." }
    if let endsOn, endsOn < from { return "It ends before it begins." }
    if let noticeMonths, !(0...60).contains(noticeMonths) { return "Enter from 0 to 60 months of notice." }
    if kind == .contract, provider?.orNothing == nil { return "Say who provides it." }
    if successor == .agreed, successorWords?.orNothing == nil { return "Say what comes after it." }
    return nil
  }
}
