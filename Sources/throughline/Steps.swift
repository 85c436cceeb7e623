import ArgumentParser
import Casework

struct Steps: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every step, field and clock in words.",
    discussion: "With the id of a step or a clock, only that one: throughline steps strategy-discussion")

  @Argument(help: "A step's or a clock's id.") var id: String?

  func run() throws {
    let steps = StepKind.all.filter { id == nil || $0.id == id }
    let clocks = allClocks.filter { id == nil || $0.id == id }
    guard !steps.isEmpty || !clocks.isEmpty else {
      throw ValidationError("There is no step or clock \(id ?? ""). `throughline steps` lists them.")
    }
    for kind in steps { print(Self.words(kind)) }
    for clock in clocks { print(Self.words(clock)) }
  }

  private static func words(_ kind: StepKind) -> String {
    var lines = ["STEP \(kind.id): \(kind.title)", "  \(kind.step.purpose)", "  Source: \(kind.step.source)"]
    lines.append("  Recorded by: \(roles(kind.step.workedBy))")
    if kind.needsAuthorising { lines.append("  Authorised by: \(roles(kind.step.authorisedBy))") }
    for page in kind.pages {
      lines.append("  Page: \(page.title)\(page.eachChild ? " (for each child)" : "")")
      for question in page.questions { lines += words(question, indent: "    ") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(_ question: Question, indent: String) -> [String] {
    var lines = [
      "\(indent)\(question.key): \(question.text) [\(question.control.name)\(question.needed ? "" : ", may be blank")]"
    ]
    switch question.control {
    case .oneOf(let options), .someOf(let options):
      lines += options.map { "\(indent)    \($0.value): \($0.label)" }
    case .rows(let columns, _): lines += columns.flatMap { words($0, indent: indent + "  ") }
    default: break
    }
    return lines
  }

  private static func words(_ clock: Clock) -> String {
    var lines = ["CLOCK \(clock.id): \(clock.title)"]
    lines.append("  Starts \(clock.starts.words)")
    lines.append(
      "  Within \(clock.rule.usual.periods.map(\.value.words).joined(separator: ", then "))\(clock.rule.setting.map { " unless the authority sets \($0)" } ?? "")"
    )
    if let then = clock.then { lines.append("  And then every \(then.usual.periods.last?.value.words ?? "")") }
    lines.append("  Met by \(clock.metBy.map(\.words).joined(separator: ", or "))")
    lines.append("  Owed by \(clock.owedBy.words)")
    lines.append("  Source: \(clock.authority.words)")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func roles(_ roles: Set<Role>) -> String {
    Role.allCases.filter(roles.contains).map { $0.words.lowercased() }.joined(separator: ", ")
  }
}
