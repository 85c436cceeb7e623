extension HTML {
  /// More, for those who ask. Closed until opened; needs no script.
  static func details(_ summary: String, _ content: HTML, isOpen: Bool = false) -> HTML {
    "<details\(if: isOpen, " open")><summary>\(summary)</summary>\(content)</details>"
  }

  /// How a date, a number or a refusal came about, beside it. The hidden words tell one `Why?` from another.
  static func why(about: String, _ explanation: HTML) -> HTML {
    """
    <details><summary>Why?<span class="sr"> \(about)</span></summary><div class="why">\(explanation)</div></details>
    """
  }

  /// What must be known before acting: `Before you visit: two workers after 6 pm.`
  static func warning(_ title: String, _ content: HTML) -> HTML {
    #"<div class="warn" role="note"><div><b>\#(title):</b> \#(content)</div></div>"#
  }

  /// The child's own words, and when and to whom they were said.
  static func quotation(_ words: String, source: HTML) -> HTML {
    "<blockquote><p>\(inMarks(words))</p><footer>\(source)</footer></blockquote>"
  }

  /// Words within quotation marks, once: those that were typed around them are left out, and words that begin with a
  /// quotation of their own and go on after it are left as they are.
  static func inMarks(_ words: String) -> String {
    let words = String(words.trimmed)
    for (opening, closing) in [("“", "”"), ("\"", "\""), ("‘", "’")] where words.hasPrefix(opening) {
      let inside = words.dropFirst()
      if inside.hasSuffix(closing), !inside.dropLast().contains(opening), !inside.dropLast().contains(closing) {
        return "“\(inside.dropLast())”"
      }
      return words
    }
    return "“\(words)”"
  }
}
