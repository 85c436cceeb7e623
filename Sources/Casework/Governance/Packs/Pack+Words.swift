extension Pack.Shown {
  /// The latest figure in words: never nought for what is missing, never a number that is too small.
  public var latestWords: String {
    guard let last = points.last else { return Gap.missing.words }
    return last.gap?.words ?? last.value.map { FigureWords.figure($0, unit) } ?? Gap.missing.words
  }

  /// Whether it moved more than it does by itself, and which way; nil where there is a gap, which says nothing, and
  /// where it is not judged.
  public var turn: String? {
    let values = points.compactMap(\.value)
    guard isJudged, values.count == points.count, let limits = ProcessLimits(values) else { return nil }
    switch limits.signals(in: values).last ?? nil {
    case .aboveLimits: return "It is higher than chance would make it."
    case .belowLimits: return "It is lower than chance would make it."
    case .runAbove: return "It has been above its mean for eight months or more."
    case .runBelow: return "It has been below its mean for eight months or more."
    case .rising: return "It has risen for six months in a row."
    case .falling: return "It has fallen for six months in a row."
    case nil: return "It moved no more than it does by itself."
    }
  }

  /// What stands after the figure: of which day it is, the target, and whether it turned.
  public var words: String {
    let when = points.last.map { " at \($0.day.words)." } ?? "."
    let target = target.map { " The target is \(FigureWords.figure($0, unit))." } ?? ""
    return when + target + (turn.map { " \($0)" } ?? "")
  }
}
