import Casework
import Foundation

/// How a census is to be checked.
public struct CINCheckOptions: Sendable {
  /// Whose rules; when nil, those of the year that the header's reference date falls in, else the latest held.
  public var collectionYear: CollectionYear?
  /// Only these; every rule of the year when empty.
  public var rules: [String] = []
  /// Instead of the census year's own days, for a part of a year.
  public var from: Day?
  public var to: Day?
  /// Of a folder: runs rules also where columns are missing, on what is there.
  public var partial = false

  public init() {}
}

/// Checks a children in need census: the XML file, or a folder of flattened tables.
///
/// The census year is that of `from` and `to`, else of the header's reference date, else of `collectionYear`.
/// A census file is read child by child, and memory grows only with what is found.
/// - Throws: `XMLRefusal` or `ReadingError` when it cannot be read.
public func checkCIN(path: String, options: CINCheckOptions = CINCheckOptions()) throws -> Report {
  var isFolder: ObjCBool = false
  if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
    var notes: [String] = []
    let tables = try CINTableSet(folder: path, notes: &notes)
    return tables.check(options, notes: notes)
  }
  var reader = try CINCensusReader(path: path)
  return try reader.check(options, file: path)
}

/// Checks a census file held in memory, as when a browser sent it.
public func checkCIN(bytes: [UInt8], name: String, options: CINCheckOptions = CINCheckOptions()) throws -> Report {
  var reader = try CINCensusReader(bytes: bytes)
  return try reader.check(options, file: name)
}

extension CINCensusReader {
  mutating func check(_ options: CINCheckOptions, file: String) throws -> Report {
    let (year, set, notes) = options.settled(header)
    let files = Dictionary(uniqueKeysWithValues: CINTable.allCases.map { ($0, file) })
    var run = CINRun(set.rules, year: year, files: files, headers: header.row == nil ? [] : [header])
    let crew = CINCrew(run)
    try forEachChild { child in
      run.observe(child)
      crew.take(child)
    }
    crew.finish(into: &run)
    var report = Report(ran: set.codes, notes: notes + problems.map(\.description))
    report.counts.rows = rowCounts
    run.finish(into: &report)
    return report
  }
}

extension CINTableSet {
  func check(_ options: CINCheckOptions, notes: [String]) -> Report {
    let assembly = CINAssembly(self)
    let (year, set, yearNotes) = options.settled(assembly.headers.first ?? CINHeader())
    var report = Report(notes: notes + yearNotes)
    var running: [Rule<CIN>] = []
    for rule in set.rules {
      let lacks = lacks(rule, partial: options.partial)
      if lacks.isEmpty {
        running.append(rule)
      } else {
        report.skipped.append(SkippedRule(rule: rule.code, lacks: lacks))
      }
    }
    report.ran = running.map(\.code)
    let files = tables.compactMapValues(\.file)
    var run = CINRun(running, year: year, files: files, headers: assembly.headers)
    for child in assembly.children { run.check(child) }
    report.counts.rows = CINTable.allCases.compactMap { table in
      tables[table].map { TableCount(table: table.name, rows: $0.rows.count) }
    }
    run.finish(into: &report)
    return report
  }

  /// What a rule needs that these tables do not have, in words.
  func lacks(_ rule: Rule<CIN>, partial: Bool) -> [String] {
    var lacks: [String] = []
    for columns in rule.fields + rule.reads where columns.required {
      guard let kind = CINTable.allCases.first(where: { $0.name == columns.table }), let table = tables[kind] else {
        lacks.append("\(columns.table) table")
        continue
      }
      if partial { continue }
      for name in columns.names where !table.columns.contains(name) { lacks.append("\(columns.table).\(name)") }
    }
    var seen: Set<String> = []
    return lacks.filter { seen.insert($0).inserted }
  }
}
