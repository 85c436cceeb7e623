import ArgumentParser
import Casework
import Foundation
import Returns

/// `throughline check`: checks a return before it is sent.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a return by every rule of its year.",
    discussion: """
      Needs no database. For example:

        throughline check ssda903 returns/2026-27
        throughline check ssda903 returns/2026-27 --by rule
        throughline check cin census.xml --format xlsx > census.xlsx

      `throughline rules` says what each rule is.
      """,
    subcommands: [CheckSSDA903.self, CheckCIN.self])
}

/// `throughline check ssda903 FOLDER`
struct CheckSSDA903: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ssda903", abstract: "Check a children looked after return.",
    discussion: """
      The CSV files are known by their columns, whatever they are called. Ends with status 0 when nothing is wrong, 1 \
      when something is, 2 when the return cannot be read. For example:

        throughline check ssda903 returns/2026-27 --previous returns/2025-26
        throughline check ssda903 returns/2026-27 --format json > before.json
        throughline check ssda903 returns/2026-27 --diff before.json
      """)

  @Argument(help: "The folder with the return's CSV files, or its XML file.")
  var folder: String
  @ArgumentParser.Option(help: "The folder with last year's return, or its XML file.")
  var previous: String?
  @OptionGroup var options: CheckOptions

  func run() throws {
    try options.answer("Children looked after return") {
      let year = try options.namedYear() ?? .latest
      let reference = try options.referenceData()
      let last = try previous.map { try ReturnFile.at($0) } ?? []
      let whole = try LookedAfterReturn(
        files: ReturnFile.at(folder), lastYear: last, period: options.period(year),
        authority: options.authorityCode(options.period(year)), reference: reference)
      var rules = try options.chosen(SSDA903.rules(year))
      if options.rules == nil { rules = rules.adding([SSDA903.impossibleDates(beside: rules)]) }
      return whole.check(rules, partial: options.partial)
    }
  }
}

extension CheckOptions {
  /// Checks, writes the report and ends: with status 0 when nothing is wrong, 1 when something is, 2 when something
  /// named cannot be read.
  func answer(_ title: String, _ check: () throws -> Report) throws {
    CheckOptions.endInWordsWhenAFileShrinks()
    let report: Report
    let shown: Presentation
    do {
      shown = try presentation(title)
      report = try check()
    } catch let error as ReadingError {
      throw unreadable(error.description)
    } catch let error as XMLRefusal {
      throw unreadable(error.description)
    }
    do {
      try report.write(as: format, shown) { try FileHandle.standardOutput.write(contentsOf: Data($0)) }
    } catch {
      throw unreadable("The report cannot be written: \(error.localizedDescription)")
    }
    if !report.findings.isEmpty { throw ExitCode(1) }
  }

  /// Large files are mapped, and the system says so by a signal when one is cut short meanwhile.
  private static func endInWordsWhenAFileShrinks() {
    signal(SIGBUS) { _ in
      let words: StaticString = "A file was changed while it was read. Nothing it says counts.\n"
      _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
      _exit(2)
    }
  }

  private func unreadable(_ words: String) -> ExitCode {
    FileHandle.standardError.write(Data("\(words)\n".utf8))
    return ExitCode(2)
  }
}
