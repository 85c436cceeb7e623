import Casework

/// The answers of one record while they are being filled in.
struct Sheet {
  private var shared: Answers
  private var each: [SubjectID: Answers] = [:]
  private let today: Day

  init(_ today: Day) {
    self.today = today
    shared = Answers(today: today)
  }

  subscript<V: Answer>(_ field: Field<V>) -> V? {
    get { shared[field] }
    set { shared[field] = newValue }
  }

  subscript<G: Rows>(_ group: Group<G>) -> [Answers] {
    get { shared[group] }
    set { shared[group] = newValue }
  }

  /// What is answered for one child.
  subscript<V: Answer>(_ field: Field<V>, _ child: SubjectID) -> V? {
    get { each[child]?[field] }
    set {
      let none = Answers(today: today)
      each[child, default: none][field] = newValue
    }
  }

  var answers: StepAnswers { StepAnswers(shared: shared.stored, each: each.mapValues(\.stored)) }
}
