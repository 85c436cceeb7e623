extension Clock {
  /// The record of a child who was in need, after the last closure. `retain_cin`.
  static let retainNeed = Clock(
    "retain-need", "Keep the record", "the record is kept", mode: .retainUntil,
    starts: .lastClosing { _, need in Start(day: need.day, because: "Closed on \(need.day.words)", source: need.source)
    },
    within: .local("retain-need", usually: .years(10)), metBy: .none,
    owedBy: .teamManager, warns: .months(3), authority: .local("Local retention schedule"))

  /// The record of a child who was on a protection plan, from birth. `retain_cp`.
  static let retainProtection = Clock(
    "retain-protection", "Keep the child protection record", "the record is kept", mode: .retainUntil,
    starts: .lastClosing { history, need in
      guard let born = history.particulars.born, history.spans.contains(where: { $0 is ProtectionPlan }) else {
        return nil
      }
      return Start(
        day: born, because: "Born on \(born.words); was on a child protection plan", source: need.source)
    },
    within: .local("retain-protection", usually: .years(25)), metBy: .none, owedBy: .teamManager, warns: .months(3),
    authority: .local("Local retention schedule"))
}

extension Starts {
  /// When a child’s last time in need ended, and no other has begun.
  static func lastClosing(_ start: @escaping @Sendable (History, (day: Day, source: String)) -> Start?) -> Starts {
    Starts("when our work with a child ends") { history in
      let needs = history.all(Need.self)
      guard let last = needs.last, let day = last.until, !needs.contains(where: \.isOpen) else { return [] }
      return start(history, (day, last.id)).map { [$0] } ?? []
    }
  }
}

extension Meets {
  /// Nothing that is recorded here meets it.
  public static let none = Meets("nothing that is recorded here") { _ in [] }
}
