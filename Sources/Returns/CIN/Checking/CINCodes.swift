/// The code sets that the census rules look in.
///
/// Source: the code set data of the census, `standards/codesets.json`.
enum CINCodes {
  static let ethnicities = set(
    "WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT")
  static let disabilities = set("NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA")
  static let referralSources = set("1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10")
  static let needs = set("N0 N1 N2 N3 N4 N5 N6 N7 N8 N9")
  static let closureReasons = set("RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9")
  static let reasonsAtSchoolAge = set("UN2 UN3 UN4 UN5 UN6 UN7")
  static let abuse = set("NEG PHY SAB EMO MUL")
  /// With 18A and 19A, which are still taken, though rules of their own ask for others.
  static let factors = set(
    """
    1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A 15A 16A 17A 18A \
    18B 18C 19A 19B 19C 20 21 22A 23A 24A
    """)

  private static func set(_ codes: String) -> Set<String> { Set(codes.split(separator: " ").map(String.init)) }
}
