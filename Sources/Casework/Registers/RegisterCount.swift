/// How many of something a register takes for a pattern, where no law numbers it: the authority’s to set, from a day
/// on, beside its standards of time.
public enum RegisterCount: String, Sendable, CaseIterable {
  case complaintPattern = "register-complaint-pattern"

  public var title: String {
    switch self {
    case .complaintPattern: "So many complaints of one theme, or investigations, within a year are a pattern"
    }
  }

  /// What is common, until the authority has set its own.
  public var usual: Int {
    switch self {
    case .complaintPattern: 3
    }
  }

  /// As few and as many as may be set.
  public static let limits = 2...400
}

extension LocalStandards {
  /// What holds of a register on a day.
  public func count(_ count: RegisterCount, on day: Day) -> Int {
    counts[count.rawValue]?.inForce(on: day)?.value ?? count.usual
  }
}
