import CaseStore
import Casework
import HTTPTypes
import Hummingbird
import Returns

/// What is answered about a check that another process holds in its memory: nothing of a return is kept where both
/// could find it. The page asks again by itself, because the next request may well reach the other process.
enum ReturnElsewhere {
  /// So many times it asks by itself, a second apart.
  static let mostTries = 20

  /// The page for a check that is not this process’s; nil for one that is.
  static func answer(_ request: PageRequest) throws -> Response? {
    try ReturnsPage.require(request)
    let id = request.context.parameters.get("check") ?? ""
    guard request.authority.returnChecks.isElsewhere(id) else { return nil }
    let tried = max(0, request.query("try").flatMap { Int($0) } ?? 0)
    guard tried < mostTries else { return page(request, gone) }
    var response = page(
      request,
      """
      <div class="notice" role="status"><p>It is held by another of the server’s processes: asking again.</p>\
      <progress aria-label="Asking again"></progress></div>\
      <p>\(.link("Ask again now", to: address(request, id, tried + 1)))</p>
      """)
    response.headers[.refresh] = "1; url=\(address(request, id, tried + 1))"
    return response
  }

  /// Said when a check is to be forgotten by a process that does not hold it.
  static func notEnded(_ request: PageRequest, _ id: String) -> Response {
    page(
      request,
      """
      <p>It is held by another of the server’s processes, and has not been forgotten yet.</p>\
      \(.buttonForm("Forget it", action: "/returns/\(id)/end", csrf: request.session.csrf, .first))\
      <p>If nothing is done it is forgotten an hour after you last looked, and when you sign out.</p>
      """)
  }

  private static let gone: HTML = """
    <p>The process that held this check could not be reached, or has ended and forgotten it. Nothing of a return is kept \
    where another could find it. \(.link("Check the files again", to: "/returns")), or ask whoever runs the server to send \
    everybody who is signed in to one process.</p>
    """

  private static func page(_ request: PageRequest, _ content: HTML) -> Response {
    request.page("Check of a return", status: .serviceUnavailable, "<h1>Check of a return</h1>\(content)")
  }

  /// The same page, counting how often it was asked for.
  private static func address(_ request: PageRequest, _ id: String, _ tries: Int) -> String {
    let path = request.context.parameters.get("format").map { "/returns/\(id)/report/\($0)" } ?? "/returns/\(id)"
    let asked = FindingsAsked(request).query
    return "\(path)\(asked)&try=\(tries)"
  }
}
