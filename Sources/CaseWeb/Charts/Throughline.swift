import Casework

/// A child's life with us in one picture: bands for what lasted, marks for what happened or is due, and today.
///
/// The same facts are a sentence for those who hear the page (`description`) and a table (`table`). Every band and mark
/// is a link with a title. Drawing is pure: the same values give the same bytes.
struct Throughline: Sendable {
  /// What kind of thing a band is; the style sheet gives each its colour.
  enum Kind: String, Sendable, CaseIterable { case need, protect, legal, care, home, school, health, missing }

  /// Something true from a day until a day.
  struct Band: Sendable {
    var label: String
    var from: Day
    /// Nil while it lasts.
    var until: Day?
    var kind: Kind
    var href: String
    /// The whole of it in words; what is shown when the pointer rests on it and what is heard.
    var title: String
  }

  /// One line of bands: `Need`, `Protection`, `Home`, …
  struct Lane: Sendable {
    var label: String
    var bands: [Band]
  }

  /// Something that happened on a day or is due on it.
  struct Mark: Sendable {
    /// A circle is a visit, a square a meeting, a diamond anything else; what came or is late is a triangle whatever it
    /// was, so that lateness does not hang on colour.
    enum Shape: Int, Sendable, CaseIterable { case circle, square, diamond, triangle }

    var day: Day
    var shape: Shape
    /// Due, not done.
    var isHollow = false
    var href: String
    var title: String
  }

  enum Scale: Sendable {
    /// Years pressed together on the left, the last months wide, the coming months narrow.
    case towardsToday
    /// Every day as wide as any other.
    case even
  }

  /// Whose it is, as in `Maya’s time with us`.
  var name: String
  var lanes: [Lane]
  var marks: [Mark]
  var marksLabel = "Seen and met"
  var today: Day
  /// Under the line for today: another day's picture says `As at 3 March 2026`.
  var todayWords: String
  var scale = Scale.towardsToday
  /// Where the marks of some weeks lead that are too close to be told apart.
  var between: @Sendable (_ first: Day, _ last: Day) -> String
  /// Begins every id in the picture; two pictures on a page have different ones.
  var id = "throughline"

  init(
    name: String, lanes: [Lane], marks: [Mark], today: Day, todayWords: String? = nil, scale: Scale = .towardsToday,
    between: @escaping @Sendable (Day, Day) -> String
  ) {
    (self.name, self.lanes, self.marks, self.today) = (name, lanes, marks, today)
    (self.scale, self.between) = (scale, between)
    self.todayWords = todayWords ?? "Today, \(today.words)"
  }
}
