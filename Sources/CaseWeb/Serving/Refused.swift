import CaseStore
import HTTPTypes

/// Thrown by a handler to answer with a plain page in place of the one asked for. Its words are shown to the person.
struct Refused: Error, Sendable {
  let status: HTTPResponse.Status
  let title: String
  let words: String
  var headers = HTTPFields()

  init(_ status: HTTPResponse.Status, title: String, words: String, headers: HTTPFields = [:]) {
    (self.status, self.title, self.words, self.headers) = (status, title, words, headers)
  }

  /// Says the same for what is not there and for what this person may not see.
  static let notFound = Refused(
    .notFound, title: "Nothing to show you here",
    words: "Either there is nothing at this address, or it is not for you to see. If you were sent here by a "
      + "colleague and need this for your work, ask your manager to give you access.")

  static func badRequest(_ words: String) -> Refused {
    Refused(.badRequest, title: "That could not be read", words: words)
  }

  static let forgery = Refused(
    .forbidden, title: "That did not come from your own page",
    words: "Nothing was changed. Go back, reload the page and send it again.")

  static func tooLarge(limit: Int) -> Refused {
    Refused(
      .contentTooLarge, title: "That is too large",
      words: "At most \(limit / 1024) KB can be sent here. Nothing was kept of it.")
  }

  static let tooSlow = Refused(
    .requestTimeout, title: "That took too long to arrive",
    words: "The connection was too slow or was broken off. Nothing was kept; go back and send it again.")

  static let wrongKind = Refused(
    .unsupportedMediaType, title: "That could not be read", words: "This address takes forms only.")

  /// - Parameter seconds: how long to wait before trying again.
  static func tooOften(seconds: Int) -> Refused {
    Refused(
      .tooManyRequests, title: "Too many tries",
      words: "Wait \(seconds < 120 ? plural(seconds, "second") : plural((seconds + 59) / 60, "minute")) and try again.",
      headers: [.retryAfter: "\(seconds)"])
  }

  static let unavailable = Refused(
    .serviceUnavailable, title: "Throughline is not ready",
    words: "It is starting or stopping, or its database does not answer. Nothing was changed; try again in a minute.",
    headers: [.retryAfter: "30"])

  /// The one case in which trying again may do a thing twice.
  static let outcomeUnknown = Refused(
    .serviceUnavailable, title: "It is not known whether that was kept",
    words: "The connection to the database was lost while it was being saved. Look at the record before you send it "
      + "again.")

  /// The faults of a database that pass by themselves; nil for those that somebody has to look into.
  init?(_ fault: StoreFault) {
    switch fault {
    case .busy, .overloaded, .lostConnection: self = .unavailable
    case .outcomeUnknown: self = .outcomeUnknown
    default: return nil
    }
  }
}
