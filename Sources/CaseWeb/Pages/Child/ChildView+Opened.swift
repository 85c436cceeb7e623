import CaseStore
import Casework

extension ChildView {
  /// That the record was opened by its number by somebody who had no other right to it: to them, until when; to all
  /// others who may see the child, by whom. The reason is for those who wrote it and those who answer for it.
  func opened(for request: PageRequest) -> HTML {
    let answers = !roles.isDisjoint(with: OpenedRecords.roles)
    return shown.openedByNumber.map { opening -> HTML in
      let until: HTML = opening.until > request.now ? "until \(.moment(opening.until))" : "for a day"
      let isMine = opening.workerID == request.worker
      let reason: HTML? = isMine || answers ? ": \(HTML.inMarks(opening.reason))" : nil
      return .notice(
        """
        \(isMine ? "You" : opening.worker) opened this record by its number on \(.moment(opening.at)), \(until)\
        \(reason ?? ".")
        """)
    }.joined()
  }
}
