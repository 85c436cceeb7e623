extension Clock {
  private static func lapses(
    _ id: String, _ title: String, _ power: String, after allowance: Allowance, _ event: EmergencyProtection.Event,
    ended: String, _ reference: String
  ) -> Clock {
    Clock(
      id, title, "\(power) lapses", mode: .expires,
      starts: .when(EmergencyProtection.self, "when it begins") { $0[EmergencyProtection.event] == event },
      within: .law(allowance),
      metBy: .step(EmergencyProtection.self, ended) { $0[EmergencyProtection.event] != event },
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
