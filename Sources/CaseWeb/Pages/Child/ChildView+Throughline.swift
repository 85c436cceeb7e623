import CaseStore
import Casework

extension ChildView {
  /// The child's life with us as one picture.
  func throughline(_ scale: Throughline.Scale) -> Throughline {
    let id = id
    return Throughline(
      name: shown.name.called, lanes: lanes, marks: marks, today: day,
      todayWords: isNow ? nil : "As at \(day.words)", scale: scale,
      between: { "/children/\(id)/chronology?from=\($0)&until=\($1)" })
  }

  private var lanes: [Throughline.Lane] {
    let lanes: [(String, Throughline.Kind, [any Span.Type])] = [
      ("Need", .need, [Need.self]), ("Plan", .care, [NeedPlan.self]), ("Enquiry", .legal, [Enquiry.self]),
      ("Protection", .protect, [ProtectionPlan.self]),
    ]
    return lanes.compactMap { label, kind, types in
      let bands = history.spans.filter { span in types.contains { type(of: span).table == $0.table } }
        .map { band($0, kind) }
      return bands.isEmpty ? nil : Throughline.Lane(label: label, bands: bands)
    }
  }

  private func band(_ span: any Span, _ kind: Throughline.Kind) -> Throughline.Band {
    let until = span.until.map { " to \($0.words)" }
    let href = "\(href)/chronology?from=\(span.from)&until=\(span.until ?? day)"
    return Throughline.Band(
      label: span.words, from: span.from, until: span.until, kind: kind, href: href,
      title: until.map { "\(span.words), \(span.from.words)\($0)" } ?? "\(span.words) since \(span.from.words)")
  }

  private var marks: [Throughline.Mark] {
    let late = Set(
      duties.compactMap { duty -> String? in
        if case .met(let event) = duty.outcome, duty.wasLate(event) { return event.source }
        return nil
      })
    let done = history.records.compactMap { record -> Throughline.Mark? in
      guard let kind = StepKind.named(record.kind) else { return nil }
      let isLate = late.contains(record.id.text)
      let said = shown.told.said(record).map { ": \($0)" } ?? ""
      return Throughline.Mark(
        day: record.on, shape: isLate ? .triangle : shape(kind.step.shape), href: "/steps/\(record.id)",
        title: "\(kind.title), \(record.on.words)\(said)\(isLate ? " (late)" : "")")
    }
    return done + openDuties.filter { $0.due.day < .distantFuture }.map(due)
  }

  private func due(_ duty: Duty) -> Throughline.Mark {
    let title = rulebook.clock(duty.clock)?.title ?? duty.clock
    let isLate = rulebook.standing(duty, at: moment) == .late
    let shape: Throughline.Mark.Shape =
      duty.clock.contains("visit") ? .circle : duty.clock.contains("conference") ? .square : .diamond
    return Throughline.Mark(
      day: duty.due.day, shape: isLate ? .triangle : shape, isHollow: true, href: DutyPage.href(id, duty),
      title: "\(title) \(isLate ? "was due" : "due") \(duty.due.day.words)")
  }

  private func shape(_ shape: Shape) -> Throughline.Mark.Shape {
    switch shape {
    case .visit: .circle
    case .meeting: .square
    case .contact, .record: .diamond
    }
  }

  /// The picture with its tools, and the same facts as a table.
  func throughlineCard(allYears: Bool) -> HTML {
    let picture = throughline(allYears ? .even : .towardsToday)
    let query = when.query
    let narrow = query.isEmpty ? href : "\(href)?\(query)"
    let other = allYears ? narrow : "\(href)?years=all\(query.isEmpty ? "" : "&\(query)")"
    return """
      <section class="card line"><div class="head"><h2 id="throughline-heading">The throughline</h2><div class="tools">\
      \(.link(allYears ? "The last months wide" : "All years alike", to: other))</div></div>\
      \(picture.drawing())<p class="tools">\(.link("The same as a table", to: page("throughline")))</p>\(asOf)</section>
      """
  }

  /// The two ways of going back, for those who ask.
  private var asOf: HTML {
    let value = isNow ? "" : day.iso
    return .details(
      "See another day",
      """
      <form class="as-of" method="get" action="\(address: href)"><label for="at">As things stood on</label>\
      <input type="date" id="at" name="at" value="\(value)"><button class="btn second">Show</button></form>\
      <form class="as-of" method="get" action="\(address: href)"><label for="known">As we knew it on</label>\
      <input type="date" id="known" name="known" value="\(value)"><button class="btn second">Show</button></form>
      """)
  }
}

extension ChildView.When {
  /// `at=2026-03-01`; nothing for now.
  var query: String {
    switch self {
    case .now: ""
    case .asAt(let day): "at=\(day)"
    case .asKnown(let moment): "known=\(moment.day)"
    }
  }
}
