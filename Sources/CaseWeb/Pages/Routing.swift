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
      let (store, now) = (authority.store, authority.now())
      let answer = { (session: SessionKept, proof: SessionProof?) in
        try await Self.page(
          PageRequest(
            request: request, context: context, authority: authority, session: Session(session), proof: proof,
            now: now, words: words), mustHaveChanged: mustHaveChanged, handler)
      }
      guard let token = request.cookies[SignIn.cookie]?.value else { return SignIn.sendToSignIn(from: request) }
      // Only what changes nothing can be begun again when the session turns out to be another than was believed.
      if request.method == .get, let proof = store.remembered(token: token, at: now) {
        let made: Result<Response, any Error>
        do { made = .success(try await answer(proof.session, proof)) } catch { made = .failure(error) }
        if try await store.stands(proof) { return try made.get() }
      }
      guard let kept = try await store.session(token: token, at: now) else { return SignIn.sendToSignIn(from: request) }
      return try await answer(kept, nil)
    }
  }

  private static func page(_ page: PageRequest, mustHaveChanged: Bool, _ handler: Handler) async throws -> Response {
    if mustHaveChanged, page.session.mustChangePassword {
      return Response(status: .seeOther, headers: [.location: "/password"])
    }
    do {
      return try await handler(page)
    } catch let refusal as Refusal {
      return page.refused(refusal)
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
