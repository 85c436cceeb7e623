import Casework
import Testing

/// Every shape in which plans say when.
@Suite struct PlanDateTests {
  private static let base: Day = "2016-03-17"

  struct Example: Sendable, CustomStringConvertible {
    let text: String
    let meaning: PlanDate.Meaning
    let day: Day?
    /// A part of what is asked; nil where the text is certain.
    let asks: String?
    var description: String { "“\(text)”" }

    init(_ text: String, _ meaning: PlanDate.Meaning, _ day: Day? = nil, asks: String? = nil) {
      (self.text, self.meaning, self.day, self.asks) = (text, meaning, day, asks)
    }
  }

  static let examples: [Example] = [
    Example("31.8.16", .day, "2016-08-31"), Example("9.6.16", .day, "2016-06-09"),
    Example("31/08/2016", .day, "2016-08-31"), Example("2016-08-31", .day, "2016-08-31"),
    Example("30 – 6 – 16", .day, "2016-06-30"), Example("by 30th September 2016", .day, "2016-09-30"),
    Example("1st of June 2016", .day, "2016-06-01"), Example("16-Mar-17", .day, "2017-03-16"),
    Example("March 16th, 2017", .day, "2017-03-16"), Example("29/2/16", .day, "2016-02-29"),
    Example("Thursday 16 March 2017", .day, "2017-03-16"), Example("Thursday 16 March", .day, "2017-03-16"),
    Example("16 April", .day, "2016-04-16"), Example("31/8", .day, "2016-08-31"), Example("42613", .day, "2016-08-31"),
    Example("September 2016", .month, "2016-09-30"), Example("Sept 16", .month, "2016-09-30"),
    Example("Sep-16", .month, "2016-09-30"), Example("end of February 2016", .month, "2016-02-29"),
    Example("31/09/16", .impossible, asks: "September 2016 has 30 days"),
    Example("31 April 2016", .impossible, asks: "April 2016 has 30 days"),
    Example("29.2.17", .impossible, asks: "February 2017 has 28 days"),
    Example("12/13/2016", .impossible, asks: "there is no month 13"),
    Example("Thursday 16 March 2016", .otherWeekday, asks: "16 March 2016 is a Wednesday, not a Thursday"),
    Example("Friday 16 March", .otherWeekday, asks: "is a Thursday, not a Friday"),
    Example("Immediate", .atOnce, base), Example("immediately", .atOnce, base),
    Example("within 3 months", .within(.months(3)), "2016-06-17"),
    Example("3 months", .within(.months(3)), "2016-06-17"),
    Example("Within three months", .within(.months(3)), "2016-06-17"),
    Example("6 weeks", .within(.weeks(6)), "2016-04-28"),
    Example("10 working days", .within(.workingDays(10)), "2016-04-04"),
    Example("Within 2 years", .within(.years(2)), "2018-03-17"),
    Example("Every 3 months", .every(.months(3))), Example("monthly", .every(.months(1))),
    Example("Quarterly", .every(.months(3))), Example("six-monthly", .every(.months(6))),
    Example("each month", .every(.months(1))), Example("fortnightly", .every(.weeks(2))),
    Example("Ongoing", .ongoing, asks: "has no end"), Example("on-going", .ongoing, asks: "has no end"),
    Example("tbc", .undecided, asks: "not decided"), Example("To be confirmed", .undecided, asks: "not decided"),
    Example("ASAP", .undecided, asks: "not decided"), Example("", .blank, asks: "No date is given"),
    Example(" – ", .blank, asks: "by when?"),
    Example("30.6.16 and 31.12.16", .several, asks: "2 dates (30 June 2016, 31 December 2016)"),
    Example("31.8.16\n31.9.16", .several, asks: "one that is not a day"),
    Example("June 2016 / December 2016", .several, asks: "2 dates"),
    Example("31.8.16 then quarterly", .several, asks: "once, or each time"),
    Example("Completed", .status, asks: "how it stands, not by when"), Example("Green", .status, asks: "how it stands"),
    Example("In progress", .status, asks: "how it stands"),
    Example("Complete 9.6.16", .status, asks: "by when was it due"),
    Example("Autumn term", .unreadable, asks: "No day can be read"), Example("1.2.3.4", .unreadable, asks: "No day"),
  ]

  @Test(arguments: examples) func readsWhatPlansWrite(_ example: Example) {
    let date = PlanDate(example.text, base: Self.base)
    #expect(date.meaning == example.meaning)
    #expect(date.day == example.day)
    #expect(date.text == example.text, "the text is kept as it was")
    if let asks = example.asks {
      #expect(date.problem?.contains(asks) ?? false, "\(date.problem ?? "nothing is asked")")
    } else {
      #expect(date.problem == nil)
    }
  }

  @Test func withoutABaseALengthIsAsked() {
    for text in ["3 months", "Immediate", "within 6 weeks"] {
      let date = PlanDate(text)
      #expect(date.lacksBase && date.day == nil && date.problem?.contains("counted from no day") == true, "\(text)")
    }
    #expect(PlanDate("16 March").problem?.contains("has no year") == true)
    #expect(PlanDate("31.8.16").day == "2016-08-31")
    #expect(!PlanDate("tbc").lacksBase)
  }

  /// Whatever is typed: it is read to an end, and only days that exist come out.
  @Test func nothingThatIsTypedIsTooMuch() {
    for text in [
      "////", "9999999999999999999", "31.", "every", "each every", "of", "March March", "0.0.00", "1/1/0000",
    ] {
      let date = PlanDate(text, base: Self.base)
      #expect(date.day != nil || date.problem != nil || date.every != nil, "\(text)")
    }
  }
}
