import CaseStore
import Casework
import ReturnExtracts

/// What the census would fail on that is mended on the pages about the child as a person.
struct PersonQuality: Sendable {
  let words: CensusWords
  /// Of the child; none about an adult, and none for those who may not keep what is known of people.
  let findings: [QualityFinding]

  init(_ desk: PersonDesk, _ reader: Reader) throws {
    words = CensusWords(on: reader.today)
    let record = desk.person.isChild && desk.mayKeep ? try reader.returnRecord(of: desk.child.id) : nil
    findings = record.map(words.check.findings) ?? []
  }

  /// Above the form of a page.
  func card(at place: QualityFinding.Place) -> HTML { .censusCard(findings.filter { $0.place == place }, words) }

  /// The questions of the particulars, each with what is to be mended beside it.
  func beside(_ questions: [QuestionView]) -> [QuestionView] {
    questions.map { question in
      var question = question
      for finding in findings where finding.place == .particulars && finding.questions.contains(question.name) {
        question.notes.append(QuestionView.Note(title: "For the census", words: words.message(finding.rule)))
      }
      return question
    }
  }
}

extension PageRequest {
  /// A look at a person with what the census would fail on.
  func lookAtPersonForCensus() async throws -> (PersonDesk, PersonQuality) {
    try await lookAtPerson { reader, desk in try PersonQuality(desk, reader) }
  }
}
