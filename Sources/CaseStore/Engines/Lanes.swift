import Dispatch
import Foundation
import Synchronization

/// A fixed number of threads, each with a post of its own (a database connection), fed from one queue in order.
///
/// Databases block, and Swift's own threads must not: they are as few as the processors. A class because threads
/// share it.
final class Lanes<Post>: Sendable {
  private typealias Job = @Sendable (Post) -> Void

  private struct Queue: Sendable {
    private var jobs: [Job?] = []
    /// The first job not yet begun; the places before it are empty, and are swept away now and then.
    private var head = 0
    var isClosed = false
    var lanesOpen: Int
    var whenEmpty: [CheckedContinuation<Void, Never>] = []

    init(lanes: Int) { lanesOpen = lanes }

    var waiting: Int { jobs.count - head }

    mutating func add(_ job: @escaping Job) { jobs.append(job) }

    mutating func next() -> Job? {
      guard head < jobs.count else { return nil }
      if head >= 256 {
        jobs.removeFirst(head)
        head = 0
      }
      defer { head += 1 }
      return jobs[head].take()
    }
  }

  private let queue: Mutex<Queue>
  private let arrivals = DispatchSemaphore(value: 0)
  private let limit: Int
  private let count: Int

  /// - Parameters:
  ///   - limit: how many jobs may wait; the next is refused as `StoreFault.overloaded`.
  ///   - post: makes a thread's post, on that thread.
  init(_ name: String, count: Int, limit: Int, post: @escaping @Sendable () -> Post) {
    (self.count, self.limit) = (count, limit)
    queue = Mutex(Queue(lanes: count))
    for number in 1...count {
      let thread = Thread { [self] in
        // Set from within: on Linux a name given before the start is not what the system shows.
        Thread.current.name = "\(name)-\(number)"
        work(at: post())
      }
      thread.start()
    }
  }

  /// Runs a job on the first free lane. A job whose task is cancelled while it waits is not begun; once begun it
  /// runs to its end.
  func run<T: Sendable>(_ body: @escaping @Sendable (Post) throws -> T) async throws -> T {
    let isCancelled = Flag()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (caller: CheckedContinuation<T, any Error>) in
        let refusal = add { post in
          guard !isCancelled.value else { return caller.resume(throwing: CancellationError()) }
          caller.resume(with: Result { try body(post) })
        }
        if let refusal { caller.resume(throwing: refusal) } else { arrivals.signal() }
      }
    } onCancel: {
      isCancelled.raise()
    }
  }

  /// How many wait and have not been begun.
  var waiting: Int { queue.withLock { $0.waiting } }

  private func add(_ job: @escaping Job) -> StoreFault? {
    queue.withLock { queue in
      if queue.isClosed { return .closed }
      if queue.waiting >= limit { return .overloaded }
      queue.add(job)
      return nil
    }
  }

  private func work(at post: Post) {
    while true {
      arrivals.wait()
      // One signal for each job, and at closing one more for each thread: a thread ends when it wakes to nothing.
      guard let job = queue.withLock({ $0.next() }) else { break }
      job(post)
    }
    let callers = queue.withLock { queue in
      queue.lanesOpen -= 1
      return queue.lanesOpen == 0 ? queue.whenEmpty : []
    }
    for caller in callers { caller.resume() }
  }

  /// Takes no more jobs; those that wait are still done.
  func shut() {
    let isFirst = queue.withLock { queue in
      defer { queue.isClosed = true }
      return !queue.isClosed
    }
    if isFirst { for _ in 0..<count { arrivals.signal() } }
  }

  /// Shuts, and returns when the last job is done and every post has been left.
  func close() async {
    shut()
    await withCheckedContinuation { caller in
      let isEmpty = queue.withLock { queue in
        if queue.lanesOpen > 0 { queue.whenEmpty.append(caller) }
        return queue.lanesOpen == 0
      }
      if isEmpty { caller.resume() }
    }
  }
}

/// Raised once, on any thread. A class because the waiting job and the canceller share it.
private final class Flag: Sendable {
  private let raised = Atomic(false)
  var value: Bool { raised.load(ordering: .relaxed) }
  func raise() { raised.store(true, ordering: .relaxed) }
}
