import Foundation

extension ReturnFile {
  /// The files of a folder, or the one file at a path, as a return that is sent as XML is.
  ///
  /// - Throws: `ReadingError` when there is nothing at the path, or nothing in the folder.
  public static func at(_ path: String) throws -> [ReturnFile] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ReadingError(file: path, why: "there is no such folder or file")
    }
    if isFolder.boolValue { return try inFolder(path) }
    return [try ReturnFile(path: path, name: URL(filePath: path).lastPathComponent)]
  }

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
