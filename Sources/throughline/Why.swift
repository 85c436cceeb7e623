import ArgumentParser
import CaseStore
import Casework

struct Why: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a child's duties: what started each, the rule, the arithmetic, what met it.",
    discussion: """
      It is a look at the child's record like any other: it is done as a user who may see the child, and the journal \
      says so. The child's number stands in the address of the child's page: /children/7Q3KD9XW2M4TA. For example:

        throughline why 7Q3KD9XW2M4TA --as grace.adeyemi --clock cp-visit
      """)

  @OptionGroup var database: DatabaseOption
  @Argument(help: "The child's number, as in the address of their page.") var child: String
  @Option(name: .customLong("as"), help: "The user who looks, by sign-in name.") var user: String
  @Option(help: "Only this clock.") var clock: String?
  @Flag(help: "Duties that are over, too.") var all = false

  func run() async throws {
    let store = try await database.existingStore()
    let worker = try await store.worker(signIn: user)
    let (now, id) = (Moment.now, SubjectID(child))
    let shown: ChildShown?
    do {
      shown = try await store.look(at: id, for: worker, at: now, "asked why duties are due") { reader in
        try reader.child(id, .page)
      }
    } catch Refusal.notFound {
      shown = nil
    }
    guard let shown else {
      throw ValidationError("There is no child \(child), or the record is not for \(user) to see.")
    }
    if let clock, shown.rulebook.clock(clock) == nil {
      throw ValidationError("There is no clock \(clock). `throughline steps` lists them.")
    }
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
