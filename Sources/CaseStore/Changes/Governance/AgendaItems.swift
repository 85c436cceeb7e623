import Casework

/// One item of an agenda, as it is put on it.
public struct ItemDetails: Sendable, Equatable {
  public var title: String
  public var lead: String?
  public var part = MeetingPart.open
  public var exemption: ExemptReason?
  /// The required report that it brings.
  public var report: String?
  /// What was asked for, which it brings.
  public var ask: String?
  /// The plan whose standing it reports.
  public var plan: SubjectID?
  /// The issued scorecard that it brings.
  public var issuedReport: ReportID?
  public var isToFollow = false
  public var urgent: String?

  public init(_ title: String) { self.title = title }
}

/// Puts an item at the end of an agenda.
public struct AddItem: Change {
  public let meeting: String
  public let item: ItemDetails
  public var words: String { "Put an item on an agenda" }
  public static let most = 60

  public init(to meeting: String, _ item: ItemDetails) { (self.meeting, self.item) = (meeting, item) }

  public func write(_ record: Recorder) throws -> String {
    let board = try record.openBoard(of: meeting, in: .meeting, to: "Putting an item on an agenda")
    try record.requirePlanned(meeting)
    let last = try record.connection.first(
      "SELECT coalesce(max(place), 0) FROM agenda_item WHERE meeting_id = \(meeting)", { try $0.int(0) })
    let place = (last ?? 0) + 1
    guard place <= Self.most else { throw Refusal.because("An agenda has at most \(Self.most) items.") }
    let id = record.newID()
    let columns: [(name: String, value: any SQLBindable)] =
      [("id", id), ("meeting_id", meeting), ("place", place)]
    try record.insert("agenda_item", columns + record.columns(of: item, board), about: [board])
    return id
  }
}

/// Changes an item, until the meeting is held.
public struct AmendItem: Change {
  public let id: String
  public let item: ItemDetails
  public var words: String { "Amended an item of an agenda" }

  public init(_ id: String, _ item: ItemDetails) { (self.id, self.item) = (id, item) }

  public func write(_ record: Recorder) throws {
    let (board, meeting) = try record.openBoard(ofItem: id, to: "Amending an agenda")
    try record.requirePlanned(meeting)
    try record.update("agenda_item", [("id", id)] + record.columns(of: item, board), about: [board])
  }
}

/// Moves an item one place up the agenda.
public struct RaiseItem: Change {
  public let id: String
  public var words: String { "Moved an item of an agenda" }

  public init(_ id: String) { self.id = id }

  public func write(_ record: Recorder) throws {
    let (board, meeting) = try record.openBoard(ofItem: id, to: "Amending an agenda")
    try record.requirePlanned(meeting)
    let items = try record.connection.rows(
      "SELECT id, place FROM agenda_item WHERE meeting_id = \(meeting) ORDER BY place, id"
    ) { (try $0.text(0), try $0.int(1)) }
    guard let index = items.firstIndex(where: { $0.0 == id }), index > 0 else { return }
    try record.update("agenda_item", [("id", id), ("place", items[index - 1].1)], about: [board])
    try record.update("agenda_item", [("id", items[index - 1].0), ("place", items[index].1)], about: [board])
  }
}

extension Recorder {
  fileprivate func columns(of item: ItemDetails, _ board: SubjectID) throws -> [(name: String, value: any SQLBindable)]
  {
    let title = try words(item.title, "Enter the item’s title.", most: 300)
    if item.part == .closed, item.exemption == nil {
      throw Refusal.because("Say by which paragraph of Schedule 12A the item is private.")
    }
    try requireSame(board, item.report, in: .report, "Choose a report that is owed to this board.")
    if let ask = item.ask, try connection.first("SELECT 1 FROM ask WHERE id = \(ask)", { _ in true }) == nil {
      throw Refusal.because("Choose what was asked for.")
    }
    if let issued = item.issuedReport,
      try connection.first("SELECT 1 FROM report WHERE id = \(issued)", { _ in true }) == nil
    {
      throw Refusal.because("Choose a scorecard that was issued.")
    }
    return [
      ("title", title), ("lead", item.lead?.orNothing), ("part", item.part.rawValue),
      ("exemption", item.part == .closed ? item.exemption?.rawValue : nil), ("report_id", item.report),
      ("ask_id", item.ask), ("plan_id", item.plan), ("issued_report_id", item.issuedReport),
      ("to_follow", item.isToFollow), ("urgent", item.urgent?.orNothing),
    ]
  }
}
