import Casework

extension Reader {
  /// The figure for some days. What it counts does not depend on who asks: whoever may not see the children is shown
  /// it through `SmallNumbers`.
  public func figure(of indicator: Indicator, for days: IndicatorDays) throws -> Figure {
    try connection.figure(of: indicator, for: days)
  }

  /// The figure as the reader may be shown it: nil where it is so small that children could be known by it, unless the
  /// reader may see everything that it counts. Who sees no child is shown nothing that could be subtracted from another
  /// figure to leave so few (`isOpen`).
  public func shownFigure(of indicator: Indicator, for days: IndicatorDays) throws -> Figure? {
    let figure = try figure(of: indicator, for: days)
    if try seesNoChild() {
      return try connection.isOpen(indicator, for: days, known: figure)
        ? asIssued(figure, of: indicator, for: days) : nil
    }
    guard !figure.isFitToShow else { return figure }
    let seen = try connection.first(
      "SELECT count(*) FROM (\(IndicatorQuery.bound(indicator.query, days))) r WHERE \(sees("r.subject_id"))"
    ) { try $0.int(0) }
    return seen == figure.rows ? figure : nil
  }

  /// The figure at the end of each of the last months, the oldest first, as the reader may be shown it.
  public func trend(of indicator: Indicator, to day: Day, months: Int = 24) throws -> [(to: Day, figure: Figure?)] {
    let figures = try keptFigures()
    return try day.monthEnds(months).map { end in
      (end, try figures.figure(of: indicator, for: indicator.period.days(to: end)))
    }
  }

  /// The rows about children whom the reader may see, those that need looking at first.
  public func rows(
    of indicator: Indicator, for days: IndicatorDays, most: Int = 500, after skipped: Int = 0
  ) throws -> [(child: ChildName, row: IndicatorRow, team: String?, worker: String?)] {
    let query = IndicatorQuery.bound(indicator.query, days)
    let order: SQL = indicator.better == .lower ? "r.value DESC" : "r.value"
    return try connection.rows(
      """
      SELECT \(ChildName.columns), r.subject_id, r.item, r.day, r.value, t.name, w.name
        FROM (\(query)) r JOIN person p ON p.subject_id = r.subject_id
        LEFT JOIN allocation a ON a.subject_id = r.subject_id AND \(held("a", on: days.to))
        LEFT JOIN team t ON t.id = a.team LEFT JOIN worker w ON w.id = a.worker
       WHERE \(visible("r.subject_id")) ORDER BY \(order), p.search_name, r.subject_id, r.item
       LIMIT \(most) OFFSET \(skipped)
      """
    ) { row in
      let counted = IndicatorRow(
        subject: try row.optionalText(6).map { SubjectID($0) }, item: try row.text(7), day: try row.day(8),
        value: try row.real(9))
      return (try ChildName(row, from: 0), counted, try row.optionalText(10), try row.optionalText(11))
    }
  }

  /// Holds of a span that lasts on a day.
  func held(_ span: SQL, on day: Day) -> SQL {
    "\(span).began_on <= \(day) AND (\(span).ended_on IS NULL OR \(span).ended_on > \(day))"
  }
}

extension Connection {
  func figure(of indicator: Indicator, for days: IndicatorDays) throws -> Figure {
    let query = IndicatorQuery.bound(indicator.query, days)
    let parts = try first(
      """
      SELECT count(*), coalesce(sum(r.value), 0), coalesce(min(r.value), 0), coalesce(max(r.value), 0)
        FROM (\(query)) r
      """
    ) { (try $0.int(0), try $0.real(1), try $0.real(2), try $0.real(3)) }
    let (rows, sum, least, most) = parts ?? (0, 0, 0, 0)
    if indicator.kind == .share, least < 0 || most > 1 {
      throw StoreFault.other(code: "indicator", message: "\(indicator.name): a share counts 1 or 0")
    }
    return Figure(kind: indicator.kind, rows: rows, sum: sum, population: try population(of: indicator, on: days.to))
  }

  func population(of indicator: Indicator, on day: Day) throws -> Int? {
    guard indicator.kind == .rate else { return nil }
    return try first(
      "SELECT children FROM population WHERE from_on <= \(day) ORDER BY from_on DESC LIMIT 1"
    ) { try $0.int(0) }
  }
}

extension Store {
  /// The figure as it is, for whoever has the database itself: no page shows it so.
  public func figure(of indicator: Indicator, for days: IndicatorDays) async throws -> Figure {
    try await engine.read { try $0.figure(of: indicator, for: days) }
  }

  /// The rows as they are.
  public func rows(of indicator: Indicator, for days: IndicatorDays) async throws -> [IndicatorRow] {
    let query = IndicatorQuery.bound(indicator.query, days)
    return try await engine.read { connection in
      try connection.rows(
        "SELECT r.subject_id, r.item, r.day, r.value FROM (\(query)) r ORDER BY r.item, r.subject_id, r.day"
      ) { try IndicatorRow($0, of: indicator) }
    }
  }
}
