import CaseStore
import Casework

/// What a record would be criticised for: shown before it is finished, and to whoever authorises it.
enum Shortfalls {
  struct Found: Sendable {
    let words: String
    let place: Place?
    let key: String?
  }

  /// Each once, with the name of the child where it is not true of all.
  static func of(_ desk: StepDesk, _ walk: Walk) -> [Found] {
    var order: [Shortfall] = []
    var whose: [Shortfall: [SubjectID]] = [:]
    for child in desk.children {
      guard let history = desk.shown.histories[child.id] else { continue }
      let answers = walk.answers.asked(by: walk.kind, for: desk.children.map(\.id), today: walk.today)
        .answers(for: child.id, today: walk.today)
      let found = walk.kind.shortfalls(
        answers, history.before(desk.id), finishing: desk.id, by: desk.shown.step.worker ?? desk.reader, at: desk.now,
        desk.rulebook)
      for shortfall in found {
        if whose[shortfall] == nil { order.append(shortfall) }
        whose[shortfall, default: []].append(child.id)
      }
    }
    return order.map { shortfall in
      let children = whose[shortfall] ?? []
      let names = children.count == desk.children.count ? nil : children.map(walk.name).joined(separator: ", ")
      return Found(
        words: names.map { "\($0): \(shortfall.words)" } ?? shortfall.words,
        place: shortfall.key.flatMap { key in children.first.flatMap { walk.place(of: key, for: $0) } },
        key: shortfall.key)
    }
  }

  static func card(_ desk: StepDesk, _ walk: Walk, canChange: Bool = true) -> HTML {
    let found = of(desk, walk)
    if found.isEmpty || walk.answers == StepAnswers() { return .empty }
    return .card(
      "What would be criticised",
      """
      <p>These do not stop it from being finished. Put them right if you can.</p>\
      <ul class="listed">\(each: found, { "<li>\(canChange ? linked($0, walk) : "\($0.words)")</li>" })</ul>
      """)
  }

  private static func linked(_ found: Found, _ walk: Walk) -> HTML {
    guard let place = found.place, let key = found.key else { return "\(found.words)" }
    return .link(found.words, to: "\(walk.href(place))#\(key)")
  }
}

extension History {
  /// Without a step itself, and the spans that its record began: what a correction of it is judged against.
  func before(_ step: StepID) -> History {
    guard records.contains(where: { $0.id == step }) else { return self }
    return History(
      child: child, particulars: particulars, records: records.filter { $0.id != step }, unfinished: unfinished,
      spans: spans.filter { !$0.id.hasPrefix("\(step)-") }, waivers: waivers, pauses: pauses,
      imported: imported)
  }
}
