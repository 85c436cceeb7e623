import ArgumentParser
import Casework
import Returns

/// What every check of a return can be told.
struct CheckOptions: ParsableArguments {
  @ArgumentParser.Option(
    help: "The collection year, 2022-23 to 2026-27; else a census's own, else \(CollectionYear.latest.name).")
  var year: String?
  @ArgumentParser.Option(help: "Only these rules, by code, separated by commas.")
  var rules: String?
  @ArgumentParser.Option(help: "The returning authority: its nine-character code, its number or its name.")
  var authority: String?
  @ArgumentParser.Option(help: "The ONS postcode directory, a CSV file.")
  var postcodes: String?
  @ArgumentParser.Option(help: "Ofsted's provider list, a CSV file or a workbook.")
  var providers: String?
  @ArgumentParser.Option(help: "Check from this day (yyyy-mm-dd) instead of the year's first.")
  var from: String?
  @ArgumentParser.Option(help: "Check to this day (yyyy-mm-dd) instead of the year's last.")
  var to: String?
  @Flag(help: "Run every rule on whatever columns are there.")
  var partial = false
  @ArgumentParser.Option(help: "text, json, csv, html (a page that stands alone) or xlsx (a workbook).")
  var format = ReportFormat.text
  @ArgumentParser.Option(help: "Of text: put together by child, rule or team.")
  var by: Presentation.Grouping?
  @ArgumentParser.Option(help: "Which team answers for each child: a CSV file of child numbers and teams.")
  var teamKey: String?
  @ArgumentParser.Option(help: "An earlier report (--format json): says what is mended, new and still there.")
  var diff: String?

  /// Nil when the user named none.
  func namedYear() throws -> CollectionYear? {
    guard let year else { return nil }
    guard let found = CollectionYear(year) else {
      throw ValidationError("There are no rules for \(year): the years are 2022-23 to 2026-27.")
    }
    return found
  }

  func presentation(_ title: String) throws -> Presentation {
    if by == .team, teamKey == nil { throw ValidationError("--by team needs --team-key.") }
    var presentation = Presentation()
    (presentation.title, presentation.grouping) = (title, by)
    presentation.teams = try teamKey.map { try TeamKey(path: $0, name: $0) }
    presentation.previous = try diff.map { try PreviousReport(path: $0) }
    return presentation
  }

  /// The code of the authority that the user means, as it is at the end of the period.
  func authorityCode(_ period: Period) throws -> String {
    guard let authority else { return "" }
    let day = period.end.day ?? CollectionYear.latest.lastDay
    guard let meant = LocalAuthority.meant(by: authority, on: day) else {
      throw ValidationError("There is no authority \(authority) in England on \(day.words).")
    }
    return meant.code
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
    for code in codes where set[code] == nil {
      throw ValidationError("There is no rule \(code) in \(year ?? CollectionYear.latest.name).")
    }
    return set.only(codes)
  }

  func referenceData() throws -> ReferenceData {
    let directory = try postcodes.map { try PostcodeDirectory(path: $0, name: $0) }
    let list = try providers.map { try ProviderList(path: $0, name: $0, postcodes: directory) }
    return ReferenceData(postcodes: directory, providers: list)
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension Presentation.Grouping: ExpressibleByArgument {}
