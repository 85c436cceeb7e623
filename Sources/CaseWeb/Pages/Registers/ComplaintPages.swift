import CaseStore
import Casework

/// Complaints: what each is about, its stages by their days, what came of it and what was learnt.
enum ComplaintPages: RegisterPages {
  typealias Entry = Complaint

  struct Behind: Sendable {
    let stages: [SubjectID: [ComplaintStage]]
    /// Names of the children that complaints are about, of those the reader may see.
    let children: [SubjectID: ChildName]
    let standards: LocalStandards
  }

  static let path = "complaints"
  static let part = "complaint"
  static let adding = "Add a complaint"

  static func behind(_ reader: Reader) throws -> Behind {
    let all = try reader.entries(Complaint.self)
    let names = try reader.names(of: Array(Set(all.compactMap(\.entry.child))))
    return Behind(
      stages: try reader.stages(of: all.map(\.id)),
      children: Dictionary(uniqueKeysWithValues: names.map { ($0.id, $0) }),
      standards: try reader.rulebook().standards)
  }

  /// A complaint that is about a child is a look at that child’s record.
  static func open(_ request: PageRequest, _ id: SubjectID) async throws -> (Kept<Complaint>, Behind) {
    try await request.open(of: id) { reader in
      guard let kept = try reader.entry(id, Complaint.self) else { throw Refusal.notFound }
      return (kept, try behind(reader))
    }
  }

  static func title(_ entry: Complaint) -> String { "Complaint \(entry.reference)" }

  static func form(_ entry: Complaint) -> Form {
    var form = FormFields()
    form.add("reference", entry.reference)
    form.add("received", entry.receivedOn)
    form.add("made-by", entry.madeBy.rawValue)
    form.add("theme", entry.theme.rawValue)
    form.add("about", entry.about)
    form.add("child", entry.child?.text)
    form.add("words", entry.words)
    form.add("advocacy", entry.advocacyOfferedOn)
    form.add("learning", entry.learning)
    form.add("closed", entry.closedOn)
    return form.form
  }

  static func questions(_ form: Form, _ behind: Behind, _ today: Day) -> [QuestionView] {
    let child = form.text("child").flatMap { behind.children[SubjectID($0)] }
    return [
      QuestionView(name: "reference", label: "Reference", control: .text(form["reference"] ?? "", width: .medium)),
      QuestionView(name: "received", label: "Received on", control: .date(form.date("received"))),
      QuestionView(
        name: "made-by", label: "Who complained?",
        control: .select(QuestionView.choices(Complaint.Complainant.allCases), chosen: form["made-by"])),
      QuestionView(
        name: "theme", label: "Theme",
        control: .select(QuestionView.choices(Complaint.Theme.allCases), chosen: form["theme"])),
      QuestionView(
        name: "about", label: "What is it about, without a name?", hint: "Lists and reports show it",
        control: .text(form["about"] ?? "")),
      QuestionView(
        name: "child", label: "Number of the child’s record, when it is about a child",
        hint: child.map { "This is \($0.full)’s" } ?? "It is then only for those who may see that child",
        control: .text(form["child"] ?? "", width: .medium)),
      QuestionView(name: "words", label: "The whole of it", control: .prose(form["words"] ?? "", rows: 5)),
      QuestionView(name: "advocacy", label: "An advocate was offered on", control: .date(form.date("advocacy"))),
      QuestionView(
        name: "learning", label: "What was learnt, and who was told?", control: .prose(form["learning"] ?? "", rows: 3)),
      QuestionView(name: "closed", label: "Closed on", control: .date(form.date("closed"))),
    ]
  }

  static func read(_ reading: inout FormReading, _ behind: Behind) -> Complaint? {
    let reference = reading.text("reference", else: "Enter the reference")
    let received = reading.day("received", else: "Enter the day it was received")
    let madeBy: Complaint.Complainant? = reading.choice("made-by", else: "Say who complained")
    let theme: Complaint.Theme? = reading.choice("theme", else: "Choose a theme")
    let about = reading.text("about", else: "Say what it is about, without a name")
    let (advocacy, closed) = (reading.day("advocacy"), reading.day("closed"))
    guard let received, let madeBy, let theme else { return nil }
    return Complaint(
      reference: reference, receivedOn: received, madeBy: madeBy, theme: theme, about: about,
      child: reading.form.text("child").map { SubjectID($0) }, words: reading.form.text("words"),
      advocacyOfferedOn: advocacy, learning: reading.form.text("learning"), closedOn: closed)
  }

  static func above(_ request: PageRequest, _ kept: Kept<Complaint>, _ behind: Behind) -> HTML {
    ComplaintStages.cards(request, kept, behind.stages[kept.id] ?? [])
  }

  static func below(_ request: PageRequest, _ kept: Kept<Complaint>, _ behind: Behind) async throws -> HTML {
    let actions = try await request.read { try $0.registerActions(of: kept.id) }
    return RegisterActionList.card(actions, request, of: kept.id, mayAdd: request.keeps(.complaints))
  }
}
