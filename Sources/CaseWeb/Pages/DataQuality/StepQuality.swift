import CaseStore
import Casework
import ReturnExtracts

/// What the census would fail on that is mended in a step: in the record as it is or, while it is written, in the
/// record as it would be were the step finished now.
struct StepQuality: Sendable {
  let words: CensusWords
  /// Of each child of the step whom the worker may see.
  let findings: [SubjectID: [QualityFinding]]

  init(_ desk: StepDesk, _ records: [SubjectID: ReturnRecord]) {
    words = CensusWords(on: desk.today)
    var findings: [SubjectID: [QualityFinding]] = [:]
    for (child, record) in records {
      guard let record = Self.asWritten(record, desk) else { continue }
      findings[child] = words.check.findings(record, at: desk.id)
    }
    self.findings = findings
  }

  private static func asWritten(_ record: ReturnRecord, _ desk: StepDesk) -> ReturnRecord? {
    guard desk.isOpen else {
      let mayMend = desk.status == .finished ? desk.mayCorrect : desk.status == .toDo && desk.mayWork
      return mayMend ? record : nil
    }
    let asked = desk.walk.answers.asked(by: desk.kind, for: desk.children.map(\.id), today: desk.today)
    let history = record.history.before(desk.id).foreseen(
      finishing: desk.id, desk.kind, asked.answers(for: record.child, today: desk.today),
      openedBy: desk.shown.step.openedBy, by: desk.shown.step.worker ?? desk.reader, at: desk.now)
    // What is not whole yet cannot be foreseen: then the record as it is, in which the step is not finished.
    guard let history else { return record }
    var then = record
    then.history = history
    return then
  }

  /// Each once, in the order of the children.
  var all: [QualityFinding] {
    var seen: Set<QualityFinding> = []
    return findings.sorted { $0.key < $1.key }.flatMap(\.value).filter { seen.insert($0).inserted }
  }

  var card: HTML { .censusCard(all, words) }

  /// Each beside the answer that would mend it.
  func beside(_ walk: Walk) -> [Shortfalls.Found] {
    findings.sorted { $0.key < $1.key }.flatMap { child, found in
      found.flatMap { finding in
        finding.questions.compactMap { key in
          walk.place(of: key, for: child).map {
            Shortfalls.Found(words: "For the census: \(words.message(finding.rule))", place: $0, key: key)
          }
        }
      }
    }
  }
}

extension StepDesk {
  /// Nothing where the census is not made of such steps.
  var quality: StepQuality? { returnRecords.isEmpty ? nil : StepQuality(self, returnRecords) }
}

extension Reader {
  /// The children of a step as a return is made of their records; none where the census is not made of such steps.
  func returnRecords(of step: StepShown) throws -> [SubjectID: ReturnRecord] {
    guard CensusCheck.steps.contains(step.kind.id) else { return [:] }
    var records: [SubjectID: ReturnRecord] = [:]
    for child in step.histories.keys { records[child] = try returnRecord(of: child) }
    return records
  }
}
