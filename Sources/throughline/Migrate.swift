import ArgumentParser
import CaseStore
import CaseWeb
import Casework

struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a database, or bring one to the newest schema.",
    discussion: """
      A new database needs an authority and its first administrator, whose first password is printed; it is changed at \
      the first sign-in. Running it again is safe: what has been applied is not applied twice. For example:

        throughline migrate --authority Larkmere --administrator "Ada Cole" \\
          --database larkmere.sqlite
      """)

  @OptionGroup var database: DatabaseOption
  @Option(help: "The name of the authority, for a new database.") var authority: String?
  @Option(help: "The first administrator's name, for a new database.") var administrator: String?

  func run() async throws {
    if authority != nil, administrator == nil {
      throw ValidationError("Say who the first administrator is: --administrator NAME")
    }
    let engine = try await database.ownOrEmpty()
    let applied = try await CaseStore.migrate(engine, at: .now)
    print(applied.isEmpty ? "The schema is the newest." : "Applied: \(applied.joined(separator: ", "))")
    let store = Store(engine: engine)
    if let authority, let administrator {
      let signIn = administrator.lowercased().split(separator: " ").joined(separator: ".")
      let id = WorkerID(RandomIDs.record())
      try await store.record(
        SetUpAuthority(name: authority, administrator: signIn, called: administrator), by: id, at: .now)
      let password = try await NewPassword.set(for: id, in: store, at: .now)
      print("\(authority) is set up. \(administrator) signs in as \(signIn) with the password \(password)")
    }
    await engine.close()
  }
}

extension Refusal: CustomStringConvertible {
  public var description: String { words }
}
