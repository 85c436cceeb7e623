import CaseStore
import Casework
import Returns

extension ImportSource {
  /// The census year of a file, by its header.
  ///
  /// - Throws: `XMLRefusal` where the header does not say a census year, says two, or one that is not over: then
  ///   nobody can tell which dates of the file are possible, and none of it may be used.
  init(_ header: CINHeader, file: String, today: Day) throws(XMLRefusal) {
    func refusal(_ reason: String, _ value: some CINValue) -> XMLRefusal {
      let place = value.line > 0 ? XMLPlace(line: value.line, column: 1) : nil
      return XMLRefusal(file: file, place: place, reason: "its census year cannot be told: \(reason)")
    }
    let given = header.referenceDate
    guard let last = given.day else {
      throw refusal(given.isBlank ? "it has no ReferenceDate" : "ReferenceDate is “\(given.text)”", given)
    }
    guard last.month == 3, last.dayOfMonth == 31 else {
      throw refusal("ReferenceDate is \(last.words), and a census year ends on 31 March", given)
    }
    guard last <= today else { throw refusal("ReferenceDate is \(last.words), which has not come", given) }
    guard last.year >= 2009 else { throw refusal("there was no census in \(last.year)", given) }
    // Authorities write the year it ends in, as the layout asks, and some the year it begins in.
    let year = header.year
    guard year.isBlank || year.text == String(last.year) || year.text == String(last.year - 1) else {
      throw refusal("Year is “\(year.text)” and ReferenceDate is \(last.words)", year)
    }
    let first = (last + 1).adding(years: -1)
    let name = "\(first.year)-\(String(last.year).suffix(2))"
    self.init(name: "children in need census \(name)", days: first...last)
  }
}
