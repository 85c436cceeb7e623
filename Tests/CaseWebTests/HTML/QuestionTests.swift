import Casework
import Testing

@testable import CaseWeb

@Suite struct QuestionTests {
  private func text(_ control: QuestionView.Control, hint: String? = nil, error: String? = nil) -> String {
    HTML.question(QuestionView(name: "q", label: "Q?", hint: hint, error: error, control: control)).text
  }

  @Test func hintAndErrorAreTiedToTheControl() {
    #expect(text(.text("x")).contains("aria-describedby") == false)
    #expect(text(.text("x"), hint: "h").contains(#"aria-describedby="q:hint""#))
    let both = text(.text("x"), hint: "h", error: "e")
    #expect(both.contains(#"aria-describedby="q:error q:hint" aria-invalid="true""#))
    #expect(both.contains(#"<div class="q-block bad">"#))
    #expect(text(.yesNo(nil), error: "e").contains(#"<fieldset aria-describedby="q:error">"#))
  }

  @Test func aDateKeepsWhatWasTyped() {
    let html = text(.date(TypedDate(stored: "31/9/2026")), error: "31 September is not a date")
    #expect(html.contains(#"id="q" name="q.day" value="31""#))
    #expect(html.contains(#"id="q:month" name="q.month" value="9""#))
    #expect(html.contains(#"id="q:year" name="q.year" value="2026""#))
  }

  @Test func choicesAreChecked() {
    #expect(text(.yesNo("no")).contains(#"id="q:1" name="q" value="no" checked"#))
    #expect(
      text(.checkboxes([.init("a", "A"), .init("b", "B")], chosen: ["a", "b"])).matches(of: /\schecked/).count == 2)
    #expect(text(.select([.init("a", "A")], chosen: "a")).contains("<option value='a' selected>A</option>"))
  }

  @Test func proseKeepsItsFirstLineFeed() {
    #expect(text(.prose("\nwords")).contains(">\n\nwords</textarea>"))
    #expect(text(.prose("</textarea><script>")).contains("&lt;/textarea&gt;&lt;script&gt;"))
  }

  @Test func aPasswordIsNeverShownAgain() {
    #expect(!text(.password()).contains("value="))
    #expect(text(.password(isNew: true)).contains(#"autocomplete="new-password""#))
  }

  @Test func aFullGroupOffersNoMoreRows() {
    let row = [QuestionView(name: "q[0].a", label: "A", control: .text(""))]
    let group = GroupView(noun: "row", rows: [row], blank: row, limit: 1)
    #expect(!text(.group(group)).contains("Add another row"))
    #expect(text(.group(group)).contains("name='remove' value='q[0]'"))
  }

  @Test(arguments: [
    ("2026-03-05", "5", "3", "2026"), ("31/9/2026", "31", "9", "2026"), ("", "", "", ""), ("soon", "soon", "", ""),
    ("1/2/3/4", "1", "2", "3/4"),
  ])
  func draftsGiveBackWhatWasTyped(_ stored: String, _ day: String, _ month: String, _ year: String) {
    #expect(TypedDate(stored: stored) == TypedDate(day: day, month: month, year: year))
  }

  @Test func aDateIsReadOrTheProblemSaid() {
    #expect(TypedDate(day: "5", month: "March", year: "2026").found == "2026-03-05")
    #expect(TypedDate(day: "05", month: "sept", year: "2026").found == "2026-09-05")
    #expect(TypedDate(day: "5", month: "ma", year: "2026").found == nil)
    #expect(TypedDate(day: "5", month: "3", year: "26").found == nil)
    #expect(TypedDate(day: "31", month: "9", year: "2026").stored == "31/9/2026")
    #expect(
      TypedDate(day: "31", month: "Sep", year: "2026").problem?.contains("31 September 2026 is not a date") == true)
    #expect(TypedDate().problem == nil && TypedDate().stored == "")
    #expect(TypedDate(day: "5", month: "3", year: "2026").problem == nil)
  }

  @Test(arguments: [
    ("9:15", "09:15"), ("09.15", "09:15"), ("0915", "09:15"), ("915", "09:15"), ("9.15pm", "21:15"), ("9 pm", "21:00"),
    ("12am", "00:00"), ("12 pm", "12:00"), ("23:59", "23:59"), ("00:00", "00:00"),
  ])
  func timesAreReadAsPeopleWriteThem(_ typed: String, _ words: String) {
    #expect(TypedTime(typed)?.words == words)
  }

  @Test(arguments: ["", "9", "25:00", "9:60", "13pm", "0am", "noon", "9:5", "99999", ":15", "9:", "-9:15", "９:15"])
  func whatIsNoTimeIsRefused(_ typed: String) {
    #expect(TypedTime(typed) == nil)
  }
}
