/// What a new password must be: long, and not one that is tried first.
///
/// Nothing is asked of its letters or figures, and it is not made to change by the calendar.
///
/// Source: NCSC password guidance; NIST SP 800-63B (length, a list of the obvious, no composition rules).
public enum PasswordRules {
  public static let fewest = 12

  /// What is wrong with a new password, in words for the person who chose it; nil when nothing is.
  ///
  /// - Parameter own: what others know of this person: name, email address, employer's name.
  public static func problem(_ password: String, own: [String]) -> String? {
    if password.count < fewest { return "Use at least \(fewest) characters: three or four words are easy to keep" }
    if password.utf8.count > PasswordHasher.mostBytes { return "Use fewer than \(PasswordHasher.mostBytes) characters" }
    let small = password.lowercased()
    if Set(small).count < 4 || isRun(small) || isRepeated(small) {
      return "This repeats too much and is easily guessed: use three or four words of your own"
    }
    let turned = String(small.map { letters[$0] ?? $0 })
    if names(in: own).contains(where: { small.contains($0) || turned.contains($0) }) {
      return "Leave your own name and address out of it: those are tried first"
    }
    if obvious.contains(plainLetters(small)) {
      return "This is one of the first that would be tried: use three or four words of your own"
    }
    return nil
  }

  /// Signs that are put for letters.
  private static let letters: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s",
  ]

  /// The letters, without what people put around them, and with the signs put for letters turned back:
  /// `P4ssw0rd 2026!` is `password`.
  static func plainLetters(_ small: String) -> String {
    guard let first = small.firstIndex(where: \.isLetter), let last = small.lastIndex(where: \.isLetter) else {
      return ""
    }
    return String(small[first...last].map { letters[$0] ?? $0 }.filter(\.isLetter))
  }

  private static func names(in own: [String]) -> [String] {
    own.flatMap { $0.lowercased().split { !$0.isLetter } }.map(String.init).filter { $0.count >= 4 }
  }

  /// `abcdefghijkl`, `987654321098`: each character the next of the one before it, up or down.
  private static func isRun(_ small: String) -> Bool {
    let values = small.unicodeScalars.map { Int($0.value) }
    let steps = zip(values, values.dropFirst()).map { $1 - $0 }
    let ups = steps.count { $0 == 1 || $0 == -9 }
    let downs = steps.count { $0 == -1 || $0 == 9 }
    return max(ups, downs) >= steps.count - 1
  }

  /// `letmeinletmein`: the same few characters over again.
  private static func isRepeated(_ small: String) -> Bool {
    let all = Array(small)
    return (1...max(all.count / 2, 1)).contains { length in
      length <= 8 && zip(all, all.dropFirst(length)).allSatisfy { $0 == $1 }
    }
  }
}
