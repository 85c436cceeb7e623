import ArgumentParser
import CaseStore
import Casework

struct Team: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add teams and list them.", subcommands: [Add.self, List.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a team.",
      discussion: """
        A hub holds children: an import of a census needs one to take the open cases. For example:

          throughline team add --by ada.cole "North hub" --capacity 70
          throughline team add --by ada.cole "MASH" --kind front-door
        """)
    @OptionGroup var database: DatabaseOption
    @Argument(help: "The team's name.") var name: String
    @Option(help: "The administrator who adds it, by sign-in name.") var by: String
    @Option(
      help: ArgumentHelp(
        "What it is there for.", valueName: AddTeam.Kind.allCases.map(\.rawValue).joined(separator: "|")))
    var kind: AddTeam.Kind = .hub
    @Option(help: "Children it can hold before it says that it is full.") var capacity: Int?

    func run() async throws {
      let store = try await database.existingStore()
      let administrator = try await store.worker(signIn: by)
      _ = try await store.record(AddTeam(name: name, kind: kind, capacity: capacity), by: administrator, at: .now)
      print("\(name) is a team.")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the teams with what they are there for.")
    @OptionGroup var database: DatabaseOption

    func run() async throws {
      let store = try await database.existingStore()
      for team in try await store.read(for: "nobody", at: .now, { try $0.teams() }) {
        print("\(team.name)\t\(team.kind)\(team.capacity.map { "\t\($0)" } ?? "")")
      }
    }
  }
}

extension AddTeam.Kind: ExpressibleByArgument {}
