/// Numbers that are valid in form and belong to nobody.
enum PupilNumber {
  /// A check letter and twelve figures: of an authority that does not exist (999), of a made up school.
  static func made(_ chance: inout Chance) -> String {
    let figures = [9, 9, 9] + (0..<9).map { _ in chance.below(10) }
    let sum = figures.enumerated().reduce(0) { $0 + $1.element * ($1.offset + 2) }
    let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
    return String(letters[sum % 23]) + figures.map(String.init).joined()
  }
}
