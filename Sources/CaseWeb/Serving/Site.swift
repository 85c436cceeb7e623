import CaseStore
import HTTPTypes
import Hummingbird
import Logging
import Metrics
import NIOCore

/// Stands around the router: whatever it answers, or fails to, leaves here as a page with its security headers, is
/// counted, and is logged by its route's pattern, never by its address.
struct Site<Inside: HTTPResponder>: HTTPResponder where Inside.Context == PageContext {
  let inside: Inside
  let settings: ServerSettings
  let security: SecurityHeaders
  let meters: RequestMeters

  init(_ inside: Inside, settings: ServerSettings, metrics: any MetricsFactory) {
    (self.inside, self.settings) = (inside, settings)
    security = SecurityHeaders(isBehindHTTPS: settings.isBehindHTTPS)
    meters = RequestMeters(factory: metrics)
  }

  func respond(to request: Request, context: PageContext) async -> Response {
    var context = context
    context.limits = settings.limits
    if settings.trustsForwardedFor, let said = request.headers[.named("X-Forwarded-For")] {
      // The last is what the proxy itself saw; those before it are what the client claims.
      context.address = said.split(separator: ",").last.map { String($0.trimmed) } ?? context.address
    }
    let started = ContinuousClock.now
    meters.began()
    var response = await answered(request, context)
    security.add(to: &response.headers)
    if request.method == .head { response = response.createHeadResponse() }
    if request.hasBody, !context.body.wasRead { hangUp(after: &response, context) }
    let route = context.endpointPath ?? "NotFound"
    let took = ContinuousClock.now - started
    meters.ended(route: route, method: request.method, status: response.status, took: took)
    log(request, context, response, route: route, took: took)
    return response
  }

  private func answered(_ request: Request, _ context: PageContext) async -> Response {
    do {
      if request.isForged { throw Refused.forgery }
      let response = try await inside.respond(to: request, context: context)
      let isPage = response.headers[.contentType]?.hasPrefix("text/") ?? false
      if response.status.code < 400 || isPage { return response }
      if response.status.code >= 500, response.status != .serviceUnavailable {
        return fault("answered \(response.status.code)", text: nil, context)
      }
      return Refused(status: response.status).response
    } catch let refused as Refused {
      return refused.response
    } catch {
      if let refused = (error as? StoreFault).flatMap(Refused.init) { return refused.response }
      return fault(String(reflecting: type(of: error)), text: "\(error)", context)
    }
  }

  /// The log has the kind of fault under the reference on the page. Its text may quote a record, so that it is written
  /// only where the log is at its most talkative, which is not on live records.
  private func fault(_ kind: String, text: String?, _ context: PageContext) -> Response {
    let reference = context.reference
    context.logger.error("fault", metadata: ["reference": "\(reference)", "kind": "\(kind)"])
    if let text { context.logger.debug("fault", metadata: ["reference": "\(reference)", "text": "\(text)"]) }
    return Refused.faultPage(reference: reference)
  }

  /// A client that was answered while it still sends does not hold its connection by going on. It has a while to take
  /// the answer in, counted from when all of it was written, however long that took.
  private func hangUp(after response: inout Response, _ context: PageContext) {
    response.headers[.connection] = "close"
    guard let channel = context.channel else { return }
    let (loop, linger) = (channel.eventLoop, TimeAmount(settings.limits.linger))
    response.body = response.body.then {
      // Behind what is still to be written in the loop's own order: where it stalls, a count begun here could run out
      // before the answer has left.
      loop.execute { loop.scheduleTask(in: linger) { channel.close(promise: nil) } }
    }
  }

  private func log(
    _ request: Request, _ context: PageContext, _ response: Response, route: String, took: Duration
  ) {
    let isRoutine = route.hasPrefix("/assets/") || ["/health", "/ready", "/metrics"].contains(route)
    context.logger.log(
      level: isRoutine ? .debug : .info, "request",
      metadata: [
        "method": "\(RequestMeters.name(of: request.method))", "route": "\(route)",
        "status": .stringConvertible(response.status.code), "ms": .stringConvertible(took.milliseconds),
        "bytes": .stringConvertible(response.body.contentLength ?? -1),
      ])
  }
}

extension ResponseBody {
  /// The same body, with something to do once all of it was written, or could not be.
  func then(_ afterwards: @escaping @Sendable () -> Void) -> ResponseBody {
    let body = self
    return ResponseBody(contentLength: contentLength) { writer in
      defer { afterwards() }
      try await body.write(writer)
    }
  }
}

extension Request {
  var hasBody: Bool {
    headers[.transferEncoding] != nil || headers[.contentLength].map { $0 != "0" } ?? false
  }

  /// Browsers say when a change was asked for by another site's page. The secret in each form is the guard; this is a
  /// second one that costs nothing.
  var isForged: Bool {
    guard ![.get, .head].contains(method), let from = headers[.named("Sec-Fetch-Site")] else { return false }
    return !["same-origin", "none"].contains(from)
  }
}

extension Duration {
  var milliseconds: Int { Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000) }
}
