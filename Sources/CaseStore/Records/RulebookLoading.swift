import Casework
import Synchronization

extension Allowance {
  /// `workingDays 10`: how a local standard is kept.
  var kept: String {
    switch self {
    case .hours(let n): "hours \(n)"
    case .workingDays(let n): "workingDays \(n)"
    case .calendarDays(let n): "calendarDays \(n)"
    case .weeks(let n): "weeks \(n)"
    case .months(let n): "months \(n)"
    case .years(let n): "years \(n)"
    }
  }

  init?(kept text: String) {
    let halves = text.split(separator: " ")
    guard halves.count == 2, let n = Int(halves[1]), n > 0 else { return nil }
    switch halves[0] {
    case "hours": self = .hours(n)
    case "workingDays": self = .workingDays(n)
    case "calendarDays": self = .calendarDays(n)
    case "weeks": self = .weeks(n)
    case "months": self = .months(n)
    case "years": self = .years(n)
    default: return nil
    }
  }
}

extension Connection {
  /// The clocks with the standards that this authority has set.
  func rulebook() throws -> Rulebook {
    let kept = try rows(
      """
      SELECT name, from_on, allowance FROM standard UNION ALL SELECT '', '', name FROM authority ORDER BY 1, 2
      """
    ) { KeptStandard(name: try $0.text(0), from: try $0.text(1), allowance: try $0.text(2)) }
    return try Rulebooks.with(kept)
  }
}

/// A standard as it is kept; the authority itself has no name of a standard, and its own where the allowance is.
private struct KeptStandard: Hashable, Sendable {
  let name: String
  let from: String
  let allowance: String
}

/// Rulebooks that were put together before, by the standards they were put together from: reading the standards is
/// cheap, and so every transaction does, whichever process set them; building a rulebook is not.
private enum Rulebooks {
  private static let most = 8
  private static let made = Mutex<[[KeptStandard]: Rulebook]>([:])

  static func with(_ kept: [KeptStandard]) throws -> Rulebook {
    if let known = made.withLock({ $0[kept] }) { return known }
    let rulebook = Rulebook.usual.with(try standards(kept))
    made.withLock { made in
      if made.count >= most { made = [:] }
      made[kept] = rulebook
    }
    return rulebook
  }

  private static func standards(_ kept: [KeptStandard]) throws -> LocalStandards {
    var standards = LocalStandards()
    var periods: [String: [(from: Day, value: Allowance)]] = [:]
    var counts: [String: [(from: Day, value: Int)]] = [:]
    for one in kept {
      if one.name.isEmpty {
        standards.authority = one.allowance
      } else if let day = Day(iso: one.from), let allowance = Allowance(kept: one.allowance) {
        periods[one.name, default: []].append((day, allowance))
      } else if let day = Day(iso: one.from), let count = RegisterCount.read(one.allowance) {
        counts[one.name, default: []].append((day, count))
      } else {
        throw StoreFault.other(code: "standard", message: "the standard \(one.name) cannot be read")
      }
    }
    standards.standards = periods.mapValues { Dated($0) }
    standards.counts = counts.mapValues { Dated($0) }
    return standards
  }
}

extension Rulebook {
  /// Every clock with no standard of the authority's own.
  static let usual = Rulebook()
}
