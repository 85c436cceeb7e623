import HTTPTypes

/// What every answer tells the browser to refuse.
struct SecurityHeaders: Sendable {
  private let fields: [(HTTPField.Name, String)]

  init(isBehindHTTPS: Bool) {
    var fields: [(HTTPField.Name, String)] = [
      (
        .contentSecurityPolicy,
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
          + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
      ),
      (.xContentTypeOptions, "nosniff"),
      (.named("Referrer-Policy"), "same-origin"),
      (.named("Cross-Origin-Opener-Policy"), "same-origin"),
      (.named("Cross-Origin-Resource-Policy"), "same-origin"),
      (.named("Permissions-Policy"), "camera=(), microphone=(), geolocation=()"),
    ]
    if isBehindHTTPS { fields.append((.strictTransportSecurity, "max-age=31536000")) }
    self.fields = fields
  }

  /// Sets them all. What does not say how it may be kept is not kept: no page about a child stays in a browser's cache.
  func add(to headers: inout HTTPFields) {
    for (name, value) in fields { headers[name] = value }
    if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
  }
}

extension HTTPField.Name {
  /// For names written in this program, which are always well formed.
  static func named(_ name: StaticString) -> HTTPField.Name {
    guard let name = HTTPField.Name("\(name)") else { preconditionFailure("\(name) is no header name") }
    return name
  }
}
