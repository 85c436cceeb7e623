import CaseStore
import Casework
import Hummingbird

/// Choosing what to record about a child, and for which of the brothers and sisters.
enum StartPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let kind = request.query("kind")
    let isForSeveral = kind.flatMap { StepKind.named($0)?.step.forSiblings } ?? false
    let with = isForSeveral ? request.request.query.all("with").map { SubjectID($0) } : []
    return try await page(request, chosen: kind, with: with, problem: nil)
  }

  static func start(_ request: PageRequest) async throws -> Response {
    let child: SubjectID = try request.id("child")
    let form = try await request.form()
    let with = form.all("with").map { SubjectID($0) }.filter(\.isWellFormed)
    guard let kind = form.text("kind") else {
      return try await page(request, chosen: nil, with: with, problem: "Choose what to record")
    }
    do {
      let step = try await request.record(StartStep(kind: kind, for: [child] + with))
      return request.goTo("/steps/\(step)")
    } catch Refusal.because(let words) {
      return try await page(request, chosen: kind, with: with, problem: words)
    }
  }

  private static func page(
    _ request: PageRequest, chosen: String?, with: [SubjectID], problem: String?
  ) async throws -> Response {
    let id: SubjectID = try request.id("child")
    let (child, family, steps) = try await request.look(at: id) { reader in
      (try reader.names(of: [id]).first, try reader.family(of: id), try reader.steps(.child(id), most: 500))
    }
    guard let child else { throw Refusal.notFound }
    let kinds = StepGroup.all.flatMap(\.kinds).filter { !$0.step.workedBy.isDisjoint(with: request.session.roles) }
    guard !kinds.isEmpty else { throw Refusal.notYours("Recording steps is not for your role.") }
    return request.page(
      "Start a step for \(child.full)", hasProblems: problem != nil,
      """
      \(.trail([Link(label: child.full, href: "/children/\(id)")]))\
      \(.errorSummary(problem.map { [ProblemLink(words: $0, field: "kind")] } ?? [], before: "you can start"))\
      <h1>Record something about \(child.called)</h1>\(begun(steps))\
      \(.form(
        FormView(action: "/children/\(id)/steps", csrf: request.session.csrf),
        """
        \(choices(kinds, chosen: chosen, problem: problem))\(brothersAndSisters(family, with: with))\
        \(.buttons(.button("Start"), .linkButton("Back to \(child.called)", to: "/children/\(id)")))
        """))
      """)
  }

  /// What is there to go on with, so that nothing is begun twice.
  private static func begun(_ steps: [StepListed]) -> HTML {
    let open = steps.filter { [.toDo, .draft, .sentBack].contains($0.status) }
    if open.isEmpty { return .empty }
    return .card(
      "Begun already, or waiting to be done",
      """
      <ul class="listed">\(each: open, { step in
        "<li>\(StepCards.link(step)) <small>\(step.status.words.lowercased()) since \(step.openedOn.words)</small></li>"
      })</ul>
      """)
  }

  private static func choices(_ kinds: [StepKind], chosen: String?, problem: String?) -> HTML {
    let shown = Set(kinds.map(\.id))
    let first = kinds.first?.id
    return """
      <fieldset class="kinds"><legend>What do you want to record?</legend>\
      \(ifLet: problem, { "<p class='error' id='kind:error'><span class='sr'>Problem: </span>\($0)</p>" })\
      \(each: StepGroup.all, { group in
        let own = group.kinds.filter { shown.contains($0.id) }
        return own.isEmpty ? .empty : """
          <h2>\(group.title)</h2>\(each: own, { choice($0, id: $0.id == first ? "kind" : "kind:\($0.id)", chosen) })
          """
      })</fieldset>
      """
  }

  private static func choice(_ kind: StepKind, id: String, _ chosen: String?) -> HTML {
    """
    <div class="opt"><input type="radio" id="\(id)" name="kind" value="\(kind.id)"\
    \(if: kind.id == chosen, " checked")><label for="\(id)"><span>\(kind.title)<small>\(kind.step.purpose)\
    \(if: !kind.step.forSiblings, " One child at a time.")</small></span></label></div>
    """
  }

  private static func brothersAndSisters(_ family: [ChildName], with: [SubjectID]) -> HTML {
    if family.isEmpty { return .empty }
    let choices = family.map { QuestionView.Choice($0.id.text, $0.full) }
    return .question(
      QuestionView(
        name: "with", label: "Record it for brothers and sisters too?",
        hint: "One record for all; what is about each child is asked for each.",
        control: .checkboxes(choices, chosen: Set(with.map(\.text)))))
  }
}

/// Kinds of step as they are offered: by the part of the work they belong to.
struct StepGroup {
  let title: String
  private let ids: [String]

  var kinds: [StepKind] { ids.compactMap(StepKind.named) }

  private static let named: [StepGroup] = [
    StepGroup(title: "Every day", ids: ["visit", "case-note", "management-decision", "case-supervision"]),
    StepGroup(title: "Front door", ids: ["contact", "referral-decision", "allocation"]),
    StepGroup(
      title: "Assessment and child in need", ids: ["assessment", "child-in-need-plan", "child-in-need-review"]),
    StepGroup(
      title: "Child protection",
      ids: [
        "strategy-discussion", "emergency-protection", "section-47-enquiry", "initial-conference", "core-group",
        "review-conference",
      ]),
    StepGroup(title: "Moving on", ids: ["transfer", "closure"]),
  ]

  /// The groups, and whatever is in none of them at the end.
  static let all: [StepGroup] = {
    let placed = Set(named.flatMap(\.kinds).map(\.id))
    let others = StepKind.all.map(\.id).filter { !placed.contains($0) }
    return others.isEmpty ? named : named + [StepGroup(title: "Other", ids: others)]
  }()
}

extension Reader {
  /// The brothers and sisters of a child that the worker may see.
  func family(of child: SubjectID) throws -> [ChildName] {
    let ids = try people(around: child).filter { person in
      person.isChild && (Relationship.Kind(rawValue: person.kind)?.isSibling ?? false)
    }.map(\.id)
    return try names(of: Array(Set(ids)))
  }
}
