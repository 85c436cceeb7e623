import Casework

extension Store {
  /// Issues what is due, as the authority; what another process has issued meanwhile is left alone.
  ///
  /// - Returns: the reports that this call issued.
  public func issueReportsDue(at now: Moment) async throws -> [ReportID] {
    let due = try await read(for: IssueReport.server, at: now) { try $0.reportsDue() }
    if due.isEmpty { return [] }
    let cards = try await scorecards()
    var issued: [ReportID] = []
    for (name, end) in due {
      guard let card = cards.first(where: { $0.name == name }) else { continue }
      if let id = try await record(IssueReport(card, to: end), by: IssueReport.server, at: now) { issued.append(id) }
    }
    return issued
  }
}
