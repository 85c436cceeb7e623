import Dispatch
import Foundation
import Synchronization

/// Checks children on every core while the census is still being read.
///
/// Children are handed over by the batch, and no more batches are at hand than there are cores, so memory does not grow
/// with the file. What is found does not depend on which batch ends first.
final class CINCrew: Sendable {
  private let empty: CINRun
  private let queue = DispatchQueue(label: "census", attributes: .concurrent)
  private let group = DispatchGroup()
  private let places = DispatchSemaphore(value: max(ProcessInfo.processInfo.activeProcessorCount, 1))
  private let work = Mutex(Work())

  private struct Work {
    var batch: [CINChild] = []
    var count = 0
    var done: [Int: CINRun] = [:]
  }

  private static let batch = 64

  /// - Parameter run: as yet without findings.
  init(_ run: CINRun) { empty = run }

  func take(_ child: CINChild) {
    let isFull = work.withLock { work in
      work.batch.append(child)
      return work.batch.count == CINCrew.batch
    }
    if isFull { send() }
  }

  /// Waits for the last batch, and puts what was found into the run in file order.
  func finish(into run: inout CINRun) {
    send()
    group.wait()
    let done = work.withLock { $0.done }
    for number in done.keys.sorted() {
      if let part = done[number] { run.take(part) }
    }
  }

  private func send() {
    places.wait()
    let (children, number) = work.withLock { work in
      defer { work.batch = [] }
      work.count += 1
      return (work.batch, work.count)
    }
    queue.async(group: group) {
      var part = self.empty
      for child in children { part.look(at: child) }
      self.work.withLock { $0.done[number] = part }
      self.places.signal()
    }
  }
}
