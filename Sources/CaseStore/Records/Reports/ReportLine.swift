import Casework

public enum ReportRecord {}
public typealias ReportID = Identifier<ReportRecord>

/// One line of a scorecard as a reader may be shown it: as it stands now, or as it was issued.
public struct ReportLine: Sendable, Equatable {
  /// From 1, through the whole scorecard.
  public let number: Int
  public let section: String
  /// `AS02`
  public let short: String
  /// The name of the indicator’s file; nil where the record does not hold it.
  public let indicator: String?
  public let title: String
  /// What the record lacks, where the line is missing.
  public let lacks: String?
  public let unit: String
  public let better: Indicator.Better
  public let definition: String
  public let days: IndicatorDays?
  /// Nil where the line is missing, and where it is too small to be shown.
  public let figure: Figure?
  public let target: Target?
  /// By team; empty where the scorecard does not ask for it or they may not be shown.
  public let teams: [TeamFigure]
  public let words: String?
  /// What was issued of it before, the oldest first: nil where there was nothing to show.
  public var earlier: [Double?] = []
  /// What the same came to elsewhere: none in a report that was issued, which is kept as it was.
  public var elsewhere: [Comparator] = []
  /// Answered in words, never by a figure; and what was answered, where somebody has.
  public var isInWords = false
  public var answer: LineAnswer?

  /// Missing is not small, and neither is nought, nor what was answered in words.
  public var isHidden: Bool { lacks == nil && figure == nil && answer == nil }
  public var standing: Target.Standing? { figure?.value.flatMap { target?.standing(of: $0, better) } }
}

/// A figure of one team.
public struct TeamFigure: Sendable, Equatable {
  /// Nil for those whom no team holds.
  public let team: String?
  public let figure: Figure
}

/// A scorecard with its lines, as a reader may be shown it.
public struct ShownReport: Sendable {
  /// How it was issued.
  public struct Issue: Sendable, Equatable {
    public let id: ReportID
    /// From 1 for the same days.
    public let number: Int
    public let at: Moment
    /// The worker’s name; nil when the server made it.
    public let by: String?
    public let reason: String?
  }

  /// The name of its file.
  public let scorecard: String
  public let title: String
  public let audience: String
  public let to: Day
  /// Nil for what has not been issued.
  public let issue: Issue?
  /// When the oldest of its figures was worked out, where that is not now.
  public let workedOutAt: Moment?
  public let lines: [ReportLine]

  public var sections: [(title: String, lines: [ReportLine])] {
    var sections: [(title: String, lines: [ReportLine])] = []
    for line in lines {
      if sections.last?.title != line.section { sections.append((line.section, [])) }
      sections[sections.count - 1].lines.append(line)
    }
    return sections
  }

  /// Every team that has a figure, by name; those whom no team holds come last.
  public var teams: [String?] {
    let names = Set(lines.flatMap { $0.teams.map(\.team) })
    return names.compactMap { $0 }.sorted() + (names.contains(nil) ? [nil] : [])
  }
}
