import ArgumentParser
import Foundation
import Returns

/// `throughline check cin FILE.xml|FOLDER`
struct CheckCIN: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cin", abstract: "Check a children in need census.",
    discussion: """
      The census year is the one that ends on the header's reference date, unless --from and --to say otherwise; the \
      rules are those of that year, unless --year chooses others. Ends with status 0 when nothing is wrong, 1 when \
      something is, 2 when the census cannot be read. For example:

        throughline check cin census.xml --by child
      """)

  @Argument(help: "The census file, or a folder of its tables as CSV files.")
  var path: String
  @ArgumentParser.Option(help: "Last year's census; no rule compares with it.")
  var previous: String?
  @OptionGroup var options: CheckOptions

  func run() throws {
    try options.answer("Children in need census") {
      var report = try checkCIN(path: path, options: settled())
      report.notes += unread.map { "\($0) was given, but no rule of the census reads it." }
      return report
    }
  }

  /// What the looked after return has a use for and the census has not.
  private var unread: [String] {
    let given = [
      ("--previous", previous), ("--authority", options.authority), ("--postcodes", options.postcodes),
      ("--providers", options.providers),
    ]
    return given.filter { $0.1 != nil }.map { $0.0 }
  }

  private func settled() throws -> CINCheckOptions {
    let year = try options.namedYear()
    let period = try options.period(year ?? .latest)
    var settled = CINCheckOptions()
    settled.collectionYear = year
    settled.rules = options.rules == nil ? [] : try options.chosen(CIN.rules(in: year ?? .latest)).codes
    settled.partial = options.partial
    if options.from != nil { settled.from = period.start.day }
    if options.to != nil { settled.to = period.end.day }
    return settled
  }
}

/// `throughline rules cin [CODE]`
struct RulesCIN: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cin", abstract: "List the rules of the children in need census, or explain one.")

  @Argument(help: "The code of the rule to explain.")
  var code: String?
  @ArgumentParser.Option(help: "The collection year: 2022-23 to 2026-27.")
  var year = CollectionYear.latest.name

  func run() throws {
    guard let found = CollectionYear(year) else {
      throw ValidationError("There are no rules for \(year): the years are 2022-23 to 2026-27.")
    }
    let set = CIN.rules(in: found)
    var text = ""
    if let code {
      guard let rule = set[code] else { throw ValidationError("There is no rule \(code) in \(year).") }
      let years = CollectionYear.allCases.filter { CIN.rules(in: $0)[code] != nil }
      text = rule.explained(years: years, hint: rule.shownHint)
    } else {
      for rule in set.rules { text += "\(rule.code)  \(rule.message)\n" }
    }
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}
