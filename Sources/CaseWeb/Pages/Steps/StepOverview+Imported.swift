import CaseStore
import Casework

extension StepOverview {
  /// Where a record came from that nobody here wrote, and all that was given with it.
  static func imported(_ desk: StepDesk) -> HTML {
    guard let from = desk.shown.imported else { return .empty }
    let rows = from.given.map { SummaryRow(key: $0.element, value: "\($0.text)") }
    return .card(
      "Imported from the \(from.source)",
      """
      <p class="quiet">This is all that the return gave. What is not answered below was not told.</p>\
      \(.summaryList(rows))
      """)
  }
}
