extension SinceConference {
  /// The panel of a review’s page: as at the day it was held, or today while that is not said.
  public static let panel: PanelMaking = { answers, child, rulebook in
    SinceConference(child, at: answers[ConferenceQuestions.heldOn] ?? answers.today, rulebook)?.panel
  }

  public var panel: Panel {
    let of = conference.map { $0.kind == InitialConference.id ? "initial conference" : "review" }
    return Panel(
      "Since the \(of ?? "plan began"), \(since.words)",
      [visitsMade, visitsInTime, notSeen, lastSeen, coreGroupsHeld, coreGroupsInTime, newWorries].compactMap { $0 },
      table: linesTable)
  }

  private var visitsMade: Panel.Fact {
    guard !visits.isEmpty else { return Panel.Fact("Visits", "None is recorded") }
    return Panel.Fact(
      "Visits", "\(visits.count): the child was seen at \(seen.count), and alone at \(seenAlone.count)")
  }

  private var visitsInTime: Panel.Fact? { visitsKept.words.map { Panel.Fact("Visits in time", $0) } }

  private var notSeen: Panel.Fact? {
    failed.isEmpty
      ? nil
      : Panel.Fact(
        "Visits without seeing the child",
        failed.map { visit in
          let why = visit.answers[Visit.failed].map { ": \($0.label.lowercasedFirst)" } ?? ""
          return Panel.Mention("\(visit.on.words)\(why)", visit.id)
        })
  }

  private var lastSeen: Panel.Fact? {
    guard let last = seen.last else { return visits.isEmpty ? nil : Panel.Fact("Last seen", "At none of the visits") }
    let alone = seenAlone.last.map { $0.id == last.id ? ", alone" : "; alone on \($0.on.words)" } ?? "; never alone"
    return Panel.Fact(
      "Last seen",
      [
        Panel.Mention(last.on.words + alone, last.id),
        Panel.Mention("The longest time without being seen was \(longestUnseen) days"),
      ])
  }

  private var coreGroupsHeld: Panel.Fact {
    guard !coreGroups.isEmpty else { return Panel.Fact("Core groups", "None is recorded") }
    return Panel.Fact(
      "Core groups",
      coreGroups.map { met in
        let course = met.answers[CoreGroup.course].map { ": \($0.label.lowercasedFirst)" } ?? ""
        return Panel.Mention("\(met.on.words)\(course)", met.id)
      })
  }

  private var coreGroupsInTime: Panel.Fact? { coreGroupsKept.words.map { Panel.Fact("Core groups in time", $0) } }

  private var newWorries: Panel.Fact? {
    worries.isEmpty
      ? nil
      : Panel.Fact(
        "New contacts and worries",
        worries.map { record in
          let title = record.kind == Contact.id ? Contact.title : CaseNote.title
          return Panel.Mention("\(title), \(record.on.words)", record.id)
        })
  }

  /// The lines as the last core group left them.
  private var linesTable: Panel.Table? {
    if lines.isEmpty { return nil }
    let met = coreGroups.last.map { "as the core group of \($0.on.words) recorded it" }
    return Panel.Table(
      caption: "Each line of the plan, \(met ?? "of which no core group has spoken since")",
      columns: ["What was to be different", "By", "How far", "What shows it, or why not"],
      rows: lines.map { line, said in
        [
          line.text(PlanLines.outcome) ?? "", line[PlanLines.due]?.words ?? "No date",
          said?[PlanProgress.progress]?.label ?? "Not spoken of",
          said?.text(PlanProgress.because) ?? said?.text(PlanProgress.evidence) ?? "",
        ]
      })
  }
}
