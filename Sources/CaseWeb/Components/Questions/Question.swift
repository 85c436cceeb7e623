extension HTML {
  /// A question with its hint, its problem, its control, and beside it what was said before.
  static func question(_ question: QuestionView) -> HTML {
    """
    <div class="q-block\(if: question.error != nil, " bad")\(if: question.isWide, " wide")"><div>\
    \(if: question.isGroup, groupQuestion(question), else: labelledQuestion(question))</div>\
    \(if: !question.notes.isEmpty, notes(question.notes))</div>

    """
  }

  static func questions(_ questions: [QuestionView]) -> HTML { "\(each: questions, { question($0) })" }

  static func labelledQuestion(_ question: QuestionView) -> HTML {
    """
    <label class="q" for="\(question.name)">\(question.label)</label>\(explanation(question))\(control(question))
    """
  }

  static func groupQuestion(_ question: QuestionView) -> HTML {
    """
    <fieldset\(question.describedBy)><legend>\(question.label)</legend>\(explanation(question))\
    \(control(question))</fieldset>
    """
  }

  static func explanation(_ question: QuestionView) -> HTML {
    """
    \(ifLet: question.hint, { #"<p class="hint" id="\#(question.name):hint">\#($0)</p>"# })\
    \(ifLet: question.error, {
      #"<p class="error" id="\#(question.name):error"><span class="sr">Problem: </span>\#($0)</p>"#
    })
    """
  }

  private static func notes(_ notes: [QuestionView.Note]) -> HTML {
    #"<div class="before">\#(each: notes, { "<p><b>\($0.title)</b>\($0.words)</p>" })</div>"#
  }

  /// The control alone, with its name, id and description.
  static func control(_ question: QuestionView) -> HTML {
    switch question.control {
    case .date(let typed): dateBoxes(question, typed)
    case .time(let typed): timeBox(question, typed, name: question.name)
    case .dateAndTime(let day, let time): dateAndTime(question, day, time: time)
    case .text(let typed, let width): textBox(question, typed, width)
    case .password(let isNew): passwordBox(question, isNew: isNew)
    case .email(let typed): emailBox(question, typed)
    case .prose(let typed, let limit, let rows): proseBox(question, typed, limit: limit, rows: rows)
    case .number(let typed, let unit): numberBox(question, typed, unit: unit)
    case .yesNo(let chosen): radios(question, [.init("yes", "Yes"), .init("no", "No")], chosen: chosen)
    case .radios(let choices, let chosen): radios(question, choices, chosen: chosen)
    case .checkboxes(let choices, let chosen): checkboxes(question, choices, chosen: chosen)
    case .select(let choices, let chosen): select(question, choices, chosen: chosen)
    case .group(let rows): group(question, rows)
    }
  }
}
