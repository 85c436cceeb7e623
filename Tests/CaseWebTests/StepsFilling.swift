import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

extension StepsBrowser.Answer {
  /// The value of a hidden field of the page's own form.
  func hidden(_ name: String) -> String? {
    let start = "name=\"\(name)\" value=\""
    guard let found = text.range(of: start, after: "<main") else { return nil }
    return String(text[found.upperBound...].prefix { $0 != "\"" })
  }
}

extension String {
  fileprivate func range(of part: String, after mark: String) -> Range<String.Index>? {
    let from = firstRange(of: mark)?.upperBound ?? startIndex
    return self[from...].firstRange(of: part)
  }
}

extension StepsBrowser {
  /// Starts a step from the child's page, or takes up the one that waits, and answers its address.
  func begin(_ kind: any Step.Type, for children: [SubjectID]) async throws -> String {
    let (store, worker, now) = (cast.store, worker, now)
    let waiting = try await store.read(for: worker, at: now) { reader in
      try reader.steps(.child(children[0])).last { $0.kind == kind.id && $0.status == .toDo }
    }
    if let waiting {
      #expect(try await post("/steps/\(waiting.id)/take-up").status == 303)
      return "/steps/\(waiting.id)"
    }
    let others = children.dropFirst().map { ("with", $0.text) }
    let answer = try await post("/children/\(children[0])/steps", [("kind", kind.id)] + others)
    return try #require(answer.location, "\(kind.title): \(answer.status)")
  }

  /// Fills in every page of a step as a person does, following where the site leads, up to check your answers.
  func fill(_ step: String, _ kind: any Step.Type, _ answers: StepAnswers) async throws {
    let kind = StepKind.of(kind)
    var here = "\(step)/pages/1"
    for _ in 0..<100 where here != "\(step)/check" {
      let page = try await get(here)
      #expect(page.status == 200, "\(here)")
      let asked = try #require(page.hidden("asked"), "\(here) is no page of questions")
      let place = here.split(separator: "?")[0].split(separator: "#")[0]
      let parts = place.split(separator: "/")
      let page1 = try #require(Int(parts[3]))
      let only = kind.pages[page1 - 1].eachChild ? answers.each.keys.sorted().first : nil
      let child = parts.count > 4 ? SubjectID(String(parts[4])) : only
      let questions = asked.split(separator: " ").compactMap { kind.question(String($0)) }
      let fields = questions.flatMap { Self.fields($0, $0.key, answers[$0.key, for: child]) }
      let sent = try await post(
        String(place), [("version", page.hidden("version") ?? ""), ("asked", asked), ("then", "on")] + fields)
      #expect(sent.status == 303, "\(here): \(sent.status)")
      here = try #require(sent.location)
      #expect(!here.contains("?check"), "\(kind.title), \(here): \(questions.map(\.key))")
      if here.contains("?check") { return }
    }
  }

  /// The same, and finishes it; the answer is the page of the step then.
  @discardableResult
  func finish(_ step: String, _ kind: any Step.Type, _ answers: StepAnswers) async throws -> Answer {
    try await fill(step, kind, answers)
    let check = try await get("\(step)/check")
    let version = try #require(check.hidden("version"), "\(check.text)")
    let sent = try await post("\(step)/finish", [("version", version)])
    #expect(sent.status == 303, "\(kind.title): \(sent.text)")
    return try await get(step)
  }

  /// What a browser sends for an answer.
  static func fields(_ question: Question, _ name: String, _ stored: Stored?) -> [(String, String)] {
    guard let stored else { return [] }
    switch (question.control, stored) {
    case (.day, .text(let text)): return date(name, text)
    case (.moment, .text(let text)):
      guard let moment = Moment(iso: text) else { return [] }
      return date(name, moment.day.iso) + [("\(name).time", moment.clockWords)]
    case (.rows(let columns, _), .rows(let rows)):
      return rows.enumerated().flatMap { index, row in
        columns.flatMap { column in
          let box = "\(name)[\(index)].\(column.key)"
          // A text that is left blank is sent, as a browser does.
          if case .line = column.control, row[column.key] == nil { return [(box, "")] }
          return fields(column, box, row[column.key])
        }
      }
    case (_, .text(let text)): return [(name, text)]
    case (_, .many(let many)): return many.map { (name, $0) }
    case (_, .rows): return []
    }
  }

  private static func date(_ name: String, _ text: String) -> [(String, String)] {
    let date = TypedDate(stored: text)
    return [("\(name).day", date.day), ("\(name).month", date.month), ("\(name).year", date.year)]
  }
}
