import Casework

/// Opens a record for a child, born or unborn.
public struct RegisterChild: Change {
  public var givenName: String
  public var familyName: String
  public var born: Day?
  public var expected: Day?
  public var sex: String?
  public var ethnicity: String?
  public var words: String { "Opened a record" }

  public init(
    givenName: String, familyName: String, born: Day? = nil, expected: Day? = nil, sex: String? = nil,
    ethnicity: String? = nil
  ) {
    (self.givenName, self.familyName, self.born, self.expected) = (givenName, familyName, born, expected)
    (self.sex, self.ethnicity) = (sex, ethnicity)
  }

  public func write(_ record: Recorder) throws -> SubjectID {
    try record.require(Recorder.opensChildren, to: "Opening a child’s record")
    guard !familyName.allSatisfy(\.isWhitespace) else { throw Refusal.because("Enter the child’s family name.") }
    guard born != nil || expected != nil else {
      throw Refusal.because("Enter the date of birth, or the date the baby is expected.")
    }
    if let born, born > record.today {
      throw Refusal.because("The date of birth is in the future: enter it as expected.")
    }
    let id = SubjectID(record.newID())
    try record.begin(id, kind: .child)
    let folded = try record.connection.folded("\(familyName) \(givenName)")
    try record.insert(
      "person",
      [
        ("subject_id", id), ("given_name", givenName), ("family_name", familyName), ("search_name", folded),
        ("born_on", born), ("expected_on", expected), ("sex", sex), ("ethnicity", ethnicity),
        ("registered_by", record.worker),
      ], about: [id])
    return id
  }
}

extension Recorder {
  /// Who opens records for children.
  static let opensChildren: Set<Role> = [.frontDoor, .socialWorker, .teamManager]
}

extension Connection {
  /// A name as it is compared when finding: the same function that the queries use.
  func folded(_ text: String) throws -> String {
    try first("SELECT fold(\(text))") { try $0.text(0) } ?? text
  }
}
