/// Which questions of a step are asked, as its answers stand.
extension StepKind {
  /// Whether a page is shown. One that is answered for all children together is shown while it is for any of them.
  ///
  /// - Parameter own: the answers of the one child, or of each of the children.
  public func isShown(page: Int, _ own: [Answers]) -> Bool { own.contains { pages[page].isShown($0) } }

  /// The questions of a page that are asked.
  public func questions(onPage page: Int, _ own: [Answers]) -> [Question] {
    pages[page].questions.filter { question in
      own.contains { pages[page].isShown($0) && question.isShown($0) }
    }
  }
}

extension StepAnswers {
  /// Without what was answered to questions that other answers have closed since: what is finished is what was shown
  /// when it was checked, no less and no more. Keys that are not asked at all any more stay.
  public func asked(by kind: StepKind, for children: [SubjectID], today: Day) -> StepAnswers {
    var left = self
    // What closes one question may close another that hangs on it.
    for _ in 0...kind.questions.count {
      let fewer = left.askedNow(by: kind, for: children, today: today)
      if fewer == left { break }
      left = fewer
    }
    return left
  }

  private func askedNow(by kind: StepKind, for children: [SubjectID], today: Day) -> StepAnswers {
    let own = children.map { (id: $0, answers: answers(for: $0, today: today)) }
    var fewer = StepAnswers(
      shared: shared.filter { kind.question($0.key) == nil },
      each: each.mapValues { $0.filter { kind.question($0.key) == nil } })
    for page in kind.pages.indices {
      if kind.pages[page].eachChild {
        for (child, answers) in own {
          for question in kind.questions(onPage: page, [answers]) {
            if let stored = each[child]?[question.key] { fewer[question.key, for: child] = stored }
          }
        }
      } else {
        for question in kind.questions(onPage: page, own.map(\.answers)) {
          if let stored = shared[question.key] { fewer.shared[question.key] = stored }
        }
      }
    }
    return fewer
  }
}
