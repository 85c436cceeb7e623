extension Bool: Answer {
  public static var control: Control { .yesNo }
  public init?(stored: Stored) {
    switch stored.text {
    case "yes": self = true
    case "no": self = false
    default: return nil
    }
  }
  public var stored: Stored { .text(self ? "yes" : "no") }
  public var words: String { self ? "Yes" : "No" }
  public static func unreadable(_ stored: Stored) -> String { "Choose yes or no" }
}

/// A single line of text, at most 400 characters.
public struct Line: Answer, Hashable, ExpressibleByStringLiteral {
  public static let most = 400
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }
  public static var control: Control { .line }
  public init?(stored: Stored) {
    guard let text = stored.text, text.count <= Line.most, !text.contains(where: \.isNewline) else { return nil }
    self.text = text
  }
  public var stored: Stored { .text(text) }
  public var words: String { text }
  public static func unreadable(_ stored: Stored) -> String { "Keep this to one line of at most \(most) characters" }
}

/// As many paragraphs as it takes, up to 50,000 characters.
public struct Prose: Answer, Hashable, ExpressibleByStringLiteral {
  public static let most = 50_000
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }
  public static var control: Control { .prose(lines: 6) }
  public init?(stored: Stored) {
    guard let text = stored.text, text.utf8.count <= Prose.most * 4, text.count <= Prose.most else { return nil }
    self.text = text
  }
  public var stored: Stored { .text(text) }
  public var words: String { text }
  public static func unreadable(_ stored: Stored) -> String { "This is longer than \(most) characters: shorten it" }
}

/// A whole number from 0 to 99,999; its unit is the question's to say.
public struct Count: Answer, Hashable, ExpressibleByIntegerLiteral {
  public let number: Int

  public init(_ number: Int) { self.number = number }
  public init(integerLiteral number: Int) { self.number = number }
  public static var control: Control { .number(unit: "whole") }
  public init?(stored: Stored) {
    guard let text = stored.text, let number = Int(text), (0...99_999).contains(number) else { return nil }
    self.number = number
  }
  public var stored: Stored { .text(String(number)) }
  public var words: String { String(number) }
  public static func unreadable(_ stored: Stored) -> String { "Enter a whole number, for example 3" }
}

/// What can be chosen by its id from a list that the authority keeps.
public protocol Listed {
  static var control: Control { get }
  static var unreadable: String { get }
}

extension Worker: Listed {
  public static var control: Control { .worker }
  public static var unreadable: String { "Choose a worker from the list" }
}

extension Team: Listed {
  public static var control: Control { .team }
  public static var unreadable: String { "Choose a team from the list" }
}

extension Identifier: Answer where Of: Listed {
  public static var control: Control { Of.control }
  public init?(stored: Stored) {
    guard let text = stored.text, !text.isEmpty, text.utf8.count <= 36 else { return nil }
    self.init(text)
  }
  public var stored: Stored { .text(text) }
  public var words: String { text }
  public static func unreadable(_ stored: Stored) -> String { Of.unreadable }
}
