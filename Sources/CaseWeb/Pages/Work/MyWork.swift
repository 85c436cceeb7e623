import CaseStore
import Casework
import Hummingbird

/// Where a social worker's day starts: what is late, what is due, what is unfinished.
enum MyWork {
  static func show(_ request: PageRequest) async throws -> Response {
    let worker = request.worker
    let (rulebook, duties, counts) = try await request.read { reader in
      (try reader.rulebook(), try reader.openDuties(.worker(worker)), try reader.countDuties(.worker(worker)))
    }
    return request.page("My work", content(request, rulebook, duties, counts))
  }

  private static func content(
    _ request: PageRequest, _ rulebook: Rulebook, _ duties: [DutyRow], _ counts: DutyCounts
  ) -> HTML {
    """
    <h1>My work</h1>
    \(.tiles([("\(counts.late)", "late", nil), ("\(counts.today)", "due today", nil), ("\(counts.thisWeek)", "due this week", nil)]))\
    \(.card("Late and due", .table(DutyTable.table(duties, rulebook, request.now))))
    """
  }
}
