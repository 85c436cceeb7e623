import Casework
import Testing

@testable import CaseWeb

@Suite struct HTMLTests {
  @Test func literalsAreMarkupAndValuesAreText() {
    let name = "Maya & <b>Zayn</b>"
    let html: HTML = "<p>\(name)</p>"
    #expect(html.text == "<p>Maya &amp; &lt;b&gt;Zayn&lt;/b&gt;</p>")
  }

  @Test func hostileTextStaysInsideItsAttribute() {
    let hostile = #""><script>alert('x')</script><a title='"#
    let double: HTML = #"<input value="\#(hostile)">"#
    let single: HTML = "<input value='\(hostile)'>"
    #expect(double.text.filter { $0 == "\"" }.count == 2)
    #expect(single.text.filter { $0 == "'" }.count == 2)
    #expect(!double.text.contains("<script"))
    #expect(!single.text.contains("<script"))
  }

  @Test(arguments: (0..<32).map { UInt8($0) })
  func controlCharactersAreReplaced(_ control: UInt8) {
    let text = "a\(Unicode.Scalar(control))b"
    let html: HTML = "\(text)"
    let kept = [9, 10, 13].contains(control)
    #expect(html.text == (kept ? text : "a\u{FFFD}b"))
  }

  @Test func textOutsideASCIIIsUntouched() {
    let html: HTML = "<p>\("Zoë ‘Żaneta’ 李 👨‍👩‍👧")</p>"
    #expect(html.text == "<p>Zoë ‘Żaneta’ 李 👨‍👩‍👧</p>")
  }

  @Test func markupNestsWithoutBeingEscapedAgain() {
    let inner: HTML = "<b>\("a<b")</b>"
    let outer: HTML = "<p>\(inner)</p>"
    #expect(outer.text == "<p><b>a&lt;b</b></p>")
  }

  @Test func sequencesConditionsAndOptionalsRead() {
    let names = ["May", "Zayn"]
    let nothing: String? = nil
    let something: String? = "<x>"
    let html: HTML = """
      <ul>\(each: names, { "<li>\($0)</li>" })</ul>\(if: names.isEmpty, "<p>none</p>")\
      \(if: names.count == 2, "<p>two</p>", else: "<p>other</p>")\(ifLet: nothing, { "<i>\($0)</i>" })\
      \(ifLet: something, { "<i>\($0)</i>" })
      """
    #expect(html.text == "<ul><li>May</li><li>Zayn</li></ul><p>two</p><i>&lt;x&gt;</i>")
  }

  @Test func numbersAndDaysStandAsTheyAreStored() {
    let day: Day = "2026-03-05"
    let html: HTML = "<time datetime=\"\(day)\">\(7)</time>"
    #expect(html.text == "<time datetime=\"2026-03-05\">7</time>")
  }

  @Test func aPieceOfALongerTextIsEscapedToo() {
    let piece = "xx<i>yy".dropFirst(2).dropLast(2)
    let html: HTML = "\(piece)"
    #expect(html.text == "&lt;i&gt;")
  }

  @Test func joiningPutsMarkupBetween() {
    let parts: [HTML] = ["<b>1</b>", "<b>2</b>", "<b>3</b>"]
    #expect(parts.joined(separator: ", ").text == "<b>1</b>, <b>2</b>, <b>3</b>")
    #expect([HTML]().joined().isEmpty)
  }
}
