import Casework

/// What a step had brought about before it was corrected.
struct Undone {
  /// Ids of the spans it had begun: kept when it begins them again, taken out when it does not.
  var begun: Set<String> = []
  var tables: [String: String] = [:]
  var subjects: [String: SubjectID] = [:]
}

extension Recorder {
  /// Takes back what an earlier version of a step brought about, but for the spans it began, which are named.
  func withdraw(_ step: StepRow) throws -> Undone {
    var undone = Undone()
    guard step.version > 0 else { return undone }
    for kind in allSpans {
      let table = try SQL(identifier: kind.table)
      let begun = try connection.rows("SELECT id, subject_id FROM \(table) WHERE began_by = \(step.id)") {
        (try $0.text(0), try $0.id(1) as SubjectID)
      }
      for (id, subject) in begun {
        undone.begun.insert(id)
        (undone.tables[id], undone.subjects[id]) = (kind.table, subject)
      }
      let ended = try connection.rows("SELECT id, subject_id FROM \(table) WHERE ended_by = \(step.id)") {
        (try $0.text(0), try $0.id(1) as SubjectID)
      }
      for (id, subject) in ended {
        let nothing: String? = nil
        try update(
          kind.table, [("id", id), ("ended_on", nothing), ("end_reason", nothing), ("ended_by", nothing)],
          about: [subject])
      }
    }
    try withdrawRows("action", of: step, where: "done_on IS NULL AND dropped_on IS NULL")
    try withdrawRows("childs_words", of: step, where: "1 = 1")
    return undone
  }

  private func withdrawRows(_ table: String, of step: StepRow, where test: SQL) throws {
    let rows = try connection.rows(
      "SELECT id, subject_id FROM \(try SQL(identifier: table)) WHERE step_id = \(step.id) AND \(test)"
    ) { (try $0.text(0), try $0.id(1) as SubjectID) }
    for (id, subject) in rows { try delete(table, [("id", id)], about: [subject]) }
  }

  /// Brings about what follows for each child. Ids are made from the step's, so that a correction meets the same rows.
  func apply(_ following: [(child: SubjectID, effects: [Effect])], of step: StepRow, replacing undone: Undone) throws {
    var left = undone.begun
    var opened: [String: [SubjectID]] = [:]
    for (number, (child, effects)) in following.enumerated() {
      for (index, effect) in effects.enumerated() {
        let id = "\(step.id)-\(number)-\(index)"
        switch effect {
        case .open(let kind): opened[kind.id, default: []].append(child)
        case .begin(let span):
          try begin(span, id: id, child, step, again: left.remove(id) != nil)
        case .change(let kind, let change): try self.change(kind, change, child)
        case .end(let kind, let day, let reason): try end(kind, on: day, reason, child, step)
        case .agree(let action): try agree(action, id: id, child, step)
        case .heard(let words): try hear(words, id: id, child, step)
        }
      }
    }
    for id in left.sorted() {
      guard let table = undone.tables[id], let subject = undone.subjects[id] else { continue }
      try delete(table, [("id", id)], about: [subject])
    }
    try open(opened, by: step)
  }

  private func begin(_ span: any Span, id: String, _ child: SubjectID, _ step: StepRow, again: Bool) throws {
    let kind = type(of: span)
    let own = span.columns.map { (name: $0.name, value: $0.value as any SQLBindable) }
    if again {
      return try update(kind.table, [("id", id), ("began_on", span.from)] + own, about: [child])
    }
    if try openSpan(kind, of: child) != nil {
      throw Refusal.because("There is already a \(kind.title.lowercased()) that has not ended.")
    }
    try insert(
      kind.table,
      [
        ("id", id), ("subject_id", child), ("began_on", span.from), ("ended_on", span.until),
        ("end_reason", span.endReason), ("began_by", step.id), ("ended_by", nil as String?),
      ] + own, about: [child])
  }

  private func openSpan(_ kind: any Span.Type, of child: SubjectID) throws -> String? {
    try connection.first(
      "SELECT id FROM \(try SQL(identifier: kind.table)) WHERE subject_id = \(child) AND ended_on IS NULL"
    ) { try $0.text(0) }
  }

  private func change(_ kind: any Span.Type, _ change: (any Span) -> any Span, _ child: SubjectID) throws {
    guard let open = try openSpan(kind, of: child),
      let span = try history(of: child).spans.first(where: { type(of: $0).table == kind.table && $0.id == open })
    else { throw Refusal.because("There is no \(kind.title.lowercased()) to change.") }
    let changed = change(span).columns.map { (name: $0.name, value: $0.value as any SQLBindable) }
    try update(kind.table, [("id", open)] + changed, about: [child])
  }

  private func end(_ kind: any Span.Type, on day: Day, _ reason: String, _ child: SubjectID, _ step: StepRow) throws {
    guard let open = try openSpan(kind, of: child) else {
      throw Refusal.because("There is no \(kind.title.lowercased()) to end.")
    }
    try update(
      kind.table, [("id", open), ("ended_on", day), ("end_reason", reason), ("ended_by", step.id)], about: [child])
  }

  private func agree(_ action: AgreedAction, id: String, _ child: SubjectID, _ step: StepRow) throws {
    if try connection.first("SELECT 1 FROM action WHERE id = \(id)", { _ in true }) ?? false { return }
    try insert(
      "action",
      [
        ("id", id), ("subject_id", child), ("step_id", step.id), ("what", action.what), ("owner", action.owner),
        ("worker_id", action.worker), ("due_on", action.due),
      ], about: [child])
  }

  private func hear(_ heard: ChildsWords, id: String, _ child: SubjectID, _ step: StepRow) throws {
    try insert(
      "childs_words",
      [
        ("id", id), ("subject_id", child), ("step_id", step.id), ("said_on", heard.on), ("words", heard.words),
        ("setting", heard.setting),
      ], about: [child])
  }

  /// Steps to be done next: one for all the children it is opened for. One that is no longer called for and that
  /// nobody has begun is set aside.
  private func open(_ wanted: [String: [SubjectID]], by step: StepRow) throws {
    let held = try connection.rows("SELECT id, kind, status FROM step WHERE opened_by = \(step.id)") {
      (StepID(try $0.text(0)), try $0.text(1), try $0.text(2))
    }
    for (id, kind, status) in held where wanted[kind] == nil && status == StepStatus.toDo.rawValue {
      let about = try connection.step(id)?.children ?? step.children
      try self.open(about)
      try update(
        "step",
        [("id", id), ("status", StepStatus.abandoned.rawValue), ("reason", "The step that opened it was corrected")],
        about: about)
    }
    for kind in wanted.keys.sorted()
    where !held.contains(where: { $0.1 == kind && $0.2 != StepStatus.abandoned.rawValue }) {
      let id = StepID(newID())
      let children = wanted[kind] ?? []
      try insert(
        "step",
        [
          ("id", id), ("kind", kind), ("status", StepStatus.toDo.rawValue), ("version", 0), ("opened_on", today),
          ("opened_by", step.id),
        ], about: children)
      for child in children {
        try insert("step_subject", [("step_id", id), ("subject_id", child)], about: [child])
      }
    }
  }
}
