import Casework

@testable import Returns

extension ConformanceCase {
  /// Columns that the other validator's tests name otherwise than the return does.
  private static let renamed = ["UASC_STATUS": "UASC", "DATE_EPISODE_CEASED": "DEC", "PLACEMENT": "PLACE"]

  func makeReturn() throws -> LookedAfterReturn {
    var (this, last): ([TableFile], [TableFile]) = ([], [])
    for (name, given) in input.tables {
      let isLast = name.lowercased().hasSuffix("_last")
      let plain = isLast ? String(name.dropLast(5)) : name
      guard let table = Table.allCases.first(where: { $0.name.lowercased() == plain.lowercased() }) else { continue }
      let text = ConformanceCase.csv(given)
      guard let typed = try ReadTable.reading(FileBytes(name: name, copying: Array(text.utf8)), as: table).table
      else { continue }
      if isLast { last.append(typed) } else { this.append(typed) }
    }
    return LookedAfterReturn(
      tables: this, lastYear: last, period: period, authority: Code(input.metadata?.localAuthority ?? "E10000011"),
      reference: ReferenceData(postcodes: postcodes, providers: providers))
  }

  static func csv(_ given: GivenTable) -> String {
    let names = given.columns.map { $0.name }
    var text = names.map { renamed[$0] ?? $0 }.joined(separator: ",") + "\n"
    for row in given.rows {
      // A row of blanks is still a row: quotes keep it from being taken for an empty line.
      let cells = names.map { name in "\"" + (row[name] ?? .nothing).written(name) + "\"" }
      text += cells.joined(separator: ",") + (names.count == 1 ? ",\n" : "\n")
    }
    return text
  }

  private var period: Period {
    let start = input.metadata?.collection_start.map { DateCell(dayFirst: $0) } ?? .blank
    let end = input.metadata?.collection_end.map { DateCell(dayFirst: $0) } ?? .blank
    if let start = start.day, let end = end.day { return Period(start: start, end: end) }
    if let end = end.day { return Period(start: end.adding(years: -1) + 1, end: end) }
    if let start = start.day { return Period(start: start, end: start.adding(years: 1) - 1) }
    return Period(.y2022)
  }

  private var providers: ProviderList? {
    guard let table = input.metadata?.provider_info?.table else { return nil }
    return ProviderList(
      table.rows.map { row in
        func text(_ name: String) -> String { (row[name] ?? .nothing).written(name) }
        func codes(_ name: String) -> [Code] { text(name).split(separator: ",").map { Code(String($0)) } }
        return Provider(
          urn: Code(text("URN")), placementCodes: codes("PLACE_CODES"), providerCodes: codes("PROVIDER_CODES"),
          deregistered: DateCell(dayFirst: text("REG_END")), postcode: Code(text("POSTCODE")),
          authority: Code(text("LA_CODE_INFERRED")))
      })
  }

  private var postcodes: PostcodeDirectory? {
    guard let lookups = input.postcode_lookups else { return nil }
    var places: [Code: PostcodeDirectory.Place] = [:]
    for lookup in lookups where lookup.pcd != nil {
      places[PostcodeDirectory.plain(Code(lookup.pcd ?? ""))] = PostcodeDirectory.Place(
        authority: Code(lookup.laua ?? ""), easting: Int32(lookup.oseast1m ?? 0), northing: Int32(lookup.osnrth1m ?? 0))
    }
    return PostcodeDirectory(places: places)
  }
}

extension DateCell {
  init(dayFirst text: String) {
    var text = text
    self = text.withUTF8 { DateCell(dayFirst: $0) }
  }
}
