import ArgumentParser
import CaseStore
import Foundation

/// The folder of an authority's own indicators and scorecards.
struct OwnIndicators: ParsableArguments {
  @ArgumentParser.Option(
    name: .customLong("indicators"),
    help: ArgumentHelp(
      "A folder of the authority's own indicators (.sql) and scorecards (.txt).",
      discussion: "Without it, THROUGHLINE_INDICATORS is used. Changed files are read again while it runs.",
      valueName: "folder"))
  var folder: String?

  /// The record with them; what is wrong with one is said on standard error, and it is left out.
  func added(to store: Store) async throws -> Store {
    guard let folder = folder ?? ProcessInfo.processInfo.environment["THROUGHLINE_INDICATORS"], !folder.isEmpty else {
      return store
    }
    let store = Store(
      engine: store.engine, durability: store.durability, indicators: IndicatorLibrary(folder: folder))
    for refusal in try await store.shelf().refusals { say("Left out: \(refusal)") }
    return store
  }
}
