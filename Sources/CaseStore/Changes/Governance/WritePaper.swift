import Casework

/// Writes the paper of an item, or writes it anew: its parts, and the indicators that it shows.
public struct WritePaper: Change {
  public struct FigureOf: Sendable, Equatable {
    public let indicator: String
    public let commentary: String?

    public init(_ indicator: String, commentary: String? = nil) {
      (self.indicator, self.commentary) = (indicator, commentary)
    }
  }

  public let item: String
  public let title: String
  public let author: String
  public let sections: [PaperSection: String]
  public let figures: [FigureOf]
  public var words: String { "Wrote a paper" }
  public static let mostFigures = 80

  public init(
    for item: String, _ title: String, author: String, _ sections: [PaperSection: String], figures: [FigureOf] = []
  ) {
    (self.item, self.title, self.author) = (item, title, author)
    (self.sections, self.figures) = (sections, figures)
  }

  public func write(_ record: Recorder) throws -> String {
    let (board, meeting) = try record.openBoard(ofItem: item, GovernanceRoles.answer, to: "Writing a paper")
    try record.requirePlanned(meeting)
    let title = try record.words(title, "Enter the paper’s title.", most: 300)
    let author = try record.words(author, "Say who wrote it.", most: 200)
    guard figures.count <= Self.mostFigures, Set(figures.map(\.indicator)).count == figures.count else {
      throw Refusal.because("A paper shows each indicator once, and at most \(Self.mostFigures).")
    }
    guard figures.allSatisfy({ Indicator.named($0.indicator) != nil }) else {
      throw Refusal.because("Choose indicators that there are.")
    }
    let held = try record.connection.first("SELECT id FROM paper WHERE item_id = \(item)") { try $0.text(0) }
    let id = held ?? record.newID()
    if held == nil {
      try record.insert("paper", [("id", id), ("item_id", item), ("title", title), ("author", author)], about: [board])
    } else {
      try record.update("paper", [("id", id), ("title", title), ("author", author)], about: [board])
      try clear(id, record, board)
    }
    try fill(id, record, board)
    // What was to follow has come.
    try record.update("agenda_item", [("id", item), ("to_follow", false)], about: [board])
    return id
  }

  private func clear(_ paper: String, _ record: Recorder, _ board: SubjectID) throws {
    let sections = try record.connection.rows(
      "SELECT section FROM paper_section WHERE paper_id = \(paper) ORDER BY section", { try $0.text(0) })
    for section in sections {
      try record.delete("paper_section", [("paper_id", paper), ("section", section)], about: [board])
    }
    let figures = try record.connection.rows(
      "SELECT indicator FROM paper_figure WHERE paper_id = \(paper) ORDER BY indicator", { try $0.text(0) })
    for indicator in figures {
      try record.delete("paper_figure", [("paper_id", paper), ("indicator", indicator)], about: [board])
    }
  }

  private func fill(_ paper: String, _ record: Recorder, _ board: SubjectID) throws {
    for section in PaperSection.allCases {
      guard let words = sections[section]?.orNothing else { continue }
      let kept = try record.words(words, "", most: 60_000)
      try record.insert(
        "paper_section", [("paper_id", paper), ("section", section.rawValue), ("words", kept)], about: [board])
    }
    for (place, figure) in zip(1..., figures) {
      try record.insert(
        "paper_figure",
        [
          ("paper_id", paper), ("indicator", figure.indicator), ("place", place),
          ("commentary", figure.commentary?.orNothing),
        ], about: [board])
    }
  }
}
