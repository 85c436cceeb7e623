import Casework
import Foundation

@testable import Returns

/// How long the check of one child alone takes, as while a worker records: every child of a return, one after another.
enum OneChild {
  /// - Parameter folder: with `this` and `last`, as for `csv`.
  static func lookedAfter(_ folder: String) throws {
    let (this, last) = (try rows("\(folder)/this"), try rows("\(folder)/last"))
    let check = try LookedAfterChildCheck(SSDA903.rules2026, period: Period(.y2026), authority: "E10000011")
    var (times, found): ([Duration], Int) = ([], 0)
    for (child, rows) in this.sorted(by: { $0.key < $1.key }) {
      let earlier = last[child] ?? LookedAfterTables()
      let clock = ContinuousClock()
      times.append(try clock.measure { found += try check.report(rows, lastYear: earlier).findings.count })
    }
    say(times, found)
  }

  static func census(_ path: String) throws {
    let census = try CINCensus(path: path)
    let last = census.header.referenceDate.day ?? CollectionYear.latest.lastDay
    let check = CINChildCheck(CIN.rules(in: .latest), year: (last + 1).adding(years: -1)...last)
    var (times, found): ([Duration], Int) = ([], 0)
    for child in census.children {
      times.append(ContinuousClock().measure { found += check.report(child).findings.count })
    }
    say(times, found)
  }

  private static func say(_ times: [Duration], _ found: Int) {
    let sorted = times.map { Double($0.components.attoseconds) / 1e12 + Double($0.components.seconds) * 1e6 }.sorted()
    guard let longest = sorted.last else { return print("no child") }
    let (mean, most) = (sorted.reduce(0, +) / Double(sorted.count), sorted[sorted.count * 99 / 100])
    print(
      "\(sorted.count) children, \(found) findings; microseconds a child: mean \(Int(mean)), 99 of 100 within "
        + "\(Int(most)), longest \(Int(longest))")
  }

  /// The tables of a folder, by child.
  private static func rows(_ folder: String) throws -> [String: LookedAfterTables] {
    var children: [String: LookedAfterTables] = [:]
    for table in try LookedAfterTables(files: ReturnFile.inFolder(folder)).tables {
      guard let place = table.columns.firstIndex(of: "CHILD") else { continue }
      for (child, rows) in Dictionary(grouping: table.rows, by: { $0[place] }) {
        try children[child, default: LookedAfterTables()]
          .add(WrittenTable(table.table, columns: table.columns, rows: rows))
      }
    }
    return children
  }
}
