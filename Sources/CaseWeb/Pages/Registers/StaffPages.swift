import CaseStore
import Casework

/// Checks of the people who work with children: registration, DBS, the start before clearance, mandatory training.
enum StaffPages: RegisterPages {
  typealias Entry = StaffMember
  static let path = "workforce"
  static let part = "staff"
  static let adding = "Add somebody"

  struct Behind: Sendable {
    let workers: [WorkerShown]
    let standards: LocalStandards
  }

  static func behind(_ reader: Reader) throws -> Behind {
    Behind(workers: try reader.activeWorkers(), standards: try reader.rulebook().standards)
  }

  static func title(_ entry: StaffMember) -> String { entry.name }

  static func form(_ entry: StaffMember) -> Form {
    var form = FormFields()
    form.add("name", entry.name)
    form.add("post", entry.post)
    form.add("worker", entry.worker?.text)
    form.add("agency", entry.isAgency)
    form.add("needs-registration", entry.needsRegistration)
    form.add("registration", entry.registration)
    form.add("registered", entry.registeredUntil)
    form.add("dbs", entry.dbsOn)
    form.add("started", entry.startedOn)
    form.add("risk", entry.riskAssessedOn)
    for course in StaffMember.Course.allCases { form.add(course.rawValue, entry.training[course]) }
    form.add("left", entry.leftOn)
    return form.form
  }

  static func questions(_ form: Form, _ behind: Behind, _ today: Day) -> [QuestionView] {
    func day(_ name: String, _ label: String, _ hint: String? = nil) -> QuestionView {
      QuestionView(name: name, label: label, hint: hint, control: .date(form.date(name)))
    }
    func text(_ name: String, _ label: String) -> QuestionView {
      QuestionView(name: name, label: label, control: .text(form[name] ?? "", width: .medium))
    }
    func lasts(_ standard: RegisterStandard) -> String { behind.standards.allowance(standard, on: today).words }
    let courses = StaffMember.Course.allCases.map { course in
      day(course.rawValue, course.label, "Last done; lasts \(lasts(course.lasts))")
    }
    return [
      text("name", "Name"), text("post", "Post"),
      QuestionView(
        name: "worker", label: "Who is it here, if they sign in?",
        control: .select(behind.workers.map { QuestionView.Choice($0.id.text, $0.name) }, chosen: form["worker"])),
      QuestionView(name: "agency", label: "From an employment agency?", control: .yesNo(form["agency"])),
      QuestionView(
        name: "needs-registration", label: "Must they be a registered social worker?",
        control: .yesNo(form["needs-registration"])),
      text("registration", "Registration number"), day("registered", "Registered until"),
      day("dbs", "DBS certificate of", "Renewed every \(lasts(.certificate))"),
      day("started", "First day at work"),
      day("risk", "Risk of starting before clearance assessed on", "Where they started before the certificate came"),
    ] + courses + [day("left", "Last day at work")]
  }

  static func read(_ reading: inout FormReading, _ behind: Behind) -> StaffMember? {
    let name = reading.text("name", else: "Enter the name")
    let post = reading.text("post", else: "Enter the post")
    let started = reading.day("started", else: "Enter the first day at work")
    let needs = reading.yesNo("needs-registration")
    if needs == nil { reading.note("Say whether they must be registered", "needs-registration") }
    let days = ["registered", "dbs", "risk", "left"].map { reading.day($0) }
    let courses = StaffMember.Course.allCases.map { ($0, reading.day($0.rawValue)) }
    let worker = reading.form.text("worker").map { WorkerID($0) }
    if let worker, !behind.workers.contains(where: { $0.id == worker }) {
      reading.note("Choose somebody who works here", "worker")
    }
    guard let started, let needs else { return nil }
    return StaffMember(
      name: name, post: post, worker: worker, isAgency: reading.yesNo("agency") ?? false, needsRegistration: needs,
      registration: reading.form.text("registration"), registeredUntil: days[0], dbsOn: days[1], startedOn: started,
      riskAssessedOn: days[2], leftOn: days[3],
      training: Dictionary(uniqueKeysWithValues: courses.compactMap { course, day in day.map { (course, $0) } }))
  }

  static let columns: [TableView.Column] = ["Name", "Post", "Registered until", "DBS of", "Courses in date"]

  static func cells(_ kept: Kept<StaffMember>, _ behind: Behind, _ today: Day) -> [HTML] {
    let entry = kept.entry
    return [
      .rowLink(entry.name, to: href(kept.id)),
      "\(entry.post)\(if: entry.isAgency, "<br><small>agency</small>")",
      entry.needsRegistration ? entry.registeredUntil.map { .date($0) } ?? "not known" : "not needed",
      entry.dbsOn.map { .date($0) } ?? "not known",
      "\(entry.coursesInDate(on: today, by: behind.standards)) of \(StaffMember.Course.allCases.count)",
    ]
  }

  static let header =
    [
      "name", "post", "agency", "registration", "registered until", "dbs of", "first day", "risk assessed on",
      "last day",
    ]
    + StaffMember.Course.allCases.map { $0.label.lowercased() }

  static func line(_ kept: Kept<StaffMember>, _ behind: Behind, _ today: Day) -> [String] {
    let entry = kept.entry
    let days = [entry.dbsOn, entry.startedOn, entry.riskAssessedOn, entry.leftOn]
    return [
      entry.name, entry.post, entry.isAgency ? "yes" : "no", entry.registration ?? "",
      entry.registeredUntil?.iso ?? "",
    ] + days.map { $0?.iso ?? "" } + StaffMember.Course.allCases.map { entry.training[$0]?.iso ?? "" }
  }

  static func concerns(_ kept: Kept<StaffMember>, _ behind: Behind, _ today: Day) -> [String] {
    kept.entry.concerns(on: today, by: behind.standards).map(\.words)
  }
}
