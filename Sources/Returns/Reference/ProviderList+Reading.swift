import Casework

extension ProviderList {
  /// Reads Ofsted's provider list, a CSV file or a workbook (XLSX): `URN`, placement codes, provider codes,
  /// deregistration date and postcode. The authority is read where there is a column for its code, else worked out
  /// from the postcode. In a workbook every sheet that has a `URN` column is read.
  ///
  /// - Throws: `ReadingError` when the file cannot be read, or has no URN column.
  public init(path: String, name: String, postcodes: PostcodeDirectory? = nil) throws {
    if try FileBytes.isWorkbook(path: path, name: name) {
      try self.init(Workbook(path: path, name: name), name: name, postcodes: postcodes)
    } else {
      try self.init(FileBytes(path: path, name: name), postcodes: postcodes)
    }
  }

  init(_ source: FileBytes, postcodes: PostcodeDirectory?) throws {
    var file = try HeadedCSV(source)
    guard let layout = ProviderLayout(file.heading) else {
      throw ReadingError(file: source.name, line: 1, why: "has no URN column")
    }
    var providers: [Provider] = []
    var cells: [UnsafeBufferPointer<UInt8>] = []
    while try file.next(&cells) {
      providers.append(layout.provider(cells.map { CSVScanner.plain($0) }, postcodes))
    }
    self.init(providers)
  }

  init(_ workbook: Workbook, name: String, postcodes: PostcodeDirectory?) throws {
    var (providers, isFound): ([Provider], Bool) = ([], false)
    for sheet in workbook.sheets {
      // A title and notes may stand above the heading.
      for (place, row) in sheet.rows.prefix(20).enumerated() {
        guard let layout = ProviderLayout(row.cells.map { HeadedCSV.plainName($0) }) else { continue }
        isFound = true
        for row in sheet.rows[(place + 1)...] where row.cells.contains(where: { !$0.isEmpty }) {
          providers.append(layout.provider(row.cells, postcodes))
        }
        break
      }
    }
    guard isFound else { throw ReadingError(file: name, why: "has no sheet with a URN column") }
    self.init(providers)
  }
}

/// Where the columns of a provider list stand.
private struct ProviderLayout {
  let urn: Int
  let placements, types, end, post, authority: Int?

  /// - Parameter heading: plain names; nil when none of them is the URN's.
  init?(_ heading: [String]) {
    func position(_ names: String...) -> Int? {
      names.lazy.compactMap { heading.firstIndex(of: HeadedCSV.plainName($0)) }.first
    }
    guard let urn = position("URN") else { return nil }
    self.urn = urn
    placements = position("PLACE_CODES", "Placement Code", "Placement Codes")
    types = position("PROVIDER_CODES", "Placement Provider Code", "Provider Codes")
    end = position("REG_END", "Deregistration Date")
    post = position("POSTCODE", "Setting Address Postcode")
    authority = position("LA_CODE_INFERRED", "LA_CODE", "Local Authority Code")
  }

  func provider(_ cells: [String], _ postcodes: PostcodeDirectory?) -> Provider {
    func text(_ column: Int?) -> String {
      guard let column, column < cells.count else { return "" }
      return String(cells[column].trimmingPrefix(while: \.isWhitespace))
    }
    func codes(_ column: Int?) -> [Code] {
      text(column).split { $0 == "," || $0 == ";" || $0 == " " }.map { Code(String($0)) }
    }
    let postcode = Code(text(post))
    let given = Code(text(authority))
    return Provider(
      urn: Code(text(urn)), placementCodes: codes(placements), providerCodes: codes(types),
      deregistered: ProviderLayout.date(text(end)), postcode: postcode,
      authority: given.isGiven ? given : postcodes?[postcode]?.authority ?? .blank)
  }

  /// Day first, ISO or a workbook's own number of days, with or without a time after it: the list is not part of the
  /// return and comes in all of them.
  private static func date(_ text: String) -> DateCell {
    if let number = Double(text), number >= 1, number < 100_000 {
      return DateCell(("1899-12-30" as Day) + Int(number))
    }
    let day = text.split { $0 == " " || $0 == "T" }.first.map { String($0) } ?? ""
    let parts = day.split(separator: "-")
    var plain = parts.count == 3 && parts[0].count == 4 ? "\(parts[2].prefix(2))/\(parts[1])/\(parts[0])" : day
    return plain.withUTF8 { DateCell(dayFirst: $0) }
  }
}
