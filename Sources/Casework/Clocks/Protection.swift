extension Clock {
  /// The interval between visits is local: the guidance says only that the lead social worker sees the child.
  static let protectionVisit = Clock(
    "cp-visit", "Visit, and see the child", "be visited and seen",
    starts: .during(ProtectionPlan.self),
    within: .local("cp-visit", usually: .workingDays(10)), then: .local("cp-visit", usually: .workingDays(10)),
    metBy: .step(Visit.self, "a visit at which the child was seen", unless: Visit.doesNotCount),
    owedBy: .keyWorker, warns: .workingDays(3),
    authority: .local(
      "Working Together to Safeguard Children", "the lead social worker sees the child; interval set locally"))
}
