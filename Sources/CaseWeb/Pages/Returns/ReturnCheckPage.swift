import CaseStore
import Casework
import HTTPTypes
import Hummingbird
import Returns

/// One check of a return: under way, refused, or what it found, to be browsed.
enum ReturnCheckPage {
  static func show(_ request: PageRequest) async throws -> Response {
    if let elsewhere = try ReturnElsewhere.answer(request) { return elsewhere }
    let check = try check(request)
    switch check.state {
    case .running: return underWay(request, check)
    case .refused(let words): return refused(request, check, words)
    case .finished(let finished):
      let asked = FindingsAsked(request)
      return request.page(check.kind.words, FindingsView(check: check, finished: finished, asked: asked).html(request))
    }
  }

  /// The report as a file, to be kept by whoever asked.
  static func download(_ request: PageRequest) async throws -> Response {
    if let elsewhere = try ReturnElsewhere.answer(request) { return elsewhere }
    let check = try check(request)
    guard case .finished(let finished) = check.state,
      let format = request.context.parameters.get("format").flatMap(ReportFormat.init(rawValue:)),
      let type = types[format]
    else { throw Refusal.notFound }
    let bytes = try finished.report.written(as: format, finished.presentation)
    let name = "\(check.kind.rawValue)-check-\(check.begunAt.day).\(format.rawValue)"
    return Response(
      status: .ok,
      headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
      body: .init(byteBuffer: .init(bytes: bytes)))
  }

  static let types: [ReportFormat: String] = [
    .csv: "text/csv; charset=utf-8", .json: "application/json", .html: "text/html; charset=utf-8",
    .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]

  private static func check(_ request: PageRequest) throws -> ReturnChecks.Check {
    try ReturnsPage.require(request)
    let id = request.context.parameters.get("check") ?? ""
    guard let check = request.authority.returnChecks.check(id, of: request.session, at: request.now) else {
      throw Refusal.notFound
    }
    return check
  }

  /// The page comes again by itself until the check has ended.
  private static func underWay(_ request: PageRequest, _ check: ReturnChecks.Check) -> Response {
    let seconds = max(0, Int((request.now.milliseconds - check.begunAt.milliseconds) / 1000))
    var response = request.page(
      check.kind.words,
      """
      <h1>\(check.kind.words)</h1><div class="notice" role="status"><p>The files have come and are being checked: \
      \(seconds) s so far.</p><progress aria-label="Checking"></progress></div>
      <p><a href="/returns/\(check.id)">Look again</a></p>
      """)
    response.headers[.refresh] = "2"
    return response
  }

  private static func refused(_ request: PageRequest, _ check: ReturnChecks.Check, _ words: String) -> Response {
    request.page(
      check.kind.words,
      """
      <h1>\(check.kind.words)</h1>\(.warning("The return could not be read", "\(words)"))
      <p>Nothing of it was kept. <a href="/returns">Choose the files again</a></p>
      """)
  }
}

extension HTTPField.Name {
  static var refresh: HTTPField.Name { .named("Refresh") }
}
