/// What is known of a child or an adult as a person. A value: where it is kept is not its concern.
public struct Person: Sendable, Hashable {
  public var names: [PersonName]
  /// Nil while unborn or not known.
  public var born: Day?
  /// The expected date of birth of an unborn child.
  public var expected: Day?
  public var died: Day?
  public var sex: Sex?
  public var ethnicity: Ethnicity?
  public var religion: Religion?
  public var languages: [SpokenLanguage]
  public var disabilities: [Disability]
  public var identifiers: [KnownIdentifier]
  public var residences: [Residence]

  public init(
    names: [PersonName] = [], born: Day? = nil, expected: Day? = nil, died: Day? = nil, sex: Sex? = nil,
    ethnicity: Ethnicity? = nil, religion: Religion? = nil, languages: [SpokenLanguage] = [],
    disabilities: [Disability] = [], identifiers: [KnownIdentifier] = [], residences: [Residence] = []
  ) {
    (self.names, self.born, self.expected, self.died, self.sex) = (names, born, expected, died, sex)
    (self.ethnicity, self.religion, self.languages) = (ethnicity, religion, languages)
    (self.disabilities, self.identifiers, self.residences) = (disabilities, identifiers, residences)
  }

  /// The name in use, or the first there is.
  public var name: PersonName? { names.first { $0.use == .current } ?? names.first }
  public var preferredName: String? { names.first { $0.use == .preferred }?.words }
  public func address(on day: Day) -> Residence? { residences.last { $0.holds(on: day) } }
}

/// A language that a person speaks, and what help is needed to speak together.
public struct SpokenLanguage: Sendable, Hashable {
  /// The raw values are kept and never change.
  public enum Interpreter: String, Choice {
    case needed, notNeeded = "not-needed"
    case signing = "sign-language"
    case notAsked = "not-asked"

    public var label: String {
      switch self {
      case .needed: "An interpreter is needed"
      case .notNeeded: "No interpreter is needed"
      case .signing: "A sign language interpreter is needed"
      case .notAsked: "Not asked yet"
      }
    }
  }

  /// Its English name: `Urdu`.
  public var name: String
  public var isFirst: Bool
  public var interpreter: Interpreter

  public init(_ name: String, isFirst: Bool = true, interpreter: Interpreter = .notAsked) {
    (self.name, self.isFirst, self.interpreter) = (name, isFirst, interpreter)
  }
}

/// Something that whoever visits must know first. It is looked at again by a day, or it goes stale and is believed
/// for ever.
public struct WarningNote: Sendable, Hashable {
  /// The raw values are kept and never change.
  public enum Kind: String, Choice {
    case violence, weapons, dog, twoWorkers = "two-workers", doNotDisclose = "do-not-disclose", health, other

    public var label: String {
      switch self {
      case .violence: "Somebody may be violent"
      case .weapons: "Weapons"
      case .dog: "Dangerous dog"
      case .twoWorkers: "Visit in pairs"
      case .doNotDisclose: "Do not give out the address"
      case .health: "Risk to health"
      case .other: "Other"
      }
    }
  }

  public var kind: Kind
  public var words: String
  public var from: Day
  public var reviewBy: Day
  public var until: Day?

  public init(_ kind: Kind, _ words: String, from: Day, reviewBy: Day, until: Day? = nil) {
    (self.kind, self.words, self.from, self.reviewBy, self.until) = (kind, words, from, reviewBy, until)
  }

  public func isDueForReview(on day: Day) -> Bool { (until.map { day <= $0 } ?? true) && day > reviewBy }
}
