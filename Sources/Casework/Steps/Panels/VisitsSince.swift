/// Visits that saw a child, or did not, since something began.
enum VisitsSince {
  private static let most = 20

  /// - Parameter begun: the question that says when; until it is answered, since the child was last found in need.
  static func panel(_ begun: Field<Day>) -> PanelMaking {
    { answers, child, _ in
      guard let from = answers[begun] ?? child.open(Need.self)?.from else { return nil }
      let visits = child.records(of: Visit.self).filter { $0.on >= from && $0.on <= answers.today }
      if visits.isEmpty { return nil }
      let all = visits.count > most ? "The latest \(most) of \(visits.count) visits" : "Visits"
      return Panel(
        "\(all) since \(from.words)",
        visits.suffix(most).map { visit in
          Panel.Fact(visit.on.words, [Panel.Mention(Visit.summary(visit.answers) ?? "Visited", visit.id)])
        })
    }
  }
}
