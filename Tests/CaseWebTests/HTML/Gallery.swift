import Casework

@testable import CaseWeb

/// Every component once, with the cast of the mock pages: what the gallery test writes and the id test reads.
enum Gallery {
  static let today: Day = "2026-05-18"

  static let frame = Frame(
    title: "Gallery",
    navigation: [
      Link(label: "My work", href: "/work", isCurrent: true), Link(label: "My team", href: "/team"),
      Link(label: "Front door", href: "/front-door"), Link(label: "Reviews", href: "/reviews"),
      Link(label: "Quality", href: "/quality"), Link(label: "Performance", href: "/performance"),
      Link(label: "Improvement", href: "/improvement"),
    ],
    signedIn: .init(name: "Grace Adeyemi", csrf: "secret"), version: "0.1",
    footer: [Link(label: "Accessibility", href: "/accessibility")], hasProblems: true)

  static var page: HTML {
    .page(frame, [summary, child, pictures, columns, work, form, task, check, signIn].joined())
  }

  static var summary: HTML {
    .errorSummary([
      ProblemLink(words: "31 September is not a date: enter the day you saw her", field: "seen_on"),
      ProblemLink(words: "Say whether May was seen alone", field: "alone"),
      ProblemLink(words: "This record was changed by somebody else"),
    ]) + .notice("Visit recorded. The next is due by \(.date("2026-05-21")).")
  }

  static var child: HTML {
    let card = ChildCard(
      name: "Maya Hussain", href: "/children/MH1",
      particulars: [
        "8 years old, born 11 February 2018", "likes to be called May", "speaks English and Urdu at home",
      ],
      status: [
        .tag(.plain, "On a child protection plan (neglect) since 3 March 2026"), .tag(.plain, "Living at home"),
        .tag(.late, "Visit 3 days late on 10 April"),
      ],
      facts: [
        ("Social worker", "Grace Adeyemi"), ("Hub", "Willow, 46 children"), ("Chair", "Tom Okafor"),
        ("Brother", .link("Zayn, 3", to: "/children/ZH1")),
      ])
    return .childHeader(card)
      + .warning("Before you visit", "two workers after 6 pm; dog on the premises. <small>Reviewed 2 May 2026.</small>")
      + .card(
        "In May’s words",
        .quotation(
          "I like it when Nani picks me up. I don't like when the door bangs at night, I put my pillow on Zayn's ears.",
          source: "To Grace, seen alone at school, 7 May 2026 · \(.link("all 9", to: "/children/MH1/words"))"))
  }

  static var columns: HTML {
    let calendar = WorkingCalendar.england
    let duties = TableView(
      caption: "What is due", columns: ["Duty", "Due", "Who owes it"],
      rows: [
        [
          .rowLink("Visit, and see May", to: "/steps/1")
            + .why(about: "this visit is due", "Seen on Thursday 7 May. Ten working days from then is 21 May."),
          .due("2026-05-21", today: today, calendar: calendar), "Grace Adeyemi",
        ],
        [
          .rowLink("Core group", to: "/steps/2"), .due("2026-06-08", today: today, calendar: calendar), "Grace Adeyemi",
        ],
        [.rowLink("Supervision", to: "/steps/3"), .due("2026-05-15", today: today, calendar: calendar), "Ruth Hale"],
      ])
    return .columns(
      .card("What is due", tools: [Link(label: "Everything that was due", href: "/duties")], .table(duties)),
      .card(
        "What has happened",
        .events([
          ("7 May 2026", "<b>Visit at school</b>, seen alone. Spoke of shouting at night."),
          ("19–20 April", "<b>Missing</b> one night, found at Nani’s."),
        ])))
  }
}
