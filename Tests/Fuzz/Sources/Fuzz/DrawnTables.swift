/// Turns an input into tables of cells: each byte chooses, so that a small change of the input is a small change of them.
struct DrawnTables {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  /// The next byte; 0 when the input is used up, which ends every table.
  mutating func next() -> Int { Int(bytes.popFirst() ?? 0) }

  var isUsedUp: Bool { bytes.isEmpty }

  /// Rows of a table; the first column names a child, of whom there are few, so that their rows meet.
  mutating func rows(_ columns: [String], atMost limit: Int = 6) -> [[String]] {
    (0..<(next() % (limit + 1))).map { _ in
      columns.enumerated().map { place, column in
        place == 0 ? ["A", "B", "", "A"][next() % 4] : cell(column)
      }
    }
  }

  private mutating func cell(_ column: String) -> String {
    let choice = next()
    if choice < 24 { return "" }
    if choice < 40 { return Self.odd[choice % Self.odd.count] }
    if column.uppercased().contains("DAT") || Self.dated.contains(column) {
      return day(choice)
    }
    return Self.codes[(choice * 256 + next()) % Self.codes.count]
  }

  /// A day within a few years of the collection, now and then a leap day.
  private mutating func day(_ choice: Int) -> String {
    if choice < 48 { return isISO ? "2008-02-29" : "29/02/2008" }
    let (day, month, year) = (next() % 28 + 1, next() % 12 + 1, 2005 + next() % 24)
    let (dd, mm) = (day < 10 ? "0\(day)" : "\(day)", month < 10 ? "0\(month)" : "\(month)")
    return isISO ? "\(year)-\(mm)-\(dd)" : "\(dd)/\(mm)/\(year)"
  }

  /// How days are written.
  var isISO = false

  private static let odd = [
    "31/09/2026", "2026-09-31", "\u{fffd}", "99999999999999999999", "-1", "01/01/0001", "31/12/9999", "é", "ZZ/05/2026",
    String(repeating: "x", count: 300),
  ]
  private static let dated: Set<String> = [
    "DOB", "DECOM", "DEC", "REVIEW", "DUC", "MIS_START", "MIS_END", "SW_DECOM", "SW_DEC", "DOLO_START", "DOLO_END",
    "MC_DOB", "InitialCPCtarget",
  ]
  private static let codes =
    Array(
      """
      0 1 2 M F U S P L T B X1 C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3 N1 N8 N9 K1 K2 K3 A3 A4 A5 A6 U1 U4 P1 P3 R1 R2 R3 R5 \
      S1 T0 T1 T4 Z1 Z11 H5 PR0 PR1 PR2 PR4 E11 E12 E2 E3 E4A E4B E13 E15 E17 E45 E48 E8 UN1 UN4 A123456789012 \
      A12345678901B WBRI NOBT CUSTOD CHILD PN0 PN1 SDQ1 YES NO DIED RHOM F1 G4 B1 Z2 MM FF MF M1 L0 L11 RD1 RD4 P2 SC000001 \
      XXXXXXX SW12345 FCONTA MANAGE true false NONE MOB 1A 2B 18A 19B 20 21 RC1 RC7 RC8 RC9 NEG EMO MUL SAB 99 3.5 40 41 \
      E10000011 E06000043 SCO
      """.split(separator: " ").map(String.init)) + ["BN2 5XS", "TN40 2HG"]
}
