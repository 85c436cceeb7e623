/// Where each postcode lies, from the ONS directory.
public struct PostcodeDirectory: Sendable {
  public struct Place: Hashable, Sendable {
    /// The authority's nine-character code.
    public let authority: Code
    /// Metres on the national grid.
    public let easting: Int32
    public let northing: Int32
  }
  let places: [Code: Place]

  public init(places: [Code: Place]) { self.places = places }

  /// The place of a postcode written in any case, with or without its space.
  public subscript(postcode: Code) -> Place? { places[PostcodeDirectory.plain(postcode)] }

  /// Without spaces and in capitals: the key of the directory.
  static func plain(_ postcode: Code) -> Code {
    guard postcode.packed >> 56 != 0xff else { return postcode }
    var packed: UInt64 = 0
    for place in stride(from: UInt64(56), through: 0, by: -8) {
      let byte = UInt8(truncatingIfNeeded: postcode.packed >> place)
      if byte == 0 || byte == 0x20 { continue }
      packed = packed << 8 | UInt64((0x61...0x7a).contains(byte) ? byte - 32 : byte)
    }
    return Code(packed: packed)
  }

  /// Miles between two postcodes as the crow flies; nil where either is unknown.
  public func miles(_ a: Code, _ b: Code) -> Double? {
    guard let from = self[a], let to = self[b] else { return nil }
    let east = Double(to.easting) - Double(from.easting)
    let north = Double(to.northing) - Double(from.northing)
    return (east * east + north * north).squareRoot() / 1609.344
  }
}
