import Casework

/// By what a figure is taken apart.
public enum IndicatorSplit: String, Sendable, CaseIterable {
  case team, age, sex, ethnicity, disability

  /// One value for each row `r` about the person `p`, as at a day. Nothing is a part of its own: not known.
  func expression(on day: Day) -> SQL {
    switch self {
    case .team:
      """
      (SELECT t.name FROM allocation a JOIN team t ON t.id = a.team WHERE a.subject_id = r.subject_id
          AND a.began_on <= \(day) AND (a.ended_on IS NULL OR a.ended_on > \(day)) ORDER BY a.began_on DESC LIMIT 1)
      """
    case .age:
      """
      CASE WHEN p.born_on IS NULL OR p.born_on > \(day) THEN 'unborn'
           WHEN age_on(p.born_on, \(day)) < 1 THEN '0' WHEN age_on(p.born_on, \(day)) < 5 THEN '1 to 4'
           WHEN age_on(p.born_on, \(day)) < 10 THEN '5 to 9' WHEN age_on(p.born_on, \(day)) < 16 THEN '10 to 15'
           ELSE '16 and over' END
      """
    case .sex: "p.sex"
    case .ethnicity: "p.ethnicity"
    case .disability:
      "CASE WHEN p.disabilities IS NULL THEN NULL WHEN p.disabilities IN ('', 'NONE') THEN 'none' ELSE 'disabled' END"
    }
  }
}

extension Reader {
  /// The figure of each part, by the part’s name; the parts come to the whole. What is small and is not all about
  /// children whom the reader may see is hidden, and so is what it could be worked out from.
  ///
  /// - Throws: `StoreFault.other` when they do not: a figure that cannot come from its parts is not shown.
  public func split(
    _ indicator: Indicator, by split: IndicatorSplit, for days: IndicatorDays
  ) throws -> [IndicatorPart] {
    let query = IndicatorQuery.bound(indicator.query, days)
    let parts: [IndicatorPart] = try connection.rows(
      """
      SELECT x.part, count(*), coalesce(sum(x.value), 0), coalesce(sum(x.seen), 0)
        FROM (SELECT \(split.expression(on: days.to)) AS part, r.value,
                     CASE WHEN \(sees("r.subject_id")) THEN 1 ELSE 0 END AS seen
                FROM (\(query)) r LEFT JOIN person p ON p.subject_id = r.subject_id) x
       GROUP BY x.part ORDER BY x.part
      """
    ) { row in
      let kind: Indicator.Kind = indicator.kind == .rate ? .count : indicator.kind
      let figure = Figure(kind: kind, rows: try row.int(1), sum: try row.real(2), population: nil)
      return IndicatorPart(name: try row.optionalText(0), figure: figure, isAllSeen: try row.int(3) == figure.rows)
    }
    let whole = try figure(of: indicator, for: days)
    let figures = parts.compactMap(\.figure)
    guard whole.isWhole(of: figures) else {
      throw StoreFault.other(code: "indicator", message: "\(indicator.name) is not the sum of its parts")
    }
    if try seesNoChild() {
      // Where something else was told of the whole, parts that come to what it is now would say what was mended.
      let isAsTold = try asIssued(whole, of: indicator, for: days) == whole
      let isOpen = try isAsTold && connection.arePartsOpen(indicator, by: split, figures, for: days)
      if !isOpen { return parts.map(\.hidden) }
    }
    return IndicatorPart.hidingSmall(parts)
  }
}

/// One part of a figure.
public struct IndicatorPart: Sendable, Equatable {
  /// Nil where it is not known to which part a row belongs.
  public let name: String?
  /// Nil where it is too small to be shown.
  public private(set) var figure: Figure?
  /// Whether the reader may see everything in it.
  let isAllSeen: Bool

  init(name: String?, figure: Figure?, isAllSeen: Bool) {
    (self.name, self.figure, self.isAllSeen) = (name, figure, isAllSeen)
  }

  /// A small part whose every child the reader sees tells the reader nothing; where one holds a child whom the reader
  /// may not see, none is shown.
  static func hidingSmall(_ parts: [IndicatorPart]) -> [IndicatorPart] {
    let tells = parts.contains { !$0.isAllSeen && $0.figure?.isFitToShow == false }
    return tells ? parts.map(\.hidden) : parts
  }

  var hidden: IndicatorPart { IndicatorPart(name: name, figure: nil, isAllSeen: isAllSeen) }
}
