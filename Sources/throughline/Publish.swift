import ArgumentParser
import CaseStore
import Casework
import Foundation

/// `throughline publish --folder site`
struct Publish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the public papers of boards as a site that can be put anywhere.",
    discussion: """
      One list, and each pack as it was issued, with its style sheet: no script, no link outside, no child, no small \
      number and nothing that is private to a board. Papers that were issued are never changed, so a second run writes \
      the same files and those that are new. For example:

        throughline publish --folder public
      """)

  @OptionGroup var database: DatabaseOption
  @Option(help: "The folder to write into; made when there is none.") var folder: String

  func run() async throws {
    let store = try await database.existingStore()
    let site = try await store.publicSite()
    try makeFolder(folder)
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    for (path, text) in site.files {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
    }
    print("\(site.entries.count) packs in \(site.files.count) files")
    await store.engine.close()
  }
}
