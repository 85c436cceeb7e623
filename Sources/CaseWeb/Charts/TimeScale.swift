import Casework

/// Turns days into places across a picture, always later to the right.
struct TimeScale: Sendable {
  /// Days and their places, both rising; between two of them time runs evenly.
  let points: [(day: Day, x: Double)]

  var first: Day { points[0].day }
  var last: Day { points[points.count - 1].day }

  /// Days outside the picture stand at its edge.
  func x(_ day: Day) -> Double {
    if day <= first { return points[0].x }
    for (a, b) in zip(points, points.dropFirst()) where day <= b.day {
      return a.x + (b.x - a.x) * Double(day - a.day) / Double(b.day - a.day)
    }
    return points[points.count - 1].x
  }

  /// Where evenly running time changes its pace.
  var bends: [Double] { points.dropFirst().dropLast().map(\.x) }
}

extension TimeScale {
  /// How many months before today are drawn wide.
  private static let recent = 8

  /// - Parameters:
  ///   - first, last: the earliest and latest day to be shown.
  ///   - left, right: the places of the picture's edges.
  init(from first: Day, to last: Day, today: Day, scale: Throughline.Scale, left: Double, right: Double) {
    let end = max(last, today.adding(months: 5))
    let begin = min(first, today.adding(months: -1))
    let recent = today.adding(months: -TimeScale.recent)
    switch scale {
    case .even:
      points = [(begin, left), (end, right)]
    case .towardsToday:
      let width = right - left
      let now = (today, left + width * 0.76)
      if begin < recent {
        // A few years need less room than eighteen.
        let share = min(0.12 + 0.03 * Double(begin.months(until: recent)) / 6, 0.32)
        points = [(begin, left), (recent, left + width * share), now, (end, right)]
      } else {
        points = [(begin, left), now, (end, right)]
      }
    }
  }
}
