/// How things stand, in words first: the style sheet adds a shape and a colour to each kind.
enum TagKind: Sendable {
  case plain, open, soon, late, done, notStarted, blocked, notNeeded

  fileprivate var style: String {
    switch self {
    case .plain: "tag"
    case .open: "tag open"
    case .soon: "tag soon"
    case .late: "tag late"
    case .done: "tag done"
    case .notStarted: "tag todo"
    case .blocked: "tag blocked"
    case .notNeeded: "tag unneeded"
    }
  }
}

extension HTML {
  /// `▲ 4 days late`
  static func tag(_ kind: TagKind = .plain, _ words: String) -> HTML {
    #"<span class="\#(kind.style)">\#(words)</span>"#
  }
}
