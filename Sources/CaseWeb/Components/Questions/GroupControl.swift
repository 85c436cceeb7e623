/// Rows of the same small questions: who was there, which agencies answered.
///
/// Without script the buttons send the form: `add` holds the group's name, `remove` the row's (`lines[2]`). The page
/// then comes back with a row more or less. With script the row is added or removed in place.
struct GroupView: Sendable {
  /// What a row is: `person`, for `Add another person`.
  var noun: String
  /// The questions of each row, in order, named `lines[0].who`.
  var rows: [[QuestionView]]
  /// An empty row, whose questions are named for `[#]` in place of a number; the script copies it.
  var blank: [QuestionView]
  var limit = 50
}

extension HTML {
  static func group(_ question: QuestionView, _ group: GroupView) -> HTML {
    """
    <div class="group" data-group data-limit="\(group.limit)">\
    \(each: group.rows.enumerated(), { groupRow($0.element, noun: group.noun, at: "\($0.offset)", of: question.name) })\
    <template>\(groupRow(group.blank, noun: group.noun, at: "#", of: question.name))</template>\
    \(if: group.rows.count < group.limit, addButton(group, of: question.name))\
    </div>
    """
  }

  private static func addButton(_ group: GroupView, of name: String) -> HTML {
    .button("Add another \(group.noun)", .second, name: "add", value: name)
  }

  private static func groupRow(_ questions: [QuestionView], noun: String, at place: String, of name: String) -> HTML {
    let row = "\(name)[\(place)]"
    return """
      <div class="group-row" id="\(row)" data-row>\
      \(each: questions, { #"<div class="cell\#(if: $0.error != nil, " bad")">\#(cell($0))</div>"# })\
      \(.button("Remove", .second, name: "remove", value: row, about: "this \(noun)"))</div>
      """
  }

  private static func cell(_ question: QuestionView) -> HTML {
    question.isGroup ? groupQuestion(question) : labelledQuestion(question)
  }
}
