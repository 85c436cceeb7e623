/// What a clock or a check needs to know of the child beyond what was recorded in steps and spans.
public struct Particulars: Sendable, Equatable {
  public var name: String
  /// Nil while the child is unborn or the date is not known.
  public var born: Day?
  /// The expected date of birth of an unborn child.
  public var expected: Day?
  public var died: Day?
  /// The census code: M, F, U (not known), I (indeterminate); nil when not recorded.
  public var sex: String?

  public init(name: String, born: Day? = nil, expected: Day? = nil, died: Day? = nil, sex: String? = nil) {
    (self.name, self.born, self.expected, self.died, self.sex) = (name, born, expected, died, sex)
  }

  public func isUnborn(on day: Day) -> Bool { born.map { $0 > day } ?? (expected != nil) }

  /// Old enough for a school or a nursery to know them; false when the age is not known.
  func isOfSchoolAge(on day: Day?) -> Bool {
    guard let day, let born, born <= day else { return false }
    return (3...17).contains(born.age(on: day))
  }

  /// `8 years old`, `5 months old`, `due 12 June 2026`
  public func ageWords(on day: Day) -> String {
    if let died, died <= day { return "died \(died.words)" }
    guard let born, born <= day else { return expected.map { "due \($0.words)" } ?? "age not known" }
    let years = born.age(on: day)
    if years >= 2 { return "\(years) years old" }
    let months = born.months(until: day)
    if months >= 1 { return months == 1 ? "1 month old" : "\(months) months old" }
    let days = day - born
    return days == 1 ? "1 day old" : "\(days) days old"
  }
}
