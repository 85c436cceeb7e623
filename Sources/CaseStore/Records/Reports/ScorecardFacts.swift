import Casework
import Synchronization

/// What stands beside the figures of a scorecard and is the same for whoever may read it: targets, what was written and
/// answered, and which reports were issued. Neither a figure nor who may be shown one is in it.
struct ScorecardFacts: Sendable {
  let targets: [String: Target]
  /// By the short names of the lines.
  let words: [String: String]
  let answers: [String: LineAnswer]
  /// The reports whose figures are shown before these, the oldest first.
  let earlier: [ReportID]
  let issued: [IssuedReport]
}

/// Scorecards’ facts as they were read last. Entries of the journal are numbered in the order in which they are
/// committed: while the last change of the record is the same, so is every one of them, and they are not read again.
///
/// A class because all who use a store share it.
final class ScorecardShelf: Sendable {
  private struct Key: Hashable {
    let scorecard: String
    let to: Day
    /// Whether it asks for words: an authority’s own file may be changed.
    let asksForWords: Bool

    init(_ card: Scorecard, _ day: Day) {
      (scorecard, to, asksForWords) = (card.name, day, card.lines.contains(where: \.isInWords))
    }
  }

  /// How many are kept.
  private static let most = 500
  private let kept = Mutex<[Key: (change: Int, facts: ScorecardFacts)]>([:])

  func facts(of card: Scorecard, to day: Day, at change: Int) -> ScorecardFacts? {
    kept.withLock { kept in kept[Key(card, day)].flatMap { $0.change == change ? $0.facts : nil } }
  }

  func keep(_ facts: ScorecardFacts, of card: Scorecard, to day: Day, at change: Int) {
    kept.withLock { kept in
      if kept.count >= Self.most { kept = [:] }
      kept[Key(card, day)] = (change, facts)
    }
  }
}

extension Reader {
  /// - Parameter change: the last change of the record, as this reading sees it.
  func facts(of card: Scorecard, to day: Day, at change: Int) throws -> ScorecardFacts {
    if let known = figures.scorecards.facts(of: card, to: day, at: change) { return known }
    let facts = ScorecardFacts(
      targets: try targets(on: day), words: try commentary(of: card.name, to: day),
      answers: card.lines.contains(where: \.isInWords) ? try lineAnswers(to: day) : [:],
      earlier: try earlierReports(of: card.name, before: day), issued: try issuedReports(of: card.name, most: 12))
    figures.scorecards.keep(facts, of: card, to: day, at: change)
    return facts
  }
}
