import CaseStore
import Casework

/// What agencies owe boards: whether it came, and by when it was to.
enum OwedPages: RegisterPages {
  typealias Entry = PartnerReturn
  static let path = "owed"
  static let part = "owed"
  static let adding = "Ask an agency for something"

  static func behind(_ reader: Reader) throws -> [Kept<PartnerAgency>] { try reader.entries() }

  static func title(_ entry: PartnerReturn) -> String { entry.title }

  static func form(_ entry: PartnerReturn) -> Form {
    var form = FormFields()
    form.add("agency", entry.agency.text)
    form.add("kind", entry.kind.rawValue)
    form.add("title", entry.title)
    form.add("asked-by", entry.askedBy)
    form.add("due", entry.due)
    form.add("came", entry.cameOn)
    form.add("note", entry.note)
    return form.form
  }

  static func questions(_ form: Form, _ agencies: [Kept<PartnerAgency>], _ today: Day) -> [QuestionView] {
    [
      QuestionView(
        name: "agency", label: "Which agency?",
        control: .select(
          agencies.map { QuestionView.Choice($0.id.text, $0.entry.name) }, chosen: form["agency"])),
      QuestionView(
        name: "kind", label: "What is owed?",
        hint: "A self-assessment that is answered here is owed by itself: it need not be written down again",
        control: .radios(QuestionView.choices(PartnerReturn.Kind.allCases), chosen: form["kind"])),
      QuestionView(
        name: "title", label: "In words", hint: "Dataset, quarter 2 of 2026/27",
        control: .text(form["title"] ?? "", width: .medium)),
      QuestionView(
        name: "asked-by", label: "Which board or group asked for it?",
        control: .text(form["asked-by"] ?? "", width: .medium)),
      QuestionView(name: "due", label: "By when?", control: .date(form.date("due"))),
      QuestionView(name: "came", label: "Came on", control: .date(form.date("came"))),
      QuestionView(
        name: "note", label: "What came, or why it will not", control: .prose(form["note"] ?? "", rows: 3)),
    ]
  }

  static func read(_ reading: inout FormReading, _ agencies: [Kept<PartnerAgency>]) -> PartnerReturn? {
    let agency = SubjectID(reading.text("agency", else: "Choose an agency"))
    let kind: PartnerReturn.Kind? = reading.choice("kind", else: "Say what is owed")
    let title = reading.text("title", else: "Say in words what is owed")
    let asked = reading.text("asked-by", else: "Say which board or group asked for it")
    let due = reading.day("due", else: "Enter the day by which it is due")
    let came = reading.day("came")
    guard let kind, let due else { return nil }
    return PartnerReturn(
      agency: agency, kind: kind, title: title, askedBy: asked, due: due, cameOn: came,
      note: reading.form.text("note"))
  }

  static let columns: [TableView.Column] = ["What", "Agency", "Asked by", "Due", "Came"]

  static func cells(_ kept: Kept<PartnerReturn>, _ agencies: [Kept<PartnerAgency>], _ today: Day) -> [HTML] {
    let entry = kept.entry
    return [
      .rowLink(entry.title, to: href(kept.id)), "\(name(entry, agencies))", "\(entry.askedBy)", .date(entry.due),
      came(entry.cameOn, due: entry.due, today),
    ]
  }

  /// `✓ 3 March 2026`, or how it stands.
  static func came(_ came: Day?, due: Day, _ today: Day) -> HTML {
    if let came { return .tag(.done, came > due ? "\(plural(came - due, "day")) late" : "in time") + " \(.date(came))" }
    return due < today ? .tag(.late, "not here, \(plural(today - due, "day")) late") : left(due, today)
  }

  /// `○ 10 days left`
  static func left(_ due: Day, _ today: Day) -> HTML {
    let left = TimeLeft(until: due, today: today, calendar: nil)
    return .tag(left.kind, left.words)
  }

  private static func name(_ entry: PartnerReturn, _ agencies: [Kept<PartnerAgency>]) -> String {
    agencies.first { $0.id == entry.agency }?.entry.name ?? ""
  }

  static let header = ["agency", "kind", "what", "asked by", "due", "came", "note"]

  static func line(_ kept: Kept<PartnerReturn>, _ agencies: [Kept<PartnerAgency>], _ today: Day) -> [String] {
    let entry = kept.entry
    return [
      name(entry, agencies), entry.kind.label, entry.title, entry.askedBy, entry.due.iso, entry.cameOn?.iso ?? "",
      entry.note ?? "",
    ]
  }

  static func concerns(_ kept: Kept<PartnerReturn>, _ agencies: [Kept<PartnerAgency>], _ today: Day) -> [String] {
    kept.entry.isLate(on: today) ? ["It was due by \(kept.entry.due.words) and has not come."] : []
  }
}
