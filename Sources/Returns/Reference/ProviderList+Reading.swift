extension ProviderList {
  /// Reads Ofsted's provider list as a CSV file: `URN`, placement codes, provider codes, deregistration date and
  /// postcode. The authority is read where there is a column for its code, else worked out from the postcode.
  ///
  /// - Throws: `ReadingError` when the file cannot be read, has no URN column, or is a workbook.
  public init(path: String, name: String, postcodes: PostcodeDirectory? = nil) throws {
    try self.init(FileBytes(path: path, name: name, isWorkbookRefused: true), postcodes: postcodes)
  }

  init(_ source: FileBytes, postcodes: PostcodeDirectory?) throws {
    var file = try HeadedCSV(source)
    guard let urn = file.position("URN") else {
      throw ReadingError(file: source.name, line: 1, why: "has no URN column")
    }
    let placements = file.position("PLACE_CODES", "Placement Code", "Placement Codes")
    let types = file.position("PROVIDER_CODES", "Placement Provider Code", "Provider Codes")
    let end = file.position("REG_END", "Deregistration Date")
    let post = file.position("POSTCODE", "Setting Address Postcode")
    let authority = file.position("LA_CODE_INFERRED", "LA_CODE", "Local Authority Code")
    var providers: [Provider] = []
    var cells: [UnsafeBufferPointer<UInt8>] = []
    while try file.next(&cells) {
      func text(_ column: Int?) -> String {
        guard let column, column < cells.count else { return "" }
        return CSVScanner.plain(cells[column])
      }
      func codes(_ column: Int?) -> [Code] {
        text(column).split { $0 == "," || $0 == ";" || $0 == " " }.map { Code(String($0)) }
      }
      let postcode = Code(text(post))
      let given = Code(text(authority))
      providers.append(
        Provider(
          urn: Code(text(urn)), placementCodes: codes(placements), providerCodes: codes(types),
          deregistered: ProviderList.date(text(end)), postcode: postcode,
          authority: given.isGiven ? given : postcodes?[postcode]?.authority ?? .blank))
    }
    self.init(providers)
  }

  /// Day first or ISO, with or without a time after it: the list is not part of the return and comes in both.
  private static func date(_ text: String) -> DateCell {
    let day = text.split(separator: " ").first.map { String($0) } ?? ""
    let parts = day.split(separator: "-")
    var plain = parts.count == 3 && parts[0].count == 4 ? "\(parts[2].prefix(2))/\(parts[1])/\(parts[0])" : day
    return plain.withUTF8 { DateCell(dayFirst: $0) }
  }
}
