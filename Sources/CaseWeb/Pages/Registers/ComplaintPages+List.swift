import CaseStore
import Casework

extension ComplaintPages {
  static let columns: [TableView.Column] = ["Complaint", "Received", "Theme", "Stage", "Due"]

  static func cells(_ kept: Kept<Complaint>, _ behind: Behind, _ today: Day) -> [HTML] {
    let (entry, stage) = (kept.entry, behind.stages[kept.id]?.last)
    return [
      "\(.rowLink(entry.reference, to: href(kept.id)))<br><small>\(entry.about)</small>", .date(entry.receivedOn),
      "\(entry.theme.label)", stage.map { "\($0.number.words)" } ?? "", standing(entry, stage, today),
    ]
  }

  /// What is due next of the stage that is open; else how it ended.
  private static func standing(_ entry: Complaint, _ stage: ComplaintStage?, _ today: Day) -> HTML {
    guard let stage else { return .empty }
    if let outcome = stage.outcome { return .tag(.done, outcome.label) }
    if entry.closedOn != nil { return .tag(.plain, "Closed") }
    guard let next = ComplaintStages.dates(of: stage).first(where: { $0.metOn == nil }) else { return .empty }
    return "\(next.what): \(.due(next.due, today: today, calendar: .england))"
  }

  static func asked(_ all: [Kept<Complaint>], _ behind: Behind, _ request: PageRequest) -> [Kept<Complaint>] {
    let theme = request.query("theme").flatMap(Complaint.Theme.init(rawValue:))
    let stage = request.query("stage").flatMap(Int.init).flatMap(ComplaintStage.Number.init(rawValue:))
    return all.filter { kept in
      (theme == nil || kept.entry.theme == theme)
        && (stage == nil || (behind.stages[kept.id] ?? []).contains { $0.number == stage })
    }
  }

  /// Themes that came back within the year, and whether more went to an investigation.
  static func patterns(_ all: [Kept<Complaint>], _ behind: Behind, _ today: Day) -> HTML {
    let themes = ComplaintPatterns.repeatedThemes(
      all.map { ($0.entry.theme, $0.entry.receivedOn) }, on: today, by: behind.standards)
    let began = behind.stages.values.flatMap { $0 }.filter { $0.number == .investigation }.map(\.beganOn)
    let rising = ComplaintPatterns.risingInvestigations(began, on: today, by: behind.standards)
    if themes.isEmpty && rising == nil { return .empty }
    return .card(
      "What comes back",
      """
      <p>In the twelve months to today:</p><ul class="listed">\(each: themes, {
        "<li>\(.link($0.theme.label, to: "\(href)?theme=\($0.theme.rawValue)")): \($0.times) complaints</li>"
      })\(ifLet: rising, {
        "<li>\(.link("Investigations", to: "\(href)?stage=2")): \($0.now), and \($0.before) in the twelve months before</li>"
      })</ul>
      """)
  }

  static let header = [
    "reference", "received", "made by", "theme", "about", "stage", "began", "answered", "outcome", "days late",
    "learning", "closed",
  ]

  /// No child’s name and no words of the complaint: a file goes where it is sent.
  static func line(_ kept: Kept<Complaint>, _ behind: Behind, _ today: Day) -> [String] {
    let (entry, stage) = (kept.entry, behind.stages[kept.id]?.last)
    let late = stage.flatMap { ComplaintStages.dates(of: $0).last?.daysLate(on: today) } ?? 0
    return [
      entry.reference, entry.receivedOn.iso, entry.madeBy.label, entry.theme.label, entry.about,
      stage.map { "\($0.number.rawValue)" } ?? "", stage?.beganOn.iso ?? "", stage?.answeredOn?.iso ?? "",
      stage?.outcome?.label ?? "", "\(late)", entry.learning ?? "", entry.closedOn?.iso ?? "",
    ]
  }

  static func concerns(_ kept: Kept<Complaint>, _ behind: Behind, _ today: Day) -> [String] {
    guard kept.entry.closedOn == nil else { return [] }
    return (behind.stages[kept.id] ?? []).flatMap { stage in
      ComplaintStages.dates(of: stage).filter { $0.metOn == nil && $0.due < today }.map {
        "\($0.what) was due by \($0.due.words)."
      }
    }
  }
}
