import Casework

extension TrendChart {
  /// What the picture says, for those who hear it.
  var words: String {
    guard let last = points.last(where: { $0.value != nil }), let value = last.value else {
      return "There is nothing to show yet."
    }
    let now = "\(FigureWords.figure(value, unit)) at \(last.day.words)."
    if judged.isEmpty { return "\(now) \(Self.shared)" }
    guard let limits else { return "\(now) Too few figures to say what is usual." }
    let usual =
      "When nothing changes it lies between \(FigureWords.number(limits.lower)) and \(FigureWords.number(limits.upper))."
    guard last.isJudged else { return "\(now) \(usual) Its month is not over: it is not judged yet." }
    guard let signal = signals.last ?? nil else { return "\(now) \(usual) The latest is no signal." }
    return "\(now) \(usual) The latest is a signal: \(signal.words)."
  }

  /// Why a row of figures has no limits.
  static let shared = """
    Each of these counts most of what the one before it counts, so that a step from one to the next says little: there are \
    no limits here, and nothing is called a signal.
    """

  var table: TableView {
    TableView(
      caption: title, columns: ["To", .init("Figure", isNumber: true), "Signal"],
      rows: zip(points, signals).reversed().map { point, signal in
        [
          .date(point.day), "\(point.value.map { FigureWords.figure($0, unit) } ?? "not shown")",
          "\(signal?.words ?? "")",
        ]
      })
  }
}

extension ProcessSignal {
  var words: String {
    switch self {
    case .aboveLimits: "above what is usual"
    case .belowLimits: "below what is usual"
    case .runAbove: "eight or more in a row above the mean"
    case .runBelow: "eight or more in a row below the mean"
    case .rising: "rising six times in a row"
    case .falling: "falling six times in a row"
    }
  }

  /// Whether it is a turn for the better; nil where neither is better.
  func isBetter(_ higher: Bool?) -> Bool? {
    guard let higher else { return nil }
    switch self {
    case .aboveLimits, .runAbove, .rising: return higher
    case .belowLimits, .runBelow, .falling: return !higher
    }
  }
}
