import Dispatch
import Synchronization

/// Lets a test order what happens on two threads: one waits until another has opened it.
final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func open() { semaphore.signal() }

  /// On a thread that may block: inside `read` and `write`.
  func wait() { semaphore.wait() }

  /// In a test's own task.
  func opened() async {
    await withCheckedContinuation { caller in
      DispatchQueue.global().async {
        self.semaphore.wait()
        caller.resume()
      }
    }
  }
}

/// In what order things happened on several threads.
final class Order: Sendable {
  private let numbers = Mutex<[Int]>([])
  var all: [Int] { numbers.withLock { $0 } }
  func add(_ number: Int) { numbers.withLock { $0.append(number) } }
}
