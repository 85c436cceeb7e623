/// A name by which a person is or was known.
public struct PersonName: Sendable, Hashable {
  /// The raw values are kept and never change.
  public enum Use: String, Choice {
    case current, preferred, birth, former, alias

    public var label: String {
      switch self {
      case .current: "Name in use"
      case .preferred: "Likes to be called"
      case .birth: "Name at birth"
      case .former: "Name used before"
      case .alias: "Also known as"
      }
    }
  }

  public var given: String
  public var family: String
  public var use: Use
  public var from: Day?
  public var until: Day?

  public init(given: String, family: String, use: Use = .current, from: Day? = nil, until: Day? = nil) {
    (self.given, self.family, self.use, self.from, self.until) = (given, family, use, from, until)
  }

  /// `Maya Hussain`; the one part when there is only one.
  public var words: String { given.isEmpty ? family : family.isEmpty ? given : "\(given) \(family)" }
}
