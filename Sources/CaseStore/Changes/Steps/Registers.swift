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
    for action in new {
      if let index = earlier.firstIndex(where: { $0.what == action.what }) {
        earlier.remove(at: index)
        if let id = try openAction(action.what, following.child, step) {
          try update("action", [("id", id)] + columns(action), about: [following.child])
          continue
        }
      }
      try insert(
        "action",
        [("id", newID()), ("subject_id", following.child), ("step_id", step.id), ("what", action.what)]
          + columns(action), about: [following.child])
    }
    for action in earlier {
      guard let id = try openAction(action.what, following.child, step) else { continue }
      try delete("action", [("id", id)], about: [following.child])
    }
  }

  private func columns(_ action: AgreedAction) -> [(name: String, value: any SQLBindable)] {
    [("owner", action.owner), ("worker_id", action.worker), ("due_on", action.due), ("measure", action.measure)]
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
  fileprivate var agreed: AgreedAction? { if case .agree(let action) = self { action } else { nil } }
  fileprivate var heard: ChildsWords? { if case .heard(let words) = self { words } else { nil } }
  var opened: String? { if case .open(let step) = self { step.id } else { nil } }
}
