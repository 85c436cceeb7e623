/// The answers of one record: those given for everybody in it and those given for each child separately.
public struct StepAnswers: Sendable, Equatable {
  public var shared: [String: Stored]
  public var each: [SubjectID: [String: Stored]]

  public init(shared: [String: Stored] = [:], each: [SubjectID: [String: Stored]] = [:]) {
    (self.shared, self.each) = (shared, each)
  }

  /// What was answered for one child.
  public func answers(for child: SubjectID, today: Day) -> Answers {
    Answers(shared, today: today).overlaid(by: each[child] ?? [:])
  }

  public subscript(_ key: String, for child: SubjectID?) -> Stored? {
    get { child.map { each[$0]?[key] } ?? shared[key] }
    set {
      if let child { each[child, default: [:]][key] = newValue } else { shared[key] = newValue }
    }
  }
}
