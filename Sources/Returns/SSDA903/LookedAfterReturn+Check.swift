import Dispatch

extension LookedAfterReturn {
  /// Runs the rules over every child, on all cores, and over the whole.
  ///
  /// The findings are made when they are looked at, and hold the return until then.
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
    fill(&report, found(by: running), rules.rules)
    return report
  }

  /// What rules found, in file order.
  func found(by rules: [NumberedRule]) -> BlockFindings {
    var wholes: [(number: UInt16, check: Rule<SSDA903>.WholeCheck)] = []
    var checks: [NumberedCheck] = []
    for (number, rule) in rules {
      switch rule.check {
      case .child(let check): checks.append((number, check))
      case .whole(let check): wholes.append((number, check))
      }
    }
    let (each, all, whole, blocks) = (checks, wholes, self, blocks)
    // One more piece of work than there are blocks: the rules about the whole.
    var parts = [BlockFindings](repeating: BlockFindings(), count: blocks.count + 1)
    parts.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      let ask = { @Sendable (number: Int) in
        // The longest first: the whole.
        guard number > 0 else {
          var found = Breaks()
          for (number, check) in all {
            found.rule = number
            check(whole, &found)
          }
          return buffer[0].take(found)
        }
        let block = ChildBlock(whole, blocks[number - 1])
        buffer[number].take(block.run(each), of: block)
        block.release()
      }
      // A few children are checked sooner than another thread wakes.
      if blocks.count <= 1 {
        for number in buffer.indices { ask(number) }
      } else {
        DispatchQueue.concurrentPerform(iterations: buffer.count, execute: ask)
      }
    }
    var found = BlockFindings.inFileOrder(&parts)
    undecided(rules, &found)
    return found
  }
}

typealias NumberedCheck = (number: UInt16, check: Rule<SSDA903>.ChildCheck)

extension ChildBlock {
  /// Asks each rule about each child, one after another. Rows are told as the block counts them.
  fileprivate func run(_ checks: [NumberedCheck]) -> Breaks {
    var found = Breaks()
    for (number, check) in checks {
      found.rule = number
      for index in children { check(child(index), &found) }
    }
    return found
  }
}
