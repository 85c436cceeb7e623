/// What several complaints together say.
public enum ComplaintPatterns {
  /// Themes that came back within the last twelve months, as often as the authority takes for a pattern; the most
  /// frequent first.
  public static func repeatedThemes(
    _ complaints: [(theme: Complaint.Theme, receivedOn: Day)], on today: Day,
    by standards: LocalStandards = LocalStandards()
  ) -> [(theme: Complaint.Theme, times: Int)] {
    let repeated = standards.count(.complaintPattern, on: today)
    let since = today.adding(years: -1)
    let recent = complaints.filter { $0.receivedOn > since && $0.receivedOn <= today }
    return Complaint.Theme.allCases.map { theme in (theme, recent.count { $0.theme == theme }) }
      .filter { $0.1 >= repeated }.sorted { ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue) }
      .map { (theme: $0.0, times: $0.1) }
  }

  /// How many investigations began in the last twelve months and in the twelve before; nil unless there were as
  /// many as the authority takes for a pattern, and more than before.
  public static func risingInvestigations(
    _ began: [Day], on today: Day, by standards: LocalStandards = LocalStandards()
  ) -> (now: Int, before: Int)? {
    let (year, two) = (today.adding(years: -1), today.adding(years: -2))
    let now = began.count { $0 > year && $0 <= today }
    let before = began.count { $0 > two && $0 <= year }
    return now >= standards.count(.complaintPattern, on: today) && now > before ? (now, before) : nil
  }
}
