import Casework

extension Recorder {
  /// What is held of a child that an import may add to.
  func importedSoFar(of child: SubjectID) throws -> ImportedSoFar {
    var before = ImportedSoFar()
    before.history = try history(of: child)
    before.details = try connection.details(of: child)
    before.noPupilNumber =
      try connection.first("SELECT no_pupil_number FROM person WHERE subject_id = \(child)") {
        try $0.optionalText(0).flatMap(MissingPupilNumber.init(rawValue:))
      } ?? nil
    before.numbers = try connection.rows(
      "SELECT kind, value FROM identifier WHERE subject_id = \(child) AND ended_on IS NULL"
    ) { row in
      let value = try row.text(1)
      return IdentifierKind(rawValue: try row.text(0)).map { KnownIdentifier($0, value) }
    }.compactMap { $0 }
    before.spans = try connection.keptSpans(of: child)
    before.rows = try connection.importedRows(of: child)
    try connection.few(
      """
      SELECT s.id, s.status, s.version, s.worker_id FROM imported i JOIN step s ON s.id = i.step_id
       WHERE i.subject_id = \(child)
      """
    ) { row in
      guard let status = StepStatus(rawValue: try row.text(1)) else { return }
      before.steps[try row.id(0)] = (status, try row.int(2), try row.optionalID(3))
    }
    return before
  }

  /// Opens a record for a child whose name is not told. Until somebody gives one the child goes by the number by
  /// which the authority knows them, which is also the record’s own id where it can be one.
  func begin(_ child: ImportedChild) throws -> SubjectID {
    let number = child.number
    let isTaken = try connection.first("SELECT 1 FROM subject WHERE id = \(number.text)", { _ in true }) ?? false
    let isFit = KnownIdentifier(.authority, number.text).problem == nil && !isTaken
    let id = SubjectID(isFit ? number.text : newID())
    try begin(id, kind: .child)
    try insert(
      "person",
      [
        ("subject_id", id), ("given_name", number.text), ("family_name", ""),
        ("search_name", try connection.folded(number.text)),
      ], about: [id])
    return id
  }

  func write(_ plan: ImportPlan, about child: SubjectID) throws {
    if !plan.person.isEmpty {
      let columns = plan.person.map { (name: $0.name, value: $0.value as any SQLBindable) }
      try update("person", [("subject_id", child)] + columns, about: [child])
    }
    for number in plan.numbers {
      try insert(
        "identifier",
        [("id", newID()), ("subject_id", child), ("kind", number.kind.rawValue), ("value", number.text)],
        about: [child])
    }
    for step in plan.steps {
      switch step {
      case .new(let id, let step): try insert(step, id, about: child)
      case .version(let version, let id, let step): try bring(id, to: step, version, plan.source, about: child)
      }
    }
    try bring(plan.before.spans, to: plan.spans, of: child)
    for key in plan.rows.keys.sorted() {
      guard let row = plan.rows[key], row != plan.before.rows[key] else { continue }
      if plan.before.rows[key] == nil {
        try insert("imported", [("subject_id", child)] + row.columns, about: [child])
      } else {
        try update("imported", [("subject_id", child)] + row.columns, about: [child])
      }
    }
  }

  private func insert(_ step: ImportedStep, _ id: StepID, about child: SubjectID) throws {
    let isFinished = step.standing == .finished
    var columns: [(name: String, value: any SQLBindable)] = [
      ("id", id), ("kind", step.kind.id), ("status", step.standing.status.rawValue), ("version", isFinished ? 1 : 0),
      ("opened_on", step.on),
    ]
    if step.standing == .leftUnfinished { columns.append(("reason", ImportedStep.notFinished)) }
    if isFinished { columns += finished(step) }
    try insert("step", columns, about: [child])
    try insert("step_subject", [("step_id", id), ("subject_id", child)], about: [child])
    if isFinished { try insertVersion(1, of: id, step, reason: nil, about: child) }
  }

  private func bring(
    _ id: StepID, to step: ImportedStep, _ version: Int, _ source: ImportSource, about child: SubjectID
  ) throws {
    guard step.standing == .finished else {
      return try update(
        "step", [("id", id), ("status", step.standing.status.rawValue), ("reason", ImportedStep.notFinished)],
        about: [child])
    }
    try update(
      "step",
      [("id", id), ("status", StepStatus.finished.rawValue), ("version", version), ("reason", nil as String?)]
        + finished(step), about: [child])
    let reason = version > 1 ? "As the \(source.name) gives it" : nil
    try insertVersion(version, of: id, step, reason: reason, about: child)
  }

  private func finished(_ step: ImportedStep) -> [(name: String, value: any SQLBindable)] {
    [
      ("happened_on", step.on), ("summary", step.kind.summary(step.answers)), ("worker_id", worker),
      ("finished_at", at), ("finished_by", worker),
    ]
  }

  private func insertVersion(
    _ version: Int, of id: StepID, _ step: ImportedStep, reason: String?, about child: SubjectID
  )
    throws
  {
    let kind = StepKind.of(step.kind)
    var answers = StepAnswers()
    for (key, stored) in step.answers.stored { answers[key, for: kind.isPerChild(key) ? child : nil] = stored }
    try insert(
      "step_version",
      [
        ("step_id", id), ("version", version), ("answers", StoredJSON.text(answers)), ("shortfalls", "[]"),
        ("worker_id", worker), ("authorised_by", nil as String?), ("finished_at", at), ("reason", reason),
      ], about: [child])
  }
}

extension ImportedStep {
  static let notFinished = "It was not finished when the case was closed"
}

extension ImportedStep.Standing {
  fileprivate var status: StepStatus {
    switch self {
    case .finished: .finished
    case .toDo: .toDo
    case .leftUnfinished: .abandoned
    }
  }
}
