extension WorkingCalendar {
  /// Bank holidays in England by year, as published; 2028 to 2030 follow the rule and are to be checked each year
  /// against the published list. One-off days are proclaimed late (19 September 2022), so a year is data: add or
  /// mend a line and every open duty is counted anew.
  ///
  /// Source: Banking and Financial Dealings Act 1971, s.1 and Schedule 1; royal proclamations for one-off days.
  public static let england = WorkingCalendar(listed: publishedHolidays)

  /// Reads lines of `year: mm-dd name; mm-dd name; …`.
  init(listed text: String) {
    var names: [Day: String] = [:]
    var years: [Int] = []
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let year = Int(halves[0]) else { preconditionFailure("not a year of holidays: \(line)") }
      years.append(year)
      for entry in halves[1].split(separator: ";") {
        let entry = entry.drop { $0 == " " }
        guard let day = Day(iso: "\(year)-\(entry.prefix(5))") else { preconditionFailure("not a holiday: \(entry)") }
        names[day] = String(entry.dropFirst(6))
      }
    }
    precondition(years == Array(years[0]...years[years.count - 1]), "a year of holidays is missing")
    self.init(years: years[0]...years[years.count - 1], holidays: names)
  }

  private static let publishedHolidays = """
    2009: 01-01 New Year's Day; 04-10 Good Friday; 04-13 Easter Monday; 05-04 Early May bank holiday; 05-25 Spring bank holiday; 08-31 Summer bank holiday; 12-25 Christmas Day; 12-28 Boxing Day (substitute)
    2010: 01-01 New Year's Day; 04-02 Good Friday; 04-05 Easter Monday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 08-30 Summer bank holiday; 12-27 Christmas Day (substitute); 12-28 Boxing Day (substitute)
    2011: 01-03 New Year's Day; 04-22 Good Friday; 04-25 Easter Monday; 04-29 Royal wedding; 05-02 Early May bank holiday; 05-30 Spring bank holiday; 08-29 Summer bank holiday; 12-26 Boxing Day; 12-27 Christmas Day (substitute)
    2012: 01-02 New Year's Day; 04-06 Good Friday; 04-09 Easter Monday; 05-07 Early May bank holiday; 06-04 Spring bank holiday; 06-05 Diamond Jubilee; 08-27 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    2013: 01-01 New Year's Day; 03-29 Good Friday; 04-01 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    2014: 01-01 New Year's Day; 04-18 Good Friday; 04-21 Easter Monday; 05-05 Early May bank holiday; 05-26 Spring bank holiday; 08-25 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    2015: 01-01 New Year's Day; 04-03 Good Friday; 04-06 Easter Monday; 05-04 Early May bank holiday; 05-25 Spring bank holiday; 08-31 Summer bank holiday; 12-25 Christmas Day; 12-28 Boxing Day (substitute)
    2016: 01-01 New Year's Day; 03-25 Good Friday; 03-28 Easter Monday; 05-02 Early May bank holiday; 05-30 Spring bank holiday; 08-29 Summer bank holiday; 12-26 Boxing Day; 12-27 Christmas Day (substitute)
    2017: 01-02 New Year's Day; 04-14 Good Friday; 04-17 Easter Monday; 05-01 Early May bank holiday; 05-29 Spring bank holiday; 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    2018: 01-01 New Year's Day; 03-30 Good Friday; 04-02 Easter Monday; 05-07 Early May bank holiday; 05-28 Spring bank holiday; 08-27 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    2019: 01-01 New Year's Day; 04-19 Good Friday; 04-22 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    2020: 01-01 New Year's Day; 04-10 Good Friday; 04-13 Easter Monday; 05-08 Early May bank holiday; 05-25 Spring bank holiday; 08-31 Summer bank holiday; 12-25 Christmas Day; 12-28 Boxing Day (substitute)
    2021: 01-01 New Year's Day; 04-02 Good Friday; 04-05 Easter Monday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 08-30 Summer bank holiday; 12-27 Christmas Day (substitute); 12-28 Boxing Day (substitute)
    2022: 01-03 New Year's Day; 04-15 Good Friday; 04-18 Easter Monday; 05-02 Early May bank holiday; 06-02 Spring bank holiday; 06-03 Platinum Jubilee; 08-29 Summer bank holiday; 09-19 State funeral; 12-26 Boxing Day; 12-27 Christmas Day (substitute)
    2023: 01-02 New Year's Day; 04-07 Good Friday; 04-10 Easter Monday; 05-01 Early May bank holiday; 05-08 Coronation; 05-29 Spring bank holiday; 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    2024: 01-01 New Year's Day; 03-29 Good Friday; 04-01 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    2025: 01-01 New Year's Day; 04-18 Good Friday; 04-21 Easter Monday; 05-05 Early May bank holiday; 05-26 Spring bank holiday; 08-25 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    2026: 01-01 New Year's Day; 04-03 Good Friday; 04-06 Easter Monday; 05-04 Early May bank holiday; 05-25 Spring bank holiday; 08-31 Summer bank holiday; 12-25 Christmas Day; 12-28 Boxing Day (substitute)
    2027: 01-01 New Year's Day; 03-26 Good Friday; 03-29 Easter Monday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 08-30 Summer bank holiday; 12-27 Christmas Day (substitute); 12-28 Boxing Day (substitute)
    2028: 01-03 New Year's Day; 04-14 Good Friday; 04-17 Easter Monday; 05-01 Early May bank holiday; 05-29 Spring bank holiday; 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    2029: 01-01 New Year's Day; 03-30 Good Friday; 04-02 Easter Monday; 05-07 Early May bank holiday; 05-28 Spring bank holiday; 08-27 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    2030: 01-01 New Year's Day; 04-19 Good Friday; 04-22 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day
    """
}
