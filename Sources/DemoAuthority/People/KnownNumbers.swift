import Casework

/// Numbers that are valid in form and belong to nobody: counted, so that no two are the same.
struct KnownNumbers {
  private var count = 0

  /// Ten figures that begin with 999, which the NHS gives to nobody.
  mutating func nhs() -> String {
    while true {
      count += 1
      let figures = [9, 9, 9] + figures(of: count * 7_919 % 1_000_000, 6)
      let sum = figures.enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
      let check = (11 - sum % 11) % 11
      if check < 10 { return (figures + [check]).map(String.init).joined() }
    }
  }

  /// A check letter and twelve figures: of a number that is no authority's in England (708), of a made up school.
  mutating func pupil() -> String {
    count += 1
    let figures = [7, 0, 8] + figures(of: count * 7_919 % 1_000_000_000, 9)
    let sum = figures.enumerated().reduce(0) { $0 + $1.element * ($1.offset + 2) }
    let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
    return String(letters[sum % 23]) + figures.map(String.init).joined()
  }

  private func figures(of number: Int, _ places: Int) -> [Int] {
    let text = String(number)
    return Array(repeating: 0, count: places - text.count) + text.compactMap(\.wholeNumberValue)
  }
}
