import Casework

@testable import CaseWeb

extension Gallery {
  static var work: HTML {
    let children = TableView(
      caption: "Children", showsCaption: true,
      columns: ["Child", TableView.Column("Days since seen", isNumber: true), TableView.Column("Do", isHidden: true)],
      rows: [
        [
          .rowLink("Leo Brandt, 2", to: "/c/1"), "18", .linkButton("Record", to: "/c/1/visit", about: "a visit to Leo"),
        ],
        [.rowLink("Amara Okoye, 15", to: "/c/2"), "3", .buttonForm("Take", action: "/c/2/worker", csrf: "secret")],
      ], filter: "Filter these children")
    return .tiles([("2", "late", "#late"), ("3", "due today", nil), ("19", "children, 11 families", nil)])
      + .card(
        "My children", id: "late",
        .table(children) + .pagination(Pagination(page: 5, pages: 12, href: { "/children?page=\($0)" })))
      + .card("Nobody", .table(TableView(caption: "None", columns: ["A"], rows: [], empty: "Nobody is waiting.")))
  }

  static let questions: [QuestionView] = [
    QuestionView(
      name: "seen_on", label: "When did you see May?", hint: "For example, 7 5 2026",
      error: "31 September 2026 is not a date: enter a day that exists",
      notes: [.init(title: "Last time, 7 May 2026", words: "Seen alone at school for 40 minutes.")],
      control: .date(TypedDate(stored: "31/9/2026"))),
    QuestionView(name: "at", label: "When did it come in?", control: .dateAndTime(TypedDate(today), time: "09:15")),
    QuestionView(name: "time", label: "At what time?", hint: "On a 24-hour clock", control: .time("25:00")),
    QuestionView(
      name: "alone", label: "Was May seen alone?", error: "Say whether May was seen alone",
      notes: [.init(title: "Why we ask", words: "A visit counts only if the child was seen.")],
      control: .radios(
        [
          .init("yes", "Yes"), .init("no", "No, and here is why", hint: "This is shown to your manager."),
          .init("unseen", "She was not seen", hint: "The duty stays open."),
        ], chosen: "no")),
    QuestionView(
      name: "words", label: "What did May say, in her words?", hint: "As she said it.",
      control: .prose("\n“It was quiet this week. Nani slept on our floor.”", limit: 2000)),
    QuestionView(name: "where", label: "Where?", error: "Say where", control: .text("", width: .medium)),
    QuestionView(name: "minutes", label: "How long?", control: .number("40", unit: "minutes")),
    QuestionView(name: "home", label: "Was this at home?", control: .yesNo("yes")),
    QuestionView(
      name: "present", label: "Who else was there?",
      control: .checkboxes([.init("mother", "Mother"), .init("nani", "Nani")], chosen: ["nani"])),
    QuestionView(name: "worker", label: "Who will go next?", control: .select([.init("g", "Grace")], chosen: "g")),
    QuestionView(
      name: "lines", label: "Who will do what?", hint: "One line for each promise.",
      control: .group(GroupView(noun: "promise", rows: [row("0"), row("1", error: "Say who")], blank: row("#")))),
  ]

  private static func row(_ place: String, error: String? = nil) -> [QuestionView] {
    [
      QuestionView(name: "lines[\(place)].who", label: "Who", error: error, control: .text("")),
      QuestionView(name: "lines[\(place)].what", label: "What", control: .text("")),
      QuestionView(name: "lines[\(place)].by", label: "By when", control: .date(TypedDate())),
    ]
  }

  static var form: HTML {
    "<div class='head start'><h2>Visit</h2>"
      + .progress([("Who and where", true), ("The child", false), ("Check", false)], current: 1)
      + .savedStatus("Saved 10:42") + "</div>"
      + .form(
        FormView(action: "/steps/1/pages/2", csrf: "secret", autosave: "/steps/1/draft", version: 3),
        .questions(questions)
          + .buttons(
            .button("Save and go on"), .linkButton("Save and leave", to: "/work"), .button("Discard", .danger)))
  }

  static var task: HTML {
    .card(
      "Assessment",
      .taskList([
        TaskView(title: "The child", href: "/t/1", hint: "Who they are", state: .done),
        TaskView(title: "The family", href: "/t/2", state: .inProgress(by: "Grace Adeyemi, yesterday at 17:52")),
        TaskView(title: "Home", href: "/t/3", state: .notStarted),
        TaskView(title: "Check your answers", href: "/t/4", state: .blocked(why: "Two pages are not finished")),
        TaskView(title: "Unborn child", href: "/t/5", state: .notNeeded(why: "Maya is 8")),
      ]))
  }

  static var check: HTML {
    .card(
      "Check your answers",
      .summaryList([
        SummaryRow(key: "When did you see May?", value: .date("2026-05-17"), changeHref: "/steps/1/pages/1"),
        SummaryRow(
          key: "Was May seen alone?", value: "No", changeHref: "/steps/1/pages/2",
          shortfall: "The child was not seen alone. Say why, or arrange to."),
      ]))
      + .pagination(Pagination(page: 1, pages: 1, href: { "/\($0)" }))
  }

  static var signIn: HTML {
    "<div class='narrow'>"
      + .form(
        FormView(action: "/sign-in", csrf: "secret"),
        .questions([
          QuestionView(name: "user", label: "Email address", control: .email("grace@example.org")),
          QuestionView(name: "password", label: "Password", control: .password()),
        ]) + .buttons(.button("Sign in"))) + "</div>"
  }
}
