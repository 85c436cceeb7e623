import Foundation

/// Files that a browser sent, in a folder of their own that nobody else can read; gone when the last who holds it is.
///
/// A class, because a folder has an owner and an end.
final class UploadedFiles: @unchecked Sendable {
  /// Where the files of each field of the form are, by the field's name.
  private(set) var byField: [String: [URL]] = [:]
  private(set) var fields: [Form.Field] = []
  private let folder: URL
  private var open: FileHandle?

  static let mostFiles = 60
  static let mostFields = 40
  static let mostFieldBytes = 4 * 1024

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "throughline-return-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? open?.close()
    try? FileManager.default.removeItem(at: folder)
  }

  var form: Form { Form(fields) }

  /// The folder of the files of one field.
  func folder(of field: String) -> String? { byField[field]?.first?.deletingLastPathComponent().path }

  func files(_ field: String) -> [URL] { byField[field] ?? [] }

  /// Begins a file. One that the person did not choose has no name, and is passed over.
  func begin(_ field: String, fileName: String) throws {
    if fileName.isEmpty { return }
    guard byField.values.reduce(0, { $0 + $1.count }) < UploadedFiles.mostFiles else {
      throw MultipartParser.Unreadable(words: "More than \(UploadedFiles.mostFiles) files were sent.")
    }
    let inside = folder.appending(path: UploadedFiles.plain(field))
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
    var name = UploadedFiles.plain(fileName)
    while files(field).contains(where: { $0.lastPathComponent == name }) { name = "again-" + name }
    let file = inside.appending(path: name)
    guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    open = try FileHandle(forWritingTo: file)
    byField[field, default: []].append(file)
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws { try open?.write(contentsOf: Data(bytes)) }

  func end() throws {
    try open?.close()
    open = nil
  }

  func add(_ name: String, _ value: [UInt8]) throws {
    guard fields.count < UploadedFiles.mostFields, let text = String(validating: value, as: UTF8.self) else {
      throw MultipartParser.Unreadable(words: "A part of the form was not text that can be read.")
    }
    fields.append(Form.Field(name: name, value: text))
  }

  /// The last part of a file's name, of letters, figures and plain marks: never a path, never hidden.
  static func plain(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map { String($0) } ?? "file"
    let safe = last.map { ($0.isASCII && ($0.isLetter || $0.isNumber)) || "-_. ".contains($0) ? $0 : "_" }
    let shown = String(safe.suffix(100).drop { $0 == "." || $0 == " " })
    return shown.isEmpty ? "file" : shown
  }
}
