import Foundation

/// Bytes that are made while a file is read: in memory while they are few; in a file without a name when they are many,
/// so that the memory taken does not grow with what is read.
///
/// Nobody else can open the file, and it is gone when the process ends. A class because it owns the file.
final class Spool {
  private var held: [UInt8] = []
  private var file: Int32?
  private var written = 0
  private var failure: Int32?

  /// From how many bytes on they are written out.
  static let piece = FileBytes.mappedFrom

  deinit { if let file { close(file) } }

  func append(_ bytes: some Collection<UInt8>) {
    held.append(contentsOf: bytes)
    if held.count >= Spool.piece { writeOut() }
  }

  /// All of them, in order.
  ///
  /// - Throws: `ReadingError` when the temporary folder had no room for them.
  func memory(_ name: String) throws -> FileBytes.Memory {
    guard let file else { return FileBytes.Memory(copying: held) }
    writeOut()
    guard failure == nil, let mapped = FileBytes.Memory(mapping: file, written) else {
      let why = String(cString: strerror(failure ?? errno))
      throw ReadingError(file: name, why: "cannot be decoded: the temporary folder does not take it (\(why))")
    }
    return mapped
  }

  private func writeOut() {
    if file == nil { file = Spool.opened() }
    // Where there is no folder for it they stay in memory.
    guard let file, failure == nil else { return }
    var done = 0
    while done < held.count {
      let got = held.withUnsafeBytes { write(file, $0.baseAddress.map { $0 + done }, held.count - done) }
      if got < 0, errno != EINTR {
        failure = errno
        break
      }
      done += max(got, 0)
    }
    written += done
    held.removeAll(keepingCapacity: true)
  }

  private static func opened() -> Int32? {
    var path = Array((FileManager.default.temporaryDirectory.path + "/throughline-XXXXXX").utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { return nil }
    unlink(path)
    return file
  }
}
