/// A time of day as people type it.
struct TypedTime: Sendable, Equatable {
  let hour: Int
  let minute: Int

  /// `9:15`, `09.15`, `0915`, `9.15pm`, `9 pm`; nil for what is no time, and for a bare `9`, which could be either.
  init?(_ typed: String) {
    var text = typed.lowercased().filter { $0 != " " }
    let half = ["am", "pm"].first { text.hasSuffix($0) }
    if half != nil { text.removeLast(2) }
    guard let (hour, minute) = TypedTime.parts(text, hasHalf: half != nil) else { return nil }
    guard (0...59).contains(minute) else { return nil }
    if let half {
      guard (1...12).contains(hour) else { return nil }
      self.hour = hour % 12 + (half == "pm" ? 12 : 0)
    } else {
      guard (0...23).contains(hour) else { return nil }
      self.hour = hour
    }
    self.minute = minute
  }

  private static func parts(_ text: String, hasHalf: Bool) -> (Int, Int)? {
    let pieces = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard pieces.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
    if pieces.count == 2, pieces[0].utf8.count <= 2, pieces[1].utf8.count == 2 {
      return pair(pieces[0], pieces[1])
    }
    guard pieces.count == 1 else { return nil }
    switch text.utf8.count {
    case 1, 2: return hasHalf ? pair(pieces[0], "0") : nil
    case 3, 4: return pair(text.dropLast(2), text.suffix(2))
    default: return nil
    }
  }

  private static func pair(_ hour: Substring, _ minute: Substring) -> (Int, Int)? {
    guard let hour = Int(hour), let minute = Int(minute) else { return nil }
    return (hour, minute)
  }

  /// `09:15`
  var words: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(hour)):\(two(minute))"
  }
}
