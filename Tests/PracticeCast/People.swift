import Casework

/// The people whom tests, documentation and screenshots share.
public enum Cast {
  /// Eight years old, on a plan for neglect; likes to be called May.
  public static let maya: SubjectID = "maya"
  /// Her brother, three years old.
  public static let zayn: SubjectID = "zayn"
  /// Their social worker.
  public static let grace: WorkerID = "grace"
  /// Her manager.
  public static let ruth: WorkerID = "ruth"
  /// The conference chair.
  public static let tom: WorkerID = "tom"
  /// The team.
  public static let willow: TeamID = "willow"
}

extension Particulars {
  public static let maya = Particulars(name: "Maya Hussain", born: "2018-02-11", sex: "F")
  public static let zayn = Particulars(name: "Zayn Hussain", born: "2022-09-30", sex: "M")
}
