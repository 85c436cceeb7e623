import Casework

extension Throughline {
  static let width = 1100.0
  static let left = 128.0
  static let right = 1086.0
  private static let top = 44.0
  private static let bandHeight = 22.0
  private static let rowStep = 26.0
  private static let laneGap = 14.0

  /// Everything of the picture in its place.
  struct Layout: Sendable {
    struct PlacedBand: Sendable {
      let band: Band
      let x: Double
      let y: Double
      let width: Double
      let height: Double
      /// The label as far as it fits; nil when no useful part does.
      let label: String?
    }

    let time: TimeScale
    let axis: TimeAxis
    let laneLabels: [(words: String, y: Double)]
    let bands: [PlacedBand]
    let marks: [PlacedMark]
    /// The line on which the marks stand.
    let baseline: Double
    let height: Double
  }

  func layout() -> Layout {
    let days = lanes.flatMap(\.bands).flatMap { [$0.from, $0.until].compactMap(\.self) } + marks.map(\.day)
    let latest = today.adding(months: 13)
    let time = TimeScale(
      from: days.min() ?? today, to: min(days.max() ?? today, latest), today: today, scale: scale,
      left: Throughline.left, right: Throughline.right)
    var y = Throughline.top
    var labels: [(words: String, y: Double)] = []
    var placed: [Layout.PlacedBand] = []
    for lane in lanes {
      labels.append((shortened(lane.label, to: Throughline.left - 6) ?? "", y + 15))
      let rows = Throughline.rows(lane.bands, today: today)
      placed += rows.map { place($0.band, row: $0.row, at: y, time) }
      y += Double((rows.map(\.row).max() ?? 0) + 1) * Throughline.rowStep + Throughline.laneGap
    }
    let baseline = y + 14
    return Layout(
      time: time, axis: TimeAxis(time, right: Throughline.right), laneLabels: labels,
      // What lies on top of others is drawn last.
      bands: placed.filter { $0.band.kind != .missing } + placed.filter { $0.band.kind == .missing },
      marks: placedMarks(time), baseline: baseline, height: baseline + 66)
  }

  /// Bands of a lane that hold at the same time stand under one another; a missing episode lies across the others.
  private static func rows(_ bands: [Band], today: Day) -> [(band: Band, row: Int)] {
    var ends: [Day] = []
    return bands.sorted { ($0.from, $0.title) < ($1.from, $1.title) }.map { band in
      if band.kind == .missing { return (band, 0) }
      let end = band.until ?? max(today, band.from)
      if let free = ends.firstIndex(where: { $0 <= band.from }) {
        ends[free] = end
        return (band, free)
      }
      ends.append(end)
      return (band, ends.count - 1)
    }
  }

  private func place(_ band: Band, row: Int, at laneTop: Double, _ time: TimeScale) -> Layout.PlacedBand {
    let isMissing = band.kind == .missing
    let least = isMissing ? 7.0 : 4.0
    let start = min(time.x(band.from), Throughline.right - least)
    let width = max(time.x(band.until ?? today) - start, least)
    let y = laneTop + Double(row) * Throughline.rowStep
    return Layout.PlacedBand(
      band: band, x: start, y: isMissing ? y - 6 : y, width: width,
      height: Throughline.bandHeight + (isMissing ? 12 : 0),
      label: isMissing ? nil : shortened(band.label, to: width - 14))
  }

  /// As much of a text as fits, with `…` where something is missing; nil when not even most of it would be left.
  private func shortened(_ text: String, to room: Double) -> String? {
    let fits = Int(room / 7.0)
    if text.count <= fits { return text }
    return fits * 5 >= text.count * 3 ? text.prefix(fits - 1).trimmed + "…" : nil
  }
}
