/// How people met.
public enum MeetingWay: String, Choice {
  case together
  case video
  case telephone

  public var label: String {
    switch self {
    case .together: "In one room"
    case .video: "By video"
    case .telephone: "By telephone"
    }
  }
}
