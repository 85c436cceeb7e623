import Foundation
import Testing

@testable import CaseWeb

struct MultipartParserTests {
  static let body = Array(
    """
    --x1\r\nContent-Disposition: form-data; name="csrf"\r\n\r\nsecret\r\n--x1\r\n\
    Content-Disposition: form-data; name="files"; filename="a b.csv"\r\nContent-Type: text/csv\r\n\r\n\
    CHILD\r\n--x\r\n1\r\n\r\n--x1\r\nContent-Disposition: form-data; name="last"; filename=""\r\n\r\n\r\n--x1--\r\n
    """.utf8)

  /// What was told, the pieces of a part put together.
  func told(_ body: [UInt8], piece: Int) throws -> ([String], isDone: Bool) {
    var parser = try #require(MultipartParser(contentType: "multipart/form-data; boundary=\"x1\""))
    var (told, text) = ([String](), [UInt8]())
    var place = 0
    while place < body.count {
      try parser.feed(body[place..<min(place + piece, body.count)]) { event in
        switch event {
        case .begin(let name, let file): told.append("\(name) \(file ?? "-")")
        case .bytes(let bytes): text.append(contentsOf: bytes)
        case .end:
          told.append(String(decoding: text, as: UTF8.self))
          text = []
        }
      }
      place += piece
    }
    return (told, parser.isDone)
  }

  @Test(arguments: [1, 2, 3, 5, 7, 64, 100_000]) func itIsTheSameHoweverItArrives(_ piece: Int) throws {
    let (told, isDone) = try told(Self.body, piece: piece)
    #expect(told == ["csrf -", "secret", "files a b.csv", "CHILD\r\n--x\r\n1\r\n", "last ", ""])
    #expect(isDone)
  }

  @Test func whatIsBrokenOffIsNotDone() throws {
    #expect(try told(Self.body.dropLast(8) + [], piece: 9).isDone == false)
  }

  @Test func partsWithoutANameOrAnEndAreRefused() throws {
    let nameless = Array("--x1\r\nContent-Type: text/csv\r\n\r\nx\r\n--x1--\r\n".utf8)
    #expect(throws: MultipartParser.Unreadable.self) { try told(nameless, piece: 10) }
    let endless = Array("--x1\r\n".utf8) + [UInt8](repeating: 65, count: 9_000)
    #expect(throws: MultipartParser.Unreadable.self) { try told(endless, piece: 1_000) }
    #expect(MultipartParser(contentType: "text/plain") == nil)
    #expect(MultipartParser(contentType: "multipart/form-data; boundary=") == nil)
  }

  @Test(arguments: [
    ("../../etc/passwd", "passwd"), ("C:\\returns\\Header.csv", "Header.csv"), (".hidden", "hidden"), ("..", "file"),
    ("a<b>.csv", "a_b_.csv"), ("", "file"),
  ])
  func aFileNameIsNeverAPath(_ sent: String, _ kept: String) {
    #expect(UploadedFiles.plain(sent) == kept)
  }

  @Test func filesAreGoneWithTheirOwner() throws {
    var files: UploadedFiles? = try UploadedFiles()
    try files?.begin("files", fileName: "a.csv")
    try Array("CHILD".utf8).withUnsafeBytes { try files?.write($0) }
    try files?.end()
    let path = try #require(files?.files("files").first)
    #expect(try String(contentsOf: path, encoding: .utf8) == "CHILD")
    files = nil
    #expect(!FileManager.default.fileExists(atPath: path.path))
    #expect(!FileManager.default.fileExists(atPath: path.deletingLastPathComponent().deletingLastPathComponent().path))
  }
}
