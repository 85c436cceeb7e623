import ArgumentParser
import Foundation
import Returns

/// `throughline rules`: says what the rules of a return are.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List and explain the rules of a return.", subcommands: [RulesSSDA903.self, RulesCIN.self])
}

/// `throughline rules ssda903 [CODE]`
struct RulesSSDA903: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ssda903", abstract: "List the rules of the children looked after return, or explain one.")

  @Argument(help: "The code of the rule to explain.")
  var code: String?
  @ArgumentParser.Option(help: "The collection year: 2022-23 to 2026-27.")
  var year = CollectionYear.latest.name

  func run() throws {
    guard let found = CollectionYear(year) else {
      throw ValidationError("There are no rules for \(year): the years are 2022-23 to 2026-27.")
    }
    let set = SSDA903.rules(found)
    var text = ""
    if let code {
      guard let rule = set[code] else { throw ValidationError("There is no rule \(code) in \(year).") }
      let years = CollectionYear.allCases.filter { SSDA903.rules($0)[code] != nil }
      text = rule.explained(years: years, hint: rule.shownHint)
    } else {
      for rule in set.rules { text += "\(rule.code)  \(rule.message)\n" }
    }
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}
