import Casework

extension CINCheckOptions {
  /// The census year's days, the rules to run, and what a reader should know of how they were chosen.
  func settled(_ header: CINHeader) -> (year: ClosedRange<Day>, rules: RuleSet<CIN>, notes: [String]) {
    var notes: [String] = []
    let reference = header.referenceDate.day
    let held = reference.flatMap { day in CollectionYear.allCases.first { $0.firstDay <= day && day <= $0.lastDay } }
    let chosen = collectionYear ?? held ?? .latest
    if collectionYear == nil, held == nil {
      let why = reference.map { "\($0.words) is in no year whose rules are held" } ?? "the header has no reference date"
      notes.append("The rules of \(chosen.name) were used, because \(why)")
    }
    let last = to ?? reference ?? chosen.lastDay
    let first = from ?? (last + 1).adding(years: -1)
    if let reference, collectionYear != nil, from == nil, to == nil, held != chosen {
      notes.append("The rules of \(chosen.name) were used on the census year that ends on \(reference.words)")
    }
    let year = min(first, last)...last
    return (year, CIN.rules(in: chosen).only(rules), notes)
  }
}
