import Foundation

/// A report written as JSON before, to be compared with a new one.
public struct PreviousReport: Hashable, Sendable {
  public let findings: [Finding]

  public init(findings: [Finding]) { self.findings = findings }

  /// Reads a report that was written with `--format json`, of this version or an earlier one.
  ///
  /// - Throws: `ReadingError` when the file cannot be read or is no such report.
  public init(path: String) throws(ReadingError) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    } catch {
      throw ReadingError(file: path, why: "cannot be read")
    }
    try self.init(data, name: path)
  }

  init(_ data: Data, name: String) throws(ReadingError) {
    do {
      findings = try JSONDecoder().decode(Written.self, from: data).findings.map { try $0.finding }
    } catch {
      throw ReadingError(file: name, why: "is not a report that was written with --format json")
    }
  }

  private struct Written: Decodable { let findings: [WrittenFinding] }

  private struct WrittenFinding: Decodable {
    let rule: String
    let severity: String
    let message: String
    let table: String
    let file: String?
    let line: Int?
    let row: Int
    let child: String
    let fields: [String]
    let values: [String?]
    let expected: String?
    let hint: String?

    var finding: Finding {
      get throws {
        guard let severity = Severity(rawValue: severity) else { throw ReadingError(file: "", why: "severity") }
        return Finding(
          rule: rule, severity: severity, message: message, table: table, file: file, line: line, row: row,
          child: child, fields: fields, values: values, expected: expected, hint: hint)
      }
    }
  }
}
