import Casework
import Foundation
import Testing

/// A step, span or clock that is in a file is in its list: forgetting the line fails here, and names the file.
@Suite struct RegisteredTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/Casework").standardizedFileURL

  private static func files(_ folder: String) throws -> [(name: String, text: String)] {
    let root = sources.appending(path: folder)
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return try (all?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  @Test func everyStepIsListed() throws {
    let listed = Set(allSteps.map { "\($0)" })
    for file in try Self.files("Steps") {
      for match in file.text.matches(of: /public enum (\w+): Step \{/) {
        #expect(listed.contains(String(match.1)), "\(file.name): \(match.1) is not in AllSteps.swift")
      }
    }
  }

  @Test func everySpanIsListed() throws {
    let listed = Set(allSpans.map { "\($0)" })
    for file in try Self.files("Spans") {
      for match in file.text.matches(of: /public struct (\w+): Span \{/) {
        #expect(listed.contains(String(match.1)), "\(file.name): \(match.1) is not in AllSpans.swift")
      }
    }
  }

  @Test func everyClockIsListed() throws {
    let list = try String(contentsOf: Self.sources.appending(path: "Clocks/AllClocks.swift"), encoding: .utf8)
    var count = 0
    for file in try Self.files("Clocks") where file.name.hasSuffix("Clocks.swift") {
      for match in file.text.matches(of: /\n  static let (\w+) = (?:Clock\(|lapses\(|decision\()/) {
        count += 1
        #expect(list.contains(try Regex("\\.\(match.1)\\b")), "\(file.name): \(match.1) is not in AllClocks.swift")
      }
    }
    #expect(count == allClocks.count)
  }
}
