import ArgumentParser
import CaseStore
import Casework

struct Why: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a child's duties: what started each, the rule, the arithmetic, what met it.",
    discussion: """
      It is a look at the child's record like any other: it is done as a user who may see the child, and the journal
      says so. For example: throughline why MAYA2HUSSAIN --as grace.adeyemi --clock cp-visit
      """)

  @OptionGroup var database: DatabaseOption
  @Argument(help: "The child's number.") var child: String
  @Option(name: .customLong("as"), help: "The user who looks, by sign-in name.") var user: String
  @Option(help: "Only this clock.") var clock: String?
  @Flag(help: "Duties that are over, too.") var all = false

  func run() async throws {
    let store = try await database.existingStore()
    let worker = try await store.worker(signIn: user)
    let (now, id) = (Moment.now, SubjectID(child))
    let shown = try await store.look(at: id, for: worker, at: now, "asked why duties are due") { reader in
      try reader.child(id, .page)
    }
    guard let shown else { throw Refusal.notFound }
    let duties = shown.told.duties(shown.rulebook).filter { duty in
      (clock == nil || duty.clock == clock) && (all || duty.isOpen)
    }
    for duty in duties {
      let explanation = shown.rulebook.explain(duty, at: now)
      print("\(shown.rulebook.clock(duty.clock)?.title ?? duty.clock) (\(duty.run))")
      for line in explanation.lines { print("  \(line)") }
      print("  Source: \(explanation.source)\n")
    }
    if duties.isEmpty { print("Nothing is owed.") }
  }
}
