import Casework
import Testing

/// What the lists of steps, clocks and spans must be for stored records to stay readable.
@Suite struct RegisterTests {
  @Test func noTwoStepsShareAnId() {
    let ids = allSteps.map { $0.id }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } })
  }

  @Test(arguments: allSteps.map { $0.id }) func noTwoQuestionsOfAStepShareAKey(_ id: String) throws {
    let step = try #require(allSteps.first { $0.id == id })
    let keys = step.pages.flatMap { $0.questions.map(\.key) } + step.retired.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" } })
  }

  @Test(arguments: allSteps.map { $0.id }) func everyColumnOfAGroupHasAKeyOfItsOwn(_ id: String) throws {
    let kind = try #require(StepKind.named(id))
    for question in kind.questions {
      guard case .rows(let columns, _) = question.control else { continue }
      #expect(Set(columns.map(\.key)).count == columns.count, "\(question.key)")
    }
  }

  @Test(arguments: allSteps.map { $0.id }) func everyStepSaysWhatItIsFor(_ id: String) throws {
    let step = try #require(allSteps.first { $0.id == id })
    #expect(!step.pages.isEmpty && !step.workedBy.isEmpty)
    #expect(step.purpose.hasSuffix(".") && !step.source.isEmpty && !step.title.isEmpty)
  }

  @Test func noTwoClocksShareAnId() {
    let ids = allClocks.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } })
  }

  @Test func noTwoSpansShareATable() {
    let tables = allSpans.map { $0.table }
    #expect(Set(tables).count == tables.count)
  }
}
