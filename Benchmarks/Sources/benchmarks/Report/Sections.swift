import Foundation

/// A page of which some sections are written by a program and the rest by hand:
///
///     <!-- figures: pages -->
///     … replaced at every run …
///     <!-- /figures: pages -->
struct Sections {
  private(set) var text: String

  init(_ text: String) { self.text = text }

  /// Puts new text between the marks of a section.
  /// - Throws: when the page has no such section.
  mutating func replace(_ name: String, with section: String) throws {
    guard let start = text.range(of: "<!-- figures: \(name) -->\n"),
      let end = text.range(of: "<!-- /figures: \(name) -->", range: start.upperBound..<text.endIndex)
    else { throw Failure("BENCHMARKS.md has no section for the figures of \(name)") }
    text.replaceSubrange(start.upperBound..<end.lowerBound, with: "\n\(section)\n\n")
  }
}
