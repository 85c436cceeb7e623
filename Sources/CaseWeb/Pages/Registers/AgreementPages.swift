import CaseStore
import Casework

/// Contracts, policies and strategies: until when each is in force and what comes after it.
enum AgreementPages: RegisterPages {
  typealias Entry = Agreement
  static let path = "agreements"
  static let part = "agreement"
  static let adding = "Add a contract, policy or strategy"

  static func behind(_ reader: Reader) throws -> LocalStandards { try reader.rulebook().standards }
  static func title(_ entry: Agreement) -> String { entry.title }

  static func form(_ entry: Agreement) -> Form {
    var form = FormFields()
    form.add("kind", entry.kind.rawValue)
    form.add("title", entry.title)
    form.add("owner", entry.owner)
    form.add("provider", entry.provider)
    form.add("grade", entry.grade?.rawValue)
    form.add("from", entry.from)
    form.add("ends", entry.endsOn)
    form.add("notice", entry.noticeMonths.map(String.init))
    form.add("review", entry.reviewOn)
    form.add("successor", entry.successor.rawValue)
    form.add("successor-words", entry.successorWords)
    form.add("closed", entry.closedOn)
    return form.form
  }

  static func questions(_ form: Form, _ standards: LocalStandards, _ today: Day) -> [QuestionView] {
    func text(_ name: String, _ label: String, _ hint: String? = nil) -> QuestionView {
      QuestionView(name: name, label: label, hint: hint, control: .text(form[name] ?? "", width: .medium))
    }
    func day(_ name: String, _ label: String, _ hint: String? = nil) -> QuestionView {
      QuestionView(name: name, label: label, hint: hint, control: .date(form.date(name)))
    }
    return [
      QuestionView(
        name: "kind", label: "What is it?",
        control: .radios(QuestionView.choices(Agreement.Kind.allCases), chosen: form["kind"])),
      text("title", "What is it called?"), text("owner", "Who answers for it?", "One officer, by name or post"),
      text("provider", "Who provides it?", "Of a contract"),
      QuestionView(
        name: "grade", label: "How does Ofsted grade the provider?",
        control: .select(QuestionView.choices(Agreement.OfstedGrade.allCases), chosen: form["grade"])),
      day("from", "In force from"), day("ends", "In force until", "Empty when it has no end"),
      QuestionView(name: "notice", label: "Notice", control: .number(form["notice"] ?? "", unit: "months")),
      day("review", "Review by"),
      QuestionView(
        name: "successor", label: "What comes after it?",
        control: .radios(
          QuestionView.choices(Agreement.Successor.allCases), chosen: form["successor"] ?? "undecided")),
      text("successor-words", "What that is, or who decides it and when"),
      day("closed", "Put away on", "When it was replaced or given up"),
    ]
  }

  static func read(_ reading: inout FormReading, _ standards: LocalStandards) -> Agreement? {
    let kind: Agreement.Kind? = reading.choice("kind", else: "Choose a contract, a policy or a strategy")
    let title = reading.text("title", else: "Enter what it is called")
    let owner = reading.text("owner", else: "Say who answers for it")
    let grade: Agreement.OfstedGrade? = reading.choice("grade")
    let from = reading.day("from", else: "Enter the day from which it is in force")
    let (ends, review, closed) = (reading.day("ends"), reading.day("review"), reading.day("closed"))
    let successor: Agreement.Successor? = reading.choice("successor", else: "Say how it stands with what comes after")
    let notice = reading.form.number("notice")
    if reading.form.text("notice") != nil, notice == nil { reading.note("Enter a whole number of months", "notice") }
    guard let kind, let from, let successor else { return nil }
    return Agreement(
      kind: kind, title: title, owner: owner, provider: reading.form.text("provider"), grade: grade, from: from,
      endsOn: ends, noticeMonths: notice, reviewOn: review, successor: successor,
      successorWords: reading.form.text("successor-words"), closedOn: closed)
  }

  static let columns: [TableView.Column] = ["Title", "Kind", "Owner", "Until", "After it", "Review by"]

  static func cells(_ kept: Kept<Agreement>, _ standards: LocalStandards, _ today: Day) -> [HTML] {
    let entry = kept.entry
    return [
      "\(.rowLink(entry.title, to: href(kept.id)))\(ifLet: entry.provider, { "<br><small>\($0)</small>" })",
      "\(entry.kind.label)\(ifLet: entry.grade, { "<br><small>\($0.label)</small>" })", "\(entry.owner)",
      until(entry, today), "\(entry.successor.label)\(ifLet: entry.successorWords, { "<br><small>\($0)</small>" })",
      entry.reviewOn.map { .date($0) } ?? "",
    ]
  }

  private static func until(_ entry: Agreement, _ today: Day) -> HTML {
    if let closed = entry.closedOn { return "put away \(.date(closed))" }
    guard let ends = entry.endsOn else { return "no end" }
    let left = ends < today ? HTML.tag(.late, "ended") : OwedPages.left(ends, today)
    return "\(left)<br><small>\(.date(ends))</small>"
  }

  static let header = [
    "kind", "title", "owner", "provider", "ofsted", "from", "until", "notice (months)", "review by", "after it",
    "after it, in words", "put away on",
  ]

  static func line(_ kept: Kept<Agreement>, _ standards: LocalStandards, _ today: Day) -> [String] {
    let entry = kept.entry
    return [
      entry.kind.label, entry.title, entry.owner, entry.provider ?? "", entry.grade?.label ?? "", entry.from.iso,
      entry.endsOn?.iso ?? "", entry.noticeMonths.map(String.init) ?? "", entry.reviewOn?.iso ?? "",
      entry.successor.label, entry.successorWords ?? "", entry.closedOn?.iso ?? "",
    ]
  }

  static func concerns(_ kept: Kept<Agreement>, _ standards: LocalStandards, _ today: Day) -> [String] {
    kept.entry.concerns(on: today, by: standards).map(\.words)
  }
}
