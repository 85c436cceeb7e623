/// What shows that an action did what it was for: more than that it was carried out.
public struct ActionEvidence: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable, Choice {
    case indicator, audit, paper, confirmation

    public var label: String {
      switch self {
      case .indicator: "An indicator that should move"
      case .audit: "An audit"
      case .paper: "A document or a paper"
      case .confirmation: "Those it is for confirm it"
      }
    }

    public var hint: String? {
      switch self {
      case .indicator: "It counts once the figure has moved beyond chance"
      case .audit: "What was looked at and what was found"
      case .paper: "Where it can be read"
      case .confirmation: "Care leavers, parents, staff or carers say that it changed, or that it did not"
      }
    }
  }

  public let kind: Kind
  /// The title of the indicator, for words.
  public let name: String
  /// Of an indicator; nil for others.
  public let verdict: MoveVerdict?
  /// Of a confirmation: what they said.
  public let confirms: Bool?

  public init(_ kind: Kind, name: String = "", verdict: MoveVerdict? = nil, confirms: Bool? = nil) {
    (self.kind, self.name, self.verdict, self.confirms) = (kind, name, verdict, confirms)
  }

  /// What it is, inside a sentence.
  var words: String {
    switch kind {
    case .indicator: "“\(name)”, which moved as expected, beyond chance"
    case .audit: "an audit"
    case .paper: "a document"
    case .confirmation: "those it is for, who confirm it"
    }
  }

  /// Why an action that is done is not proven by this; nil where it is.
  var wants: String? {
    switch kind {
    case .audit, .paper: nil
    case .confirmation: confirms == false ? "those it was for say that it did not change" : nil
    case .indicator: verdict == .moved ? nil : "“\(name)”: \((verdict ?? .tooFew).words)"
    }
  }
}
