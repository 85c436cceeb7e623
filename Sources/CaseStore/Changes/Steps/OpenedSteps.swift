import Casework

extension Recorder {
  /// Opens the steps that are to be done next, each once for all the children it is opened for; one that is no longer
  /// called for, and that nobody has begun, is set aside.
  func open(_ following: [Following], by step: StepRow) throws {
    var (wanted, unwanted): ([String: [SubjectID]], [String: [SubjectID]]) = ([:], [:])
    for one in following {
      let (now, before) = (Set(one.effects.compactMap(\.opened)), Set(one.earlier.compactMap(\.opened)))
      for kind in now.subtracting(before) { wanted[kind, default: []].append(one.child) }
      for kind in before.subtracting(now) { unwanted[kind, default: []].append(one.child) }
    }
    for kind in unwanted.keys.sorted() { try setAside(kind, for: unwanted[kind] ?? [], openedBy: step) }
    for kind in wanted.keys.sorted() { try open(kind, for: wanted[kind] ?? [], openedBy: step) }
  }

  private func open(_ kind: String, for children: [SubjectID], openedBy step: StepRow) throws {
    let id = StepID(newID())
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

  private func setAside(_ kind: String, for children: [SubjectID], openedBy step: StepRow) throws {
    let held = try connection.rows(
      """
      SELECT id FROM step WHERE opened_by = \(step.id) AND kind = \(kind) AND status = \(StepStatus.toDo.rawValue)
      """
    ) { try $0.id(0) as StepID }
    for id in held {
      let about = try connection.step(id)?.children ?? []
      let left = about.filter { !children.contains($0) }
      if left.isEmpty {
        try update(
          "step",
          [
            ("id", id), ("status", StepStatus.abandoned.rawValue), ("reason", "The step that opened it was corrected"),
          ], about: about)
      } else {
        for child in about where !left.contains(child) {
          try delete("step_subject", [("step_id", id), ("subject_id", child)], about: [child])
        }
      }
    }
  }
}
