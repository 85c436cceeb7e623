import Casework
import Testing

@testable import CaseWeb

/// The three boxes of a date, as a browser sends them.
func boxes(_ name: String, _ day: Day) -> [(String, String)] {
  let typed = TypedDate(day)
  return [("\(name).day", typed.day), ("\(name).month", typed.month), ("\(name).year", typed.year)]
}

extension StepsBrowser.Answer {
  /// The addresses on the page that begin so, in order.
  func links(_ start: String) -> [String] {
    text.ranges(of: "\"\(start)").map { found in
      String(text[text.index(after: found.lowerBound)...].prefix { $0 != "\"" })
    }
  }

  /// The words of the page without its markup, for looking for sentences.
  var words: String { text.replacing(/<[^>]*>/, with: "") }
}
