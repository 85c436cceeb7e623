import CaseStore
import Casework

/// An indicator’s last months, small: the figures that may be shown, what is usual, and the target.
struct MoveSpark {
  let behind: Sight.Behind

  private static let (width, height) = (250.0, 92.0)

  private var values: [(place: Int, value: Double)] {
    behind.trend.enumerated().compactMap { place, point in point.figure?.value.map { (place, $0) } }
  }

  private var limits: ProcessLimits? {
    guard behind.isJudged else { return nil }
    return ProcessLimits(values.map(\.value), within: 0...(isShare ? 100 : .greatestFiniteMagnitude))
  }

  private var isShare: Bool { behind.indicator.kind == .share }

  /// What a year should come to says nothing of how many there should be in a month.
  private var target: Target? {
    let isOfAll = behind.indicator.kind == .rate || behind.indicator.kind == .count
    return behind.indicator.sharesDays && behind.isJudged && isOfAll ? nil : behind.target
  }

  /// What it shows, in a sentence.
  var words: String {
    guard let first = values.first, let last = values.last else { return "No figure of it can be shown." }
    let unit = behind.indicator.unit
    let from = FigureWords.figure(first.value, unit)
    let each = behind.indicator.sharesDays && behind.isJudged ? "Each month by itself: " : ""
    let span =
      "\(each)\(from) in \(FigureWords.month(behind.trend[first.place].to)), "
      + "\(FigureWords.figure(last.value, unit)) in \(FigureWords.month(behind.trend[last.place].to))"
    guard behind.isJudged else { return "\(span): not judged, each counts most of what the one before it counts" }
    guard let signal = limits?.signals(in: values.map(\.value)).last ?? nil else { return "\(span): no signal" }
    return "\(span): a signal, \(signal.words)"
  }

  var html: HTML {
    if values.isEmpty { return "<p class='quiet'>\(words)</p>" }
    let wanted: [Double] = [target?.target, limits?.upper].compactMap { $0 }
    let top = isShare ? 100 : max((values.map(\.value) + wanted).max() ?? 1, 1)
    func x(_ place: Int) -> Double { 6 + (Self.width - 12) * Double(place) / Double(max(behind.trend.count - 1, 1)) }
    func y(_ value: Double) -> Double { Self.height - 6 - (Self.height - 12) * min(value / top, 1) }
    let joined = zip(values, values.dropFirst()).filter { $1.place == $0.place + 1 }
    return """
      <svg class="trend spark" viewBox="0 0 250 92" role="img" aria-label="\(words)">\
      \(ifLet: limits, { limits in
        "<rect class='usual' x='6' width='238' y='\(Tenths(y(limits.upper)))' height='\(Tenths(max(y(limits.lower) - y(limits.upper), 1)))'/>"
      })\(ifLet: target, { target in
        "<line class='target' x1='6' x2='244' y1='\(Tenths(y(target.target)))' y2='\(Tenths(y(target.target)))'/>"
      })\(each: joined, { a, b in
        "<line class='figure' x1='\(Tenths(x(a.place)))' y1='\(Tenths(y(a.value)))' x2='\(Tenths(x(b.place)))' y2='\(Tenths(y(b.value)))'/>"
      })\(ifLet: values.last, { "<circle class='dot' cx='\(Tenths(x($0.place)))' cy='\(Tenths(y($0.value)))' r='4'/>" })</svg>\
      <p><small>\(words).</small></p>
      """
  }
}
