import Returns
import Testing

@Suite struct XMLPullReaderTests {
  private func events(_ text: String, limits: XMLLimits = XMLLimits()) throws -> [String] {
    try events(Array(text.utf8), limits: limits)
  }

  /// `start a`, `text a x`, `end a`, each with its line.
  private func events(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws -> [String] {
    var reader = try XMLPullReader(bytes: bytes, limits: limits)
    var seen: [String] = []
    while let event = try reader.next() {
      let text = event.text.isEmpty ? "" : " \(event.text)"
      seen.append("\(event.place.line) \(event.kind) \(reader.names[event.name])\(text)")
    }
    return seen
  }

  private func refusal(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) -> XMLRefusal? {
    #expect(throws: XMLRefusal.self) { try events(bytes, limits: limits) }
  }

  private func refusal(_ text: String, limits: XMLLimits = XMLLimits()) -> XMLRefusal? {
    refusal(Array(text.utf8), limits: limits)
  }

  @Test func readsElementsAndTextWithTheirLines() throws {
    #expect(
      try events("<a>\n <b> one &amp; two </b>\n <c/>\r\n <d><![CDATA[<3>]]></d></a>") == [
        "1 start a", "2 start b", "2 text b one & two", "2 end b", "3 start c", "3 end c", "4 start d", "4 text d <3>",
        "4 end d", "4 end a",
      ])
  }

  @Test func countsLinesPastWhatSixteenBitsHold() throws {
    let text = "<a>" + String(repeating: "\n<b>x</b>", count: 200_000) + "</a>"
    let seen = try events(text)
    #expect(seen[seen.count - 2] == "200001 end b")
  }

  @Test func readsWhatTheFileSaysItsEncodingIs() throws {
    let windows = Array("<?xml version='1.0' encoding='windows-1252'?><a>Zo".utf8) + [0xEB] + Array("</a>".utf8)
    #expect(try events(windows)[1] == "1 text a Zoë")
    let utf16 = "\u{FEFF}<?xml version='1.0' encoding='utf-16'?><a>Zoë</a>".utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(try events(utf16)[1] == "1 text a Zoë")
    #expect(try events([0xEF, 0xBB, 0xBF] + Array("<a>Zoë</a>".utf8))[1] == "1 text a Zoë")
  }

  @Test func saysWhereAFileIsNotWellFormed() {
    let wrong = refusal("<a>\n  <b>\n  </c>\n</a>")
    #expect(wrong?.place?.line == 3)
    #expect(wrong?.reason.hasPrefix("not well-formed XML: ") == true)
    #expect(refusal("<a><b></b>") != nil)
    #expect(refusal("") != nil)
    #expect(refusal("no XML at all") != nil)
    #expect(refusal("<a/><b/>") != nil)
    #expect(refusal([0x3C, 0x61, 0x3E, 0xFF, 0xFE, 0x3C, 0x2F, 0x61, 0x3E]) != nil)
  }

  @Test func refusesDocumentTypesAndEntities() {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;">]>
      <a>&y;</a>
      """
    #expect(refusal(bomb)?.reason.contains("document type") == true)
    #expect(refusal(bomb)?.place?.line == 2)
    #expect(refusal("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>")?.reason.contains("document type") == true)
    #expect(refusal("<a>&unknown;</a>") != nil)
  }

  @Test func refusesWhatIsTooDeepTooLongOrTooVaried() {
    var limits = XMLLimits()
    (limits.depth, limits.textBytes, limits.names) = (3, 10, 5)
    #expect(refusal("<a><b>\n<c><d/></c></b></a>", limits: limits)?.place?.line == 2)
    #expect(refusal("<a>12345678901</a>", limits: limits)?.reason.contains("10 bytes") == true)
    #expect(refusal("<a><b/><c/><d/><e/><f/></a>", limits: limits)?.reason.contains("5 different") == true)
    #expect(refusal(String(repeating: "<a>", count: 100_000))?.reason.contains("32 deep") == true)
    #expect(refusal("<a>" + String(repeating: "x", count: 3_000_000) + "</a>") != nil)
    #expect(refusal("<a b='" + String(repeating: "x", count: 20_000_000) + "'/>") != nil)
    #expect(refusal("<a><!--" + String(repeating: "x", count: 20_000_000) + "--></a>") != nil)
  }

  @Test func refusesNulsWithTheirPlace() {
    let refused = refusal(Array("<a>\n<b>x".utf8) + [0] + Array("y</b></a>".utf8))
    #expect(refused?.place?.line == 2)
    #expect(refusal([0, 0, 0, 0]) != nil)
  }

  @Test func saysWhyAFileCannotBeOpened() {
    #expect(throws: XMLRefusal.self) { _ = try XMLPullReader(path: "/no/such/file.xml") }
    do {
      _ = try XMLPullReader(path: "/")
      Issue.record("a folder was read as a file")
    } catch {
      #expect(error.description == "/: is a folder, not a file")
    }
  }
}
