extension PostcodeDirectory {
  /// Reads the ONS postcode directory as a CSV file: a postcode column (`pcds`, `pcd`), an authority (`oslaua`,
  /// `laua`, `lad25cd`…) and grid references (`oseast1m`, `osnrth1m`). Where it has a county column too (`oscty`), a
  /// district in a county is told by its county, which is who answers for its children.
  ///
  /// - Throws: `ReadingError` when the file cannot be read or has no such columns.
  public init(path: String, name: String) throws {
    try self.init(FileBytes(path: path, name: name))
  }

  init(_ source: FileBytes) throws {
    var file = try HeadedCSV(source)
    let authorities = file.heading.firstIndex { $0.hasPrefix("lad") && $0.hasSuffix("cd") }
    guard let postcode = file.position("pcds", "pcd", "postcode", "pcd2", "pcd7", "pcd8"),
      let authority = file.position("oslaua", "laua", "la_code") ?? authorities
    else {
      throw ReadingError(file: source.name, line: 1, why: "has no postcode and authority columns (pcds, oslaua)")
    }
    let county = file.position("oscty", "cty", "cty25cd", "cty24cd", "cty23cd")
    let east = file.position("oseast1m", "east1m", "easting")
    let north = file.position("osnrth1m", "north1m", "northing")
    let countyCode = Array("E10".utf8)
    var places: [Code: Place] = [:]
    places.reserveCapacity(source.bytes.count / 200)
    var cells: [UnsafeBufferPointer<UInt8>] = []
    while try file.next(&cells) {
      guard postcode < cells.count, authority < cells.count else { continue }
      func metres(_ column: Int?) -> Int32 {
        guard let column, column < cells.count else { return 0 }
        let number = Double(String(decoding: cells[column], as: UTF8.self)) ?? 0
        // The grid ends far below this; what does not lie on it is nowhere.
        return abs(number) < 10_000_000 ? Int32(number) : 0
      }
      let isCounty = county.map { $0 < cells.count && cells[$0].starts(with: countyCode) } ?? false
      places[PostcodeDirectory.plain(Code(cells[postcode]))] = Place(
        authority: Code(cells[isCounty ? county ?? authority : authority]), easting: metres(east),
        northing: metres(north))
    }
    self.init(places: places)
  }
}
