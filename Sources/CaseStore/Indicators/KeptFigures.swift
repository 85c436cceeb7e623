import Casework

/// Figures for one page, as its reader may be shown them: kept ones where there are, worked out where there are none.
public final class KeptFigures {
  private let reader: Reader
  /// The last change of the record, as this reading sees it.
  let change: Int
  private var hidden: Set<SubjectID>?
  /// When the oldest of those that were asked for was worked out; nil when all are of the record as it is now.
  public private(set) var workedOutAt: Moment?

  init(_ reader: Reader) throws {
    self.reader = reader
    change = try reader.connection.lastChange()
  }

  public func figure(of indicator: Indicator, for days: IndicatorDays) throws -> Figure? {
    try shown(indicator, days, byTeam: false).figure
  }

  /// The figure and its teams; none of those where one is small and holds something that the reader may not see.
  public func shown(
    _ indicator: Indicator, _ days: IndicatorDays, byTeam: Bool
  ) throws -> (figure: Figure?, teams: [TeamFigure]) {
    let kept = try kept(indicator, days, byTeam: byTeam)
    if try reader.seesNoChild() {
      let figure = kept.isOpen ? try told(kept.figure, of: indicator, for: days) : nil
      return (figure, figure == kept.figure && kept.areTeamsOpen ? kept.teams : [])
    }
    let areTeamsFit = kept.teams.allSatisfy(\.figure.isFitToShow)
    if kept.figure.isFitToShow, areTeamsFit { return (kept.figure, kept.teams) }
    let mayShow = try kept.figure.isFitToShow || sees(kept.subjects ?? [])
    return (mayShow ? kept.figure : nil, try areTeamsFit || sees(kept.inSmallTeams) ? kept.teams : [])
  }

  /// The figures by which the last months are judged, where all of them are kept: nil where the server has not come to
  /// them yet. For what a list says of a trend, which is not worth waiting for.
  public func keptTrend(of indicator: Indicator, to day: Day, months: Int = 24) throws -> [Figure?]? {
    let all = indicator.judgedMonths(to: day, months)
    let isThere = all.allSatisfy { days in
      let key = FigureShelf.Key(name: indicator.name, query: indicator.query, days: days, isByTeam: false)
      return reader.figures.figure(key, change: change, now: reader.now) != nil
    }
    return isThere ? try all.map { try figure(of: indicator, for: $0) } : nil
  }

  private func kept(_ indicator: Indicator, _ days: IndicatorDays, byTeam: Bool) throws -> FigureShelf.Kept {
    let key = FigureShelf.Key(name: indicator.name, query: indicator.query, days: days, isByTeam: byTeam)
    if let found = reader.figures.figure(key, change: change, now: reader.now) {
      if found.change != change { workedOutAt = min(workedOutAt ?? found.at, found.at) }
      return found
    }
    let made = try reader.connection.workOut(indicator, for: days, byTeam: byTeam, change: change, now: reader.now)
    reader.figures.keep(made, as: key)
    return made
  }

  /// As a report or a paper told it.
  private func told(_ figure: Figure, of indicator: Indicator, for days: IndicatorDays) throws -> Figure {
    let key = FigureShelf.Key(name: indicator.name, query: indicator.query, days: days, isByTeam: false)
    if let known = reader.figures.told.told(key, of: figure, at: change) { return known }
    let told = try reader.asIssued(figure, of: indicator, for: days)
    reader.figures.told.keep(told, as: key, of: figure, at: change)
    return told
  }

  private func sees(_ subjects: Set<SubjectID>) throws -> Bool {
    try !subjects.contains("nobody") && hiddenSubjects().isDisjoint(with: subjects)
  }

  /// Children whose records are not open to the reader, and entries of registers. Who holds the wide key finds every
  /// child but some of those whose records are restricted: nobody looks through all children for them.
  private func hiddenSubjects() throws -> Set<SubjectID> {
    if let hidden { return hidden }
    let isWide =
      try reader.connection.first(
        "SELECT 1 FROM worker_key WHERE worker_id = \(reader.worker) AND key = \(Sight.wide)"
      ) { _ in true } ?? false
    let among: SQL =
      isWide ? "SELECT subject_id AS id FROM restriction" : "SELECT id FROM subject WHERE kind = 'child'"
    let entries = try Reader.countedRegisters.map { kind -> SQL in
      "SELECT e.id FROM \(try SQL(identifier: kind.table)) e WHERE NOT (\(try kind.visible(to: reader)))"
    }
    let children: SQL = "SELECT c.id FROM (\(among)) c WHERE NOT \(reader.visible("c.id"))"
    let all = SQL.joined([children] + entries, separator: " UNION ALL ")
    let found = Set(try reader.connection.rows(all) { try $0.id(0) as SubjectID })
    hidden = found
    return found
  }
}

extension Reader {
  /// Figures for a page that shows many. They may be as old as `KeptFigures.workedOutAt` says.
  public func keptFigures() throws -> KeptFigures { try KeptFigures(self) }

  /// A figure to somebody who sees no child, for days that may have been reported on already: then the report stands,
  /// or the papers of a meeting that had it.
  func asIssued(_ figure: Figure, of indicator: Indicator, for days: IndicatorDays) throws -> Figure {
    if let published = try asPublished(indicator.name, indicator.kind, for: days) { return published }
    let last = try connection.rows(
      """
      SELECT l.report_id, l.line FROM report_line l JOIN report r ON r.id = l.report_id
       WHERE l.indicator = \(indicator.name) AND l.from_on = \(days.from) AND l.to_on = \(days.to) AND l.is_open = 1
       ORDER BY r.issued_at DESC, r.id DESC, l.line DESC LIMIT 1
      """
    ) { (try $0.text(0), try $0.int(1)) }.first
    guard let last else { return figure }
    let line = try connection.rows("\(KeptLine.all) WHERE report_id = \(last.0) AND line = \(last.1)") {
      try KeptLine($0)
    }.first
    return try line.flatMap { try asFirstIssued($0) } ?? figure
  }
}
