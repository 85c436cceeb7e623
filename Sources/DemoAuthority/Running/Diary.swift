import Casework

/// What is going to happen, in the order of time: a binary heap. What is put in for the same moment comes out in the
/// order in which it was put in, so that a run can be repeated.
struct Diary {
  typealias Event = () async throws -> Void

  private struct Entry {
    let at: Moment
    let number: Int
    let event: Event

    static func < (a: Entry, b: Entry) -> Bool { a.at == b.at ? a.number < b.number : a.at < b.at }
  }

  private var heap: [Entry] = []
  private var number = 0

  mutating func add(_ at: Moment, _ event: @escaping Event) {
    number += 1
    heap.append(Entry(at: at, number: number, event: event))
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes out the next event, when there is one by the moment given.
  mutating func next(by end: Moment) -> (at: Moment, event: Event)? {
    guard let first = heap.first, first.at <= end else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] {
        least = child
      }
      if least == parent { break }
      heap.swapAt(parent, least)
      parent = least
    }
    return (first.at, first.event)
  }
}
