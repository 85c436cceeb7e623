import Casework

extension Recorder {
  /// Brings the register of actions from what a step had agreed to what it agrees. What is the same stays as it is,
  /// done or not; what is no longer agreed goes, unless it is done or dropped.
  func agree(_ following: Following, _ step: StepRow) throws {
    var earlier = following.earlier.compactMap(\.agreed)
    var new: [AgreedAction] = []
    for action in following.effects.compactMap(\.agreed) {
      if let same = earlier.firstIndex(of: action) { earlier.remove(at: same) } else { new.append(action) }
    }
    var held: ActionsHeld?
    for action in new {
      if let index = earlier.firstIndex(where: { $0.what == action.what }) {
        let mistaken = earlier.remove(at: index)
        // One that has ended since, or that was agreed again since, stays as that left it.
        if let id = try openAction(action.what, following.child, step) {
          let day = try moved(id, to: action.due, correcting: mistaken.due)
          try update("action", [("id", id)] + columns(action) + day, about: [following.child])
        }
        continue
      }
      if held == nil { held = try ActionsHeld(following, before: step.id, connection) }
      try agree(action, held?.take(action), following.child, step)
    }
    for action in earlier { try forget(action, following, step) }
  }

  /// Keeps one action: anew, or as the row that it is already.
  private func agree(_ action: AgreedAction, _ same: ActionsHeld.Same?, _ child: SubjectID, _ step: StepRow) throws {
    switch same {
    case .open(let id):
      try update(
        "action",
        [("id", id), ("step_id", step.id), ("what", action.what)] + columns(action) + (try moved(id, to: action.due)),
        about: [child])
    case .done(let id): try update("action", [("id", id), ("step_id", step.id)], about: [child])
    case .since: break
    case nil:
      try insert(
        "action",
        [
          ("id", newID()), ("subject_id", child), ("step_id", step.id), ("what", action.what),
          ("due_on", action.due), ("first_due_on", action.due),
        ] + columns(action), about: [child])
    }
  }

  /// What a corrected step agrees no longer goes back to the step that had agreed it before, or goes.
  private func forget(_ action: AgreedAction, _ following: Following, _ step: StepRow) throws {
    guard let id = try openAction(action.what, following.child, step) else { return }
    guard let before = following.history.agreed(action) else {
      return try delete("action", [("id", id)], about: [following.child])
    }
    try update(
      "action",
      [("id", id), ("step_id", before.step), ("what", before.action.what)] + columns(before.action)
        + (try moved(id, to: before.action.due)), about: [following.child])
  }

  private func columns(_ action: AgreedAction) -> [(name: String, value: any SQLBindable)] {
    [("owner", action.owner), ("worker_id", action.worker), ("measure", action.measure)]
  }

  private func openAction(_ what: String, _ child: SubjectID, _ step: StepRow) throws -> String? {
    try connection.first(
      """
      SELECT id FROM action WHERE step_id = \(step.id) AND subject_id = \(child) AND what = \(what)
         AND done_on IS NULL AND dropped_on IS NULL ORDER BY id LIMIT 1
      """
    ) { try $0.text(0) }
  }

  /// Brings the child's own words from what a step had heard to what it hears.
  func hear(_ following: Following, _ step: StepRow) throws {
    var earlier = following.earlier.compactMap(\.heard)
    for heard in following.effects.compactMap(\.heard) {
      if let same = earlier.firstIndex(of: heard) {
        earlier.remove(at: same)
        continue
      }
      try insert(
        "childs_words",
        [
          ("id", newID()), ("subject_id", following.child), ("step_id", step.id), ("said_on", heard.on),
          ("words", heard.words), ("setting", heard.setting),
        ], about: [following.child])
    }
    for heard in earlier {
      let id = try connection.first(
        """
        SELECT id FROM childs_words WHERE step_id = \(step.id) AND subject_id = \(following.child)
           AND said_on = \(heard.on) AND words = \(heard.words) ORDER BY id LIMIT 1
        """
      ) { try $0.text(0) }
      if let id { try delete("childs_words", [("id", id)], about: [following.child]) }
    }
  }
}

extension Effect {
  var agreed: AgreedAction? { if case .agree(let action) = self { action } else { nil } }
  fileprivate var heard: ChildsWords? { if case .heard(let words) = self { words } else { nil } }
  var opened: String? { if case .open(let step) = self { step.id } else { nil } }
}
