/// Telling an answer that says something from one that fills a box.
enum Saying {
  /// `tbc`, `n/a`, `ongoing`, `as above`, a full stop: an answer in form only.
  static func isEmpty(_ text: String) -> Bool {
    let plain = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
      .split(separator: " ").joined(separator: " ")
    return plain.isEmpty || emptyWords.contains(plain)
  }

  private static let emptyWords: Set<String> = [
    "tbc", "tba", "tbd", "to be confirmed", "to be agreed", "to be decided", "na", "n a", "not applicable", "none",
    "nil", "ongoing", "on going", "as above", "see above", "as before", "no change", "unknown", "x", "all", "everyone",
  ]
}

extension Answers {
  /// Whether a text was left blank, or says nothing.
  func lacks(_ field: Field<Prose>) -> Bool { text(field).map(Saying.isEmpty) ?? true }
  func lacks(_ field: Field<Line>) -> Bool { text(field).map(Saying.isEmpty) ?? true }

  /// A shortfall where a text was left blank, or says nothing.
  func short(_ field: Field<Prose>, _ words: String) -> Shortfall? { lacks(field) ? Shortfall(words, at: field) : nil }
  func short(_ field: Field<Line>, _ words: String) -> Shortfall? { lacks(field) ? Shortfall(words, at: field) : nil }

  /// A shortfall unless the answer is yes.
  func short(_ field: Field<Bool>, _ words: String) -> Shortfall? {
    self[field] == true ? nil : Shortfall(words, at: field)
  }

  /// A shortfall where a day was left blank.
  func short(_ field: Field<Day>, _ words: String) -> Shortfall? {
    self[field] == nil ? Shortfall(words, at: field) : nil
  }
}

extension Field where Value == Prose {
  /// Refuses `tbc`, `n/a` and the like.
  func saysSomething(_ words: String = "Say it in full: this will be read by people who were not there") -> Self {
    refuse(words) { prose, _ in Saying.isEmpty(prose.text) }
  }
}

extension Field where Value == Day {
  /// Refuses a day before the practice that is recorded.
  func notBefore(_ first: Field<Day>, _ words: String) -> Self {
    refuse(words) { day, answers in answers[first].map { day < $0 } ?? false }
  }

  /// Refuses a day that is not later than the practice that is recorded: the next meeting is another one.
  func after(_ first: Field<Day>, _ words: String) -> Self {
    refuse(words) { day, answers in answers[first].map { day <= $0 } ?? false }
  }

  /// Refuses a day after the practice that is recorded.
  func notAfter(_ last: Field<Day>, _ words: String) -> Self {
    refuse(words) { day, answers in answers[last].map { day > $0 } ?? false }
  }
}

extension String {
  /// The first sentence or line, cut at a word: for summaries.
  var opening: String {
    let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    if line.count <= 90 { return line }
    let cut = line.prefix(90)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
  }
}
