/// Something to put right, with the name of the question that it is about.
struct ProblemLink: Sendable, Equatable {
  var words: String
  /// The name of the question's field, whose first control the link goes to; nil when it is about the whole.
  var field: String?
}

extension HTML {
  /// What stands between the person and going on: first on the page, and focused when the page loads.
  static func errorSummary(_ problems: [ProblemLink], before: String = "you can go on") -> HTML {
    if problems.isEmpty { return .empty }
    let title = "\(counted(problems.count, "thing")) before \(before)"
    return """
      <section class="summary" aria-labelledby="problems" tabindex="-1" data-focus><h2 id="problems">\(title)</h2><ul>\
      \(each: problems, { "<li>\(words($0))</li>" })</ul></section>
      """
  }

  private static func words(_ problem: ProblemLink) -> HTML {
    guard let field = problem.field else { return "\(problem.words)" }
    return "<a href='#\(field)'>\(problem.words)</a>"
  }

  /// That something was done: `Visit recorded. The next is due by 21 May.`
  static func notice(_ words: HTML) -> HTML { #"<div class="notice" role="status">\#(words)</div>"# }
}

private func counted(_ count: Int, _ noun: String) -> String {
  let words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"]
  return "\(count < words.count ? words[count] : "\(count)") \(noun)\(count == 1 ? "" : "s")"
}
