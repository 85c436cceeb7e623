import HTTPTypes
import Hummingbird

extension Response {
  /// A text to be kept as a file.
  static func text(_ text: String, as type: String, name: String) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}

/// Rows as a file of commas.
enum CSVText {
  static func lines(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// In quotation marks where it must be. What a spreadsheet would take for a formula is made a text.
  private static func cell(_ text: String) -> String {
    let safe = text.first.map { "=+-@\t".contains($0) } ?? false ? "'" + text : text
    guard safe.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
