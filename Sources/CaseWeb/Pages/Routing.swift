import CaseStore
import Casework
import Hummingbird

/// The routes of people who are signed in. There is no way to add one without the words that the journal records when
/// it shows a child's record.
struct Routing {
  let router: Router<PageContext>
  let authority: Authority

  typealias Handler = @Sendable (PageRequest) async throws -> Response

  func get(_ path: RouterPath, _ words: String, _ handler: @escaping Handler) {
    router.get(path, use: answer(words, handler))
  }

  func post(_ path: RouterPath, _ words: String, _ handler: @escaping Handler) {
    router.post(path, use: answer(words, handler))
  }

  /// Open to somebody who has to change their password first, as well as to everybody signed in.
  func getWhileChangingPassword(_ path: RouterPath, _ words: String, _ handler: @escaping Handler) {
    router.get(path, use: answer(words, mustHaveChanged: false, handler))
  }

  func postWhileChangingPassword(_ path: RouterPath, _ words: String, _ handler: @escaping Handler) {
    router.post(path, use: answer(words, mustHaveChanged: false, handler))
  }

  private func answer(
    _ words: String, mustHaveChanged: Bool = true, _ handler: @escaping Handler
  ) -> @Sendable (Request, PageContext) async throws -> Response {
    { [authority] request, context in
      let now = authority.now()
      guard let token = request.cookies[SignIn.cookie]?.value,
        let kept = try await authority.store.session(token: token, at: now)
      else { return SignIn.sendToSignIn(from: request) }
      let session = Session(kept)
      if mustHaveChanged, session.mustChangePassword {
        return Response(status: .seeOther, headers: [.location: "/password"])
      }
      let page = PageRequest(
        request: request, context: context, authority: authority, session: session, now: now, words: words)
      do {
        return try await handler(page)
      } catch let refusal as Refusal {
        return page.refused(refusal)
      }
    }
  }
}

extension PageRequest {
  /// A refusal as a page: not found says the same for what is not there and for what is not theirs.
  func refused(_ refusal: Refusal) -> Response {
    switch refusal {
    case .notFound: return Refused.notFound.response
    case .notYours(let words):
      return page("Not for your role", status: .forbidden, Self.saying("That is for somebody else to do", words))
    case .changedMeanwhile, .problems, .because:
      return page(
        "That cannot be done", hasProblems: true, status: .conflict,
        Self.saying("That cannot be done", refusal.words))
    }
  }

  private static func saying(_ title: String, _ words: String) -> HTML {
    """
    <div class="card plain-page"><h1>\(title)</h1><p>\(words)</p><p>Nothing was changed.</p></div>
    """
  }
}
