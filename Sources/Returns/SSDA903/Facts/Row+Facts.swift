extension Header {
  var isMale: Bool { sex.isOne("1", "M") }
  var isFemale: Bool { sex.isOne("2", "F") }
  var isMother: Bool { mother.isOne("1", "1.0") }
  /// M or F also for the 1 and 2 of returns before 2024-25, so that two years can be compared.
  var sexLetter: Code { sex == "1" ? "M" : sex == "2" ? "F" : sex }
}

extension Oc3 {
  var isFilled: Bool { inTouch.isGiven || activ.isGiven || accom.isGiven }

  /// The seventeenth or eighteenth birthday where it lies in the year that ends with the period.
  func birthday(in period: Period) -> DateCell? {
    let before = period.end.adding(years: -1)
    for age in [18, 17] {
      let birthday = dob.adding(years: age)
      if birthday.isAfter(before), birthday.isOnOrBefore(period.end) { return birthday }
    }
    return nil
  }
}

extension Ad1 {
  var isFilled: Bool {
    dateInt.isGiven || dateMatch.isGiven || fosterCare.isGiven || nbAdoptr.isGiven || sexAdoptr.isGiven
      || lsAdoptr.isGiven
  }
  var isComplete: Bool {
    dateInt.isGiven && dateMatch.isGiven && fosterCare.isGiven && nbAdoptr.isGiven && sexAdoptr.isGiven
      && lsAdoptr.isGiven
  }
}

extension PrevPerm {
  var isFilled: Bool { prevPerm.isGiven || laPerm.isGiven || datePerm.isGiven }
  /// None before, or one with its date and authority.
  var isAnswered: Bool { prevPerm == "Z1" || (prevPerm.isGiven && laPerm.isGiven && datePerm.isGiven) }
}

extension Oc2 {
  /// Whether one of the eight health items is so.
  func hasItem(_ isSo: (Code) -> Bool) -> Bool {
    isSo(convicted) || isSo(healthCheck) || isSo(immunisations) || isSo(teethCheck) || isSo(healthAssessment)
      || isSo(substanceMisuse) || isSo(interventionReceived) || isSo(interventionOffered)
  }

  /// One of the four items that every child has is blank.
  var lacksCoreItem: Bool {
    immunisations.isBlank || teethCheck.isBlank || healthAssessment.isBlank || substanceMisuse.isBlank
  }

  /// A whole number from 0 to 40; `20.0` is one too.
  var isSDQScoreValid: Bool {
    guard !sdqScore.isLong else { return false }
    let parts = sdqScore.text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0]), (0...40).contains(whole) else { return false }
    return parts.count == 1 || (!parts[1].isEmpty && parts[1].allSatisfy { $0 == "0" })
  }
}

extension SocialWorkerEpisode {
  var isDated: Bool { swDecom.isDay }
  var isIncomplete: Bool { swID.isBlank || swDecom.isBlank || swReason.isBlank }

  /// Begins more than seven days before or after the other ended.
  func isApart(from before: SocialWorkerEpisode) -> Bool {
    guard let days = before.swDec.days(to: swDecom) else { return false }
    return abs(days) > 7
  }
}

extension ReferenceData {
  /// The entries under a URN; none for the mark of a regional adoption agency.
  func registered(_ urn: Code) -> [Provider] {
    guard urn.isGiven, urn != "XXXXXXX" else { return [] }
    return providers?[urn] ?? []
  }
}
