import Foundation
import PackagePlugin

/// Turns every folder below `Sources/<Target>/Embedded` into Swift source of that target, so that style sheets,
/// migrations and the like are inside the binary: nothing to find, ship or lose at run time.
///
/// `Embedded/Migrations/0001-people.sql` is then found in `Embedded.migrations`, an `[EmbeddedFile]` sorted by name.
/// The target must say `exclude: ["Embedded"]`, or the package manager warns about files that it does not know.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let root = target.directoryURL.appending(path: "Embedded", directoryHint: .isDirectory)
    let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
    // The files are named as inputs one by one: a changed file rebuilds, and a new one changes the list.
    return [
      .buildCommand(
        displayName: "Embedding the files of \(target.name)",
        executable: try context.tool(named: "embed-files").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: try files(below: root),
        outputFiles: [output])
    ]
  }

  private func files(below root: URL) throws -> [URL] {
    let manager = FileManager.default
    return try manager.subpathsOfDirectory(atPath: root.path(percentEncoded: false)).sorted()
      .map { root.appending(path: $0) }
      .filter { $0.lastPathComponent.first != "." }
      .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
  }
}
