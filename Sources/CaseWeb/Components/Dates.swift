import Casework

extension HTML {
  /// `5 March 2026`
  static func date(_ day: Day) -> HTML { #"<time datetime="\#(day)">\#(day.words)</time>"# }

  /// `Thu 5 Mar`, for tables where the year is plain.
  static func shortDate(_ day: Day) -> HTML { #"<time datetime="\#(day)">\#(day.shortWords)</time>"# }

  /// `5 March 2026 at 09:15`, on London clocks.
  static func moment(_ moment: Moment) -> HTML { #"<time datetime="\#(moment)">\#(moment.words)</time>"# }

  /// `4 October 2023 to 2 September 2024`, or `since 3 March 2026` while it lasts.
  static func dates(from start: Day, until end: Day?) -> HTML {
    if let end { "\(date(start)) to \(date(end))" } else { "since \(date(start))" }
  }
}
