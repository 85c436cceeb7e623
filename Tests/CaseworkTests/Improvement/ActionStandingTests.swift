import Casework
import Testing

@Suite struct ActionStandingTests {
  private let today: Day = "2026-10-01"
  private func facts(_ change: (inout ActionFacts) -> Void = { _ in }) -> ActionFacts {
    var facts = ActionFacts(agreedOn: "2026-06-01", due: "2026-12-01", lastNews: "2026-09-20")
    change(&facts)
    return facts
  }
  private func standing(_ change: (inout ActionFacts) -> Void) -> ActionStanding {
    ActionStanding(facts(change), today: today)
  }

  @Test func anOpenActionSaysWhy() {
    #expect(standing { _ in }.state == .underWay)
    let late = standing { $0.due = "2026-09-28" }
    #expect(late.state == .late && late.why.contains("28 September 2026, 3 days ago") && late.since == "2026-09-28")
    let silent = standing { $0.lastNews = "2026-08-20" }
    #expect(silent.state == .silent && silent.why == "No progress note for 42 days.")
    #expect(standing { $0.lastNews = nil }.why == "Nothing was ever said of its progress.")
    let unclear = standing { $0.questions = ["“31/09/16” is not a day."] }
    #expect(unclear.state == .unclear && unclear.why.contains("31/09/16"))
    #expect(standing { ($0.dropped, $0.due) = ("Not needed", "2026-01-01") }.state == .dropped)
  }

  @Test func whatComesBackIsDueAfterItsLastNote() {
    let quarterly = standing { ($0.due, $0.every, $0.lastNews) = (nil, .months(3), "2026-07-10") }
    #expect(quarterly.state == .underWay && quarterly.why.contains("10 October 2026"))
    #expect(standing { ($0.due, $0.every, $0.lastNews) = (nil, .months(3), "2026-06-20") }.state == .late)
  }

  @Test func itIsGreenOnlyWithEvidence() {
    let bare = standing { $0.doneOn = "2026-09-01" }
    #expect(bare.state == .unproven && bare.why.contains("No evidence is given"))
    #expect(standing { ($0.doneOn, $0.evidence) = ("2026-09-01", [ActionEvidence(.audit)]) }.state == .green)
    #expect(standing { $0.evidence = [ActionEvidence(.audit)] }.state == .underWay, "not before it is done")
    let denied = standing {
      ($0.doneOn, $0.evidence) = ("2026-09-01", [ActionEvidence(.confirmation, confirms: false)])
    }
    #expect(denied.state == .unmoved && denied.why.contains("say that it did not change"))
  }

  /// An indicator that was named has to have moved, whatever else is given.
  @Test(
    arguments: zip(MoveVerdict.allForTests, [ActionStanding.State.green, .unmoved, .unmoved, .unproven, .unproven]))
  func anIndicatorThatIsNamedHasToMove(_ verdict: MoveVerdict, _ state: ActionStanding.State) {
    let named = standing {
      $0.doneOn = "2026-09-01"
      $0.evidence = [ActionEvidence(.audit), ActionEvidence(.indicator, name: "Visits in time", verdict: verdict)]
    }
    #expect(named.state == state && named.why.contains("“Visits in time”"), "\(named.why)")
    #expect(verdict == .moved || named.why.contains(verdict.words))
  }

  @Test func aMoveIsBeyondNoise() {
    let before = [70.0, 74, 71, 75, 69, 73, 72, 74, 70, 72, 73, 71]
    func judged(_ after: [Double], _ expected: ExpectedMove = .up) -> MoveVerdict {
      MoveVerdict(before: before, after: after, expected: expected, most: 100)
    }
    #expect(judged([73, 75, 90]) == .moved)
    #expect(judged([73, 75, 76]) == .still)
    #expect(judged([90, 91, 73]) == .still, "it came back")
    #expect(judged([50]) == .wrongWay && judged([50], .down) == .moved)
    #expect(judged([73, 73, 73, 73, 73, 74, 74, 73]) == .moved, "eight in a row above the mean")
    #expect(judged([]) == .tooFew)
    #expect(MoveVerdict(before: [70, 71, 72], after: [95], expected: .up) == .tooFew)
  }

  @Test func slippageCountsFromTheFirstDay() throws {
    let month = try #require(Slippage([("2026-07-01", "2026-12-01")]))
    #expect(month.isMuch(agreedOn: "2026-06-01"))
    #expect(month.words(agreedOn: "2026-06-01").contains("1 month became 6"))
    let little = try #require(Slippage([("2026-07-01", "2026-07-15")]))
    #expect(!little.isMuch(agreedOn: "2026-06-01"))
    let twice = try #require(Slippage([("2026-07-01", "2026-07-08"), ("2026-07-08", "2026-07-15")]))
    #expect(twice.isMuch(agreedOn: "2026-06-01") && twice.days == 14)
    #expect(Slippage([]) == nil)
  }
}

extension MoveVerdict {
  static let allForTests: [MoveVerdict] = [.moved, .wrongWay, .still, .tooFew, .notByMonths]
}
