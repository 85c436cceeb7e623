import Casework
import Synchronization

/// What reports and papers had told of figures when it was asked last, for those who see no child. While the last
/// change of the record is the same nothing more was told, and nobody looks it up again.
///
/// A class because all who use a store share it.
final class ToldShelf: Sendable {
  private struct Told: Sendable {
    /// As it was worked out from the record.
    let figure: Figure
    let told: Figure
    let change: Int
  }

  /// How many are kept.
  private static let most = 20_000
  private let kept = Mutex<[FigureShelf.Key: Told]>([:])

  func told(_ key: FigureShelf.Key, of figure: Figure, at change: Int) -> Figure? {
    kept.withLock { kept in
      kept[key].flatMap { $0.change == change && $0.figure == figure ? $0.told : nil }
    }
  }

  func keep(_ told: Figure, as key: FigureShelf.Key, of figure: Figure, at change: Int) {
    kept.withLock { kept in
      if kept.count >= Self.most { kept = [:] }
      kept[key] = Told(figure: figure, told: told, change: change)
    }
  }
}
