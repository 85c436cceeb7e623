extension HTML {
  /// Three boxes, holding what was typed even when it is no day: `31`, `9`, `2026`.
  static func dateBoxes(_ question: QuestionView, _ typed: TypedDate) -> HTML {
    #"<div class="date">\#(dateFields(question, typed))</div>"#
  }

  static func dateAndTime(_ question: QuestionView, _ typed: TypedDate, time: String) -> HTML {
    """
    <div class="date">\(dateFields(question, typed))<div><label for="\(question.name):time">Time</label>\
    \(timeBox(question, time, name: question.name + ".time", id: question.name + ":time"))</div></div>
    """
  }

  /// A time of day, typed as people write it: `9:15`, `09.15`, `9.15pm`.
  static func timeBox(_ question: QuestionView, _ typed: String, name: String, id: String? = nil) -> HTML {
    """
    <input class="time" type="text" id="\(id ?? name)" name="\(name)" value="\(typed)" placeholder="hh:mm" \
    autocomplete="off"\(if: id == nil, question.describedBy)\(question.invalid)>
    """
  }

  private static func dateFields(_ question: QuestionView, _ typed: TypedDate) -> HTML {
    """
    \(box(question, "Day", part: "day", id: question.name, typed.day))\
    \(box(question, "Month", part: "month", id: question.name + ":month", typed.month))\
    \(box(question, "Year", part: "year", id: question.name + ":year", typed.year))
    """
  }

  private static func box(
    _ question: QuestionView, _ label: String, part: String, id: String, _ typed: String
  ) -> HTML {
    """
    <div><label for="\(id)">\(label)</label><input type="text" inputmode="numeric" id="\(id)" \
    name="\(question.name).\(part)" value="\(typed)" autocomplete="off"\(if: part == "year", " class='y'")\
    \(question.invalid)></div>
    """
  }
}
