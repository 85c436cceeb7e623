import Casework

/// Says what happened in a stage of a complaint, or begins the next one.
public struct KeepStage: Change {
  public let complaint: SubjectID
  public let stage: ComplaintStage
  /// The version of the complaint that was seen.
  public let seen: Int?
  public var words: String { "Kept a stage of a complaint" }

  public init(_ complaint: SubjectID, _ stage: ComplaintStage, seen: Int? = nil) {
    (self.complaint, self.stage, self.seen) = (complaint, stage, seen)
  }

  public func write(_ record: Recorder) throws {
    try record.require(RegisterKind.complaints.keptBy, to: "Writing in the register of complaints")
    let kept: Kept<Complaint> = try record.openEntry(complaint)
    try record.require(complaint, unchangedSince: seen, in: ["complaint_stage"])
    let held = try record.reader.stages(of: [complaint])[complaint] ?? []
    if let problem = stage.problem(on: record.today) ?? order(kept.entry, held) { throw Refusal.because(problem) }
    let row: [(name: String, value: any SQLBindable)] = [
      ("complaint_id", complaint), ("stage", stage.number.rawValue), ("began_on", stage.beganOn),
      ("extension_reason", stage.extensionReason), ("panel_on", stage.panelOn), ("report_on", stage.reportOn),
      ("answered_on", stage.answeredOn), ("outcome", stage.outcome?.rawValue),
    ]
    if held.contains(where: { $0.number == stage.number }) {
      try record.update("complaint_stage", row, about: [complaint])
    } else {
      try record.insert("complaint_stage", row, about: [complaint])
    }
  }

  private func order(_ complaint: Complaint, _ held: [ComplaintStage]) -> String? {
    if stage.number == .local {
      return stage.beganOn == complaint.receivedOn ? nil : "The first stage begins when the complaint is received."
    }
    guard let before = held.first(where: { $0.number.rawValue == stage.number.rawValue - 1 }) else {
      return "The stage before it has not begun."
    }
    // Stage 1 may be passed over by agreement; a panel looks at an investigation.
    if stage.number == .panel, before.answeredOn == nil { return "The investigation has not been answered yet." }
    return stage.beganOn < before.beganOn ? "It begins before the stage before it." : nil
  }
}
