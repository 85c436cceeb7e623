/// The raw values are the codes of the Department for Education.
///
/// Source: children in need census and SSDA903, Ethnicity.
public enum Ethnicity: String, Choice {
  case whiteBritish = "WBRI"
  case whiteIrish = "WIRI"
  case irishTraveller = "WIRT"
  case roma = "WROM"
  case whiteOther = "WOTH"
  case whiteBlackCaribbean = "MWBC"
  case whiteBlackAfrican = "MWBA"
  case whiteAsian = "MWAS"
  case mixedOther = "MOTH"
  case indian = "AIND"
  case pakistani = "APKN"
  case bangladeshi = "ABAN"
  case asianOther = "AOTH"
  case blackCaribbean = "BCRB"
  case blackAfrican = "BAFR"
  case blackOther = "BOTH"
  case chinese = "CHNE"
  case other = "OOTH"
  case refused = "REFU"
  case notObtained = "NOBT"

  public var label: String {
    switch self {
    case .whiteBritish: "White British"
    case .whiteIrish: "White Irish"
    case .irishTraveller: "Traveller of Irish heritage"
    case .roma: "Gypsy or Roma"
    case .whiteOther: "Any other White background"
    case .whiteBlackCaribbean: "White and Black Caribbean"
    case .whiteBlackAfrican: "White and Black African"
    case .whiteAsian: "White and Asian"
    case .mixedOther: "Any other mixed background"
    case .indian: "Indian"
    case .pakistani: "Pakistani"
    case .bangladeshi: "Bangladeshi"
    case .asianOther: "Any other Asian background"
    case .blackCaribbean: "Black Caribbean"
    case .blackAfrican: "Black African"
    case .blackOther: "Any other Black background"
    case .chinese: "Chinese"
    case .other: "Any other ethnic group"
    case .refused: "Did not want to say"
    case .notObtained: "Not asked yet"
    }
  }
}
