import Dispatch

extension LookedAfterReturn {
  /// Runs the rules over every child, on all cores, and over the whole.
  ///
  /// - Parameter partial: runs rules also where columns are missing, on what is there.
  public func check(_ rules: RuleSet<SSDA903>, partial: Bool = false) -> Report {
    var report = Report(notes: notes)
    var running: [NumberedRule] = []
    for (number, rule) in rules.rules.enumerated() {
      let lacks = self.lacks(rule, partial: partial)
      if lacks.isEmpty {
        running.append((UInt16(number), rule))
        report.ran.append(rule.code)
      } else {
        report.skipped.append(SkippedRule(rule: rule.code, lacks: lacks))
      }
    }
    let parts = run(running)
    let (doubts, note) = undecided(running, ofWhole: parts.last?.places ?? [])
    if let note { report.notes.append(note) }
    fill(&report, Breaks.inFileOrder(parts), parts.flatMap { $0.doubts } + doubts, rules.rules)
    return report
  }

  private static let block = 512

  private func run(_ rules: [NumberedRule]) -> [Breaks] {
    var wholes: [(number: UInt16, check: Rule<SSDA903>.WholeCheck)] = []
    var checks: [(number: UInt16, check: Rule<SSDA903>.ChildCheck)] = []
    for (number, rule) in rules {
      switch rule.check {
      case .child(let check): checks.append((number, check))
      case .whole(let check): wholes.append((number, check))
      }
    }
    let (each, all, whole) = (checks, wholes, self)
    let blocks = (childCount + LookedAfterReturn.block - 1) / LookedAfterReturn.block
    // One more piece of work than there are blocks: the rules about the whole.
    var parts = [Breaks](repeating: Breaks(), count: blocks + 1)
    parts.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: blocks + 1) { block in
        var found = Breaks()
        if block == blocks {
          for (number, check) in all {
            found.rule = number
            check(whole, &found)
          }
        } else {
          whole.run(each, block, &found)
        }
        buffer[block] = found
      }
    }
    return parts
  }

  private func run(
    _ checks: [(number: UInt16, check: Rule<SSDA903>.ChildCheck)], _ block: Int, _ found: inout Breaks
  ) {
    let first = block * LookedAfterReturn.block
    run(checks, of: first..<min(first + LookedAfterReturn.block, childCount), &found)
  }

  /// Asks each rule about each of some children, one after another.
  func run(
    _ checks: [(number: UInt16, check: Rule<SSDA903>.ChildCheck)], of children: Range<Int>, _ found: inout Breaks
  ) {
    for (number, check) in checks {
      found.rule = number
      for index in children { check(child(index), &found) }
    }
  }
}
