import Casework
import Foundation
import PracticeCast
import Testing

extension Timeline {
  static let all = frontDoor + assessments + protection + unborn + need
}

@Suite struct TimelineTests {
  @Test(arguments: Timeline.all.map(\.title)) func comesOutAsTold(_ title: String) throws {
    let timeline = try #require(Timeline.all.first { $0.title == title })
    #expect(timeline.failures() == [])
  }

  @Test(arguments: allClocks.map(\.id)) func everyClockHasATimeline(_ clock: String) {
    #expect(Timeline.all.contains { $0.clocksNamed.contains(clock) }, "no timeline says anything of \(clock)")
  }

  @Test func aTimelineThatIsWrongFails() {
    let wrong = Timeline("Wrong", "2026-03-06 contact at=10:00\n  due contact-decision on 2026-03-10\n  late nonsense")
    #expect(
      wrong.failures() == [
        "Wrong, line 2: due contact-decision on 2026-03-10: it is due on 2026-03-09",
        "Wrong, line 3: late nonsense: no such clock, step or word",
      ])
  }

  /// What families’ lawyers and inspectors read. Nothing doubled, nothing left over from the machinery.
  @Test func everyExplanationReadsAsSentences() {
    for timeline in Timeline.all {
      for (clock, words) in timeline.explanations {
        if ProcessInfo.processInfo.environment["THROUGHLINE_READ"] != nil { print("\(clock): \(words)") }
        #expect(words.first?.isUppercase == true && words.hasSuffix("."), "\(clock): \(words)")
        for slip in ["  ", "..", " .", "nil", "Optional", "the the", " ,", ",,", ": .", "()"] {
          #expect(!words.contains(slip), "\(clock): \(words)")
        }
      }
    }
  }

  @Test func everyClockSaysByWhatAuthorityItHolds() {
    for clock in allClocks {
      #expect(clock.authority.instrument.count > 4 && clock.duty.first?.isLowercase == true, "\(clock.id)")
      let isLocal = clock.rule.setting != nil
      #expect(isLocal == (clock.authority.force == .local), "\(clock.id): law and local must not be mixed up")
    }
  }
}

/// Two children of one record.
@Suite struct TwinTests {
  private func owed(_ answers: StepAnswers, _ child: SubjectID) throws -> Duty? {
    var file = CaseFile()
    try file.record(InitialConference.self, on: "2026-03-03", ["decision": .text("plan")])
    let day: Day = "2026-03-16"
    let own = answers.answers(for: child, today: day)
    #expect(StepKind.of(Visit.self).problems(own).isEmpty)
    let visit = Recorded(
      id: "visit-1", kind: Visit.id, on: day, finishedAt: Moment(day, hour: 17), worker: Cast.grace, answers: own)
    let history = History(
      child: child, particulars: file.particulars, records: file.records + [visit], spans: file.spans)
    return Rulebook().duties(of: history).last { $0.clock == "cp-visit" }
  }

  @Test func areSeenEachForThemselves() throws {
    let shared = Filled.answers(Visit.self, on: "2026-03-16", ["seen": .text("no"), "failed": .text("refused")])
    var answers = StepAnswers(shared: shared.stored)
    for key in ["seen", "failed", "failed_next"] { answers.shared[key] = nil }
    answers.each[Cast.maya] = ["seen": .text("yes"), "seen_alone": .text("yes"), "presentation": .text("Cheerful.")]
    answers.each[Cast.maya]?["bedroom"] = .text("yes")
    answers.each[Cast.zayn] = [
      "seen": .text("no"), "failed": .text("child_not_present"), "failed_next": .text("Nani’s on Thursday"),
    ]
    let may = try #require(try owed(answers, Cast.maya))
    #expect(may.counted == "2026-03-16" && may.due.day == "2026-03-30")
    let zayn = try #require(try owed(answers, Cast.zayn))
    #expect(zayn.counted == "2026-03-03" && zayn.due.day == "2026-03-17")
    #expect(zayn.notCounted.map(\.shortOf) == ["the child was not seen"])
  }
}
