import CaseStore
import Casework
import Hummingbird

/// What a team manager sees first: what waits for them, who is unallocated, what is late and by whom.
enum MyTeam {
  struct Shown: Sendable {
    let rulebook: Rulebook
    let team: TeamShown
    let others: [TeamShown]
    let waiting: [StepListed]
    let unallocated: [Unallocated]
    /// Of whom only the longest waiting are listed.
    let unallocatedInAll: Int
    let caseloads: [Caseload]
    let counts: DutyCounts
    let duties: [DutyGroup]
    let children: Int
    let manyWorkers: [(child: ChildName, changes: Int)]
    let workers: [WorkerID: String]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let (worker, asked, isWide) = (request.worker, request.query("team"), request.has(.qualityLead))
    let until = request.today + 7
    let shown = try await request.read { reader -> Shown? in
      let mine = Set(try reader.worker(worker)?.teams ?? [])
      let teams = try reader.teams().filter { team in isWide ? team.kind == "hub" : mine.contains(team.id) }
      guard let team = teams.first(where: { $0.id.text == asked }) ?? teams.first else { return nil }
      let duties = try reader.dutyGroups(.team(team.id), until: until, most: 100)
      return Shown(
        rulebook: try reader.rulebook(), team: team, others: teams,
        waiting: try reader.steps(.waiting([team.id]), most: 50),
        unallocated: try reader.unallocated(in: team.id), unallocatedInAll: try reader.countUnallocated(in: team.id),
        caseloads: try reader.caseloads(of: team.id),
        counts: try reader.countDuties(.team(team.id)), duties: duties,
        children: try reader.countChildren(of: team.id), manyWorkers: try reader.manyWorkers(in: team.id),
        workers: try reader.names(of: Set(duties.compactMap(\.first.worker))))
    }
    guard let shown else {
      return request.page("My team", "<h1>My team</h1><p>You are in no team yet: ask an administrator.</p>")
    }
    return request.page("My team", content(request, shown))
  }

  private static func content(_ request: PageRequest, _ shown: Shown) -> HTML {
    """
    <h1>\(shown.team.name)</h1>\(if: shown.others.count > 1, teams(shown))
    \(.tiles([
      ("\(shown.waiting.count)", "to authorise", "#authorise"), ("\(shown.unallocatedInAll)", "waiting for a worker", "#unallocated"),
      ("\(shown.counts.late)", "late", "#duties"), ("\(shown.counts.today)", "due today", "#duties"),
      (capacity(shown), "children", nil),
    ]))
    \(.columns(
      .card("To authorise", id: "authorise", .table(waiting(shown, request)))
        + .card("Late and due this week", id: "duties", .table(DutyTable.table(shown.duties, shown.rulebook, request.now, workers: shown.workers))),
      .card("Waiting for a worker", id: "unallocated", .table(unallocated(shown, request.today)) + more(shown))
        + .card(
          "Who holds what",
          tools: request.session.roles.isDisjoint(with: WorkLeft.roles)
            ? [] : [Link(label: "Work left by who has gone", href: "/work-left")],
          .table(caseloads(shown))) + changes(shown)))
    """
  }

  private static func capacity(_ shown: Shown) -> String {
    shown.team.capacity.map { "\(shown.children) of \($0)" } ?? "\(shown.children)"
  }

  private static func teams(_ shown: Shown) -> HTML {
    """
    <form class="tools" method="get" action="/team"><label for="team">Team</label> \
    <select id="team" name="team">\(each: shown.others, { team in
      #"<option value="\#(team.id.text)"\#(if: team.id == shown.team.id, " selected")>\#(team.name)</option>"#
    })</select> \(.button("Show", .second))</form>
    """
  }

  private static func waiting(_ shown: Shown, _ request: PageRequest) -> TableView {
    TableView(
      caption: "Waiting to be authorised", columns: ["What", "From", "Waiting"],
      rows: shown.waiting.map { step in
        [
          StepCards.link(step), "\(step.workerName ?? "")",
          step.sentAt.map { "\(plural(max(0, request.today - $0.day), "day"))" } ?? "",
        ]
      }, empty: "Nothing waits for you.")
  }

  private static func more(_ shown: Shown) -> HTML {
    let more = shown.unallocatedInAll - shown.unallocated.count
    return more > 0 ? "<p class='quiet'>And \(more) more, who have waited less long.</p>" : .empty
  }

  private static func unallocated(_ shown: Shown, _ today: Day) -> TableView {
    TableView(
      caption: "Waiting for a worker", columns: ["Child", "Since"],
      rows: shown.unallocated.map { waiting in
        [
          .rowLink("\(waiting.child.full), \(waiting.child.ageWords(on: today))", to: "/children/\(waiting.child.id)"),
          "\(.shortDate(waiting.since))",
        ]
      }, empty: "Every child has a worker.")
  }

  private static func caseloads(_ shown: Shown) -> TableView {
    TableView(
      caption: "Who holds what",
      columns: [
        "Worker", .init("Children", isNumber: true), .init("On plans", isNumber: true), .init("Late", isNumber: true),
        .init("This week", isNumber: true),
      ],
      rows: shown.caseloads.map {
        ["\($0.name)", "\($0.children)", "\($0.onPlans)", "\($0.late)", "\($0.dueThisWeek)"]
      },
      empty: "Nobody is in this team.")
  }

  private static func changes(_ shown: Shown) -> HTML {
    if shown.manyWorkers.isEmpty { return .empty }
    let rows = shown.manyWorkers.map { child, workers -> [HTML] in
      [.rowLink(child.full, to: "/children/\(child.id)"), "\(workers) workers in a year"]
    }
    return .card(
      "Many changes of worker",
      .table(TableView(caption: "Many changes of worker", columns: ["Child", "Workers"], rows: rows)))
  }
}
