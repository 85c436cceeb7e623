import Casework

/// A child or an adult as a person, in full: particulars, other names, numbers and homes.
public struct PersonRecord: Sendable {
  public let id: SubjectID
  /// Goes up with every change.
  public let version: Int
  public let isChild: Bool
  public let details: PersonDetails
  /// Names used beside and before the one in use, the latest first.
  public let names: [OtherName]
  /// Those in use first.
  public let numbers: [HeldNumber]
  /// The present one first, then the latest.
  public let homes: [HeldHome]

  public var name: String {
    [details.givenName, details.familyName].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// A name by which somebody was or is also known.
public struct OtherName: Sendable {
  public let id: String
  public let kind: AddName.Kind
  public let name: String
  public let from: Day?
  public let until: Day?
}

/// A number by which others know a person.
public struct HeldNumber: Sendable {
  public let id: String
  public let kind: IdentifierKind
  public let number: String
  public let from: Day?
  public let until: Day?
}

/// Where somebody lives or lived.
public struct HeldHome: Sendable {
  public let id: String
  public let address: Address
  public let isConfidential: Bool
  public let from: Day
  public let until: Day?
}

extension Reader {
  /// A child or an adult in full; nil for those whom the worker may not see.
  public func personRecord(_ id: SubjectID) throws -> PersonRecord? {
    guard let details = try details(of: id) else { return nil }
    let found = try connection.first("SELECT version, kind FROM subject WHERE id = \(id)") {
      (try $0.int(0), try $0.text(1) == SubjectKind.child.rawValue)
    }
    guard let (version, isChild) = found else { return nil }
    return PersonRecord(
      id: id, version: version, isChild: isChild, details: details, names: try otherNames(of: id),
      numbers: try numbers(of: id), homes: try homes(of: id))
  }

  private func otherNames(of person: SubjectID) throws -> [OtherName] {
    try connection.rows(
      """
      SELECT id, kind, given_name, family_name, began_on, ended_on FROM person_name
       WHERE subject_id = \(person) ORDER BY coalesce(ended_on, '9999-12-31') DESC, id
      """
    ) { row in
      guard let kind = AddName.Kind(rawValue: try row.text(1)) else { return nil }
      let name = [try row.text(2), try row.text(3)].filter { !$0.isEmpty }.joined(separator: " ")
      return OtherName(
        id: try row.text(0), kind: kind, name: name, from: try row.optionalDay(4), until: try row.optionalDay(5))
    }.compactMap { $0 }
  }

  private func numbers(of person: SubjectID) throws -> [HeldNumber] {
    try connection.rows(
      """
      SELECT id, kind, value, began_on, ended_on FROM identifier WHERE subject_id = \(person)
       ORDER BY coalesce(ended_on, '9999-12-31') DESC, kind, id
      """
    ) { row in
      guard let kind = IdentifierKind(rawValue: try row.text(1)) else { return nil }
      return HeldNumber(
        id: try row.text(0), kind: kind, number: try row.text(2), from: try row.optionalDay(3),
        until: try row.optionalDay(4))
    }.compactMap { $0 }
  }

  private func homes(of person: SubjectID) throws -> [HeldHome] {
    try connection.rows(
      """
      SELECT id, lines, postcode, confidential, began_on, ended_on FROM address WHERE subject_id = \(person)
       ORDER BY coalesce(ended_on, '9999-12-31') DESC, began_on DESC, id
      """
    ) { row in
      HeldHome(
        id: try row.text(0), address: Address(lines: [try row.text(1)], postcode: try row.optionalText(2)),
        isConfidential: try row.bool(3), from: try row.day(4), until: try row.optionalDay(5))
    }
  }
}
