import CaseStore
import Casework
import ReturnExtracts

extension ChildView {
  /// What the census would fail on that this worker can mend, with the page on which each is mended.
  var quality: HTML {
    let mine = findings.filter(mayMend)
    if mine.isEmpty { return .empty }
    let words = CensusWords(on: day)
    return .censusCard(
      mine, words, title: "What the census would ask about",
      link: { $0.link(id, step: kind(of: $0)) })
  }

  private func mayMend(_ finding: QualityFinding) -> Bool {
    switch finding.place {
    case .particulars, .numbers: return !roles.isDisjoint(with: PersonDesk.keepers)
    case .record: return mayEdit
    case .step(let step):
      guard let kind = kind(of: finding).flatMap(StepKind.named) else { return false }
      let isFinished = history.records.contains { $0.id == step }
      return !roles.isDisjoint(with: isFinished ? kind.correctedBy : kind.step.workedBy)
    }
  }

  private func kind(of finding: QualityFinding) -> String? {
    guard case .step(let step) = finding.place else { return nil }
    return history.records.first { $0.id == step }?.kind ?? history.unfinished.first { $0.id == step }?.kind
  }
}

extension Reader {
  /// What the census would fail on today, as it is kept or else asked now.
  func findings(of child: SubjectID) throws -> [QualityFinding] {
    let check = CensusCheck(on: today)
    if let kept = try qualityKept(of: child, by: check) { return kept }
    return try returnRecord(of: child).map(check.findings) ?? []
  }
}
