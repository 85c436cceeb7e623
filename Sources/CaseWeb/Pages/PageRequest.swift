import CaseStore
import Casework
import HTTPTypes
import Hummingbird

/// One request by somebody who is signed in, with what a page needs to answer it.
struct PageRequest: Sendable {
  let request: Request
  let context: PageContext
  let authority: Authority
  let session: Session
  /// What is still to be asked of the session; nil when it was asked already.
  let proof: SessionProof?
  /// The time of the request: everything in one answer is as of this moment.
  let now: Moment
  /// What the journal says of it when it is a look at a child's record.
  let words: String

  var worker: WorkerID { session.worker }
  var store: Store { authority.store }
  var today: Day { now.day }

  func has(_ roles: Role...) -> Bool { !session.roles.isDisjoint(with: roles) }

  /// A part of the path that is an id; anything that cannot be one is not found.
  func id<Of>(_ name: String) throws -> Identifier<Of> {
    guard let text = context.parameters.get(name) else { throw Refusal.notFound }
    let id = Identifier<Of>(text)
    guard id.isWellFormed else { throw Refusal.notFound }
    return id
  }

  func number(_ name: String) throws -> Int {
    guard let number = context.parameters.get(name, as: Int.self) else { throw Refusal.notFound }
    return number
  }

  /// A value of the query, without the spaces around it; nil when there is none.
  func query(_ name: String) -> String? {
    request.query.text(name)
  }

  /// The form, once it has shown that it came from one of this session's own pages.
  func form(limit: Int? = nil) async throws -> Form {
    let form = try await request.form(context, limit: limit)
    guard let secret = form[Form.csrfField], isSame(secret, session.csrf) else { throw Refused.forgery }
    return form
  }

  /// What the worker may see, in one snapshot.
  func read<T: Sendable>(_ body: @escaping @Sendable (Reader) throws -> T) async throws -> T {
    try await store.read(for: worker, at: now, proof: proof, body)
  }

  /// A look at a child's record, journalled with it.
  func look<T: Sendable>(at child: SubjectID, _ body: @escaping @Sendable (Reader) throws -> T) async throws -> T {
    try await store.look(at: child, for: worker, at: now, proof: proof, words, body)
  }

  @discardableResult
  func record<C: Change>(_ change: C) async throws -> C.Outcome {
    try await store.record(change, by: worker, at: now)
  }
}

extension Request {
  /// What a form that asks sent in the address: a browser writes a space there as `+`, as in any other form. Nothing,
  /// when no browser could have sent it.
  var query: Form {
    do {
      return try Form(urlencoded: (uri.query ?? "").utf8, mostFields: 50)
    } catch {
      return Form()
    }
  }
}

extension PageRequest {
  /// A page in its frame.
  func page(_ title: String, hasProblems: Bool = false, status: HTTPResponse.Status = .ok, _ main: HTML) -> Response {
    let frame = Frame(
      title: title, navigation: Navigation.links(for: session.roles, at: request.uri.path),
      signedIn: Frame.SignedIn(name: session.name, csrf: session.csrf), version: authority.settings.version,
      footer: [
        Link(label: "Your sign-ins", href: "/sign-ins"), Link(label: "Change your password", href: "/password"),
      ],
      hasProblems: hasProblems, findAction: session.roles.allSatisfy(\.seesNoChild) ? nil : "/children")
    return HTML.page(frame, main).response(status: status)
  }

  /// Sends the browser on to one of our own pages after a change.
  func goTo(_ path: String) -> Response {
    precondition(path.hasPrefix("/") && !path.hasPrefix("//"), "only our own pages")
    return Response(status: .seeOther, headers: [.location: path])
  }
}
