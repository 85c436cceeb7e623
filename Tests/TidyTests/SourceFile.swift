import Foundation

/// A file of ours, as text.
struct SourceFile: Sendable, CustomStringConvertible {
  /// From the root of the package: `Sources/Casework/Days/Day.swift`.
  let path: String
  let lines: [Substring]
  var description: String { path }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

  static func all(in folder: String) throws -> [SourceFile] {
    let base = root.appending(path: folder)
    let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)?.allObjects ?? []
    return try found.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map { url in
      let text = try String(contentsOf: url, encoding: .utf8)
      let path = String(url.standardizedFileURL.path.dropFirst(root.path.count + (root.path.hasSuffix("/") ? 0 : 1)))
      return SourceFile(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }.sorted { $0.path < $1.path }
  }

  var name: String { path.split(separator: "/").last.map { String($0.dropLast(6)) } ?? path }
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  /// Numbered lines that are not inside a text of several lines.
  var linesOfCode: [(Int, Substring)] {
    var inText = false
    return lines.enumerated().compactMap { index, line in
      let wasInText = inText
      if line.utf8.count > 2, line.contains("\"\"\""), line.split(separator: "\"\"\"").count < 3 { inText.toggle() }
      return wasInText ? nil : (index + 1, line)
    }
  }
  var code: [Substring] { lines.filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") } }
  func mentions(_ pattern: some RegexComponent) -> Bool { code.contains { $0.firstMatch(of: pattern) != nil } }

  /// The longest function or initialiser, in lines, with its first line.
  var longestFunction: (length: Int, opening: String) {
    var longest = (length: 0, opening: "")
    for (index, line) in lines.enumerated() where line.firstMatch(of: /^\s*(@\w+ )*[\w\s()]*\b(func|init)\b/) != nil {
      let indent = line.prefix { $0 == " " }.count
      let closing = String(repeating: " ", count: indent) + "}"
      guard let end = lines[index...].firstIndex(where: { $0 == closing }) else { continue }
      if end - index + 1 > longest.length { longest = (end - index + 1, String(line.drop(while: \.isWhitespace))) }
    }
    return longest
  }
}
