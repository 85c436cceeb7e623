/// Something that somebody has to look at: what it is, about what, and whose it is to mend. Alerts are worked out each
/// time they are asked for, so that one goes when its cause has gone. None names a child.
public struct Alert: Sendable, Hashable {
  /// What kind of thing: one small file each says when it is raised.
  public struct Kind: Sendable, Hashable {
    /// As it stands in addresses and tests: `plan-row-unclear`.
    public let name: String
    /// For the head of its list: “Rows of a plan that say nothing certain”.
    public let title: String

    public init(_ name: String, _ title: String) { (self.name, self.title) = (name, title) }
  }

  public let kind: Kind
  /// The title of what it is about: an action, a board, a report.
  public let about: String
  /// Why it is raised, in a sentence.
  public let words: String
  /// Whose it is to mend.
  public let owner: String
  /// The day from which it holds, where there is one.
  public let since: Day?
  /// Where it is mended.
  public let address: String?

  public init(_ kind: Kind, about: String, words: String, owner: String, since: Day? = nil, address: String? = nil) {
    (self.kind, self.about, self.words) = (kind, about, words)
    (self.owner, self.since, self.address) = (owner, since, address)
  }
}
