/// How far something agreed has come.
public enum Progress: String, Choice {
  case done
  case partly
  case notDone = "not-done"
  case notNeeded = "not-needed"

  public var label: String {
    switch self {
    case .done: "Done"
    case .partly: "Partly done"
    case .notDone: "Not done"
    case .notNeeded: "No longer needed"
    }
  }

  /// Agreed and still not there.
  public var isUnmet: Bool { self == .partly || self == .notDone }
}
