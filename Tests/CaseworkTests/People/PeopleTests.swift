import Casework
import Testing

@Suite struct PeopleTests {
  @Test(arguments: Relationship.Kind.allCases) func everyRelationshipReadsBothWays(_ kind: Relationship.Kind) {
    let back = kind.inverse.inverse
    let parents: Set<Relationship.Kind> = [.mother, .father]
    #expect(parents.contains(kind) ? back == .parent : back == kind)
    #expect(kind.isSibling == kind.inverse.isSibling)
  }

  @Test func aRelationshipIsSaidFromEitherSide() {
    let nani = Relationship("farida", .grandparent, of: "maya", parentalResponsibility: false, from: "2018-02-11")
    #expect(nani.inverse.of == "maya" && nani.inverse.kind == .grandchild && nani.inverse.to == "farida")
    #expect(nani.holds(on: "2026-01-01") && !nani.holds(on: "2018-02-10"))
  }

  @Test func aCousinIsNoCloseRelativeAndAnAuntIs() {
    #expect(!Relationship.Kind.cousin.isCloseRelative && Relationship.Kind.auntOrUncle.isCloseRelative)
  }

  @Test func numbersAreChecked() {
    #expect(KnownIdentifier(.nhs, "943 476 5919").problem == nil)
    #expect(KnownIdentifier(.nhs, "943 476 5918").problem?.contains("ten figures") == true)
    #expect(KnownIdentifier(.pupil, "B123456789012").problem != nil)
    #expect(KnownIdentifier(.authority, "LM0000417").problem == nil)
    #expect(KnownIdentifier(.authority, "LM0x417").problem?.contains("census") == true)
    #expect(KnownIdentifier(.authority, "LM 417").problem == "Use at most 20 letters and digits")
    #expect(KnownIdentifier(.court, " ").problem == "Enter the number")
  }

  @Test func aPupilNumberHasItsCheckLetter() {
    let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
    let figures = [8, 2, 1, 2, 0, 0, 1, 1, 0, 1, 2, 3]
    let sum = figures.enumerated().reduce(0) { $0 + $1.element * ($1.offset + 2) }
    let rest = figures.map(String.init).joined()
    #expect(KnownIdentifier(.pupil, "\(letters[sum % 23])\(rest)").problem == nil)
    #expect(KnownIdentifier(.pupil, "\(letters[(sum + 1) % 23])\(rest)").problem != nil)
  }

  @Test func postcodesAreWrittenOneWay() {
    #expect(Address.postcode(" sl1 3uf") == "SL1 3UF")
    #expect(Address.postcode("SW1A2AA") == "SW1A 2AA")
    #expect(Address.postcode("Slough") == nil)
  }

  @Test func namesInUseAndBefore() {
    let names = [
      PersonName(given: "Maya", family: "Khan", use: .former, until: "2019-05-01"),
      PersonName(given: "Maya", family: "Hussain", from: "2019-05-01"),
      PersonName(given: "May", family: "", use: .preferred),
    ]
    let may = Person(names: names, residences: [Residence(Address(lines: ["4 Elm Street"]), from: "2020-01-01")])
    #expect(may.name?.words == "Maya Hussain" && may.preferredName == "May")
    #expect(may.address(on: "2026-01-01")?.address.words == "4 Elm Street" && may.address(on: "2019-01-01") == nil)
  }

  @Test func aWarningThatNobodyLookedAtIsStale() {
    let dog = WarningNote(.dog, "Dog in the yard", from: "2026-05-02", reviewBy: "2026-08-02")
    #expect(!dog.isDueForReview(on: "2026-08-02") && dog.isDueForReview(on: "2026-08-03"))
  }

  @Test func theCodesAreTheCensusCodes() {
    #expect(Ethnicity.allCases.count == 20 && Ethnicity(rawValue: "CHNE") == .chinese)
    #expect(Disability.allCases.count == 13 && ReferralSource.allCases.count == 22)
    #expect(AssessmentFactor.allCases.count == 42 && ClosureReason.allCases.count == 9)
    #expect(PrimaryNeed.allCases.map(\.rawValue) == ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N0"])
  }
}
