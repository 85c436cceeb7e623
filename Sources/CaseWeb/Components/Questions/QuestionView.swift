/// A question as it is shown: what a step's declaration, or a page's own form, becomes.
///
/// The first control of a question has the question's name as its id, so that a problem can link to it. Names are
/// unique on a page; a question asked for several children has the child in its name.
struct QuestionView: Sendable {
  /// What stands beside a question: what was said before, or why it is asked.
  struct Note: Sendable {
    var title: String
    var words: String
  }

  var name: String
  var label: String
  var hint: String?
  /// What is wrong with the answer, in words that say what to do.
  var error: String?
  var notes: [Note] = []
  var control: Control

  enum Control: Sendable {
    case date(TypedDate)
    case time(String)
    case dateAndTime(TypedDate, time: String)
    case text(String, width: TextWidth = .full)
    /// Never shown again once typed. A new one is offered a browser's suggestion.
    case password(isNew: Bool = false)
    case email(String)
    case prose(String, limit: Int? = nil, rows: Int = 6)
    case number(String, unit: String? = nil)
    case yesNo(String?)
    case radios([Choice], chosen: String?)
    case checkboxes([Choice], chosen: Set<String>)
    case select([Choice], chosen: String?)
    case group(GroupView)
  }

  enum TextWidth: Sendable { case short, medium, full }

  /// One of several answers.
  struct Choice: Sendable {
    var value: String
    var label: String
    var hint: String?

    init(_ value: String, _ label: String, hint: String? = nil) {
      (self.value, self.label, self.hint) = (value, label, hint)
    }
  }
}

extension QuestionView {
  /// The ids of what explains the question, for `aria-describedby`; nothing when there is nothing.
  var describedBy: HTML {
    switch (hint, error) {
    case (nil, nil): ""
    case (_, nil): #" aria-describedby="\#(name):hint""#
    case (nil, _): #" aria-describedby="\#(name):error""#
    default: #" aria-describedby="\#(name):error \#(name):hint""#
    }
  }

  /// Rows of small questions take the whole width.
  var isWide: Bool { if case .group = control { true } else { false } }

  var invalid: HTML { error == nil ? "" : #" aria-invalid="true""# }

  /// A question of several controls is a group with a legend; of one, a label.
  var isGroup: Bool {
    switch control {
    case .date, .dateAndTime, .yesNo, .radios, .checkboxes, .group: true
    case .time, .text, .password, .email, .prose, .number, .select: false
    }
  }
}
