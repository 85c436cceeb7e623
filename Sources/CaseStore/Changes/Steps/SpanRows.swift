import Casework

extension Recorder {
  /// Brings a child's spans, as they are kept, to what they are to be.
  ///
  /// What ends is written before what begins, because the schema allows one open span of a kind.
  func bring(_ held: [KeptSpan], to wanted: [KeptSpan], of child: SubjectID) throws {
    let before = Dictionary(uniqueKeysWithValues: held.map { ($0.span.id, $0) })
    let ids = Set(wanted.map(\.span.id))
    for gone in held where !ids.contains(gone.span.id) {
      try delete(gone.table, [("id", gone.span.id)], about: [child])
    }
    let changed = wanted.filter { before[$0.span.id] != nil }
    for span in changed.filter({ !$0.span.isOpen }) + changed.filter(\.span.isOpen) {
      guard let old = before[span.span.id] else { continue }
      let was = Dictionary(uniqueKeysWithValues: old.columns.map { ($0.name, $0.value.sqlValue) })
      let columns = span.columns.filter { was[$0.name] != $0.value.sqlValue }
      if !columns.isEmpty { try update(span.table, [("id", span.span.id)] + columns, about: [child]) }
    }
    for new in wanted where before[new.span.id] == nil {
      try insert(new.table, [("id", new.span.id), ("subject_id", child)] + new.columns, about: [child])
    }
  }
}

extension KeptSpan {
  /// Every column but the key and the child.
  fileprivate var columns: [(name: String, value: any SQLBindable)] {
    [
      ("began_on", span.from), ("ended_on", span.until), ("end_reason", span.endReason), ("began_by", begunBy),
      ("ended_by", endedBy),
    ] + span.columns.map { (name: $0.name, value: $0.value as any SQLBindable) }
  }
}
