import ArgumentParser
import Casework
import Foundation
import Returns

/// `throughline check`: checks a return before it is sent.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a return by every rule of its year.", subcommands: [CheckSSDA903.self, CheckCIN.self])
}

/// `throughline check ssda903 FOLDER`
struct CheckSSDA903: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ssda903", abstract: "Check a children looked after return.",
    discussion: "Ends with status 0 when nothing is wrong, 1 when something is, 2 when the return cannot be read.")

  @Argument(help: "The folder with the return's CSV files, whatever they are called.")
  var folder: String
  @ArgumentParser.Option(help: "The folder with last year's return.")
  var previous: String?
  @OptionGroup var options: CheckOptions

  func run() throws {
    let report: Report
    do {
      let year = try options.collectionYear()
      let reference = try options.referenceData()
      let last = try previous.map { try ReturnFile.inFolder($0) } ?? []
      let whole = try LookedAfterReturn(
        files: ReturnFile.inFolder(folder), lastYear: last, period: options.period(year),
        authority: options.authority ?? "", reference: reference)
      var rules = try options.chosen(SSDA903.rules(year))
      if options.rules == nil { rules = rules.adding([SSDA903.impossibleDates(beside: rules)]) }
      report = whole.check(rules, partial: options.partial)
    } catch let error as ReadingError {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      throw ExitCode(2)
    }
    FileHandle.standardOutput.write(Data(report.written(as: options.format)))
    if !report.findings.isEmpty { throw ExitCode(1) }
  }
}
