/// Which team answers for each child, from a file of the user's own.
public struct TeamKey: Hashable, Sendable {
  /// What stands for the team of a child whom the key does not name.
  static let none = "No team given"
  private var teams: [String: String]

  public init(_ teams: [String: String]) { self.teams = teams }

  public subscript(child: String) -> String? { teams[child] }

  /// Reads a CSV file with a heading: the child's number first and the team second, unless columns called `CHILD`
  /// (`LAchildID`, `child id`) and `team` say otherwise.
  ///
  /// - Throws: `ReadingError` when it cannot be read or has fewer than two columns.
  public init(path: String, name: String) throws { try self.init(FileBytes(path: path, name: name)) }

  public init(name: String, bytes: [UInt8]) throws { try self.init(FileBytes(name: name, copying: bytes)) }

  init(_ source: FileBytes) throws {
    var file = try HeadedCSV(source)
    guard file.heading.count >= 2 else {
      throw ReadingError(file: source.name, line: 1, why: "has one column only: a child's number and a team are needed")
    }
    let child = file.position("CHILD", "LAchildID", "child id") ?? 0
    let team = file.position("team", "team name") ?? (child == 0 ? 1 : 0)
    teams = [:]
    var cells: [UnsafeBufferPointer<UInt8>] = []
    while try file.next(&cells) {
      guard child < cells.count, team < cells.count, !cells[child].isEmpty, !cells[team].isEmpty else { continue }
      teams[CSVScanner.plain(cells[child])] = CSVScanner.plain(cells[team])
    }
  }
}
