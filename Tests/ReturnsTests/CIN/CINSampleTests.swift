import Foundation
import Testing

@testable import Returns

/// The censuses by other hands in `Tests/Samples/cin`, read whole: every value of every element is where it stood.
@Suite struct CINSampleTests {
  @Test(arguments: ["CIN_Census_2024.xml", "CIN_Census_2026.xml"])
  func everyValueIsRead(name: String) throws {
    let text = try String(contentsOfFile: Samples.path("cin/\(name)"), encoding: .utf8)
    var given: [String: [String]] = [:]
    for element in text.matches(of: /<([A-Za-z0-9]+)>\s*([^<]*?)\s*<\/\1>/) where !element.2.isEmpty {
      given[String(element.1), default: []].append(String(element.2))
    }
    var reader = try CINCensusReader(path: Samples.path("cin/\(name)"))
    var read: [String: [String]] = [:]
    func take(_ element: CINElement, _ value: String) {
      if !value.isEmpty { read[element.rawValue, default: []].append(value) }
    }
    reader.header.fields { take($0, $1.text) }
    try reader.forEachChild { child in
      // One of them has a word between two elements.
      #expect(child.problems.allSatisfy { $0.kind == .strayText })
      child.forEachRow { record in record.fields { take($0, $1.text) } }
      for disability in child.characteristics.disabilities { take(.disability, disability.code) }
      for factor in child.details.flatMap(\.assessments).flatMap(\.factors) { take(.assessmentFactor, factor.code) }
    }
    #expect(reader.problems.isEmpty && given["LAchildID"]?.count == 2)
    #expect(Set(read.keys) == Set(given.keys))
    for (element, values) in given { #expect(read[element]?.sorted() == values.sorted(), "\(element)") }
  }

  @Test(arguments: ["CIN_Census_2024.xml", "CIN_Census_2026.xml"])
  func everyRowIsCounted(name: String) throws {
    let text = try String(contentsOfFile: Samples.path("cin/\(name)"), encoding: .utf8)
    let report = try checkCIN(path: Samples.path("cin/\(name)"))
    let rows = Dictionary(uniqueKeysWithValues: report.counts.rows.map { ($0.table, $0.rows) })
    let elements = [
      "CINdetails": "CINdetails", "Assessments": "Assessments", "Section47": "Section47", "Disabilities": "Disability",
      "ChildProtectionPlans": "ChildProtectionPlans", "CINplanDates": "CINPlanDates", "Reviews": "CPPreviewDate",
      "AssessmentFactorsList": "AssessmentFactors", "ChildIdentifiers": "ChildIdentifiers",
    ]
    for (table, element) in elements { #expect(rows[table] == text.ranges(of: "<\(element)>").count, "\(table)") }
  }
}
