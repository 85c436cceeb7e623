import Casework

/// Something that an agency owes, wherever it is kept: a return that a board asked for, or a self-assessment of a
/// round.
public struct Owed: Sendable, Equatable {
  public let agency: SubjectID
  public let agencyName: String
  public let title: String
  public let askedBy: String
  public let due: Day
  public let cameOn: Day?
  /// It can come no more: the round is closed.
  public let isClosed: Bool
  /// Where it is answered or kept.
  public let address: String

  public func isLate(on today: Day) -> Bool { cameOn == nil && due < today && !isClosed }
}

extension Reader {
  /// Everything owed that the reader may find, what has not come first, by its day.
  public func owed() throws -> [Owed] {
    let names = Dictionary(uniqueKeysWithValues: try entries(PartnerAgency.self).map { ($0.id, $0.entry.name) })
    let returns = try entries(PartnerReturn.self).map { kept in
      Owed(
        agency: kept.entry.agency, agencyName: names[kept.entry.agency] ?? "", title: kept.entry.title,
        askedBy: kept.entry.askedBy, due: kept.entry.due, cameOn: kept.entry.cameOn, isClosed: false,
        address: "/registers/owed/\(kept.id)")
    }
    let asked = try rounds().flatMap { round in
      try assessments(of: round.id).map { own in
        Owed(
          agency: own.agency, agencyName: own.agencyName, title: round.title,
          askedBy: "the safeguarding partnership", due: round.due, cameOn: own.sentOn, isClosed: round.closedOn != nil,
          address: "/registers/self-assessments/\(round.id)/\(own.id)")
      }
    }
    return (returns + asked).sorted {
      ($0.cameOn != nil ? 1 : 0, $0.due, $0.agencyName, $0.title) < (
        $1.cameOn != nil ? 1 : 0, $1.due, $1.agencyName, $1.title
      )
    }
  }
}
