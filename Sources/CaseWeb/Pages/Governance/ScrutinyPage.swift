import CaseStore
import Casework
import Hummingbird

/// Where a councillor's and a governance officer's day begins: the next meetings, the papers as they were issued, what
/// turned, and what became of what was asked for. No child.
enum ScrutinyPage {
  private struct Shown: Sendable {
    let meetings: [MeetingShown]
    let packs: [PackShown]
    let open: [AskShown]
    let answered: [AskShown]
    let questions: [QuestionShown]
    let turned: [Turned]
    let alerts: [Alert]
    let fates: [RecommendationFate]
  }

  private struct Turned: Sendable {
    let indicator: Indicator
    let figure: String
    let to: Day
    let words: String
    let isBetter: Bool?
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance(to: "Scrutiny")
    let today = request.today
    let shown = try await request.read { reader in
      Shown(
        meetings: try reader.nextMeetings(), packs: try reader.latestPacks(), open: try reader.asks(.open),
        answered: try reader.asks(.answered(days: 180), most: 6), questions: try reader.memberQuestions(most: 6),
        turned: try turned(reader), alerts: try reader.governanceAlerts(),
        fates: try reader.recommendationFates())
    }
    let late = shown.open.filter { ($0.due ?? today) < today }
    return request.page(
      "Scrutiny",
      """
      <h1>Scrutiny</h1>\(.tiles([
        ("\(shown.meetings.count)", "meetings to come", "#meetings"),
        ("\(late.count)", "answers late", late.isEmpty ? nil : "#asked"),
        ("\(shown.turned.count)", "trends that turned", shown.turned.isEmpty ? nil : "#turned"),
        ("\(shown.alerts.count)", "boards and reports to look at", shown.alerts.isEmpty ? nil : "#attention"),
      ]))
      \(.columns(
        packs(shown) + turnedCard(request, shown) + asked(shown, today) + fates(request, shown),
        meetings(shown, today) + attention(shown) + questions(shown)))
      """)
  }

  private static func meetings(_ shown: Shown, _ today: Day) -> HTML {
    .card(
      "Next meetings", id: "meetings", tools: [Link(label: "All boards", href: "/boards")],
      .table(
        TableView(
          caption: "Next meetings", columns: ["Meeting", "Agenda"],
          rows: shown.meetings.map { meeting in
            [
              "\(.rowLink(meeting.day.fullWords, to: meeting.href))<br><small>\(meeting.boardName), \(meeting.time)</small>",
              meeting.items == 0 ? .tag(.soon, "nothing yet") : "\(plural(meeting.items, "item"))",
            ]
          }, empty: "No meeting is planned.")))
  }

  private static func packs(_ shown: Shown) -> HTML {
    .card(
      "Papers as they were issued",
      .table(
        TableView(
          caption: "Papers", columns: ["Meeting", "Papers", "Issued"],
          rows: shown.packs.map { pack in
            [
              .rowLink(pack.meeting.title, to: pack.meeting.href),
              .link("Read the papers", to: "/packs/\(pack.id)/public/index.html"), .date(pack.issued.day),
            ]
          }, empty: "No papers have been issued yet.")))
  }

  private static func turnedCard(_ request: PageRequest, _ shown: Shown) -> HTML {
    let isOpen = !request.session.roles.isDisjoint(with: PerformancePage.roles)
    let rows = shown.turned.map { one -> [HTML] in
      let kind: TagKind = one.isBetter.map { $0 ? .done : .late } ?? .plain
      let words = one.isBetter.map { $0 ? "for the better" : "for the worse" } ?? "changed"
      return [
        isOpen ? .rowLink(one.indicator.title, to: "/performance/\(one.indicator.name)") : "\(one.indicator.title)",
        "\(one.figure)<br><small>to \(.date(one.to))</small>",
        "\(.tag(kind, words))<br><small>\(one.words)</small>",
      ]
    }
    return .card(
      "Trends that turned", id: "turned",
      "<p class='quiet'>As the last papers had them: more than chance would make of it.</p>"
        + .table(
          TableView(
            caption: "Trends that turned", columns: ["Indicator", "Last", "How"], rows: rows,
            empty: "Nothing that was published moved more than it does by itself.")))
  }

  private static func asked(_ shown: Shown, _ today: Day) -> HTML {
    .card(
      "Asked for, and not answered", id: "asked", tools: [Link(label: "All", href: "/requests")],
      GovernanceParts.asks("Not answered", Array(shown.open.prefix(8)), today, empty: "Everything is answered."))
      + .card(
        "Answered lately", GovernanceParts.asks("Answered lately", shown.answered, today, empty: "Nothing was."))
  }

  /// What was recommended, and what became of it.
  private static func fates(_ request: PageRequest, _ shown: Shown) -> HTML {
    let isOpen = ImprovementAccess.mayRead(request)
    guard let source = shown.fates.first?.recommendation.sourceTitle else { return .empty }
    return .card(
      "Recommendations, and what became of them", id: "recommendations",
      tools: isOpen ? [Link(label: "All of them", href: "/improvement")] : [],
      "<p class='quiet'>\(source)</p>"
        + .table(
          TableView(
            caption: "Recommendations", columns: ["Recommendation", "What became of it"],
            rows: shown.fates.map { fate -> [HTML] in
              let (number, address) = (
                fate.recommendation.number, "/improvement/recommendations/\(fate.recommendation.id)"
              )
              return [
                "\(isOpen ? .link(number, to: address) : "\(number)"). \(fate.recommendation.text)",
                """
                \(fate.actions == 0 || fate.late > 0 ? HTML.tag(.late, fate.words) : .tag(fate.done == fate.actions ? .done : .open, fate.words))\
                \(if: fate.returned, "<br><small>An earlier report asked for the same.</small>")
                """,
              ]
            })))
  }

  private static func attention(_ shown: Shown) -> HTML {
    if shown.alerts.isEmpty { return .empty }
    let lines = shown.alerts.prefix(20).map { alert -> HTML in
      "<li>\(.link(alert.about, to: alert.address ?? "/boards"))<br><small>\(alert.words)</small></li>"
    }
    return .card("To look at", id: "attention", "<ul class='listed'>\(lines.joined())</ul>")
  }

  private static func questions(_ shown: Shown) -> HTML {
    let lines = shown.questions.map { question -> HTML in
      """
      <li>\(.link(question.words, to: "/questions/\(question.id)"))<br><small>\(question.asker); \
      \(question.answered.map { "answered \($0.words)" } ?? "waits for an answer")</small></li>
      """
    }
    return .card(
      "Members’ questions", tools: [Link(label: "Ask", href: "/questions")],
      lines.isEmpty ? "<p class='quiet'>None.</p>" : "<ul class='listed'>\(lines.joined())</ul>")
  }

  private static func turned(_ reader: Reader) throws -> [Turned] {
    try reader.publishedTrends().compactMap { indicator, values, to in
      guard let limits = ProcessLimits(values), let last = values.last,
        let signal = limits.signals(in: values).last ?? nil
      else { return nil }
      let higher: Bool? =
        switch indicator.better {
        case .higher: true
        case .lower: false
        case .context: nil
        }
      return Turned(
        indicator: indicator, figure: FigureWords.figure(last, indicator.unit), to: to, words: signal.words,
        isBetter: signal.isBetter(higher))
    }
  }
}
