import ArgumentParser
import Casework
import Returns

/// What every check of a return can be told.
struct CheckOptions: ParsableArguments {
  @ArgumentParser.Option(help: "The collection year: 2022-23 to 2026-27.")
  var year = CollectionYear.latest.name
  @ArgumentParser.Option(help: "Only these rules, by code, parted by commas.")
  var rules: String?
  @ArgumentParser.Option(help: "The returning authority's nine-character code.")
  var authority: String?
  @ArgumentParser.Option(help: "The ONS postcode directory, a CSV file.")
  var postcodes: String?
  @ArgumentParser.Option(help: "Ofsted's provider list, a CSV file.")
  var providers: String?
  @ArgumentParser.Option(help: "Check from this day (yyyy-mm-dd) instead of the year's first.")
  var from: String?
  @ArgumentParser.Option(help: "Check to this day (yyyy-mm-dd) instead of the year's last.")
  var to: String?
  @Flag(help: "Run every rule on whatever columns are there.")
  var partial = false
  @ArgumentParser.Option(help: "text, json or csv.")
  var format = ReportFormat.text

  func collectionYear() throws -> CollectionYear {
    guard let found = CollectionYear(year) else {
      throw ValidationError("There are no rules for \(year): the years are 2022-23 to 2026-27.")
    }
    return found
  }

  func period(_ year: CollectionYear) throws -> Period {
    Period(start: try day(from) ?? year.firstDay, end: try day(to) ?? year.lastDay)
  }

  private func day(_ text: String?) throws -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else { throw ValidationError("\(text) is not a day written yyyy-mm-dd.") }
    return day
  }

  func chosen<Kind: ReturnKind>(_ set: RuleSet<Kind>) throws -> RuleSet<Kind> {
    guard let rules else { return set }
    let codes = rules.split(separator: ",").map { $0.trimmingPrefix(while: { $0 == " " }) }.map { String($0) }
    for code in codes where set[code] == nil { throw ValidationError("There is no rule \(code) in \(year).") }
    return set.only(codes)
  }

  func referenceData() throws -> ReferenceData {
    let directory = try postcodes.map { try PostcodeDirectory(path: $0, name: $0) }
    let list = try providers.map { try ProviderList(path: $0, name: $0, postcodes: directory) }
    return ReferenceData(postcodes: directory, providers: list)
  }
}

extension ReportFormat: ExpressibleByArgument {}
