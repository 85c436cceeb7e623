import Casework

/// A mark in its place, or several that stand too close to be told apart, as one with their number.
struct PlacedMark: Sendable {
  var x: Double
  let marks: [Throughline.Mark]

  var isCount: Bool { marks.count > 1 }
  /// A count with a late one in it is late: nothing late is hidden by crowding.
  var isLate: Bool { marks.contains { $0.shape == .triangle } }
  var isHollow: Bool { marks.allSatisfy(\.isHollow) }
  var halfWidth: Double { isCount ? (marks.count > 99 ? 13 : 10) : 6.5 }
}

extension Throughline {
  /// How wide a mark is with the air around it.
  private static let mark = 13.0
  /// In a crowd, marks within so much of one another are counted together.
  private static let cell = 22.0

  /// The marks from left to right. Two or three that are close are moved a little apart where there is room; more are
  /// counted. What is done and what is due are never counted together.
  func placedMarks(_ time: TimeScale) -> [PlacedMark] {
    let runs = runs(time)
    var placed: [PlacedMark] = []
    for (place, run) in runs.enumerated() {
      let before = placed.last.map { $0.x + $0.halfWidth } ?? Throughline.left
      let after = place + 1 < runs.count ? time.x(runs[place + 1][0].day) - Throughline.mark / 2 : Throughline.right
      placed += Throughline.spread(run, from: before, to: after, time) ?? Throughline.counted(run, time)
    }
    return Throughline.apart(placed)
  }

  /// Marks each of which lies on the one before it, in the order of their days.
  private func runs(_ time: TimeScale) -> [[Mark]] {
    let sorted = marks.sorted { ($0.day, $0.isHollow ? 1 : 0, $0.title) < ($1.day, $1.isHollow ? 1 : 0, $1.title) }
    var runs: [[Mark]] = []
    for mark in sorted {
      if let last = runs.last?.last, time.x(mark.day) - time.x(last.day) < Throughline.mark {
        runs[runs.count - 1].append(mark)
      } else {
        runs.append([mark])
      }
    }
    return runs
  }

  /// A few marks side by side around the middle of their places; nil when there are too many, or no room.
  private static func spread(
    _ run: [Mark], from before: Double, to after: Double, _ time: TimeScale
  ) -> [PlacedMark]? {
    if run.count == 1 { return [PlacedMark(x: time.x(run[0].day), marks: run)] }
    let half = Double(run.count) * mark / 2
    let middle = run.map { time.x($0.day) }.reduce(0, +) / Double(run.count)
    guard run.count <= 3, middle - half >= before - 1, middle + half <= after + 1 else { return nil }
    return run.enumerated().map { place, one in
      PlacedMark(x: middle - half + (Double(place) + 0.5) * mark, marks: [one])
    }
  }

  private static func counted(_ run: [Mark], _ time: TimeScale) -> [PlacedMark] {
    var groups: [[Mark]] = []
    for mark in run {
      if let first = groups.last?.first, first.isHollow == mark.isHollow,
        time.x(mark.day) - time.x(first.day) < cell
      {
        groups[groups.count - 1].append(mark)
      } else {
        groups.append([mark])
      }
    }
    return groups.map { group in
      PlacedMark(x: time.x(group[0].day) + (group.count > 1 ? cell / 2 - 1 : 0), marks: group)
    }
  }

  /// Moves marks right until none lies on another, then back left where the last would leave the picture.
  private static func apart(_ marks: [PlacedMark]) -> [PlacedMark] {
    var marks = marks
    for place in marks.indices {
      let least = place == 0 ? left + marks[place].halfWidth : marks[place - 1].x + gap(marks, place)
      marks[place].x = max(marks[place].x, least)
    }
    for place in marks.indices.reversed() {
      let most =
        place == marks.count - 1 ? right - marks[place].halfWidth : marks[place + 1].x - gap(marks, place + 1)
      marks[place].x = min(marks[place].x, most)
    }
    return marks
  }

  private static func gap(_ marks: [PlacedMark], _ place: Int) -> Double {
    marks[place - 1].halfWidth + marks[place].halfWidth
  }
}
