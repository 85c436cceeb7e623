import Casework

extension SSDA903 {
  static let ethnicities = CodeSet(
    "WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT")
  static let legalStatuses = CodeSet("C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3")
  static let categoriesOfNeed = CodeSet("N1 N2 N3 N4 N5 N6 N7 N8")
  static let placements2022 = CodeSet(
    "A3 A4 A5 A6 H5 K1 K2 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1")
  static let placements2024 = CodeSet(
    "A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1")
  static let placements2025 = CodeSet(
    "A3 A4 A5 A6 K1 K2 K3 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z11 Z12 Z13 Z14")
  static let reasonsCeased = CodeSet(
    "X1 E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E9 E14 E15 E16 E17 E8")
  static let placementChangeReasons = CodeSet(
    "CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER")
  static let providerTypes = CodeSet("PR0 PR1 PR2 PR3 PR4 PR5")
  static let participations = CodeSet("PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7")
  static let activities = CodeSet("F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0")
  static let accommodations = CodeSet(
    "B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S2 T1 T2 U1 U2 V1 V2 W1 W2 X2 Y1 Y2 Z1 Z2 0")
  static let workerChangeReasons = CodeSet(
    "MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS")

  // Placement types whose providers Ofsted does not register, by collection year.
  static let unregistered2022 = CodeSet("H5 P1 P2 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1")
  static let unregistered2023 = CodeSet("P1 P2 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1")
  static let unregistered2024 = CodeSet("P1 P2 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1")
  static let unregistered2025 = CodeSet("P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z11 Z12 Z13 Z14")

  static let october1991 = DateCell("1991-10-14" as Day)
  static let december2005 = DateCell("2005-12-01" as Day)
  static let april2015 = DateCell("2015-04-01" as Day)
  static let april2016 = DateCell("2016-04-01" as Day)
  static let april2023 = DateCell("2023-04-01" as Day)
  static let october2023 = DateCell("2023-10-28" as Day)
}

extension Code {
  /// The United Kingdom outside England, and places outside that, as the return codes them.
  private var isSpecialPlace: Bool { isOne("NIR", "WAL", "SCO", "NUK", "CON") }

  /// A nine-character code that an authority in England has or had, one from elsewhere in the United Kingdom, a
  /// three-digit one, or one of the special places.
  var isAuthority: Bool {
    if isLong { return LocalAuthority.packedCodes.contains(self) || isOutsideEngland }
    let bytes = self.bytes
    return isSpecialPlace || (bytes.count == 3 && bytes.allSatisfy { (0x30...0x39).contains($0) })
  }

  /// A three-digit authority code or one of the special places.
  var isNumberedAuthority: Bool { !isLong && isAuthority }

  var isOutsideEngland: Bool {
    if isLong { return [UInt8(ascii: "W"), UInt8(ascii: "S"), UInt8(ascii: "N")].contains(firstByte) }
    return isSpecialPlace
  }
}

extension Text {
  /// UN1 to UN5: why no pupil number is known.
  var isUnknownUPN: Bool {
    isText("UN1") || isText("UN2") || isText("UN3") || isText("UN4") || isText("UN5")
  }

  /// A letter, eleven digits, then a digit or (for a temporary number) a letter.
  var isUPN: Bool {
    func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte & 0xdf) }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    return count == 13 && isLetter(bytes[0]) && bytes[1...11].allSatisfy(isDigit)
      && (isDigit(bytes[12]) || isLetter(bytes[12]))
  }
}
