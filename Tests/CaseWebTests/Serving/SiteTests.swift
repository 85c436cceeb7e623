import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Testing

@testable import CaseWeb

/// The router with everything around it, asked without a connection.
@Suite struct SiteTests {
  private struct Secret: Error, CustomStringConvertible { let description = "Maya Hussain is at 4 Elm Street" }

  private func ask(
    _ path: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:],
    settings: ServerSettings = .forTests, ready: Readiness = .ready, lines: LogLines = LogLines(),
    metrics: Prometheus = Prometheus()
  ) async -> (Response, String) {
    let router = newRouter(settings: settings, metrics: metrics, ready: { ready })
    router.get("/children/:child") { _, _ -> HTML in "<p>Maya</p>" }
    router.get("/gone") { _, _ -> HTML in throw Refused.notFound }
    router.get("/fault") { _, _ -> HTML in throw Secret() }
    router.post("/form") { request, context in "\(try await request.form(context).fields.count)" }
    let site = Site(router.buildResponder(), settings: settings, metrics: metrics)
    var logger = Logger(label: "test") { _ in lines.handler }
    logger[metadataKey: "hb.request.id"] = "a1b2"
    let request = Request(
      head: HTTPRequest(method: method, scheme: "http", authority: "x", path: path, headerFields: headers),
      body: .init(buffer: ByteBuffer()))
    let response = await site.respond(to: request, context: PageContext(logger: logger))
    return (response, await text(of: response))
  }

  private func text(of response: Response) async -> String {
    let collected = Collected()
    do {
      try await response.body.write(CollectingWriter(collected: collected))
    } catch {
      Issue.record(error)
    }
    return await String(buffer: collected.buffer)
  }

  @Test(arguments: ["/children/MH1", "/nowhere", "/gone", "/fault", "/health", "/ready", "/metrics", "/robots.txt"])
  func everyAnswerCarriesThePolicy(_ path: String) async {
    let (response, _) = await ask(path)
    let policy = response.headers[.contentSecurityPolicy] ?? ""
    #expect(policy.hasPrefix("default-src 'none'; style-src 'self'; script-src 'self'"))
    #expect(policy.hasSuffix("frame-ancestors 'none'; base-uri 'none'"))
    #expect(response.headers[.xContentTypeOptions] == "nosniff")
    #expect(response.headers[.named("Referrer-Policy")] == "same-origin")
    #expect(response.headers[.strictTransportSecurity] == nil)
    if path != "/robots.txt" { #expect(response.headers[.cacheControl] == "no-store") }
  }

  @Test func browsersAreHeldToHTTPSWhereThatIsHowTheyCome() async {
    var settings = ServerSettings.forTests
    settings.isBehindHTTPS = true
    let (response, _) = await ask("/nowhere", settings: settings)
    #expect(response.headers[.strictTransportSecurity] == "max-age=31536000")
  }

  @Test func notThereAndNotForYouAreTheSame() async {
    let (missing, missingText) = await ask("/nowhere")
    let (hidden, hiddenText) = await ask("/gone")
    let (wrongMethod, wrongMethodText) = await ask("/children/MH1", .delete)
    #expect([missing.status, hidden.status, wrongMethod.status] == [.notFound, .notFound, .notFound])
    #expect(missingText == hiddenText && missingText == wrongMethodText)
    #expect(missing.headers == hidden.headers)
    #expect(missingText.contains("Either there is nothing at this address, or it is not for you to see"))
  }

  @Test func aFaultShowsAReferenceThatIsInTheLogAndNothingElse() async {
    let lines = LogLines()
    let (response, text) = await ask("/fault", lines: lines)
    #expect(response.status == .internalServerError)
    #expect(text.contains("a1b2"))
    #expect(!text.contains("Maya"))
    #expect(lines.all.contains { $0.contains("fault") && $0.contains("reference=a1b2") && $0.contains("Secret") })
    #expect(!lines.all.contains { $0.contains("Maya") })
  }

  @Test func theLogNamesRoutesAndNeverAddresses() async {
    let lines = LogLines()
    _ = await ask("/children/MAYA123?q=Hussain", lines: lines)
    _ = await ask("/nowhere/Hussain", lines: lines)
    let requests = lines.all.filter { $0.hasPrefix("info request") }
    #expect(requests.count == 2)
    #expect(requests[0].contains("route=/children/") && requests[0].contains("status=200"))
    #expect(!lines.all.contains { $0.contains("MAYA123") || $0.contains("Hussain") })
  }

  @Test func aChangeThatAnotherSiteAskedForIsRefused() async {
    let (response, text) = await ask("/form", .post, headers: [.named("Sec-Fetch-Site"): "cross-site"])
    #expect(response.status == .forbidden)
    #expect(text.contains("Nothing was changed"))
  }

  @Test func onlyFormsAreTakenAsForms() async {
    let (json, _) = await ask("/form", .post, headers: [.contentType: "application/json"])
    #expect(json.status == .unsupportedMediaType)
    let (form, text) = await ask(
      "/form", .post, headers: [.contentType: "application/x-www-form-urlencoded; charset=UTF-8"])
    #expect(form.status == .ok && text == "0")
  }

  @Test func assetsAreKeptForGoodAtTheirOwnAddressOnly() async throws {
    let (style, text) = await ask(Asset.styleSheet.href)
    #expect(style.status == .ok && text.contains(":root"))
    #expect(style.headers[.cacheControl] == "public, max-age=31536000, immutable")
    let tag = try #require(style.headers[.eTag])
    let (again, nothing) = await ask(Asset.styleSheet.href, headers: [.ifNoneMatch: tag])
    #expect(again.status == .notModified && nothing.isEmpty)
    let (older, _) = await ask("/assets/throughline.0123456789abcdef.css")
    #expect(older.status == .ok && older.headers[.cacheControl] == "no-cache")
    let (none, _) = await ask("/assets/..%2fPackage.swift")
    #expect(none.status == .notFound)
  }

  @Test func aHeadIsAnsweredWithoutABody() async {
    let (response, text) = await ask("/children/MH1", .head)
    #expect(response.status == .ok && text.isEmpty)
    #expect(response.headers[.contentLength] == "11")
    let (missing, nothing) = await ask("/nowhere", .head)
    #expect(missing.status == .notFound && nothing.isEmpty)
  }

  @Test func readinessSaysWhyNot() async {
    let (response, text) = await ask("/ready", ready: .notReady("the database does not answer"))
    #expect(response.status == .serviceUnavailable)
    #expect(text == "the database does not answer\n")
  }

  @Test func metricsAreForThoseWhoMayReadThem() async {
    var settings = ServerSettings.forTests
    #expect(await ask("/metrics", settings: settings).0.status == .notFound)
    settings.metrics = .token("k3y")
    #expect(await ask("/metrics", settings: settings).0.status == .notFound)
    let metrics = Prometheus()
    _ = await ask("/children/MH1", settings: settings, metrics: metrics)
    let (response, text) = await ask(
      "/metrics", headers: [.authorization: "Bearer k3y"], settings: settings, metrics: metrics)
    #expect(response.status == .ok)
    #expect(text.contains("http_requests_total{route=\"/children/"))
    #expect(text.contains("http_request_duration_seconds_bucket{"))
    #expect(!text.contains("MH1"))
  }
}

private actor Collected {
  var buffer = ByteBuffer()
  func add(_ part: ByteBuffer) { buffer.writeImmutableBuffer(part) }
}

private struct CollectingWriter: ResponseBodyWriter {
  let collected: Collected
  func write(_ buffer: ByteBuffer) async throws { await collected.add(buffer) }
  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
