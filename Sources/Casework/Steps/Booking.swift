/// A day that a step agrees for something that is owed by a clock: when the core group meets next, when a plan is
/// reviewed. It is measured against the clock as soon as it is written.
public struct Booking: Sendable {
  /// The key of the question that asks for the day.
  public let key: String
  /// Under which clocks the thing is owed: the earliest of them counts.
  let clocks: [Clock]

  public init(_ field: Field<Day>, for clocks: Clock...) { (key, self.clocks) = (field.key, clocks) }
}

extension Rulebook {
  /// What a booked day answers to: the first that is open once the step is finished; nil when nothing is, or when by
  /// when cannot be said.
  ///
  /// - Parameter then: the record as it will be with the step finished.
  public func owed(_ booking: Booking, _ then: History) -> Duty? {
    booking.clocks.compactMap { duties(of: then, under: $0).last(where: \.isOpen) }
      .filter { $0.due.day < .distantFuture }.min { $0.due.day < $1.due.day }
  }

  /// The days that a step books later than what they are for is due.
  public func lateBookings(_ step: any Step.Type, _ answers: Answers, _ then: History) -> [Shortfall] {
    step.bookings.compactMap { booking in
      guard let booked = answers[stored: booking.key].flatMap(Day.init(stored:)), let duty = owed(booking, then),
        booked > duty.due.day
      else { return nil }
      return Shortfall(
        "\(booked.words) is after \(duty.due.day.words), by when \(clause(duty)): agree an earlier day, or say why not",
        at: booking.key)
    }
  }

  /// By when something booked is due, for whoever books it: `By 8 May 2026: the core group must meet within 6 weeks
  /// (Larkmere standard).`
  public func dueWords(_ duty: Duty) -> String {
    "By \(duty.due.day.words): \(clause(duty)) within \(duty.rule.allowance.words) (\(force(duty)))."
  }

  private func clause(_ duty: Duty) -> String { clock(duty.clock)?.duty ?? "it is due" }

  private func force(_ duty: Duty) -> String {
    duty.rule.isLocal ? "\(standards.authority) standard" : clock(duty.clock)?.authority.force.words ?? "law"
  }
}
