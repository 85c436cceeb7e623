import CaseStore
import Casework

/// Agencies and services: who leads on safeguarding in each, and who answers for it here.
enum AgencyPages: RegisterPages {
  typealias Entry = PartnerAgency
  static let path = "agencies"
  static let part = "agency"
  static let adding = "Add an agency or a service"

  /// Those who may answer for an agency.
  static func behind(_ reader: Reader) throws -> [WorkerShown] {
    try reader.activeWorkers().filter { $0.roles.contains(.partnerLead) }
  }

  static func title(_ entry: PartnerAgency) -> String { entry.name }

  static func form(_ entry: PartnerAgency) -> Form {
    var form = FormFields()
    form.add("name", entry.name)
    form.add("kind", entry.kind.rawValue)
    form.add("senior", entry.seniorLead)
    form.add("designated", entry.designated)
    for lead in entry.leads.sorted() { form.add("lead", lead.text) }
    form.add("closed", entry.closedOn)
    return form.form
  }

  static func questions(_ form: Form, _ workers: [WorkerShown], _ today: Day) -> [QuestionView] {
    [
      QuestionView(name: "name", label: "Name", control: .text(form["name"] ?? "", width: .medium)),
      QuestionView(
        name: "kind", label: "What kind of agency?",
        control: .select(QuestionView.choices(PartnerAgency.Kind.allCases), chosen: form["kind"])),
      QuestionView(
        name: "senior", label: "Who answers for safeguarding on its board or senior team?",
        control: .text(form["senior"] ?? "", width: .medium)),
      QuestionView(
        name: "designated", label: "Who is its designated or named professional?",
        control: .text(form["designated"] ?? "", width: .medium)),
      QuestionView(
        name: "lead", label: "Who answers for it here?",
        hint: workers.isEmpty ? "Nobody can sign in as a partner agency’s lead yet" : nil,
        control: .checkboxes(
          workers.map { QuestionView.Choice($0.id.text, $0.name) }, chosen: Set(form.all("lead")))),
      QuestionView(
        name: "closed", label: "Last day", hint: "When it is no partner any more", control: .date(form.date("closed"))),
    ]
  }

  static func read(_ reading: inout FormReading, _ workers: [WorkerShown]) -> PartnerAgency? {
    let name = reading.text("name", else: "Enter the agency’s name")
    let kind: PartnerAgency.Kind? = reading.choice("kind", else: "Choose what kind of agency it is")
    let closed = reading.day("closed")
    guard let kind else { return nil }
    return PartnerAgency(
      name: name, kind: kind, seniorLead: reading.form.text("senior"),
      designated: reading.form.text("designated"), leads: Set(reading.form.all("lead").map { WorkerID($0) }),
      closedOn: closed)
  }

  static let columns: [TableView.Column] = ["Agency", "Kind", "Senior lead", "Designated professional", "Answers here"]

  static func cells(_ kept: Kept<PartnerAgency>, _ workers: [WorkerShown], _ today: Day) -> [HTML] {
    let entry = kept.entry
    return [
      .rowLink(entry.name, to: href(kept.id)), "\(entry.kind.label)", "\(entry.seniorLead ?? "not known")",
      "\(entry.designated ?? "not known")", "\(leads(entry, workers))",
    ]
  }

  private static func leads(_ entry: PartnerAgency, _ workers: [WorkerShown]) -> String {
    let names = workers.filter { entry.leads.contains($0.id) }.map(\.name)
    return names.isEmpty ? "nobody" : names.joined(separator: ", ")
  }

  static let header = ["agency", "kind", "senior lead", "designated professional", "answers here", "last day"]

  static func line(_ kept: Kept<PartnerAgency>, _ workers: [WorkerShown], _ today: Day) -> [String] {
    let entry = kept.entry
    return [
      entry.name, entry.kind.label, entry.seniorLead ?? "", entry.designated ?? "", leads(entry, workers),
      entry.closedOn?.iso ?? "",
    ]
  }

  static func concerns(_ kept: Kept<PartnerAgency>, _ workers: [WorkerShown], _ today: Day) -> [String] {
    guard kept.entry.closedOn == nil else { return [] }
    var found: [String] = []
    if kept.entry.seniorLead == nil { found.append("Nobody is named on its board or senior team.") }
    if !workers.contains(where: { kept.entry.leads.contains($0.id) }) {
      found.append("Nobody can answer for it here.")
    }
    return found
  }
}
