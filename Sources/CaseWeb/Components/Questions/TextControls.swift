extension HTML {
  static func textBox(_ question: QuestionView, _ typed: String, _ width: QuestionView.TextWidth) -> HTML {
    let style: HTML
    switch width {
    case .short: style = " class='short'"
    case .medium: style = " class='medium'"
    case .full: style = ""
    }
    return """
      <input type="text" id="\(question.name)" name="\(question.name)" value="\(typed)" autocomplete="off"\
      \(style)\(question.describedBy)\(question.invalid)>
      """
  }

  static func passwordBox(_ question: QuestionView, isNew: Bool) -> HTML {
    """
    <input type="password" id="\(question.name)" name="\(question.name)" \
    autocomplete="\(if: isNew, "new-password", else: "current-password")"\(question.describedBy)\(question.invalid)>
    """
  }

  static func emailBox(_ question: QuestionView, _ typed: String) -> HTML {
    """
    <input type="email" id="\(question.name)" name="\(question.name)" value="\(typed)" autocomplete="username" \
    spellcheck="false" autocapitalize="none"\(question.describedBy)\(question.invalid)>
    """
  }

  /// Free text. A line feed after the tag keeps one that the text begins with.
  static func proseBox(_ question: QuestionView, _ typed: String, limit: Int?, rows: Int) -> HTML {
    """
    <textarea id="\(question.name)" name="\(question.name)" rows="\(rows)"\(ifLet: limit, { " data-limit='\($0)'" })\
    \(question.describedBy)\(question.invalid)>
    \(typed)</textarea>\
    \(ifLet: limit, { "<p class='count' data-count-for='\(question.name)'>Up to \($0) characters</p>" })
    """
  }

  static func numberBox(_ question: QuestionView, _ typed: String, unit: String?) -> HTML {
    """
    <span class="with-unit"><input class="short" type="text" inputmode="decimal" id="\(question.name)" \
    name="\(question.name)" value="\(typed)" autocomplete="off"\(question.describedBy)\(question.invalid)>\
    \(ifLet: unit, { "<span>\($0)</span>" })</span>
    """
  }
}
