extension Clock {
  /// Somebody thinks about the child with the worker, and it is on the child’s file. `case_supervision`.
  static let caseSupervision = Clock(
    "case-supervision", "Case supervision", "the case must be supervised",
    starts: .during(Need.self),
    within: .local("case-supervision", usually: .weeks(4)), then: .local("case-supervision", usually: .weeks(4)),
    metBy: .step(CaseSupervision.self, "supervision on the child’s file"), owedBy: .teamManager, warns: .weeks(1),
    authority: .local())

  /// A decision is on the child’s file at once. `mgmt_decision`.
  static let managementDecision = Clock(
    "management-decision", "Record the decision", "the decision must be on the child’s file",
    starts: .when(ManagementDecision.self, "when a manager decides"),
    within: .local("management-decision", usually: .workingDays(1)),
    metBy: .writtenUp(ManagementDecision.self), owedBy: .teamManager, warns: .workingDays(1), authority: .local())

  /// A visit is written up while it is remembered. `case_note`, visits.
  static let visitRecord = Clock(
    "visit-record", "Write up the visit", "the visit must be written up",
    starts: .when(Visit.self, "when a child is visited"),
    within: .local("visit-record", usually: .workingDays(3)),
    metBy: .writtenUp(Visit.self), owedBy: .keyWorker, warns: .workingDays(1), authority: .local())

  /// A new worry is on the record at once. `case_note`, safeguarding.
  static let worryRecord = Clock(
    "worry-record", "Write up the worry", "the new worry must be on the child’s file",
    starts: .when(CaseNote.self, "when there is a new worry about the child") { $0[CaseNote.safeguarding] == true },
    within: .local("worry-record", usually: .workingDays(1)),
    metBy: .writtenUp(CaseNote.self), owedBy: .keyWorker, warns: .workingDays(1), authority: .local())
}

extension Meets {
  /// The record itself, on the day it was first finished: only the one that started the clock.
  static func writtenUp<S: Step>(_ step: S.Type) -> Meets {
    Meets("the finished record", onlyFollowing: true) { history in
      history.records(of: step).map { record in
        let day = record.firstFinishedAt.day
        return Candidate(day: day, phrase: .on("written up", day), source: record.id.text)
      }
    }
  }
}
