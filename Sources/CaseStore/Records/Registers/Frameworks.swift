import Casework
import Foundation

extension Framework {
  /// Those that are part of the program.
  public static let ours: [Framework] = {
    do {
      return try Embedded.frameworks.map { try FrameworkFile.framework(name: $0.name, text: $0.text) }
        .sorted { $0.title < $1.title }
    } catch {
      // They are part of the program, and a test reads each of them.
      preconditionFailure("\(error)")
    }
  }()

  /// The most files that are read of a folder.
  static let mostFiles = 50

  /// Ours and those of an authority’s own folder. One of the same name as ours takes its place.
  ///
  /// - Throws: `FrameworkRefusal` for a file that is none, and what reading the folder throws.
  public static func all(withThoseIn folder: String) throws -> [Framework] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
    guard names.count <= mostFiles else {
      throw FrameworkRefusal(file: folder, line: 0, words: "it has more than \(mostFiles) files")
    }
    let local = try names.map { name in
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      return try FrameworkFile.framework(name: name, text: text, isLocal: true)
    }
    let own = Set(local.map(\.name))
    return (ours.filter { !own.contains($0.name) } + local).sorted { $0.title < $1.title }
  }
}
