import Foundation

/// `embed-files FOLDER OUTPUT`: writes Swift source that holds the text of every file below each folder of FOLDER.
///
/// Run by the plugin of the same name, never by hand. Names that begin with a dot are left out.
@main
struct EmbedFiles {
  static func main() {
    do {
      guard CommandLine.arguments.count == 3 else { throw Complaint(text: "usage: embed-files FOLDER OUTPUT") }
      let source = try source(of: URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory))
      try Data(source.utf8).write(to: URL(filePath: CommandLine.arguments[2]))
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(1)
    }
  }

  static func source(of root: URL) throws -> String {
    var source = """
      /// A file of this target's `Embedded` folder, as it was when the program was built.
      struct EmbeddedFile: Sendable {
        /// Its path below the folder that it is listed under.
        let name: String
        let text: String
      }

      enum Embedded {

      """
    for folder in try names(in: root) {
      guard let first = folder.first else { continue }
      source += "  static let \(first.lowercased())\(folder.dropFirst()): [EmbeddedFile] = [\n"
      for (name, url) in try files(below: root.appending(path: folder)) {
        source += "    EmbeddedFile(name: \(literal(name)), text: \(literal(try text(at: url)))),\n"
      }
      source += "  ]\n"
    }
    return source + "}\n"
  }

  static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  static func files(below folder: URL) throws -> [(name: String, url: URL)] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
      .map { (name: $0, url: folder.appending(path: $0)) }
      .filter { $0.url.lastPathComponent.first != "." }
      .filter { try $0.url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
  }

  static func text(at url: URL) throws -> String {
    guard let text = String(validating: try Data(contentsOf: url), as: UTF8.self) else {
      throw Complaint(text: "\(url.path(percentEncoded: false)) is not UTF-8 text")
    }
    return text
  }

  /// One line and only escapes, because a literal of several lines would turn CRLF into LF.
  static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      case "\n": literal += "\\n"
      case _ where scalar.value < 32 || scalar.value == 127:
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  struct Complaint: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }
}
