import Casework
import Testing

@testable import CaseWeb

@Suite struct ComponentTests {
  private let today: Day = "2026-05-18"

  @Test(arguments: [
    ("2026-05-21", "3 working days left", TagKind.soon), ("2026-05-18", "today", .soon),
    ("2026-05-19", "tomorrow", .soon),
    ("2026-05-22", "4 working days left", .open), ("2026-05-26", "5 working days left", .open),
    ("2026-05-17", "1 day late", .late), ("2026-05-14", "4 days late", .late), ("2026-06-30", "6 weeks left", .open),
    ("2026-11-18", "6 months left", .open),
  ])
  func timeLeftIsSaidInWords(_ due: String, _ words: String, _ kind: TagKind) throws {
    let left = TimeLeft(until: try #require(Day(due)), today: today, calendar: .england)
    #expect(left.words == words)
    #expect(left.kind == kind)
  }

  @Test func daysAreCountedWhereHolidaysAreNotKnown() {
    let none = WorkingCalendar(years: 1990...1990, holidays: [:])
    #expect(TimeLeft(until: "2026-05-28", today: today, calendar: none).words == "10 days left")
    #expect(TimeLeft(until: "2026-05-28", today: today, calendar: nil).words == "10 days left")
  }

  @Test func hoursAreSaidInWords() {
    let now = Moment("2026-05-18", hour: 10)
    #expect(TimeLeft(until: now + 46 * 3600, now: now).words == "46 hours left")
    #expect(TimeLeft(until: now + 300, now: now) == TimeLeft(until: now + 310, now: now + 10))
    #expect(TimeLeft(until: now + -5400, now: now).words == "90 minutes late")
    #expect(TimeLeft(until: now + -5 * 3600, now: now).kind == .late)
    #expect(TimeLeft(until: now + -190 * 3600, now: now).words == "7 days late")
  }

  @Test func dutiesSayByWhen() {
    #expect(
      HTML.due("2026-05-21", today: today, calendar: nil).text.contains("by <time datetime='2026-05-21'>Thu 21 May"))
    #expect(HTML.due("2026-05-15", today: today, calendar: nil).text.contains("was due <time"))
    #expect(HTML.due("2027-01-04", today: today, calendar: nil).text.contains("4 January 2027"))
    #expect(!HTML.due(today, today: today, calendar: nil).text.contains("<time"))
  }

  @Test func problemsAreCountedAndLinked() {
    #expect(HTML.errorSummary([]).isEmpty)
    let one = HTML.errorSummary([ProblemLink(words: "Say <where>", field: "where")], before: "you can finish").text
    #expect(one.contains("<h2 id=\"problems\">One thing before you can finish</h2>"))
    #expect(one.contains("<li><a href='#where'>Say &lt;where&gt;</a></li>"))
    let many = HTML.errorSummary((0..<12).map { ProblemLink(words: "\($0)") }).text
    #expect(many.contains("12 things before you can go on"))
    #expect(!many.contains("<a "))
  }

  @Test(arguments: [
    ("javascript:alert(1)", "#"), ("//evil.example", "#"), ("/\\evil.example", "#"), ("data:text/html,x", "#"),
    ("http://plain.example", "#"), ("", "#"), ("JavaScript:x", "#"), (" /x", "#"),
    ("/children/1?a=1&b=2", "/children/1?a=1&amp;b=2"),
    ("#top", "#top"), ("?page=2", "?page=2"), ("https://gov.uk", "https://gov.uk"), ("tel:101", "tel:101"),
  ])
  func onlySafeAddressesAreLinkedTo(_ address: String, _ written: String) {
    #expect(HTML.link("x", to: address).text == #"<a href="\#(written)">x</a>"#)
  }

  @Test func theFiveStatesOfATaskHaveWords() {
    let states: [TaskView.State] = [
      .notStarted, .inProgress(by: "Grace"), .blocked(why: "Waits for the conference"), .done,
      .notNeeded(why: "Closed"),
    ]
    let text = HTML.taskList(states.map { TaskView(title: "T", href: "/t", state: $0) }).text
    for words in [
      "Not started", "In progress", "by Grace", "Cannot start yet", "Waits for the conference", "Done", "Not needed",
      "Closed",
    ] { #expect(text.contains(">\(words)<")) }
    #expect(text.matches(of: /href="\/t"/).count == 3)
  }

  @Test func aTableSaysItsColumnsWhereItIsNarrow() {
    let table = TableView(
      caption: "Late",
      columns: ["Child", TableView.Column("Days", isNumber: true), TableView.Column("Do", isHidden: true)],
      rows: [["Leo", "4", "x"]])
    let text = HTML.table(table).text
    #expect(text.contains("<th scope=\"row\">Leo</th><td class='r num' data-l='Days'>4</td><td>x</td>"))
    #expect(text.contains("<th scope=\"col\"><span class='sr'>Do</span></th>"))
    #expect(text.contains("<caption class='sr'>Late</caption>"))
  }

  @Test func pagesOfALongListAreShortened() {
    func shown(_ page: Int, _ pages: Int) -> [Int?] { Pagination(page: page, pages: pages, href: { "/\($0)" }).shown }
    #expect(shown(5, 12) == [1, nil, 4, 5, 6, nil, 12])
    #expect(shown(1, 3) == [1, 2, 3])
    #expect(shown(3, 5) == [1, 2, 3, 4, 5])
    #expect(HTML.pagination(Pagination(page: 1, pages: 1, href: { "/\($0)" })).isEmpty)
    #expect(HTML.pagination(Pagination(page: 0, pages: 0, href: { "/\($0)" })).isEmpty)
  }

  @Test func initialsAreTwoLettersAtMost() {
    #expect(ChildCard(name: "Maya Hussain").initials == "MH")
    #expect(ChildCard(name: "Ana María de la Cruz").initials == "AC")
    #expect(ChildCard(name: "Zoë").initials == "Z")
    #expect(ChildCard(name: " ").initials == "")
  }

  @Test func theFrameSaysWhereWeAre() {
    let text = HTML.page(Gallery.frame, "<h1>x</h1>").text
    #expect(text.contains("<html lang=\"en-GB\">"))
    #expect(text.contains("<title>Problem: Gallery – Throughline</title>"))
    #expect(text.contains("<a href=\"/work\" aria-current=\"page\">My work</a>"))
    #expect(text.contains("<a href=\"/team\">My team</a>"))
    let stranger = HTML.page(Frame(title: "Sign in"), "").text
    #expect(!stranger.contains("<form") && !stranger.contains("<nav"))
  }

  @Test(arguments: [
    ("I like school", "“I like school”"), ("“I like school”", "“I like school”"), ("\"I like it.\"", "“I like it.”"),
    ("‘I like it.’", "“I like it.”"), ("“No.” Then he ran off. “No!”", "“No.” Then he ran off. “No!”"),
    ("Mum said “soon” again", "“Mum said “soon” again”"),
  ]) func quotationMarksStandOnce(_ typed: String, _ shown: String) {
    #expect(HTML.inMarks(typed) == shown)
  }
}
