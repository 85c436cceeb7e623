/// What the record tells of a child beside the questions of a page, to be read while they are answered: nobody types
/// it, and nothing of it is kept with the answers.
public struct Panel: Sendable, Equatable {
  public let title: String
  public let facts: [Fact]
  public let table: Table?

  init(_ title: String, _ facts: [Fact], table: Table? = nil) {
    (self.title, self.facts, self.table) = (title, facts, table)
  }

  /// Something counted or dated: `Visits in time` `4 of 6`.
  public struct Fact: Sendable, Equatable {
    public let label: String
    public let mentions: [Mention]

    init(_ label: String, _ mentions: [Mention]) { (self.label, self.mentions) = (label, mentions) }
    init(_ label: String, _ words: String) { self.init(label, [Mention(words)]) }
  }

  /// A piece of a fact, and the record that says so.
  public struct Mention: Sendable, Equatable {
    public let words: String
    public let record: StepID?

    init(_ words: String, _ record: StepID? = nil) { (self.words, self.record) = (words, record) }
  }

  public struct Table: Sendable, Equatable {
    public let caption: String
    public let columns: [String]
    public let rows: [[String]]
  }
}

/// Makes the panel of a page for one child; nil when there is nothing to tell.
///
/// The answers are those given so far, with the day of the asking; the history is without the step itself.
public typealias PanelMaking = @Sendable (Answers, History, Rulebook) -> Panel?
