import Casework

/// What the rules about a whole census need to know of it: gathered child by child, so the census itself need not
/// be held.
public struct CINSums: Sendable {
  public var year: ClosedRange<Day>
  public var headers: [CINHeader] = []
  private(set) var childIDs = Repeats()
  private(set) var pupilNumbers = Repeats()
  private(set) var bornChildren = 0
  private(set) var bornChildrenWithoutSex = 0
  private(set) var bornChildrenWithoutGender = 0
  private(set) var disabilityCodes: Set<String> = []
  private(set) var childrenWithADisabilityCode = 0
  private(set) var childrenWithSeveralDisabilities = 0
  private(set) var protectionPlansStarted = 0
  private(set) var initialConferences = 0

  public init(year: ClosedRange<Day>) { self.year = year }

  mutating func observe(_ child: CINChild) {
    if let row = child.identifiers.row {
      let identifiers = child.identifiers
      childIDs.add(identifiers.laChildID.text, row: row)
      pupilNumbers.add(identifiers.upn.text, row: row)
      if identifiers.expectedBirthDate.isBlank {
        bornChildren += 1
        if identifiers.sex.isBlank || identifiers.sex.text == "U" { bornChildrenWithoutSex += 1 }
        if identifiers.genderCurrent.isBlank || identifiers.genderCurrent.text == "0" { bornChildrenWithoutGender += 1 }
      }
    }
    observeDisabilities(child)
    for details in child.details {
      protectionPlansStarted += details.protectionPlans.count { $0.start.isWithin(year) }
      initialConferences += details.section47s.count { $0.dateOfInitialCPC.isWithin(year) }
      if details.dateOfInitialCPC.isWithin(year) { initialConferences += 1 }
    }
  }

  private mutating func observeDisabilities(_ child: CINChild) {
    if child.characteristics.disabilities.isEmpty { return }
    let given = Set(child.characteristics.disabilities.map(\.code).filter { !$0.isEmpty })
    let codes = given.subtracting(["NONE"])
    disabilityCodes.formUnion(codes)
    if !given.isEmpty { childrenWithADisabilityCode += 1 }
    if codes.count > 1 { childrenWithSeveralDisabilities += 1 }
  }
}
