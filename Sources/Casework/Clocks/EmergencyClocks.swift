extension Clock {
  private typealias Happening = (record: Recorded, event: EmergencyProtection.Event)

  private static func happenings(_ history: History) -> [Happening] {
    history.records(of: EmergencyProtection.self).compactMap { record in
      record.answers[EmergencyProtection.event].map { (record, $0) }
    }
  }

  /// `Taken into police protection on 6 March 2026 at 21:40`
  private static func phrase(_ record: Recorded, _ event: EmergencyProtection.Event) -> Phrase {
    record.at.map { .at(event.label, $0) } ?? .on(event.label, record.on)
  }

  private static func lapses(
    _ id: String, _ title: String, _ power: String, after allowance: Allowance, _ event: EmergencyProtection.Event,
    ended: String, _ reference: String
  ) -> Clock {
    Clock(
      id, title, "\(power) lapses", mode: .expires,
      starts: Starts("when it begins") { history in
        happenings(history).compactMap { record, happened in
          happened == event
            ? Start(day: record.on, moment: record.at, phrase: phrase(record, happened), source: record.id.text) : nil
        }
      },
      within: .law(allowance),
      metBy: Meets(ended) { history in
        happenings(history).compactMap { record, happened in
          happened == event ? nil : Candidate(record, phrase(record, happened), shortOf: nil)
        }
      },
      owedBy: .teamManager, warns: .hours(24), authority: .act("Children Act 1989", reference))
  }

  /// `police_protection`.
  static let policeProtection = lapses(
    "police-protection", "Police protection lapses", "police protection", after: .hours(72), .policeProtection,
    ended: "the child released, accommodated or under an order", "s.46(6)")

  /// `epo`. The court may say a shorter time, and noon of a later day after a holiday (s.45(2)): a waiver says so.
  static let emergencyOrder = lapses(
    "emergency-order", "Emergency protection order lapses", "the emergency protection order",
    after: .calendarDays(8), .order, ended: "the order extended, ended or replaced", "ss.44 and 45(1)")

  /// `epo`, extended once.
  static let emergencyOrderExtended = lapses(
    "emergency-order-extended", "Extended order lapses", "the extended emergency protection order",
    after: .calendarDays(7), .extended, ended: "the order ended or replaced", "s.45(5) and (6)")

  /// `child_assessment_order`.
  static let assessmentOrder = lapses(
    "assessment-order", "Child assessment order lapses", "the child assessment order", after: .calendarDays(7),
    .assessmentOrder, ended: "the order ended or replaced", "s.43(5)")
}
