import ArgumentParser

@main
struct Throughline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "throughline",
    abstract: "The record, the clock and the line of sight of a children’s services department.",
    discussion: """
      To see it, run `make demo` in the project's folder. To start an authority of your own:

        throughline migrate --database larkmere.sqlite --authority Larkmere --administrator "Ada Cole"
        throughline serve --database larkmere.sqlite

      Every command takes --database FILE for SQLite or --database postgres://… for PostgreSQL; without it,
      THROUGHLINE_DATABASE is used.
      """,
    version: version,
    subcommands: [
      Demo.self, Serve.self, Migrate.self, Team.self, User.self, Import.self, Verify.self, Backup.self, Restore.self,
      Steps.self, Why.self, Indicators.self, Check.self, Rules.self, ReturnsCommand.self,
      Publish.self,
    ])

  static let version = "0.1"
}
