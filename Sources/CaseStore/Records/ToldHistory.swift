import Casework
import Synchronization

/// A child's history with what follows from it alone, worked out when it is first asked for and then no more: the pages
/// about a child are opened again and again.
///
/// A class, so that all who hold the history share what was worked out.
public final class ToldHistory: Sendable {
  private struct Plan: Sendable {
    let records: [Recorded]
    let lines: Recorded?
  }

  public let history: History
  private let summaries = Mutex<[StepID: String]?>(nil)
  private let counted = Mutex<(standards: LocalStandards, duties: [Duty])?>(nil)
  private let plan = Mutex<Plan?>(nil)

  public init(_ history: History) { self.history = history }

  /// What a record says in a line; nil when its kind has nothing to say.
  public func said(_ record: Recorded) -> String? {
    summaries.withLock { told in
      if let told { return told[record.id] }
      let all = Dictionary(
        history.records.compactMap { record in
          StepKind.named(record.kind)?.step.summary(record.answers).map { (record.id, $0) }
        }
      ) { first, _ in first }
      told = all
      return all[record.id]
    }
  }

  /// Every duty there has been, by the usual clocks with these standards.
  public func duties(_ rulebook: Rulebook) -> [Duty] {
    if let known = counted.withLock({ $0 }), known.standards == rulebook.standards { return known.duties }
    let duties = rulebook.duties(of: history)
    counted.withLock { $0 = (rulebook.standards, duties) }
    return duties
  }

  /// What made the plan or carried it on, the latest first.
  public var planRecords: [Recorded] { planned.records }

  /// Where the lines of the plan were last agreed.
  public var planLines: Recorded? { planned.lines }

  private var planned: Plan {
    plan.withLock { plan in
      if let plan { return plan }
      let found = Plan(records: history.planRecords, lines: history.planLines)
      plan = found
      return found
    }
  }
}
