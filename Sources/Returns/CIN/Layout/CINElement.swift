/// Every element of the children in need census, by the name it has in the file.
///
/// Source: the census layout for 2023-24, with the changes of 2024-25 (`Sex` for `GenderCurrent`) and the
/// pre-proceedings and family group decision block of 2026-27. Both ways of giving a sex are read in every year.
public enum CINElement: String, CaseIterable, Sendable {
  case message = "Message", header = "Header", children = "Children", child = "Child"

  case collectionDetails = "CollectionDetails", collection = "Collection", year = "Year"
  case referenceDate = "ReferenceDate"
  case source = "Source", sourceLevel = "SourceLevel", lea = "LEA", softwareCode = "SoftwareCode"
  case release = "Release", serialNo = "SerialNo", dateTime = "DateTime"

  case childIdentifiers = "ChildIdentifiers", laChildID = "LAchildID", upn = "UPN", formerUPN = "FormerUPN"
  case upnUnknown = "UPNunknown", birthDate = "PersonBirthDate", expectedBirthDate = "ExpectedPersonBirthDate"
  case genderCurrent = "GenderCurrent", sex = "Sex", deathDate = "PersonDeathDate"

  case childCharacteristics = "ChildCharacteristics", ethnicity = "Ethnicity"
  case disabilities = "Disabilities", disability = "Disability"

  case cinDetails = "CINdetails", referralDate = "CINreferralDate", referralSource = "ReferralSource"
  case primaryNeed = "PrimaryNeedCode", closureDate = "CINclosureDate", reasonForClosure = "ReasonForClosure"
  case dateOfInitialCPC = "DateOfInitialCPC", referralNFA = "ReferralNFA"

  case assessments = "Assessments", assessmentStart = "AssessmentActualStartDate"
  case assessmentReview = "AssessmentInternalReviewDate", assessmentAuthorised = "AssessmentAuthorisationDate"
  case factorsIdentified = "FactorsIdentifiedAtAssessment", assessmentFactor = "AssessmentFactors"

  case cinPlanDates = "CINPlanDates", cinPlanStart = "CINPlanStartDate", cinPlanEnd = "CINPlanEndDate"

  case section47 = "Section47", section47Start = "S47ActualStartDate", initialCPCTarget = "InitialCPCtarget"
  case icpcNotRequired = "ICPCnotRequired"

  case childProtectionPlans = "ChildProtectionPlans", cppStart = "CPPstartDate", cppEnd = "CPPendDate"
  case initialCategory = "InitialCategoryOfAbuse", latestCategory = "LatestCategoryOfAbuse"
  case numberOfPreviousCPP = "NumberOfPreviousCPP", reviews = "Reviews", cppReviewDate = "CPPreviewDate"

  case preProceedings = "PreProceedingsandFGDM", ppStart = "PPStartDate", lbpSent = "LBPSentDate"
  case fgdmOffered = "FGDMMeetingOffer", fgdmTookPlace = "FGDMMeetingFac", initialPPMeeting = "InitialPPMeetingDate"
  case reviewMeetingsCount = "ReviewMeetingsCount", stepDecision = "StepDecisionDate", ppOutcome = "PPOutcome"
  case courtApplication = "CourtAppDate", letterInitialCP = "LetterInitCPDate"

  /// The names in the order of the cases, as the XML reader wants them.
  static let names = allCases.map(\.rawValue)
  private static let cases = Array(allCases)

  /// The element for a name the reader knows; nil for any other.
  init?(index: Int) {
    guard index < Self.cases.count else { return nil }
    self = Self.cases[index]
  }
}
