/// A place in a picture, to a tenth.
struct Tenths: HTMLText {
  private let tenths: Int

  init(_ place: Double) { tenths = Int((place * 10).rounded()) }

  func writeEscaped(to bytes: inout [UInt8]) {
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    let size = abs(tenths)
    bytes.append(contentsOf: String(size / 10).utf8)
    if size % 10 != 0 { bytes += [UInt8(ascii: "."), 48 + UInt8(size % 10)] }
  }
}

extension HTML {
  /// One mark, about thirteen across.
  static func shape(_ shape: Throughline.Mark.Shape, x: Double, y: Double) -> HTML {
    switch shape {
    case .circle: "<circle class='mark' cx='\(Tenths(x))' cy='\(Tenths(y))' r='5'/>"
    case .square: "<rect class='mark' x='\(Tenths(x - 5))' y='\(Tenths(y - 5))' width='10' height='10'/>"
    case .diamond: "<path class='mark' d='M\(Tenths(x)) \(Tenths(y - 6))l6 6l-6 6l-6-6Z'/>"
    case .triangle: "<path class='mark' d='M\(Tenths(x - 6)) \(Tenths(y + 5))l6-11l6 11Z'/>"
    }
  }

  /// Several marks as one, with their number, and a triangle over it when one of them is late.
  static func countShape(_ placed: PlacedMark, y: Double) -> HTML {
    let half = placed.halfWidth - 1
    return """
      <rect class="mark" x="\(Tenths(placed.x - half))" y="\(Tenths(y - 8))" width="\(Tenths(half * 2))" height="16" \
      rx="8"/><text x="\(Tenths(placed.x))" y="\(Tenths(y + 3.5))">\(placed.marks.count)</text>\
      \(if: placed.isLate, "<path class='late' d='M\(Tenths(placed.x - 5)) \(Tenths(y - 10))l5-9l5 9Z'/>")
      """
  }
}
