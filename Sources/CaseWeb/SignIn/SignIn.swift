import CaseStore
import Casework
import HTTPTypes
import Hummingbird

/// Signing in and out.
enum SignIn {
  static let cookie = "throughline"

  static func addRoutes(to router: Router<PageContext>, _ authority: Authority) {
    router.get("/sign-in") { request, _ in
      page(name: "", problem: nil, to: ownPath(request.query["to"]))
    }
    router.post("/sign-in") { request, context in try await signIn(request, context, authority) }
    router.post("/sign-out") { request, context in
      if let token = request.cookies[cookie]?.value,
        let kept = try await authority.store.session(token: token, at: authority.now())
      {
        let form = try await request.form(context)
        guard let secret = form[Form.csrfField], isSame(secret, kept.csrf) else { throw Refused.forgery }
        try await authority.store.endSession(token: token)
        authority.returnChecks.endAll(ofSession: kept.id)
      }
      var response = Response(status: .seeOther, headers: [.location: "/sign-in"])
      response.setCookie(cookieValue("", authority, maxAge: 0))
      return response
    }
  }

  /// To the sign-in page, and back to where they were going.
  static func sendToSignIn(from request: Request) -> Response {
    let path = request.method == .get ? request.uri.path : "/"
    let to = path == "/" || ownPath(path) == nil ? "" : "?to=\(path)"
    return Response(status: .seeOther, headers: [.location: "/sign-in\(to)"])
  }

  /// A path of our own with nothing in it but what our paths are made of; nil for anything else.
  static func ownPath(_ text: String?) -> String? {
    guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 200 else { return nil }
    let isOurs = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte & 0xDF) || byte == 45 || byte == 47 || byte == 95
    }
    return isOurs ? text : nil
  }

  private static func signIn(_ request: Request, _ context: PageContext, _ authority: Authority) async throws
    -> Response
  {
    let form = try await request.form(context, limit: 8 * 1024)
    let (name, password) = ((form.text("name") ?? "").lowercased(), form["password"] ?? "")
    let to = ownPath(form.text("to"))
    let now = authority.now()
    let gate = SignInGate(store: StoredFailures(store: authority.store))
    let wait = try await gate.wait(name: name, address: context.address, at: now)
    guard wait == 0 else { throw Refused.tooOften(seconds: wait) }
    let credential = try await authority.store.credential(signIn: name)
    guard try await authority.hasher.verify(password, against: credential?.hash ?? PasswordHasher.nobody),
      let credential
    else {
      try await gate.failed(name: name, address: context.address, at: now)
      return page(name: name, problem: "The name or the password is not right. Try again.", to: to)
        .response(status: .unprocessableContent)
    }
    try await gate.succeeded(name: name)
    let token = try await authority.store.beginSession(
      for: credential.worker, device: request.headers[.userAgent] ?? "", at: now)
    var response = Response(status: .seeOther, headers: [.location: to ?? "/"])
    response.setCookie(cookieValue(token, authority, maxAge: SessionLimits.longest * 3600))
    return response
  }

  private static func cookieValue(_ token: String, _ authority: Authority, maxAge: Int) -> Cookie {
    Cookie(
      name: cookie, value: token, maxAge: maxAge, path: "/", secure: authority.settings.isBehindHTTPS, httpOnly: true,
      sameSite: .strict)
  }

  static func page(name: String, problem: String?, to: String?) -> HTML {
    let questions = [
      QuestionView(name: "name", label: "Your sign-in name", error: problem, control: .text(name, width: .medium)),
      QuestionView(name: "password", label: "Your password", control: .password()),
    ]
    return .page(
      Frame(title: "Sign in", hasProblems: problem != nil),
      """
      \(.errorSummary(problem.map { [ProblemLink(words: $0, field: "name")] } ?? [], before: "you can sign in"))\
      <form class="card sign-in" method="post" action="/sign-in" novalidate><h1>Sign in</h1>\
      \(ifLet: to, { .hidden("to", $0) })\(.questions(questions))\(.buttons(.button("Sign in")))</form>
      """)
  }
}
