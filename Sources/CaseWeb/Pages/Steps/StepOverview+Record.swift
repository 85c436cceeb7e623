import CaseStore
import Casework

extension StepOverview {
  static func sent(_ request: PageRequest, _ desk: StepDesk) -> HTML {
    let who = Role.allCases.filter(desk.kind.step.authorisedBy.contains).map { $0.words.lowercased() }
    let since = desk.shown.step.sentAt.map { " since \($0.words)" } ?? ""
    let walk = desk.walk(over: desk.shown.sent ?? StepAnswers())
    return """
      \(.notice("Waiting\(since) for a \(who.joined(separator: " or a ")) to authorise it."))\
      \(if: desk.mayAuthorise, .linkButton("Read and authorise", to: "\(desk.href)/authorisation", .first))\
      \(RecordView(walk: walk, words: desk.words).html)
      """
  }

  static func finished(_ request: PageRequest, _ desk: StepDesk) -> HTML {
    let asked = request.query("version").flatMap { Int($0) }
    guard let version = desk.shown.versions.first(where: { $0.version == asked }) ?? desk.shown.versions.last else {
      return .empty
    }
    let walk = desk.walk(over: version.answers)
    let quality = version.version == desk.shown.versions.last?.version ? desk.quality : nil
    return """
      \(older(version, desk))\(authorised(version, desk))\(quality?.card ?? .empty)\(correcting(request, desk))\
      \(RecordView(walk: walk, words: desk.words, shortfalls: quality?.beside(walk) ?? []).html)\(retired(desk, version))\
      \(criticised(version))\(history(desk))
      """
  }

  private static func older(_ version: StepVersion, _ desk: StepDesk) -> HTML {
    guard version.version != desk.shown.versions.last?.version else { return .empty }
    return .warning(
      "An earlier version",
      "This is version \(version.version). It has been corrected since: \(.link("see the record", to: desk.href)).")
  }

  /// What whoever authorised it made of it; of a version that corrects another, what was said of the one before.
  private static func authorised(_ version: StepVersion, _ desk: StepDesk) -> HTML {
    let spoken = desk.shown.versions.last {
      $0.version <= version.version && $0.answers.shared[Authorising.said.key] != nil
    }
    guard let spoken, let said = spoken.answers.shared[Authorising.said.key]?.text else { return .empty }
    return .card(
      "What was said when it was authorised",
      .quotation(said, source: "\(spoken.authorisedBy ?? "Whoever authorised it"), \(.moment(spoken.finishedAt))"))
  }

  private static func correcting(_ request: PageRequest, _ desk: StepDesk) -> HTML {
    guard desk.mayCorrect else {
      let who = Role.allCases.filter(desk.kind.correctedBy.contains).map { $0.words.lowercased() }
      return desk.mayWork ? "<p class='quiet'>To correct it, ask a \(who.joined(separator: " or a ")).</p>" : .empty
    }
    let words = desk.isCorrection ? "Go on with the correction" : "Correct this record"
    return #"<p class="tools">\#(.link(words, to: "\(desk.href)/correction"))</p>"#
  }

  /// What was answered to questions that are not asked any more, at all or beside such answers: on the record it stays.
  private static func retired(_ desk: StepDesk, _ version: StepVersion) -> HTML {
    let rows = desk.kind.step.retired.compactMap { field -> SummaryRow? in
      guard let text = version.answers.shared[field.key]?.text else { return nil }
      return SummaryRow(key: "\(field.question) (not asked since \(field.since.words))", value: "\(text)")
    }
    let walk = desk.walk(over: version.answers)
    let closed = walk.places.flatMap { place in
      walk.unasked(at: place).map { question in
        let whose = place.child != nil && walk.children.count > 1 ? "\(walk.name(place.child ?? "")): " : ""
        return SummaryRow(
          key: whose + question.text, value: desk.words.html(question, walk.stored(question.key, at: place)))
      }
    }
    return (rows + closed).isEmpty ? .empty : .card("Answered then, and not asked now", .summaryList(rows + closed))
  }

  private static func criticised(_ version: StepVersion) -> HTML {
    if version.shortfalls.isEmpty { return .empty }
    return .card(
      "What was missing when it was finished",
      "<ul class='listed'>\(each: version.shortfalls, { "<li>\($0)</li>" })</ul>")
  }

  private static func history(_ desk: StepDesk) -> HTML {
    let rows = desk.shown.versions.reversed().map { version -> [HTML] in
      [
        .rowLink("Version \(version.version)", to: "\(desk.href)?version=\(version.version)"),
        .moment(version.finishedAt), "\(version.worker)", "\(version.authorisedBy ?? "")", "\(version.reason ?? "")",
      ]
    }
    return .card(
      "History of this record",
      .table(
        TableView(
          caption: "Versions", columns: ["Version", "Finished", "Written by", "Authorised by", "Why corrected"],
          rows: rows)))
  }
}
