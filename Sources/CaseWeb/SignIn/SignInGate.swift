import Casework

/// Where failures are kept, so that all web processes of an authority see the same. Keys are `name:…` and `address:…`.
public protocol FailureStore: Sendable {
  func failures(_ key: String) async throws -> Failures?
  /// Counts one more, in one step that no other process can come between.
  func fail(_ key: String, throttle: Throttle, at now: Moment) async throws
  func forget(_ key: String) async throws
}

/// Asked before a password is looked at, and told how it went.
public struct SignInGate: Sendable {
  private let store: any FailureStore

  public init(store: any FailureStore) { self.store = store }

  /// Seconds to wait; nought when a try may be made now. Asked whether or not there is such a name, so that the answer
  /// does not tell.
  public func wait(name: String, address: String, at now: Moment) async throws -> Int {
    var longest = 0
    for (key, throttle) in keys(name, address) {
      longest = max(longest, throttle.wait(after: try await store.failures(key), at: now))
    }
    return longest
  }

  public func failed(name: String, address: String, at now: Moment) async throws {
    for (key, throttle) in keys(name, address) { try await store.fail(key, throttle: throttle, at: now) }
  }

  /// The name is free again; the address is not, since one right password says nothing about its other guesses.
  public func succeeded(name: String) async throws { try await store.forget("name:\(SignInGate.same(name))") }

  private func keys(_ name: String, _ address: String) -> [(String, Throttle)] {
    [("name:\(SignInGate.same(name))", .name), ("address:\(address)", .address)]
  }

  /// A name is the same however it is typed; at most 200 characters of it are kept.
  private static func same(_ name: String) -> String { String(name.trimmed.lowercased().prefix(200)) }
}
