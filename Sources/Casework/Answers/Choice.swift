/// A closed list to choose one from. The raw value is what is stored and never changes once shipped.
public protocol Choice: Answer, RawRepresentable<String>, CaseIterable, Hashable {
  var label: String { get }
  var hint: String? { get }
  /// Whether it is offered to whoever answers now; what was chosen once stays readable.
  var isOffered: Bool { get }
}

extension Choice {
  public var hint: String? { nil }
  public var isOffered: Bool { true }
  public static var options: [Option] {
    allCases.map { Option($0.rawValue, $0.label, hint: $0.hint, isOffered: $0.isOffered) }
  }
  public static var control: Control { .oneOf(options) }
  public init?(stored: Stored) {
    guard let text = stored.text else { return nil }
    self.init(rawValue: text)
  }
  public var stored: Stored { .text(rawValue) }
  public var words: String { label }
  public static func unreadable(_ stored: Stored) -> String { "Choose one of the answers" }
}

/// Any number of a closed list.
public struct Several<Kind: Choice>: Answer, Hashable, ExpressibleByArrayLiteral {
  /// In the order of the list, each once.
  public let chosen: [Kind]

  public init(_ chosen: [Kind]) {
    let set = Set(chosen)
    self.chosen = Kind.allCases.filter(set.contains)
  }
  public init(arrayLiteral chosen: Kind...) { self.init(chosen) }

  public static var control: Control { .someOf(Kind.options) }
  public init?(stored: Stored) {
    let texts: [String]
    switch stored {
    case .many(let many): texts = many
    case .text(let text): texts = text.isEmpty ? [] : [text]
    case .rows: return nil
    }
    let known = texts.compactMap(Kind.init(rawValue:))
    guard known.count == texts.count else { return nil }
    self.init(known)
  }
  public var stored: Stored { .many(chosen.map(\.rawValue)) }
  public var words: String { chosen.map(\.label).joined(separator: "; ") }
  public func contains(_ kind: Kind) -> Bool { chosen.contains(kind) }
  public static func unreadable(_ stored: Stored) -> String { "Choose from the list" }
}
