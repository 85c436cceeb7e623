import Casework
import Testing

@testable import CaseWeb

@Suite struct ThrottleTests {
  private let start = Moment("2026-05-18", hour: 9)

  /// The wait after each of so many failures, one right after the other.
  private func waits(_ throttle: Throttle, failures count: Int) -> [Int] {
    var failures: Failures?
    return (0..<count).map { _ in
      failures = throttle.afterFailure(failures, at: start)
      return throttle.wait(after: failures, at: start)
    }
  }

  @Test func theFirstFewCostNothingThenTheWaitDoubles() {
    #expect(waits(.name, failures: 13) == [0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900])
    #expect(waits(.name, failures: 200).last == 900)
  }

  @Test func waitingIsOver() {
    let failures = Failures(count: 6, latest: start)
    #expect(Throttle.name.wait(after: failures, at: start + 4) == 6)
    #expect(Throttle.name.wait(after: failures, at: start + 10) == 0)
    #expect(Throttle.name.wait(after: nil, at: start) == 0)
  }

  @Test func failuresAreForgotten() {
    let failures = Failures(count: 50, latest: start)
    #expect(Throttle.name.wait(after: failures, at: start + 3_600) == 0)
    #expect(Throttle.name.afterFailure(failures, at: start + 3_600).count == 1)
    #expect(Throttle.name.afterFailure(failures, at: start + 3_599).count == 51)
  }

  @Test func aNameIsSlowedFromAnyAddressAndIsFreeAfterTheRightPassword() async throws {
    let gate = SignInGate(store: FailuresInMemory())
    for place in 0..<5 { try await gate.failed(name: "Grace@x.example ", address: "10.0.0.\(place)", at: start) }
    #expect(try await gate.wait(name: "grace@x.example", address: "10.0.0.99", at: start) == 5)
    #expect(try await gate.wait(name: "ruth@x.example", address: "10.0.0.99", at: start) == 0)
    try await gate.succeeded(name: "grace@x.example")
    #expect(try await gate.wait(name: "grace@x.example", address: "10.0.0.99", at: start) == 0)
  }

  @Test func anAddressThatTriesManyNamesIsSlowed() async throws {
    let gate = SignInGate(store: FailuresInMemory())
    for place in 0..<31 { try await gate.failed(name: "name\(place)", address: "10.0.0.1", at: start) }
    #expect(try await gate.wait(name: "another", address: "10.0.0.1", at: start) == 2)
    try await gate.succeeded(name: "name1")
    #expect(try await gate.wait(name: "another", address: "10.0.0.1", at: start) == 2)
  }

  @Test func memoryIsBounded() async {
    let store = FailuresInMemory(most: 2)
    for place in 0..<3 { await store.fail("name:\(place)", throttle: .name, at: start + place) }
    #expect(await store.failures("name:0") == nil)
    #expect(await store.failures("name:2") != nil)
  }
}
