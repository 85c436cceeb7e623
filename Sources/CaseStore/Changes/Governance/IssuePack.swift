import Casework

/// Issues the papers of a meeting: what is on the agenda now is frozen, in a part for the public and a whole one. What
/// is issued later for the same meeting is a supplement; nothing issued is ever changed.
public struct IssuePack: Change {
  public let meeting: String
  public var words: String { "Issued the papers of a meeting" }

  public init(for meeting: String) { self.meeting = meeting }

  public func write(_ record: Recorder) throws -> String {
    let board = try record.openBoard(of: meeting, in: .meeting, to: "Issuing papers")
    try record.requirePlanned(meeting)
    let last = try record.connection.first(
      "SELECT coalesce(max(number), 0) FROM pack WHERE meeting_id = \(meeting)", { try $0.int(0) })
    let id = record.newID()
    let number = (last ?? 0) + 1
    try record.insert(
      "pack",
      [
        ("id", id), ("meeting_id", meeting), ("number", number), ("issued_at", record.at),
        ("issued_by", record.worker),
      ], about: [board])
    let pack = try PackBuilding(record, board, meeting: meeting, number: number).pack()
    guard !pack.items.isEmpty else { throw Refusal.because("There is nothing on the agenda yet.") }
    for (part, text) in [(MeetingPart.open, pack.forThePublic.html), (.closed, pack.html)] {
      try freeze(id, part, "index.html", text, record, board)
      try freeze(id, part, "pack.css", PackStyle.css, record, board)
    }
    return id
  }

  private func freeze(
    _ pack: String, _ part: MeetingPart, _ path: String, _ text: String, _ record: Recorder, _ board: SubjectID
  ) throws {
    try record.insert(
      "pack_file", [("pack_id", pack), ("part", part.rawValue), ("path", path), ("text", text)], about: [board])
  }
}

/// Makes a pack from an agenda as it stands.
struct PackBuilding {
  private let record: Recorder
  private let board: SubjectID
  private let meeting: String
  private let number: Int
  private let figures: PackFigures

  init(_ record: Recorder, _ board: SubjectID, meeting: String, number: Int) throws {
    (self.record, self.board, self.meeting, self.number) = (record, board, meeting, number)
    figures = try PackFigures(record, about: board)
  }

  func pack() throws -> Pack {
    let names = try record.connection.first(
      """
      SELECT a.name, b.name, m.held_on, m.time, m.place FROM board_meeting m JOIN board b ON b.id = m.board_id
        CROSS JOIN authority a WHERE m.id = \(meeting)
      """
    ) { (try $0.text(0), try $0.text(1), try $0.day(2), try $0.text(3), try $0.text(4)) }
    guard let (authority, name, day, time, place) = names else { throw Refusal.notFound }
    let items = try record.connection.agenda(of: meeting)
    return Pack(
      authority: authority, board: name, day: day, time: time, place: place, number: number,
      issued: record.today, items: try zip(1..., items).map { try item($0, $1) })
  }

  private func item(_ number: Int, _ item: ItemShown) throws -> Pack.Item {
    let paper = try record.connection.paper(of: item.id)
    return Pack.Item(
      number: number, title: item.title, lead: item.lead, part: item.part, exemption: item.exemption,
      urgent: item.urgent, isToFollow: paper == nil && item.isToFollow,
      papers: try self.paper(paper, item).map { [$0] } ?? [])
  }

  /// What is to be read for an item: its paper, how the plan stands that it reports, the scorecard that it brings.
  private func paper(_ paper: PaperShown?, _ item: ItemShown) throws -> Pack.Paper? {
    let plan = try item.plan.flatMap { try figures.blind.listing(of: $0) }
    let report = try item.issuedReport.flatMap { try figures.listing(of: $0) }
    if paper == nil, plan == nil, report == nil { return nil }
    return Pack.Paper(
      title: paper?.title ?? item.title, author: paper?.author ?? item.lead ?? "", sections: paper?.sections ?? [:],
      figures: try (paper?.figures ?? []).compactMap { figure in
        try Indicator.named(figure.indicator).map { try figures.shown($0, commentary: figure.commentary) }
      }, tables: [plan, report].compactMap { $0 })
  }
}
