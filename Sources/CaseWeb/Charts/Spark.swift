import Casework

/// A line as high as a word: how a figure went, without axes. What it says is said in words too.
struct Spark: Sendable {
  /// The oldest first; nil where there was nothing to show.
  var values: [Double?]
  var unit: String

  private static let (width, height, edge) = (96.0, 24.0, 3.0)

  fileprivate var places: [(x: Double, y: Double)?] {
    let found = values.compactMap { $0 }
    guard let least = found.min(), let most = found.max() else { return [] }
    let gaps = Double(max(values.count - 1, 1))
    return values.enumerated().map { index, value in
      value.map { value in
        let share = most > least ? (value - least) / (most - least) : 0.5
        return (
          Self.edge + (Self.width - 2 * Self.edge) * Double(index) / gaps,
          Self.height - Self.edge - (Self.height - 2 * Self.edge) * share
        )
      }
    }
  }

  var words: String {
    let found = values.compactMap { $0 }
    guard let first = found.first, let last = found.last, found.count > 1 else { return "no earlier figures" }
    let turn = last > first ? "up" : last < first ? "down" : "the same"
    return "\(turn) from \(FigureWords.figure(first, unit)) in \(found.count) figures"
  }
}

extension HTML {
  /// The picture and its words; nothing where there are fewer than two figures.
  static func spark(_ spark: Spark) -> HTML {
    let places = spark.places
    guard places.compactMap({ $0 }).count > 1 else { return .empty }
    // A line from each to the next, broken where one is missing.
    let steps = zip([nil] + places, places).compactMap { before, place in
      place.map { (letter: before == nil ? "M" as HTML : "L", x: $0.x, y: $0.y) }
    }
    return """
      <svg class="sparkline" viewBox="0 0 96 24" width="96" height="24" aria-hidden="true" focusable="false">\
      <path d='\(each: steps, { "\($0.letter)\(Tenths($0.x)) \(Tenths($0.y))" })'/>\(ifLet: places.last ?? nil, { "<circle cx='\(Tenths($0.x))' cy='\(Tenths($0.y))' r='3'/>" })</svg>\
      <small class="sr">\(spark.words)</small>
      """
  }
}
