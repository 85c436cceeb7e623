/// Makes one child from the tags and texts between `<Child>` and `</Child>`.
struct CINChildBuilder {
  private(set) var child = CINChild()
  private var groups: [CINElement] = [.child]
  private var leaf: (element: CINElement, text: String, line: Int)?
  private var passedOver = 0

  init(line: Int) { child.line = line }

  mutating func start(_ element: CINElement?, named name: String, line: Int, rows: inout CINRows) {
    if passedOver > 0 {
      passedOver += 1
    } else if let element, leaf == nil, let parent = groups.last, open(element, in: parent, line, &rows) {
      groups.append(element)
    } else if let element, leaf == nil, !element.isGroup {
      leaf = (element, "", line)
    } else {
      problem(.notInLayout, name, line)
      passedOver = 1
    }
  }

  mutating func text(_ text: String, line: Int) {
    if passedOver > 0 { return }
    if let known = leaf?.text {
      leaf?.text = known.isEmpty ? text : known + text
    } else {
      problem(.strayText, groups.last?.rawValue ?? "", line, text)
    }
  }

  /// True when the child itself has ended.
  mutating func end(rows: inout CINRows) -> Bool {
    if passedOver > 0 {
      passedOver -= 1
    } else if let (element, text, line) = leaf {
      leaf = nil
      settle(give(element, CINCell(text, line: line), &rows), element, text, line)
    } else if let group = groups.popLast(), group == .reviews {
      withPlan { $0.addBlankReviewIfEmpty(rows: &rows) }
    }
    return groups.isEmpty
  }

  private mutating func settle(_ taken: CINTaken, _ element: CINElement, _ text: String, _ line: Int) {
    switch taken {
    case .taken: break
    case .faulty(let kind): problem(kind, element.rawValue, line, text)
    case .repeated: problem(.repeated, element.rawValue, line, text)
    case .notMine: problem(.notInLayout, element.rawValue, line, text)
    }
  }

  private mutating func problem(_ kind: CINProblem.Kind, _ element: String, _ line: Int, _ text: String = "") {
    // A hostile child may have a fault at every line; nobody reads more than the first of them.
    guard child.problems.count < 1000 else { return }
    child.problems.append(CINProblem(kind, line: line, element: element, text: text))
  }
}

// MARK: Where things go

extension CINChildBuilder {
  /// Begins a group where the layout has it; false where it has none such.
  private mutating func open(_ element: CINElement, in parent: CINElement, _ line: Int, _ rows: inout CINRows) -> Bool {
    switch (parent, element) {
    case (.child, .childIdentifiers): child.identifiers.begin(line, &rows)
    case (.child, .childCharacteristics): child.characteristics.begin(line, &rows)
    case (.childCharacteristics, .disabilities), (.assessments, .factorsIdentified): break
    case (.child, .cinDetails): child.details.append(.begun(line, &rows))
    case (.cinDetails, .assessments): withDetails { $0.assessments.append(.begun(line, &rows)) }
    case (.cinDetails, .cinPlanDates): withDetails { $0.cinPlans.append(.begun(line, &rows)) }
    case (.cinDetails, .section47): withDetails { $0.section47s.append(.begun(line, &rows)) }
    case (.cinDetails, .childProtectionPlans): withDetails { $0.protectionPlans.append(.begun(line, &rows)) }
    case (.cinDetails, .preProceedings): withDetails { $0.preProceedings.append(.begun(line, &rows)) }
    case (.childProtectionPlans, .reviews): withPlan { $0.reviewsLine = line }
    default: return false
    }
    return true
  }

  /// Gives a value to the record that stands open.
  private mutating func give(_ element: CINElement, _ cell: CINCell, _ rows: inout CINRows) -> CINTaken {
    switch groups.last {
    case .childIdentifiers: return child.identifiers.take(element, cell)
    case .childCharacteristics: return child.characteristics.take(element, cell)
    case .disabilities where element == .disability:
      child.characteristics.disabilities.append(
        CINListed(code: cell.text, line: cell.line, row: rows.next(.disabilities)))
      return .taken
    case .cinDetails: return withDetails { $0.take(element, cell) } ?? .notMine
    case .assessments: return withDetails { $0.assessments.last { $0.take(element, cell) } } ?? .notMine
    case .factorsIdentified where element == .assessmentFactor:
      let factor = CINListed(code: cell.text, line: cell.line, row: rows.next(.assessmentFactors))
      withDetails { $0.assessments.last { $0.factors.append(factor) } }
      return .taken
    case .cinPlanDates: return withDetails { $0.cinPlans.last { $0.take(element, cell) } } ?? .notMine
    case .section47: return withDetails { $0.section47s.last { $0.take(element, cell) } } ?? .notMine
    case .childProtectionPlans: return withPlan { $0.take(element, cell) } ?? .notMine
    case .reviews where element == .cppReviewDate:
      return withPlan { $0.addReview(cell, rows: &rows) } ?? .notMine
    case .preProceedings:
      return withDetails { $0.preProceedings.last { $0.take(element, cell) } } ?? .notMine
    default: return .notMine
    }
  }

  @discardableResult
  private mutating func withDetails<T>(_ body: (inout CINDetails) -> T?) -> T? { child.details.last(body) }

  @discardableResult
  private mutating func withPlan<T>(_ body: (inout CINProtectionPlan) -> T?) -> T? {
    child.details.last { $0.protectionPlans.last(body) }
  }
}

extension Array {
  /// Changes the last element where it stands; nil when there is none.
  @discardableResult
  fileprivate mutating func last<T>(_ body: (inout Element) -> T?) -> T? {
    isEmpty ? nil : body(&self[count - 1])
  }
}
