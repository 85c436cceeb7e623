import CaseStore
import Casework
import Synchronization
import TestCast
import Testing

@testable import CaseWeb

/// That writing is to end. A class because the writers share it.
final class Stopped: Sendable {
  let flag = Atomic(false)
}

/// A worker who writes one note after the other and keeps book of what the server said it had kept. An actor because
/// many write at once.
actor Scribe {
  /// What was written and how far it is known to be kept.
  struct Note: Sendable {
    let step: StepID
    let plan: [Write]
    /// In the answers once so many writes are kept.
    let mark: String
    let marked: Int
    /// Writes that the server said it had kept.
    var kept = 0
    /// The next write was sent, and nobody knows what became of it.
    var isTried = false

    /// What must be there: the writes that were kept, and the next as a whole or not at all.
    var possible: Set<Int> { isTried ? [kept, kept + 1] : [kept] }
  }

  /// One write of a note: a page of its draft, or its end.
  enum Write: Sendable {
    case page(String, [(String, String)])
    case finish(draft: Int)
  }

  private(set) var notes: [Note] = []
  /// Notes begun of which nobody knows whether they were.
  private(set) var triedToBegin = 0
  private(set) var acknowledged = 0
  private let name: Int
  private let children: [SubjectID]

  init(_ name: Int, children: [SubjectID]) { (self.name, self.children) = (name, children) }

  /// Writes until told to stop, or until the server no longer says what became of a write.
  func work(as tom: Visitor, until stopped: Stopped) async throws {
    while !stopped.flag.load(ordering: .relaxed) {
      let current = notes.indices.last.flatMap { notes[$0].kept < notes[$0].plan.count ? $0 : nil }
      guard let current else {
        guard try await begin(as: tom) else { return }
        continue
      }
      notes[current].isTried = true
      guard try await write(notes[current], as: tom) else { return }
      notes[current].isTried = false
      notes[current].kept += 1
      acknowledged += 1
    }
  }

  /// The outcome of the last write, now that it is known.
  func settle(_ kept: [StepID: Int]) {
    for index in notes.indices where notes[index].isTried {
      notes[index].kept = kept[notes[index].step] ?? notes[index].kept
      notes[index].isTried = false
    }
  }

  private func begin(as tom: Visitor) async throws -> Bool {
    let (number, child) = (notes.count, children[(name + notes.count) % children.count])
    let kind: any Step.Type = number % 3 == 2 ? Contact.self : CaseNote.self
    guard let answer = try await said({ try await tom.post("/children/\(child)/steps", [("kind", kind.id)]) }) else {
      triedToBegin += 1
      return false
    }
    let step = try #require(answer.location?.split(separator: "/").last, "\(answer.status) \(answer.text)")
    let mark = "scribe \(name) note \(number)"
    let page = StepKind.of(kind).pages.firstIndex { $0.questions.contains { $0.key == Self.marked(kind) } }
    notes.append(
      Note(
        step: StepID(String(step)), plan: Self.plan(kind, child, mark), mark: mark, marked: try #require(page) + 1))
    acknowledged += 1
    return true
  }

  private func write(_ note: Note, as tom: Visitor) async throws -> Bool {
    switch note.plan[note.kept] {
    case .page(let path, let fields):
      guard let answer = try await said({ try await tom.post("/steps/\(note.step)/\(path)", fields) }) else {
        return false
      }
      #expect(answer.status == 204, "\(note.mark), write \(note.kept): \(answer.text)")
    case .finish(let draft):
      let fields = [("version", "\(draft)")]
      guard let answer = try await said({ try await tom.post("/steps/\(note.step)/finish", fields) }) else {
        return false
      }
      #expect(answer.status == 303, "\(note.mark), the end: \(answer.text)")
    }
    return true
  }

  /// An answer that says what became of the write: not that the server failed, or went.
  private func said(_ ask: () async throws -> Visitor.Answer) async throws -> Visitor.Answer? {
    do {
      let answer = try await ask()
      return answer.status >= 500 ? nil : answer
    } catch is Visitor.NoAnswer {
      return nil
    }
  }

  /// Each page once, as it saves itself while it is written, and then the end.
  private static func marked(_ kind: any Step.Type) -> String {
    kind == Contact.self ? Contact.concern.key : CaseNote.headline.key
  }

  private static func plan(_ step: any Step.Type, _ child: SubjectID, _ mark: String) -> [Write] {
    let kind = StepKind.of(step)
    var answers =
      step == Contact.self
      ? Telling.contact([child], received: Moment(Cast.start.day, hour: 10))
      : Telling.note([child], on: Cast.start.day)
    answers[marked(step), for: nil] = .text(mark)
    let pages = kind.pages.enumerated().map { number, page in
      let fields = page.questions.flatMap { question in
        let stored = answers[question.key, for: page.eachChild ? child : nil]
        return StepsBrowser.fields(question, question.key, stored)
      }
      let untouched = Walk(step: "ANY", kind: kind, children: [], answers: StepAnswers(), today: Cast.start.day)
      let version = PageMark(untouched, Place(page: number, child: nil), version: 0).text
      let asked = page.questions.map(\.key).joined(separator: " ")
      return Write.page("pages/\(number + 1)/draft", [("asked", asked), ("version", version)] + fields)
    }
    return pages + [.finish(draft: pages.count)]
  }
}
