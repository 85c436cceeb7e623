import Casework

/// A return as the journal names it.
public struct ImportSource: Sendable, Equatable {
  /// `children in need census 2025-26`
  public let name: String
  /// The days of which it tells.
  public let days: ClosedRange<Day>

  public init(name: String, days: ClosedRange<Day>) { (self.name, self.days) = (name, days) }
}

/// A child as a return tells of them: what the record is to hold. Only what was given; the rest is nil.
public struct ImportedChild: Sendable {
  /// The number by which the authority knows the child.
  public let number: KnownIdentifier
  public let line: Int
  public var person = ImportedPerson()
  /// In the order in which they are to be written: what another hangs on comes first.
  public var records: [ImportedRecord] = []

  public init(number: KnownIdentifier, line: Int) { (self.number, self.line) = (number, line) }
}

/// Who the child is. A return of this kind gives no name.
public struct ImportedPerson: Sendable {
  public var line = 0
  public var born: Day?
  public var expected: Day?
  public var died: Day?
  public var sex: Sex?
  public var ethnicity: Ethnicity?
  public var disabilities: [Disability] = []
  /// Why there is no unique pupil number.
  public var noPupilNumber: MissingPupilNumber?
  /// Numbers by which others know the child, each with its line.
  public var numbers: [(number: KnownIdentifier, line: Int)] = []

  public init() {}
}

/// One thing that happened, or was true for a time, as a return tells of it.
public struct ImportedRecord: Sendable {
  /// Its kind and its day: the same key is the same thing, in whatever return it comes.
  public let key: String
  /// `child protection plan of 4 May 2025`
  public let what: String
  public let line: Int
  /// The key of what it is part of: the time in need, or a plan that it reviews; nil for a time in need itself.
  public let within: String?
  /// As the return gave it, element by element.
  public let given: String
  public var step: ImportedStep?
  public var span: (any Span)?
  /// The end of the time in need that it is part of, with the reason.
  public var closes: (on: Day, reason: String)?

  public init(
    key: String, what: String, line: Int, within: String?, given: String, step: ImportedStep? = nil,
    span: (any Span)? = nil, closes: (on: Day, reason: String)? = nil
  ) {
    (self.key, self.what, self.line, self.within, self.given) = (key, what, line, within, given)
    (self.step, self.span, self.closes) = (step, span, closes)
  }
}

/// A step as a return tells of it.
public struct ImportedStep: Sendable {
  public enum Standing: Sendable {
    case finished
    /// Begun and not finished: it waits to be taken up.
    case toDo
    /// Begun, and over without having been finished.
    case leftUnfinished
  }

  public let kind: any Step.Type
  public let standing: Standing
  /// The day it happened, or was begun where it is not finished.
  public let on: Day
  /// What the return answers; questions that it does not answer stay unanswered.
  public let answers: Answers

  public init(_ kind: any Step.Type, _ standing: Standing = .finished, on: Day, _ answers: Answers) {
    (self.kind, self.standing, self.on, self.answers) = (kind, standing, on, answers)
  }
}

/// What a return told and the record could not take, with its place in the file.
public struct NotPlaced: Sendable, Equatable, CustomStringConvertible {
  public let line: Int
  /// `child protection plan of 4 May 2025`
  public let what: String
  public let why: String

  public init(line: Int, what: String, why: String) { (self.line, self.what, self.why) = (line, what, why) }

  public var description: String { "line \(line): \(what): \(why)" }
}
