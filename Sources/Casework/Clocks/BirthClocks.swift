extension Clock {
  /// While a birth is not on the record nothing asks for the child to be seen: so the record of it is itself owed. A
  /// baby may well come two weeks after the day that was expected.
  static let birth = Clock(
    "birth", "Record the birth", "the birth must be recorded",
    starts: .whenBirthIsExpected,
    within: .local("birth", usually: .weeks(3)),
    metBy: Meets("the birth") { history in
      history.particulars.born.map { born in
        [Candidate(day: born, words: "born on \(born.words)", source: "\(history.child)/born")]
      } ?? []
    },
    unless: [.closed], owedBy: .keyWorker, warns: .weeks(2), authority: .local())
}

extension Starts {
  /// Nobody can see a child who is not born: what is owed while something lasts is owed from the birth on.
  var onceBorn: Starts {
    Starts("\(words), from the birth on") { history in
      let starts = find(history)
      guard let born = history.particulars.born else { return history.particulars.expected == nil ? starts : [] }
      return starts.compactMap { start in
        if start.day >= born { return start }
        guard start.until.map({ $0 >= born }) ?? true else { return nil }
        return Start(
          day: born, until: start.until, because: "The child was born on \(born.words)", source: start.source,
          what: start.what)
      }
    }
  }

  /// The day on which a child in need is expected to be born, or on which the child was born before it.
  fileprivate static let whenBirthIsExpected = Starts("when the birth of a child in need is expected") { history in
    guard let expected = history.particulars.expected else { return [] }
    let born = history.particulars.born
    return history.all(Need.self).compactMap { need in
      let day = max(need.from, min(expected, born ?? expected))
      if let born, born <= need.from { return nil }
      if let until = need.until, until < day { return nil }
      return Start(
        day: day, until: need.until, because: "The birth was expected on \(expected.words)", source: need.id,
        what: Need.lasting)
    }
  }
}
