/// The recommendations that a cell refers to.
public enum PlanReference {
  /// Of the column of references: `OR5, OR 12`, `5 & 12`, `Rec. 2.3`, `A`.
  public static func all(_ text: String) -> [String] {
    var found: [String] = []
    for part in text.split(whereSeparator: { ",;/&+\n".contains($0) }) {
      for piece in part.split(whereSeparator: \.isWhitespace) {
        guard let reference = plain(piece), !found.contains(reference) else { continue }
        found.append(reference)
      }
    }
    return found
  }

  /// Of any other cell: only what says that it is one, as `OR 12` and `Recommendation 12` do.
  public static func named(in text: String) -> [String] {
    var found: [String] = []
    for match in text.matches(of: /\b(?:OR|REC|Rec|Recommendation|recommendation|R)\.?\s?(\d{1,2}[a-z]?)\b/) {
      let reference = String(match.1)
      if !found.contains(reference) { found.append(reference) }
    }
    return found
  }

  /// A number with its letter, or a single letter, without what stands before it: `12` of `OR12`.
  private static func plain(_ piece: some StringProtocol) -> String? {
    let bare = String(piece).trimming { !$0.isLetter && !$0.isNumber }
    if let digit = bare.firstIndex(where: { $0.isNumber }) {
      let before = bare[..<digit].lowercased()
      guard ["", "or", "r", "rec", "no", "recommendation"].contains(before.trimming { !$0.isLetter }) else {
        return nil
      }
      return String(bare[digit...])
    }
    return bare.count == 1 ? bare.uppercased() : nil
  }
}

extension StringProtocol {
  /// Without what stands at either end and is not wanted.
  func trimming(_ isUnwanted: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isUnwanted($0) }), let last = lastIndex(where: { !isUnwanted($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
