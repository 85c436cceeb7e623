import Foundation

extension ReturnFile {
  /// The CSV files of a folder, by name. Files are named in findings as they are called in the folder.
  ///
  /// - Throws: `ReadingError` when the folder cannot be read or holds no CSV file.
  public static func inFolder(_ path: String) throws -> [ReturnFile] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw ReadingError(file: path, why: "the folder cannot be read")
    }
    let tables = names.filter { $0.lowercased().hasSuffix(".csv") || $0.lowercased().hasSuffix(".txt") }
    guard !tables.isEmpty else { throw ReadingError(file: path, why: "the folder holds no CSV files") }
    return try tables.map { try ReturnFile(path: path + "/" + $0, name: $0) }
  }
}
