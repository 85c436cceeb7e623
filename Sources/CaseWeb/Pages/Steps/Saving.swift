import CaseStore
import Casework

/// Saves one page of a draft over what was there when the page was made.
///
/// A page carries the version of the draft it was made from and a mark of its own answers. When the draft has gone on
/// since but this page's answers have not, somebody wrote on another page: both are kept. When they have, nothing is
/// saved and both are shown.
struct Saving: Sendable {
  enum Outcome: Sendable {
    case saved(Walk, version: Int)
    /// The answers of this page are not those that were seen; what is there now.
    case changed(Walk, Draft)
  }

  let request: PageRequest
  let form: Form
  let writing: StepWriting
  let place: Place

  init(_ request: PageRequest, _ form: Form) async throws {
    let id = try request.step
    guard let writing = try await request.read({ try $0.writing(id) }) else { throw Refusal.notFound }
    if writing.status == .finished, writing.draft == nil {
      throw Refusal.because(
        "This correction has been finished or given up meanwhile: the record stands as it is shown.")
    }
    (self.request, self.form, self.writing) = (request, form, writing)
    place = try request.place(in: writing.kind, writing.children)
  }

  func save() async throws -> Outcome {
    var current = writing.draft
    while true {
      let base = walk(over: current?.answers ?? StepAnswers())
      if let current, isChanged(base) { return .changed(base, current) }
      let answers = written(over: base.answers)
      do {
        let version = try await request.store.saveDraft(
          answers, of: writing.id, seen: current?.version ?? 0, by: request.worker, at: request.now)
        return .saved(walk(over: answers), version: version)
      } catch Refusal.changedMeanwhile(_) {
        // Somebody saved between our reading and our writing: look again.
        let id = writing.id
        current = try await request.read { try $0.writing(id) }?.draft
      }
    }
  }

  func walk(over answers: StepAnswers) -> Walk {
    Walk(
      step: writing.id, kind: writing.kind, children: writing.children, answers: answers, today: request.today)
  }

  /// The questions that the form asked, but for those where the other version was chosen.
  var questions: [Question] {
    let asked = form.asked
    return writing.kind.pages[place.page].questions.filter {
      asked.contains($0.key) && form["choose:\($0.key)"] != "theirs"
    }
  }

  /// The draft with what this form answered.
  func written(over answers: StepAnswers) -> StepAnswers {
    let base = walk(over: answers)
    var answers = answers
    for question in questions {
      let mine = AnswerReading.stored(question, named: question.key, in: form)
      let both = Self.both(question, mine, base.stored(question.key, at: place))
      answers[question.key, for: place.child] = form["choose:\(question.key)"] == "both" ? both ?? mine : mine
    }
    return answers
  }

  /// The text that was saved and under it the one that was not; nil for what cannot stand under something else.
  static func both(_ question: Question, _ mine: Stored?, _ theirs: Stored?) -> Stored? {
    guard case .prose = question.control, case .text(let mine)? = mine, case .text(let theirs)? = theirs else {
      return nil
    }
    return .text("\(theirs)\n\n\(mine)")
  }

  /// Whether somebody else's answers would be lost, or a choice between two versions was left open.
  private func isChanged(_ base: Walk) -> Bool {
    let differing = questions.filter {
      base.stored($0.key, at: place) != AnswerReading.stored($0, named: $0.key, in: form)
    }
    if PageMark.isOther(form[Form.versionField], base, place) { return !differing.isEmpty }
    return form[Conflict.choosingField] != nil && differing.contains { form["choose:\($0.key)"] == nil }
  }
}

/// What a page says of the draft that it was made from: its version, and a mark of the answers on the page itself.
struct PageMark: Sendable {
  let version: Int
  private let mark: String

  init(_ walk: Walk, _ place: Place, version: Int) {
    self.version = version
    mark = PageMark.mark(walk, place)
  }

  /// `7-9c3f0a12be44d001`
  var text: String { "\(version)-\(mark)" }

  /// Whether a page was made from other answers to its own questions than these.
  static func isOther(_ text: String?, _ walk: Walk, _ place: Place) -> Bool {
    text?.split(separator: "-").last.map(String.init) != mark(walk, place)
  }

  private static func mark(_ walk: Walk, _ place: Place) -> String {
    var hash = Fingerprint()
    for question in walk.kind.pages[place.page].questions {
      if let stored = walk.stored(question.key, at: place) {
        hash.add(question.key)
        hash.add(stored)
      }
    }
    return hash.text
  }
}

/// FNV-1a over 64 bits: the same in every process, which Swift's own hashes are not.
private struct Fingerprint {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { step(byte) }
    step(0xFF)
  }

  mutating func add(_ stored: Stored) {
    switch stored {
    case .text(let text):
      step(1)
      add(text)
    case .many(let many):
      step(2)
      many.forEach { add($0) }
    case .rows(let rows):
      for row in rows {
        step(3)
        for key in row.keys.sorted() {
          add(key)
          if let value = row[key] { add(value) }
        }
      }
    }
    step(0xFE)
  }

  private mutating func step(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  var text: String { String(value, radix: 16) }
}
