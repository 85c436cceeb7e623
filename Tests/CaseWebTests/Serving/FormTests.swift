import Testing

@testable import CaseWeb

@Suite struct FormTests {
  private func form(_ text: String) throws -> Form { try Form(urlencoded: Array(text.utf8)) }

  @Test func readsFieldsInOrder() throws {
    let form = try form("b=2&a=1+%2B+1&b=3&empty=&alone&&=x")
    #expect(form.fields.map(\.name) == ["b", "a", "b", "empty", "alone", ""])
    #expect(form["a"] == "1 + 1")
    #expect(form.all("b") == ["2", "3"])
    #expect(form["empty"] == "")
    #expect(form["alone"] == "")
    #expect(form["none"] == nil)
  }

  @Test func readsTextOutsideASCIIAndLineEnds() throws {
    let form = try form("words=%E2%80%9CNan%C3%AF%E2%80%9D%0D%0Asaid%0Ano%0D")
    #expect(form["words"] == "“Nanï”\nsaid\nno\r")
  }

  @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=1%G0", "%=1", "a=%+1"])
  func badEscapesAreRefused(_ text: String) {
    #expect(throws: Form.Unreadable.badEscape) { try form(text) }
  }

  @Test(arguments: ["a=%ff", "a=%C3", "a=%ED%A0%80", "a=%00", "%C0%AF=1"])
  func whatIsNoTextIsRefused(_ text: String) {
    #expect(throws: Form.Unreadable.notText) { try form(text) }
  }

  @Test func tooManyFieldsAreRefused() throws {
    let most = Array(repeating: "a=1", count: Form.mostFields)
    #expect(try form(most.joined(separator: "&")).fields.count == Form.mostFields)
    #expect(throws: Form.Unreadable.tooManyFields(limit: Form.mostFields)) {
      try form((most + ["a=1"]).joined(separator: "&"))
    }
  }

  @Test func nothingIsAnEmptyForm() throws {
    #expect(try form("").fields.isEmpty)
    #expect(try form("&&&").fields.isEmpty)
  }

  @Test func textIsTrimmedAndBlankIsNothing() throws {
    let form = try form("name=+May+&blank=+%09+&age=+8+&bad=8x")
    #expect(form.text("name") == "May")
    #expect(form.text("blank") == nil)
    #expect(form.number("age") == 8)
    #expect(form.number("bad") == nil)
  }

  @Test func rowsComeInTheOrderOfTheirNumbers() throws {
    let form = try form(
      "lines%5B10%5D.who=Ten&lines%5B2%5D.who=Two&lines%5B2%5D.role=GP&lines=x&lines%5B%5D.who=no&lines%5B-1%5D.who=no"
        + "&lines%5Bx%5D.who=no&lines%5B3%5Dwho=no&liness%5B3%5D.who=no&lines%5B3%5D.=no&lines%5B9999999%5D.who=no")
    let rows = form.rows("lines")
    #expect(rows.map { $0["who"] } == ["Two", "Ten"])
    #expect(rows[0]["role"] == "GP")
    #expect(form.rows("lines", most: 1).count == 1)
  }

  @Test func buttonsOfGroupsAreKnown() throws {
    #expect(try form("add=lines").groupChange == .add(group: "lines"))
    #expect(try form("remove=lines%5B2%5D").groupChange == .remove(group: "lines", row: 2))
    #expect(try form("remove=lines").groupChange == nil)
    #expect(try form("remove=lines%5Bx%5D").groupChange == nil)
    #expect(try form("save=yes").groupChange == nil)
  }

  @Test func aDateIsReadAsTyped() throws {
    let form = try form("held_on.day=31&held_on.month=+9+&held_on.year=2026")
    #expect(form.date("held_on") == TypedDate(day: "31", month: "9", year: "2026"))
    #expect(form.date("none").isEmpty)
  }
}
