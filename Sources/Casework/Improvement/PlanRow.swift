/// One action of a plan as it was read from a table, with the lines it came from and everything that is odd about it.
public struct PlanRow: Sendable, Hashable {
  /// Where it stands; several where a page break split it, or where it is said again.
  public internal(set) var lines: [Int]
  public internal(set) var theme: String
  /// The cell of references as it was.
  public internal(set) var referenceText: String
  public internal(set) var references: [String]
  public internal(set) var action: String
  public internal(set) var lead: PlanLead
  public internal(set) var when: PlanDate
  public internal(set) var measure: String
  public internal(set) var progress: String
  public internal(set) var impact: String
  public internal(set) var status: String
  public internal(set) var flags: [Flag]

  /// Something odd, in words that say what is done about it.
  public struct Flag: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
      case date, lead, joined, repeated, referenceElsewhere, shifted, noReference, noProgress
    }
    public let kind: Kind
    public let words: String
  }

  mutating func flag(_ kind: Flag.Kind, _ words: String) { flags.append(Flag(kind: kind, words: words)) }
}

/// What became of a line of a table.
public enum LineFate: String, Sendable, CaseIterable {
  /// It is an action, or its first line.
  case action
  /// It went on with the action before it, which a page break had split.
  case joined
  /// It says again what an earlier line says.
  case repeated
  case heading
  /// It names the theme of the lines under it.
  case theme
  case blank
  /// It says what nobody will do: no words for an action.
  case refused

  public var words: String {
    switch self {
    case .action: "an action"
    case .joined: "joined to the action before it"
    case .repeated: "said before: kept once"
    case .heading: "the headings"
    case .theme: "a theme"
    case .blank: "blank"
    case .refused: "not taken in"
    }
  }
}
