import ArgumentParser
import CaseStore
import CaseWeb
import Casework

struct User: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add users, list them, and set passwords.", subcommands: [Add.self, List.self, Password.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a worker.",
      discussion: """
        Prints a password for the first sign-in, which is changed there. For example:

          throughline user add grace.adeyemi "Grace Adeyemi" --role social-worker \\
            --team Willow --by ada.cole
        """)
    @OptionGroup var database: DatabaseOption
    @Argument(help: "The name to sign in with.") var signIn: String
    @Argument(help: "The worker's name.") var name: String
    @Option(help: "The administrator who adds them, by sign-in name.") var by: String
    @Option(
      help: ArgumentHelp(
        "What they are there to do; may be given several times.",
        valueName: Role.allCases.map(\.rawValue).joined(separator: "|")))
    var role: [String] = []
    @Option(help: "A team by name; may be given several times.") var team: [String] = []

    func run() async throws {
      let store = try await database.existingStore()
      let administrator = try await store.worker(signIn: by)
      guard !role.isEmpty else {
        throw ValidationError(
          "Say what \(name) is there to do: --role, one of \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      let roles = try role.map { text in
        guard let role = Role(rawValue: text) else {
          throw ValidationError(
            "\(text) is no role. There are: \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return role
      }
      let known = try await store.read(for: administrator, at: .now) { try $0.teams() }
      let teams = try team.map { name in
        guard let team = known.first(where: { $0.name == name }) else {
          throw ValidationError("There is no team \(name). There are: \(known.map(\.name).joined(separator: ", "))")
        }
        return team.id
      }
      let worker = try await store.record(
        AddWorker(signIn: signIn, name: name, roles: Set(roles), teams: Set(teams)), by: administrator, at: .now)
      print(
        "\(name) signs in as \(signIn.lowercased()) with the password \(try await NewPassword.set(for: worker, in: store, at: .now))"
      )
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the users with their roles.")
    @OptionGroup var database: DatabaseOption

    func run() async throws {
      let store = try await database.existingStore()
      for worker in try await store.read(for: "nobody", at: .now, { try $0.workers() }) {
        let roles = Role.allCases.filter(worker.roles.contains).map(\.rawValue).joined(separator: ", ")
        print("\(worker.signIn)\t\(worker.name)\t\(roles)\(worker.isActive ? "" : "\tnot active")")
      }
    }
  }

  struct Password: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give a user a new password, to be changed at the next sign-in. Their sessions end.")
    @OptionGroup var database: DatabaseOption
    @Argument(help: "The name they sign in with.") var signIn: String

    func run() async throws {
      let store = try await database.existingStore()
      let worker = try await store.worker(signIn: signIn)
      print(try await NewPassword.set(for: worker, in: store, at: .now))
      try await store.endSessions(of: worker)
    }
  }
}

extension Store {
  /// A worker by sign-in name, or an error in words.
  func worker(signIn: String) async throws -> WorkerID {
    let workers = try await read(for: "nobody", at: .now) { try $0.workers() }
    guard let worker = workers.first(where: { $0.signIn == signIn.lowercased() }) else {
      throw ValidationError("Nobody signs in as \(signIn).")
    }
    return worker.id
  }
}
