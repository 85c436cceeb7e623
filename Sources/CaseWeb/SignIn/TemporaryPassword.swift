extension PasswordRules {
  /// A password to be given to somebody once and changed at the first sign-in: three groups of five, 75 random bits.
  public static func temporary() -> String {
    let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz")
    var random = SystemRandomNumberGenerator()
    let groups = (0..<3).map { _ in String((0..<5).map { _ in alphabet.randomElement(using: &random) ?? "x" }) }
    return groups.joined(separator: "-")
  }
}
