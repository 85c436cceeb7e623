import Foundation

extension ReturnFile {
  /// The CSV and XML files of a folder, by name. Files are named in findings as they are called in the folder.
  ///
  /// - Throws: `ReadingError` when the folder cannot be read or holds none.
  public static func inFolder(_ path: String) throws -> [ReturnFile] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw ReadingError(file: path, why: "the folder cannot be read")
    }
    let kinds = [".csv", ".txt", ".xml"]
    let tables = names.filter { name in kinds.contains { name.lowercased().hasSuffix($0) } }
    guard !tables.isEmpty else { throw ReadingError(file: path, why: "the folder holds no CSV or XML files") }
    return try tables.map { try ReturnFile(path: path + "/" + $0, name: $0) }
  }
}
