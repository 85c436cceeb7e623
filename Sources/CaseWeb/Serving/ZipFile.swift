/// Files in one, as they are: nothing is compressed, and no time is written, so that the same files are the same bytes.
///
/// Source: PKWARE’s APPNOTE 6.3.10: for each file a local header (4.3.7) and its bytes, then the directory (4.3.12),
/// then the end of the directory (4.3.16). Names are UTF-8 (general purpose bit 11).
enum ZipFile {
  static func bytes(_ files: [(path: String, text: String)]) -> [UInt8] {
    var (whole, directory): ([UInt8], [UInt8]) = ([], [])
    for (path, text) in files {
      let (name, content) = (Array(path.utf8), Array(text.utf8))
      let start = whole.count
      // Version needed, flags, method (stored), time, day (1 January 1980), sum, sizes, lengths.
      var header: [UInt8] = []
      for word in [20, 0x0800, 0, 0, 0x21] { append(word, 2, to: &header) }
      append(Int(sum(content)), 4, to: &header)
      append(content.count, 4, to: &header)
      append(content.count, 4, to: &header)
      append(name.count, 2, to: &header)
      append(0, 2, to: &header)
      whole += [0x50, 0x4B, 3, 4] + header + name + content
      directory += [0x50, 0x4B, 1, 2, 20, 0] + header
      // No remark, first disk, nothing said of the file, and where it begins.
      for (value, size) in [(0, 2), (0, 2), (0, 2), (0, 4), (start, 4)] { append(value, size, to: &directory) }
      directory += name
    }
    let start = whole.count
    whole += directory + [0x50, 0x4B, 5, 6]
    for (value, size) in [
      (0, 2), (0, 2), (files.count, 2), (files.count, 2), (directory.count, 4), (start, 4), (0, 2),
    ] { append(value, size, to: &whole) }
    return whole
  }

  private static func append(_ value: Int, _ size: Int, to bytes: inout [UInt8]) {
    for place in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * place))) }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
  }

  /// CRC-32, as APPNOTE 4.4.7 has it.
  static func sum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }
}
