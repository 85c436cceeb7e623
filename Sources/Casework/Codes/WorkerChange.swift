/// Why a child’s worker changed; the raw values are the codes of the looked after return.
///
/// Source: SSDA903, reason for change of social worker.
public enum WorkerChange: String, Choice {
  case firstContact = "FCONTA"
  case standard = "TSPROC"
  case caseload = "MANAGE"
  case left = "LEFTRL"
  case restructure = "ORGRST"
  case absence = "ABSENC"
  case childAsked = "CHCHAN"
  case parentAsked = "PCCHAN"
  case died = "SWDIED"
  case other = "OTHERS"

  public var label: String {
    switch self {
    case .firstContact: "First worker, or a new referral"
    case .standard: "Moved on as the case does at this stage"
    case .caseload: "To manage caseloads"
    case .left: "The last worker left"
    case .restructure: "Teams were reorganised"
    case .absence: "Absence, or return from it"
    case .childAsked: "The child asked"
    case .parentAsked: "A parent or carer asked"
    case .died: "The last worker died"
    case .other: "Another reason"
    }
  }
}
