import Casework

/// A line of a table that was brought into a plan, as it was, and what became of it.
public struct PlanLineShown: Sendable {
  public let table: String
  public let importedOn: Day
  public let columns: [PlanColumn]
  public let line: TableLine
  public let fate: LineFate
  public let why: String
  public let action: String?
}

extension Reader {
  /// Every line that was ever brought into a plan, table by table.
  public func lines(of plan: SubjectID) throws -> [PlanLineShown] { try lines(where: "i.plan_id = \(plan)") }

  /// The lines from which an action was read.
  public func lines(ofAction id: String) throws -> [PlanLineShown] { try lines(where: "l.action_id = \(id)") }

  private func lines(where test: SQL) throws -> [PlanLineShown] {
    try connection.rows(
      """
      SELECT i.name, i.imported_on, i.columns, l.cells, l.fate, l.why, l.action_id
        FROM plan_line l JOIN plan_import i ON i.id = l.import_id
       WHERE \(test) ORDER BY i.imported_on, i.id, l.place
      """
    ) { row in
      PlanLineShown(
        table: try row.text(0), importedOn: try row.day(1),
        columns: try row.text(2).split(separator: " ").map { PlanColumn(rawValue: String($0)) ?? .left },
        line: PastedTable.read(try row.text(3)).first ?? TableLine(line: 0, cells: []),
        fate: LineFate(rawValue: try row.text(4)) ?? .refused, why: try row.text(5), action: try row.optionalText(6))
    }
  }
}
