import ArgumentParser

@main
struct Throughline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "throughline",
    abstract: "The record, the clock and the line of sight of a children’s services department.",
    discussion: """
      To see it, run `make demo` in the project's folder. To start an authority of your own:

        export THROUGHLINE_DATABASE=larkmere.sqlite
        throughline migrate --authority Larkmere --administrator "Ada Cole"
        throughline serve

      To check a return, with no database at all:

        throughline check ssda903 FOLDER
        throughline check cin FILE.xml

      Every command that works on a record takes --database FILE for SQLite or --database postgres://… for \
      PostgreSQL; without it, THROUGHLINE_DATABASE is used.
      """,
    version: version,
    subcommands: [
      Demo.self, Serve.self, Migrate.self, Team.self, User.self, Import.self, Verify.self, Backup.self, Restore.self,
      Steps.self, Why.self, Indicators.self, Check.self, Rules.self, ReturnsCommand.self,
      Publish.self,
    ])

  static let version = "0.1"

  /// Runs what was asked for. A refusal that comes only when the work has begun shows the usage of the command that was
  /// given: the package would show that of the whole program.
  static func main() async {
    do {
      var command = try parseAsRoot()
      do {
        if var slow = command as? any AsyncParsableCommand { try await slow.run() } else { try command.run() }
      } catch let refusal as ValidationError {
        say("Error: \(refusal.message)\nUsage: \(usageString(for: type(of: command)))")
        throw ExitCode.validationFailure
      }
    } catch {
      exit(withError: error)
    }
  }
}
