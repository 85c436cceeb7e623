extension HTML {
  static func radios(_ question: QuestionView, _ choices: [QuestionView.Choice], chosen: String?) -> HTML {
    """
    \(each: choices.enumerated(), {
      option(question, "radio", $0.element, at: $0.offset, $0.element.value == chosen)
    })
    """
  }

  static func checkboxes(
    _ question: QuestionView, _ choices: [QuestionView.Choice], chosen: Set<String>
  ) -> HTML {
    """
    \(each: choices.enumerated(), {
      option(question, "checkbox", $0.element, at: $0.offset, chosen.contains($0.element.value))
    })
    """
  }

  static func select(_ question: QuestionView, _ choices: [QuestionView.Choice], chosen: String?) -> HTML {
    """
    <select id="\(question.name)" name="\(question.name)"\(question.describedBy)\(question.invalid)>\
    <option value="">Choose</option>\
    \(each: choices, { choice in
      "<option value='\(choice.value)'\(if: choice.value == chosen, " selected")>\(choice.label)</option>"
    })</select>
    """
  }

  private static func option(
    _ question: QuestionView, _ type: String, _ choice: QuestionView.Choice, at place: Int, _ isChosen: Bool
  ) -> HTML {
    let id = place == 0 ? question.name : "\(question.name):\(place)"
    return """
      <div class="opt"><input type="\(type)" id="\(id)" name="\(question.name)" value="\(choice.value)"\
      \(if: isChosen, " checked")><label for="\(id)"><span>\(choice.label)\
      \(ifLet: choice.hint, { "<small>\($0)</small>" })</span></label></div>
      """
  }
}
