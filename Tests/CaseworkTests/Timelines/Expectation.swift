import Casework

/// What a line of a timeline says must be so.
struct Expectation {
  let verb: String
  let rest: String

  /// What is otherwise; nil when it is so.
  func failure(_ duties: [Duty], _ rulebook: Rulebook, _ now: Moment) -> String? {
    let words = rest.split(separator: " ").map(String.init)
    guard
      let clock = rest.split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
        .first(where: { rulebook.clock($0) != nil })
    else { return "no such clock, step or word" }
    let runs = duties.filter { $0.clock == clock }
    let last = runs.last
    let standing = last.map { rulebook.standing($0, at: now) }
    switch verb {
    case "due": return due(words, runs.last { $0.isOpen }, standing)
    case "soon": return standing == .soon ? nil : "it is \(said(standing))"
    case "late": return late(words, runs.last { $0.isOpen }, now)
    case "met": return met(words, runs)
    case "fell": return fellAway(last, standing, .fellAway)
    case "missed": return fellAway(last, standing, .missed)
    case "waived": return runs.contains { rulebook.standing($0, at: now) == .waived } ? nil : "it is \(said(standing))"
    case "not": return notCounted(clock, runs)
    case "no": return runs.isEmpty ? nil : "it is \(said(standing))"
    case "done": return runs.contains(where: \.isOpen) ? "it is \(said(standing))" : nil
    case "undetermined": return standing == .undetermined ? nil : "it is \(said(standing))"
    case "why": return why(clock, last, rulebook, now)
    case "allowed": return standing == .fellAway ? nil : "it is \(said(standing))"
    default: return "no such word: \(verb)"
    }
  }

  private func said(_ standing: Standing?) -> String { standing.map { "\($0)" } ?? "not owed at all" }

  /// `due core-group on 2026-03-17`, `due core-group today`
  private func due(_ words: [String], _ duty: Duty?, _ standing: Standing?) -> String? {
    guard let duty else { return "nothing is owed: it is \(said(standing))" }
    if words.last == "today" { return standing == .dueToday ? nil : "it is \(said(standing))" }
    if words.count == 5, let moment = duty.due.moment {
      return "\(moment.day.iso) at \(moment.clockWords)" == words[2...].joined(separator: " ")
        ? nil
        : "it is due on \(moment.words)"
    }
    return duty.due.day.iso == words.last ? nil : "it is due on \(duty.due.day.iso)"
  }

  /// `late core-group by 3 days`
  private func late(_ words: [String], _ duty: Duty?, _ now: Moment) -> String? {
    guard let duty else { return "nothing is owed" }
    let days = now.day - duty.due.day
    return words.count >= 3 && Int(words[2]) == days ? nil : "it is \(days) days late, due \(duty.due.day.iso)"
  }

  /// `met core-group`, `met core-group 3 days late`
  private func met(_ words: [String], _ runs: [Duty]) -> String? {
    let ended = runs.compactMap { duty -> (Duty, Candidate)? in
      if case .met(let event) = duty.outcome { (duty, event) } else { nil }
    }
    guard let (duty, event) = ended.last else {
      return "it was not met: \(runs.last.map { "\($0.outcome)" } ?? "no run")"
    }
    let days = duty.wasLate(event) ? max(event.day - duty.due.day, 0) : nil
    let expected = words.last == "late" ? words.count > 2 ? Int(words[1]) : 0 : nil
    return days == expected ? nil : "it was met \(days.map { "\($0) days late" } ?? "in time"), due \(duty.due.day.iso)"
  }

  private func fellAway(_ duty: Duty?, _ standing: Standing?, _ wanted: Standing) -> String? {
    guard standing == wanted else { return "it is \(said(standing)), due \(duty?.due.day.iso ?? "never")" }
    return nil
  }

  /// `not counted cp-visit: the child was not seen`
  private func notCounted(_ clock: String, _ runs: [Duty]) -> String? {
    let wanted = rest.split(separator: ":", maxSplits: 1).last.map(\.trimmed) ?? ""
    let reasons = runs.flatMap(\.notCounted).compactMap(\.shortOf)
    return reasons.contains(wanted) ? nil : "not counted: \(reasons)"
  }

  /// `why cp-visit: seen on Thursday 7 May`
  private func why(_ clock: String, _ duty: Duty?, _ rulebook: Rulebook, _ now: Moment) -> String? {
    guard let duty else { return "nothing is owed" }
    let wanted = rest.split(separator: ":", maxSplits: 1).last.map(\.trimmed) ?? ""
    let words = rulebook.explain(duty, at: now).words
    return words.contains(wanted) ? nil : "it says: \(words)"
  }
}
