/// The papers of one meeting as they are issued: the agenda, what is to be read, and the figures.
public struct Pack: Sendable, Equatable {
  public let authority: String
  public let board: String
  public let day: Day
  public let time: String
  public let place: String
  /// Papers that come after the first have a number of their own.
  public let number: Int
  public let issued: Day
  public let items: [Item]

  public init(
    authority: String, board: String, day: Day, time: String, place: String, number: Int, issued: Day, items: [Item]
  ) {
    (self.authority, self.board, self.day, self.time, self.place) = (authority, board, day, time, place)
    (self.number, self.issued, self.items) = (number, issued, items)
  }

  public struct Item: Sendable, Equatable {
    public let number: Int
    public let title: String
    public let lead: String?
    public let part: MeetingPart
    public let exemption: ExemptReason?
    /// Why it could not wait; nil for an item that was on the agenda in time.
    public let urgent: String?
    public let isToFollow: Bool
    public let papers: [Paper]

    public init(
      number: Int, title: String, lead: String?, part: MeetingPart, exemption: ExemptReason?, urgent: String?,
      isToFollow: Bool, papers: [Paper]
    ) {
      (self.number, self.title, self.lead) = (number, title, lead)
      (self.part, self.exemption, self.urgent) = (part, exemption, urgent)
      (self.isToFollow, self.papers) = (isToFollow, papers)
    }

    var forThePublic: Item {
      Item(
        number: number, title: title, lead: lead, part: part, exemption: exemption, urgent: urgent,
        isToFollow: isToFollow, papers: papers.map(\.forThePublic))
    }
  }

  public struct Paper: Sendable, Equatable {
    public let title: String
    public let author: String
    public let sections: [PaperSection: String]
    public let figures: [Shown]
    public let tables: [Listing]

    public init(
      title: String, author: String, sections: [PaperSection: String], figures: [Shown], tables: [Listing] = []
    ) {
      (self.title, self.author, self.sections) = (title, author, sections)
      (self.figures, self.tables) = (figures, tables)
    }

    var forThePublic: Paper {
      Paper(
        title: title, author: author, sections: sections, figures: figures, tables: tables.map(\.forThePublic))
    }
  }

  /// An indicator as a reader who may see no child is shown it.
  public struct Shown: Sendable, Equatable {
    public let title: String
    public let unit: String
    /// At the ends of months, the oldest first.
    public let points: [Point]
    public let target: Double?
    /// What whoever answers for it says about it.
    public let commentary: String?
    /// Whether it can be said if it turned: not where each figure counts most of what the one before it counts.
    public let isJudged: Bool

    public init(
      title: String, unit: String, points: [Point], target: Double?, commentary: String?, isJudged: Bool = true
    ) {
      (self.title, self.unit, self.points) = (title, unit, points)
      (self.target, self.commentary, self.isJudged) = (target, commentary, isJudged)
    }

    public struct Point: Sendable, Equatable {
      public let day: Day
      public let value: Double?
      /// Why there is no value; nil where there is one.
      public let gap: Gap?

      public init(day: Day, value: Double) { (self.day, self.value, gap) = (day, value, nil) }
      public init(day: Day, _ gap: Gap) { (self.day, value, self.gap) = (day, nil, gap) }
    }

    /// Why there is no figure: none of these is nought.
    public enum Gap: Sendable, Equatable {
      /// Too few to show, or from which too few could be worked out.
      case few
      /// Nothing of the kind happened, so that there is no share of it.
      case nothing
      /// What it is worked out from is not in the record.
      case missing

      public var words: String {
        switch self {
        case .few: "too few to show"
        case .nothing: "nothing to count"
        case .missing: "missing"
        }
      }

      /// For a cell of a table.
      public var mark: String {
        switch self {
        case .few: "few"
        case .nothing: "none"
        case .missing: "missing"
        }
      }
    }
  }

  /// A list with headings: how the actions of a plan stand, a scorecard.
  public struct Listing: Sendable, Equatable {
    public let title: String
    public let columns: [String]
    public let rows: [[String]]
    /// Columns that the public is not given, by their place.
    public let membersOnly: Set<Int>

    public init(title: String, columns: [String], rows: [[String]], membersOnly: Set<Int> = []) {
      (self.title, self.columns, self.rows, self.membersOnly) = (title, columns, rows, membersOnly)
    }

    var forThePublic: Listing {
      func open(_ row: [String]) -> [String] { row.indices.filter { !membersOnly.contains($0) }.map { row[$0] } }
      return Listing(title: title, columns: open(columns), rows: rows.map(open))
    }
  }

  /// As the public may have it: of a private item nothing but that there is one, and why; of a list, no column that is
  /// for members.
  public var forThePublic: Pack {
    Pack(
      authority: authority, board: board, day: day, time: time, place: place, number: number, issued: issued,
      items: items.map { item in
        guard item.part == .closed else { return item.forThePublic }
        return Item(
          number: item.number, title: "An item considered in private", lead: nil, part: .closed,
          exemption: item.exemption, urgent: nil, isToFollow: false, papers: [])
      })
  }
}
