import Foundation

@testable import Returns

/// `bare-scan xml|census FILE`, `bare-scan csv|tables FOLDER`: reads a return as far as that, and prints a count.
/// `bare-scan all FOLDER`, `bare-scan census-all FILE`: the whole check, written as JSON.
/// `bare-scan child FOLDER`, `bare-scan census-child FILE`: checks each child alone, and prints how long that takes.
/// `bare-scan undecided FOLDER`: how long it takes to say which rules are undecided.
@main
enum BareScan {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 3 else { exit(2) }
    let (what, path) = (words[1], words[2])
    var count = 0
    switch what {
    case "child": return try OneChild.lookedAfter(path)
    case "census-child": return try OneChild.census(path)
    case "undecided": return try Undecided.measure(path)
    case "xml":
      var reader = try XMLPullReader(path: path)
      while try reader.next() != nil { count += 1 }
    case "census":
      var reader = try CINCensusReader(path: path)
      try reader.forEachChild { count += $0.details.count }
    case "csv":
      for year in ["this", "last"] {
        for file in try ReturnFile.inFolder("\(path)/\(year)") { count += try cells(of: file.source) }
      }
    case "all":
      let made = try LookedAfterReturn(
        files: ReturnFile.inFolder("\(path)/this"), lastYear: ReturnFile.inFolder("\(path)/last"),
        period: Period(.latest), authority: "E10000011")
      let rules = SSDA903.rules(.latest)
      let report = made.check(rules.adding([SSDA903.impossibleDates(beside: rules)]))
      return try report.write(as: .json) { try FileHandle.standardOutput.write(contentsOf: Data($0)) }
    case "census-all":
      let report = try checkCIN(path: path)
      return try report.write(as: .json) { try FileHandle.standardOutput.write(contentsOf: Data($0)) }
    default:
      let last = try ReturnFile.inFolder("\(path)/last")
      let made = try LookedAfterReturn(
        files: ReturnFile.inFolder("\(path)/this"), lastYear: last, period: Period(.latest))
      // Without a rule to run, every cell is still read.
      count = made.check(RuleSet([])).counts.children
    }
    print(count)
  }

  private static func cells(of source: FileBytes) throws -> Int {
    var scanner = CSVScanner(source)
    var count = 0
    while !scanner.isAtEnd {
      _ = try scanner.next()
      count += 1
    }
    return count
  }
}
