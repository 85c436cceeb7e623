import Casework
import PracticeCast

/// A timeline being followed.
struct TimelineRun {
  private var file = CaseFile()
  private var standards = LocalStandards(authority: "Larkmere")
  private let clocks: [Clock]
  private var now = Moment("2026-01-01", hour: 17)

  init(clocks: [Clock]) { self.clocks = clocks }

  var rulebook: Rulebook { Rulebook(clocks: clocks, standards: standards) }
  var duties: [Duty] { rulebook.duties(of: file.history) }

  /// Nil when the line is as it should be.
  mutating func follow(_ line: Timeline.Line) -> String? {
    let words = line.words.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true).map(String.init)
    let (verb, rest) = (words[0], words.count > 1 ? words[1].trimmed : "")
    now = Moment(line.day, hour: 17)
    switch verb {
    case "child": return about(rest)
    case "standard": return set(rest, from: line.day)
    case "waive", "pause", "resume": return setAside(verb, rest, on: line.day)
    case "refused": return refused(rest, on: line.day)
    default: break
    }
    if let step = allSteps.first(where: { $0.id == verb }) {
      return record(step, rest, on: line.day)
    }
    return Expectation(verb: verb, rest: rest).failure(duties, rulebook, now)
  }

  private mutating func about(_ rest: String) -> String? {
    let words = rest.split(separator: " ")
    guard words.count == 2, let day = Day(iso: words[1]) else { return "not understood" }
    switch words[0] {
    case "born": (file.particulars.born, file.particulars.expected) = (day, file.particulars.expected)
    case "expected": (file.particulars.expected, file.particulars.born) = (day, nil)
    default: return "not understood"
    }
    return nil
  }

  /// `cp-visit 15 working days`
  private mutating func set(_ rest: String, from day: Day) -> String? {
    let words = rest.split(separator: " ").map(String.init)
    guard words.count >= 3, let count = Int(words[1]) else { return "not understood" }
    let allowance: Allowance
    switch words[2...].joined(separator: " ") {
    case "working days": allowance = .workingDays(count)
    case "weeks": allowance = .weeks(count)
    case "hours": allowance = .hours(count)
    case "months": allowance = .months(count)
    default: return "not a unit"
    }
    let before = standards.standards[words[0]]
    standards.standards[words[0]] = before?.changed(from: day, to: allowance) ?? .since(day, allowance)
    return nil
  }

  /// `waive cp-visit: the family is abroad`
  private mutating func setAside(_ verb: String, _ rest: String, on day: Day) -> String? {
    let parts = rest.split(separator: ":", maxSplits: 1).map(\.trimmed)
    switch verb {
    case "waive":
      guard let duty = duties.last(where: { $0.clock == parts[0] && $0.isOpen }) else { return "nothing to waive" }
      file.waivers.append(Waiver(run: duty.run, on: day, by: Cast.ruth, reason: parts.last ?? ""))
    case "pause": file.pauses.append(Pause(clock: parts[0], from: day, until: nil, reason: parts.last ?? ""))
    default:
      guard let index = file.pauses.lastIndex(where: { $0.clock == parts[0] && $0.until == nil }) else {
        return "nothing is paused"
      }
      let pause = file.pauses[index]
      file.pauses[index] = Pause(clock: pause.clock, from: pause.from, until: day, reason: pause.reason)
    }
    return nil
  }

  /// `review-conference: There was no child protection plan`
  private mutating func refused(_ rest: String, on day: Day) -> String? {
    let parts = rest.split(separator: ":", maxSplits: 1).map(\.trimmed)
    guard let step = allSteps.first(where: { $0.id == parts[0].split(separator: " ").first.map(String.init) }) else {
      return "no such step"
    }
    let given = parts[0].split(separator: " ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
    guard let why = record(step, given, on: day) else { return "it was not refused" }
    return why.contains(parts.last ?? "") ? nil : "refused because: \(why)"
  }

  private mutating func record(_ step: any Step.Type, _ rest: String, on day: Day) -> String? {
    var given: [String: Stored] = [:]
    var (moment, finished): (Moment?, Moment?) = (nil, nil)
    for word in rest.split(separator: " ") {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard word.contains("=") else { return "not an answer: \(word)" }
      if parts.count == 1 {
        given[parts[0]] = .text("")
        continue
      }
      switch parts[0] {
      case "at": moment = TimelineRun.moment(day, parts[1])
      case "written": finished = Day(iso: parts[1]).map { Moment($0, hour: 17) }
      default: given[parts[0]] = TimelineRun.stored(parts[1], for: parts[0], of: step)
      }
    }
    do throws(CaseFile.Refused) {
      try file.record(step, on: day, at: moment, given, finishedAt: finished)
      return nil
    } catch {
      return error.description
    }
  }

  private static func moment(_ day: Day, _ clock: String) -> Moment? {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? Moment(day, hour: parts[0], minute: parts[1]) : nil
  }

  /// `a+b` for several choices, and agencies for attendance; underscores stand for spaces in text.
  private static func stored(_ text: String, for key: String, of step: any Step.Type) -> Stored {
    if key == "attendance" { return Filled.attendance(text.split(separator: "+").map(String.init)) }
    switch StepKind.of(step).question(key)?.control {
    case .someOf: return .many(text.split(separator: "+").map(String.init))
    case .line, .prose: return .text(text.replacing("_", with: " "))
    default: return .text(text)
    }
  }
}
