import CaseStore
import Casework
import Hummingbird

/// Opening a record that is not theirs, for a day, because a child cannot wait. By an exact number only: a number
/// nobody has and a restricted record have the same answer, so that nobody can tell a child is there.
enum OpenByNumber {
  /// Wrong numbers in an hour that cost nothing; after them each further try waits, longer each time.
  private static let throttle = Throttle(free: 5, firstWait: 60, longestWait: 1_800, memory: 3_600)

  static func show(_ request: PageRequest) async throws -> Response {
    try await allow(request)
    return page(request, Form())
  }

  static func open(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    try await allow(request)
    var reading = FormReading(form)
    let number = reading.text("number", else: "Enter the child’s number")
    let reason = reading.text("reason", else: "Say why it cannot wait")
    guard reading.problems.isEmpty else { return page(request, form, reading.problems) }
    let (tries, key) = (StoredFailures(store: request.store), "open-by-number:\(request.worker)")
    let wait = throttle.wait(after: try await tries.failures(key), at: request.now)
    guard wait == 0 else { throw Refused.tooOften(seconds: wait) }
    do {
      let child = try await request.record(BreakGlass(number: number, reason: reason))
      return request.goTo("/children/\(child)")
    } catch Refusal.notFound {
      try await tries.fail(key, throttle: throttle, at: request.now)
      return page(request, form, [nothing])
    } catch Refusal.because(let words) {
      return page(request, form, [ProblemLink(words: words, field: "number")])
    }
  }

  private static let nothing = ProblemLink(
    words:
      "No record can be opened with this number. Check it with whoever gave it to you; if it is right, ask your manager",
    field: "number")

  private static func allow(_ request: PageRequest) async throws {
    guard !request.session.roles.isDisjoint(with: BreakGlass.roles) else {
      throw Refusal.notYours("Opening a record that is not yours is for: social worker, team manager.")
    }
  }

  private static func page(_ request: PageRequest, _ form: Form, _ problems: [ProblemLink] = []) -> Response {
    request.page(
      FormPage(
        title: "Open a record that is not yours", trail: [Link(label: "Find a child", href: "/children")],
        intro: before, action: "/opened-records", questions: questions(form), button: "Open the record",
        kind: .danger, before: "the record is opened", back: Link(label: "Back", href: "/")),
      problems: problems)
  }

  private static let before: HTML = """
    <section class="card"><p>For when a child cannot wait and nobody who holds the record can be reached. Before you do:</p>\
    <ul class="listed"><li>You see this one record for 24 hours, as its own team sees it.</li>\
    <li>Your name, the time and your reason are kept with the child’s record for good.</li>\
    <li>The child’s managers, the conference chairs and the quality leads read them in “Opened records”.</li>\
    <li>Everything you look at is listed, as for everybody.</li></ul></section>
    """

  private static func questions(_ form: Form) -> [QuestionView] {
    [
      QuestionView(
        name: "number", label: "The child’s exact number",
        hint: "Our own, the NHS number or the unique pupil number: as it stands on a letter, or as it was read to you",
        control: .text(form["number"] ?? "", width: .medium)),
      QuestionView(
        name: "reason", label: "Why can it not wait?", hint: "“She is at my desk and says she cannot go home.”",
        control: .prose(form["reason"] ?? "", rows: 3)),
    ]
  }
}
