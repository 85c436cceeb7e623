import ArgumentParser
import CaseStore
import Casework
import Foundation
import ReturnExtracts
import Returns

/// `throughline import cin-census FILE.xml`
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring an authority's own return into the record.", subcommands: [ImportCINCensus.self])
}

struct ImportCINCensus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cin-census",
    abstract: "Bring a children in need census into the record, and see every child's duties.",
    discussion: """
      Reads the XML file that the authority sends to the Department for Education into children, referrals, \
      assessments, section 47 enquiries, conferences, plans, reviews and closures. For example:

        throughline import cin-census census.xml --team "North hub" --as ada.cole

      The whole file is read before anything is written: one that is broken, or that is not a census whose year can \
      be told, is refused and nothing changes. Then the children are written, some at a time. If it is stopped, run it \
      again: what is there already is not written twice, and a later census brings only what is new.

      A census gives no names, no workers and no visits. A child goes by the authority's number until somebody enters \
      a name. Open cases wait with the team of --team, unallocated, for its manager. Nothing is made up: what a census \
      does not say stays blank, and duties that it cannot show to have been met in the past are not called missed. \
      What workers have recorded here is never changed by it.

      What cannot be placed is listed by line, with the reason; all the rest is placed. `throughline check cin` finds \
      the same and more by the census's own rules. Ends with status 0 when all was placed, 1 when something was not, \
      2 when the file cannot be used.
      """)

  @Argument(help: "The census file.") var path: String
  @Option(help: "The team, by name, that takes the open cases.") var team: String
  @Option(name: .customLong("as"), help: "The administrator who imports, by sign-in name.") var user: String
  @OptionGroup var database: DatabaseOption

  func run() async throws {
    let store = try await database.existingStore()
    let worker = try await store.worker(signIn: user)
    let census = CINCensusImport(path: path, team: try await hub(store, worker), worker: worker)
    let summary: ImportSummary
    do {
      summary = try await census.run(into: store, now: { .now }) { read in
        if read % 4_000 == 0 { say("\(read) children read") }
      } told: {
        print($0)
      }
    } catch let refusal as XMLRefusal {
      say("\(refusal)\nNothing was written.")
      throw ExitCode(2)
    } catch let refusal as Refusal {
      say(refusal.words)
      throw ExitCode(2)
    }
    print(Self.words(summary))
    if summary.notPlaced > 0 { throw ExitCode(1) }
  }

  private func hub(_ store: Store, _ worker: WorkerID) async throws -> TeamID {
    let hubs = try await store.read(for: worker, at: .now) { try $0.teams() }.filter { $0.kind == "hub" }
    if let found = hubs.first(where: { $0.name.lowercased() == team.lowercased() }) { return found.id }
    let names = hubs.map(\.name).joined(separator: ", ")
    throw ValidationError(
      names.isEmpty
        ? "There is no team to hold children yet. Add one: throughline team add --by \(user) \"\(team)\""
        : "There is no team “\(team)” that holds children. The teams are: \(names).")
  }

  /// What became of the file, in lines.
  static func words(_ summary: ImportSummary) -> String {
    let done = summary.outcome
    let kinds = [
      ("referral", "referrals"), ("assessment", "assessments"), ("section-47", "section 47 enquiries"),
      ("conference", "initial conferences"), ("cp-plan", "child protection plans"), ("review", "review conferences"),
      ("cin-plan", "child in need plans"), ("closure", "closures"),
      ("pre-proceedings", "pre-proceedings kept as given"),
    ]
    let placed = kinds.compactMap { kind, words in done.placed[kind].map { "\($0) \(words)" } }
    let with = done.left > 0 ? "; with them, or with what is the record's own: \(done.left)" : ""
    return """
      The \(summary.source.name): \(summary.children) children
      Children: \(done.newChildren) new, \(done.changedChildren) of whom there is news, \(done.sameChildren) as they were
      Placed: \(placed.isEmpty ? "nothing that was not there" : placed.joined(separator: ", "))
      In the record already: \(done.known)
      Not placed: \(summary.notPlaced), listed above\(with)
      """
  }
}
