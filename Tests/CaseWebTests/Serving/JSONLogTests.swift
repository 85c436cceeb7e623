import Casework
import Foundation
import Logging
import Testing

@testable import CaseWeb

@Suite struct JSONLogTests {
  private struct Line: Decodable, Equatable {
    let at: String, level: String, log: String, message: String
    let status: Int
    let words: [String]
    let more: [String: String]
  }

  @Test func aLineIsJSONWhateverIsInIt() throws {
    let hostile = "quote \" slash \\ line\nnul\u{0} esc\u{1b} “Nanï”"
    let bytes = JSONLog.line(
      at: Moment(milliseconds: 0), level: .warning, label: "web", message: hostile,
      ["status": .stringConvertible(404), "words": ["a", "b"], "more": ["k": "v\t", "l": ""]])
    #expect(bytes.last == 10)
    #expect(bytes.dropLast().allSatisfy { $0 >= 32 })
    let line = try JSONDecoder().decode(Line.self, from: Data(bytes))
    #expect(
      line
        == Line(
          at: "1970-01-01T00:00:00.000Z", level: "warning", log: "web", message: hostile, status: 404,
          words: ["a", "b"], more: ["k": "v\t", "l": ""]))
  }

  @Test func linesGoToTheirDescriptorWhole() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    var logger = Logger(label: "web") { JSONLog(label: $0, level: .info, descriptor: ends[1]) }
    logger[metadataKey: "process"] = "1"
    logger.debug("not this")
    logger.info("this", metadata: ["route": "/work"])
    close(ends[1])
    let text = try String(decoding: FileHandle(fileDescriptor: ends[0]).readToEnd() ?? Data(), as: UTF8.self)
    close(ends[0])
    #expect(text.hasSuffix(#""level":"info","log":"web","message":"this","process":"1","route":"/work"}"# + "\n"))
    #expect(text.split(separator: "\n").count == 1)
  }
}
