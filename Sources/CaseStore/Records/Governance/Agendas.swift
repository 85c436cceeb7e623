import Casework

public struct ItemShown: Sendable {
  public let id: String
  public let meeting: String
  public let place: Int
  public let title: String
  public let lead: String?
  public let part: MeetingPart
  public let exemption: ExemptReason?
  public let report: String?
  public let ask: String?
  public let plan: SubjectID?
  public let issuedReport: ReportID?
  public let isToFollow: Bool
  public let urgent: String?
  public let hasPaper: Bool

  /// What is put into the papers for it besides its paper.
  public var brings: [String] {
    [plan.map { _ in "how a plan stands" }, issuedReport.map { _ in "a scorecard" }].compactMap { $0 }
  }

  public var details: ItemDetails {
    var item = ItemDetails(title)
    (item.lead, item.part, item.exemption, item.report) = (lead, part, exemption, report)
    (item.ask, item.plan, item.isToFollow, item.urgent) = (ask, plan, isToFollow, urgent)
    item.issuedReport = issuedReport
    return item
  }
}

public struct PaperShown: Sendable {
  public let id: String
  public let title: String
  public let author: String
  public let sections: [PaperSection: String]
  public let figures: [WritePaper.FigureOf]
}

extension Connection {
  func agenda(of meeting: String) throws -> [ItemShown] { try items(where: "i.meeting_id = \(meeting)") }

  func items(where test: SQL) throws -> [ItemShown] {
    try rows(
      """
      SELECT i.id, i.meeting_id, i.place, i.title, i.lead, i.part, i.exemption, i.report_id, i.ask_id, i.plan_id,
        i.to_follow, i.urgent, CASE WHEN EXISTS (SELECT 1 FROM paper p WHERE p.item_id = i.id) THEN 1 ELSE 0 END,
        i.issued_report_id
        FROM agenda_item i WHERE \(test) ORDER BY i.place, i.id
      """
    ) { row in
      ItemShown(
        id: try row.text(0), meeting: try row.text(1), place: try row.int(2), title: try row.text(3),
        lead: try row.optionalText(4), part: try row.choice(5), exemption: try row.optionalChoice(6),
        report: try row.optionalText(7), ask: try row.optionalText(8), plan: try row.optionalID(9),
        issuedReport: try row.optionalID(13), isToFollow: try row.bool(10), urgent: try row.optionalText(11),
        hasPaper: try row.bool(12))
    }
  }

  func paper(of item: String) throws -> PaperShown? {
    let found = try first("SELECT id, title, author FROM paper WHERE item_id = \(item)") {
      (try $0.text(0), try $0.text(1), try $0.text(2))
    }
    guard let (id, title, author) = found else { return nil }
    var sections: [PaperSection: String] = [:]
    try each("SELECT section, words FROM paper_section WHERE paper_id = \(id)") {
      sections[try $0.choice(0)] = try $0.text(1)
    }
    let figures = try rows(
      "SELECT indicator, commentary FROM paper_figure WHERE paper_id = \(id) ORDER BY place, indicator"
    ) { WritePaper.FigureOf(try $0.text(0), commentary: try $0.optionalText(1)) }
    return PaperShown(id: id, title: title, author: author, sections: sections, figures: figures)
  }
}

extension Reader {
  /// The items that the reader may read; of a private one, nothing at all for others.
  public func agenda(of meeting: MeetingShown) throws -> [ItemShown] {
    let sees = try seesPrivate(of: meeting.board)
    return try connection.agenda(of: meeting.id).filter { sees || $0.part == .open }
  }

  /// An item with its meeting and its paper, for those who write them.
  public func item(_ id: String) throws -> (item: ItemShown, meeting: MeetingShown, paper: PaperShown?) {
    guard let item = try connection.items(where: "i.id = \(id)").first else { throw Refusal.notFound }
    let meeting = try meeting(item.meeting)
    if item.part == .closed, !(try seesPrivate(of: meeting.board)) { throw Refusal.notFound }
    return (item, meeting, try connection.paper(of: id))
  }
}
