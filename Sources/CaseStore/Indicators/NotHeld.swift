/// An indicator of the national and local sets that the record cannot answer yet: it is said to be missing, with what
/// it lacks, and never shown as nought.
public struct NotHeld: Sendable, Equatable {
  /// Its short name: `CLA01`.
  public let id: String
  public let title: String
  /// What would have to be recorded first.
  public let lacks: String

  /// Those that wait, in the order of the sets. One leaves the list when its query comes.
  public static let all: [NotHeld] = Embedded.figures.filter { $0.name == "not-held.csv" }.flatMap { file in
    file.text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", maxSplits: 3).map(String.init)
      guard cells.count == 4 else { preconditionFailure("\(file.name): \(line)") }
      return NotHeld(id: cells[0], title: cells[3], lacks: cells[2])
    }
  }
}
