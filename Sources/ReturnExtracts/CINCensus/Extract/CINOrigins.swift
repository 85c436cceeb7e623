import CaseStore
import Casework
import Returns

/// Where what stands in a record of the census comes from: the page on which each of its fields is answered.
struct CINOrigin {
  /// A page, and the question on it.
  struct Answer {
    let place: QualityFinding.Place
    let question: String?
  }

  /// Where a field comes from of which nothing else is said.
  let place: QualityFinding.Place
  private(set) var answers: [CINElement: Answer] = [:]

  init(_ place: QualityFinding.Place) { self.place = place }

  /// Says from which question a field comes.
  mutating func note(_ element: CINElement, _ question: String, at place: QualityFinding.Place? = nil) {
    answers[element] = Answer(place: place ?? self.place, question: question)
  }

  mutating func note<Value>(_ element: CINElement, _ field: Field<Value>, in step: StepID?) {
    if let step { note(element, field.key, at: .step(step)) }
  }
}

/// The origins of a child’s census records, in the order in which the check numbers them.
struct CINOrigins {
  private var byTable: [String: [CINOrigin]] = [:]

  mutating func add(_ origin: CINOrigin, _ table: CINTable) { byTable[table.name, default: []].append(origin) }

  /// Rules that point at several records and are mended in one: what is missing there is what is wrong.
  private static let mendedBy: [String: CINElement] = ["8540": .disability, "8772": .upnUnknown]

  /// A finding of the check of one child as what a worker mends; nil when the same is mended at another of its records.
  func finding(_ finding: Finding) -> QualityFinding? {
    let origins = byTable[finding.table] ?? []
    if let element = Self.mendedBy[finding.rule] {
      guard finding.table == CINTable.childIdentifiers.name, let answer = origins.first?.answers[element] else {
        return nil
      }
      return QualityFinding(
        rule: finding.rule, isError: finding.severity == .error, place: answer.place,
        questions: answer.question.map { [$0] } ?? [])
    }
    guard origins.indices.contains(finding.row) else {
      return QualityFinding(rule: finding.rule, isError: finding.severity == .error, place: .record)
    }
    let origin = origins[finding.row]
    let answers = finding.fields.compactMap { CINElement(rawValue: $0).flatMap { origin.answers[$0] } }
    let place = answers.first?.place ?? origin.place
    return QualityFinding(
      rule: finding.rule, isError: finding.severity == .error, place: place,
      questions: answers.filter { $0.place == place }.compactMap(\.question))
  }
}
