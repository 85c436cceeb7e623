import Casework

/// Indicators that are read together by the same people: a short declaration, one file each.
///
///     title: Weekly performance report
///     audience: heads of service and team managers
///     every: week
///     teams: yes
///     source: what it is made for
///
///     # The front door
///     FD01
///     FD02
///     SAY1: What families say of the help they got
///
/// A line is the short name of an indicator, or a short name with a question after it, which is answered in words: by
/// a survey, by what people said. Such an answer has a source and a day, and until there is one the line is missing.
/// The same short name asks the same on every scorecard.
///
/// An indicator that the record does not hold yet stands as missing, with what it lacks, until a query of that name
/// comes. To add a scorecard, add a file; the authority’s own stand in its folder.
public struct Scorecard: Sendable, Equatable {
  /// How often it is read.
  public enum Cadence: String, Sendable, CaseIterable { case week, month, quarter, year }

  public struct Line: Sendable, Equatable {
    /// The short name: `AS02`.
    public let id: String
    public let title: String
    /// Nil where the record does not hold it.
    public let indicator: Indicator?
    /// What it lacks, where it is missing; of one in words, while nobody has answered it.
    public let lacks: String?
    /// Answered in words, never by a figure.
    public var isInWords = false
  }

  public struct Section: Sendable, Equatable {
    public let title: String
    public let lines: [Line]
  }

  /// The name of its file: `weekly-performance`.
  public let name: String
  public let title: String
  public let audience: String
  public let source: String
  public let cadence: Cadence
  /// Whether each figure is also shown by team.
  public let showsTeams: Bool
  /// Whether the leads of partner agencies read it too.
  public let isForPartners: Bool
  public let sections: [Section]

  public var lines: [Line] { sections.flatMap(\.lines) }
}

extension Scorecard {
  /// The days of one of its figures: what happens is counted for as long as the report is about, the rest as the
  /// indicator says.
  public func days(of indicator: Indicator, to day: Day) -> IndicatorDays {
    guard indicator.period == .month else { return indicator.period.days(to: day) }
    let span: IndicatorSpan =
      switch cadence {
      case .week: .week
      case .month: .month
      case .quarter: .quarter
      case .year: .yearToDate
      }
    return span.days(of: indicator, to: day)
  }

  /// Those that are part of the program, by their titles.
  public static let ours: [Scorecard] = {
    do {
      return try Embedded.scorecards.map { try ScorecardFile(name: $0.name, text: $0.text).scorecard(Indicator.ours) }
        .sorted { $0.title < $1.title }
    } catch {
      // They are part of the program, and a test reads each of them.
      preconditionFailure("\(error)")
    }
  }()

  public static func named(_ name: String) -> Scorecard? { ours.first { $0.name == name } }
}
