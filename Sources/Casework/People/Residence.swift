/// A postal address in the United Kingdom, as written on an envelope.
public struct Address: Sendable, Hashable {
  public var lines: [String]
  public var postcode: String?
  /// The unique property reference number, when matched: eight to twelve figures.
  public var property: String?

  public init(lines: [String], postcode: String? = nil, property: String? = nil) {
    (self.lines, self.postcode, self.property) = (lines, postcode, property)
  }

  public var words: String { (lines + [postcode].compactMap { $0 }).joined(separator: ", ") }

  /// `sw1a 2aa ` as `SW1A 2AA`; nil when it does not have the shape of a postcode.
  public static func postcode(_ text: String) -> String? {
    let letters = text.uppercased().filter { !$0.isWhitespace }
    guard (5...7).contains(letters.count), letters.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return nil
    }
    let (out, back) = (letters.dropLast(3), letters.suffix(3))
    guard out.first?.isLetter == true, back.first?.isNumber == true, back.dropFirst().allSatisfy(\.isLetter) else {
      return nil
    }
    return "\(out) \(back)"
  }
}

/// Where somebody lives or lived, from a day until a day.
public struct Residence: Sendable, Hashable {
  /// The raw values are kept and never change.
  public enum Kind: String, Choice {
    case home, temporary, refuge, hospital, custody, placement
    case noFixedAddress = "no-fixed-address"

    public var label: String {
      switch self {
      case .home: "Home"
      case .temporary: "Temporary address"
      case .refuge: "Refuge"
      case .hospital: "Hospital"
      case .custody: "Custody"
      case .placement: "Placement"
      case .noFixedAddress: "No fixed address"
      }
    }
  }

  public var address: Address
  public var kind: Kind
  public var from: Day
  public var until: Day?
  /// Not to be given to anybody outside without a manager: a refuge, an adopter’s home.
  public var isConfidential: Bool

  public init(_ address: Address, kind: Kind = .home, from: Day, until: Day? = nil, isConfidential: Bool = false) {
    (self.address, self.kind, self.from, self.until) = (address, kind, from, until)
    self.isConfidential = isConfidential
  }

  public func holds(on day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
}

/// People who live at one address together.
public struct Household: Sendable, Hashable {
  public struct Member: Sendable, Hashable {
    public var person: SubjectID
    public var from: Day?
    public var until: Day?

    public init(_ person: SubjectID, from: Day? = nil, until: Day? = nil) {
      (self.person, self.from, self.until) = (person, from, until)
    }
  }

  public var address: Address
  public var members: [Member]

  public init(_ address: Address, members: [Member] = []) { (self.address, self.members) = (address, members) }

  public func members(on day: Day) -> [SubjectID] {
    members.filter { ($0.from ?? day) <= day && day <= ($0.until ?? day) }.map(\.person)
  }
}
