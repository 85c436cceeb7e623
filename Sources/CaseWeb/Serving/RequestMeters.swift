import HTTPTypes
import Metrics

/// Counts requests, how long they took and how many are in hand.
struct RequestMeters: Sendable {
  private let factory: any MetricsFactory
  private let inHand: Meter

  init(factory: any MetricsFactory) {
    self.factory = factory
    inHand = Meter(label: "http_requests_in_hand", dimensions: [], factory: factory)
  }

  func began() { inHand.increment() }

  func ended(route: String, method: HTTPRequest.Method, status: HTTPResponse.Status, took: Duration) {
    inHand.decrement()
    let route = ("route", route)
    let method = ("method", RequestMeters.name(of: method))
    Counter(label: "http_requests", dimensions: [route, method, ("status", "\(status.code)")], factory: factory)
      .increment()
    Timer(label: "http_request_duration", dimensions: [route, method], factory: factory).record(duration: took)
  }

  /// A client may call a method anything; only those that mean something are told apart.
  static func name(of method: HTTPRequest.Method) -> String {
    let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options]
    return known.contains(method) ? method.rawValue : "other"
  }
}
