import HTTPTypes
import Hummingbird
import NIOCore

extension HTML {
  /// A page that only says something, for whoever is or is not signed in.
  static func plainPage(title: String, words: String, reference: String? = nil) -> HTML {
    .page(
      Frame(title: title),
      """
      <div class="card plain-page"><h1>\(title)</h1><p>\(words)</p>\
      \(ifLet: reference, { "<p>If you report this, give the reference <b class='num'>\($0)</b>.</p>" })\
      <p>\(.link("Go to the first page", to: "/"))</p></div>
      """)
  }

  /// The page as an answer.
  func response(status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) -> Response {
    var headers = headers
    headers[.contentType] = "text/html; charset=utf-8"
    return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension HTML: ResponseGenerator {
  /// So that a route may simply return its page.
  func response(from request: Request, context: some RequestContext) -> Response { response() }
}

extension Refused {
  var response: Response {
    HTML.plainPage(title: title, words: words).response(status: status, headers: headers)
  }

  /// For an answer that has a status but no words, such as the router's own "not found".
  init(status: HTTPResponse.Status) {
    switch status {
    case .notFound, .methodNotAllowed: self = .notFound
    case .requestTimeout: self = .tooSlow
    case .serviceUnavailable: self = .unavailable
    case .unauthorized, .forbidden:
      self.init(status, title: "Not for you", words: "Sign in, or ask your manager to give you access.")
    case .contentTooLarge:
      self.init(status, title: "That is too large", words: "Nothing was kept of it.")
    default: self.init(status, title: "That could not be read", words: "Nothing was changed.")
    }
  }

  /// For a fault: a reference in place of its text, which may say things that are not for this person.
  static func faultPage(reference: String) -> Response {
    HTML.plainPage(
      title: "Something went wrong",
      words: "This is our fault, not yours, and it has been noted. What you had written is kept as a draft. "
        + "Try again in a few minutes.",
      reference: reference
    ).response(status: .internalServerError)
  }
}
