/// The findings of a report, in order: a list, or made one by one as they are looked at, so that a million of them need
/// not be in memory to be written down.
public struct Findings: Sendable {
  private enum Held: Sendable {
    case list([Finding])
    case made(any FindingSource)
  }

  private var held: Held

  public init() { held = .list([]) }
  public init(_ list: [Finding]) { held = .list(list) }
  init(madeBy source: any FindingSource) { held = .made(source) }

  private var list: [Finding] {
    switch held {
    case .list(let list): list
    case .made(let source): (0..<source.count).map { source.finding(at: $0) }
    }
  }
}

/// Makes findings from what it holds of them.
protocol FindingSource: Sendable {
  var count: Int { get }
  func finding(at place: Int) -> Finding
}

extension Findings: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Finding...) { self.init(elements) }

  public var startIndex: Int { 0 }
  public var endIndex: Int {
    switch held {
    case .list(let list): list.count
    case .made(let source): source.count
    }
  }

  public subscript(place: Int) -> Finding {
    get {
      switch held {
      case .list(let list): list[place]
      case .made(let source): source.finding(at: place)
      }
    }
    set {
      var list = self.list
      held = .list([])
      list[place] = newValue
      held = .list(list)
    }
  }

  public mutating func replaceSubrange(_ range: Range<Int>, with new: some Collection<Finding>) {
    var list = self.list
    held = .list([])
    list.replaceSubrange(range, with: new)
    held = .list(list)
  }
}

extension Findings: Hashable {
  public static func == (a: Findings, b: Findings) -> Bool { a.count == b.count && a.elementsEqual(b) }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for finding in self { hasher.combine(finding) }
  }
}
