import Casework

/// A named question whose answer is one row per subject with a number: its sum, share or mean is the figure, its rows
/// are the list behind the figure.
///
/// Each is one `.sql` file. Its header, `-- key: words` a line, says what it is; its query takes `:from` and `:to`, the
/// first and the last day that are asked about, and answers with exactly these columns:
///
/// | column | |
/// |---|---|
/// | `subject_id` | the child, or the entry of a register; nothing where the row is about neither |
/// | `item` | what is counted: the child, or one of several things about the child |
/// | `day` | the day that puts the row into the period |
/// | `value` | 1 or 0 for a share (in the numerator, or only in the denominator); a number for the others |
///
/// A snapshot asks about one day, `:to`. The SQL is what both engines share, and uses no function that is not in both
/// of them as they come: an analyst can paste it into another tool and get the same number.
public struct Indicator: Sendable, Equatable {
  /// What the rows come to.
  public enum Kind: String, Sendable, CaseIterable {
    /// The rows with value 1 among all rows, in per cent.
    case share
    /// The sum of the values.
    case count
    /// The sum of the values for every 10,000 children of the area.
    case rate
    /// The sum of the values divided by the number of rows.
    case mean
  }

  /// What days a figure is about.
  public enum Period: String, Sendable, CaseIterable {
    case snapshot
    case month
    case twelveMonths = "12 months"
    case yearToMarch = "year to 31 March"
  }

  public enum Better: String, Sendable, CaseIterable {
    case higher, lower
    /// Neither: it is read together with others.
    case context
  }

  /// The name of its file: `assessments-in-time`.
  public let name: String
  /// Short, as packs have it: `AS02`.
  public let id: String
  public let title: String
  public let numerator: String
  public let denominator: String?
  public let unit: String
  public let better: Better
  public let period: Period
  public let kind: Kind
  /// Clocks whose duties it counts, by id.
  public let clocks: [String]
  public let source: String
  public let owner: String
  public let notes: String?
  /// What it is a part of together with others that sum to one whole: shown all or not at all where one is small.
  public let family: String?
  /// The kinds of steps that it is worked out from, by id: how late they were written up says how far to trust it.
  public let practice: [String]
  /// Whether what it counts in several months is the sum of what it counts in each: not where a child is counted once,
  /// however often something happened. An authority’s own says so itself.
  public let addsUp: Bool
  /// The query, without the header.
  public let query: String
  /// The line of its file on which the query begins.
  public let queryLine: Int
  /// Written by the authority itself, not part of the program.
  public let isLocal: Bool
}

extension Indicator {
  /// Those that are part of the program, by their ids.
  public static let ours: [Indicator] = {
    do {
      return try Embedded.indicators.map { try IndicatorFile(name: $0.name, text: $0.text).indicator }
        .sorted { $0.id < $1.id }
    } catch {
      // They are part of the program, and a test reads each of them.
      preconditionFailure("\(error)")
    }
  }()

  public static func named(_ name: String) -> Indicator? { ours.first { $0.name == name } }
}
