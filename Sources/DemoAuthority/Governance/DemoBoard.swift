import Casework

/// One of Larkmere's boards, as the demo authority lives it. Every name is invented.
struct DemoBoard: Sendable {
  struct Member: Sendable {
    let name: String
    let role: MemberRole
    let agency: String
    var deputy: String?
    /// Of those who sign in.
    var signIn: String?
    /// How often of a hundred meetings they come.
    var comes = 84
  }

  struct Report: Sendable {
    let title: String
    let owedBy: String
    let frequency: ReportFrequency
    let source: String
    /// Which of so many meetings have it, with the paper at which place of the agenda.
    var comes = Turn(every: 1, at: 0, with: 0)
  }

  struct Turn: Sendable {
    let every: Int
    let at: Int
    let with: Int
  }

  struct Asked: Sendable {
    let kind: AskKind
    let words: String
    let owner: String
    /// The board that it is asked of, by its place in the list of all.
    var of: Int?
    /// Days until it is due; nil where nothing is owed.
    var due: Int?
    /// Days until it is answered; nil where it never is.
    var answered: Int?
    var reply = ""
  }

  let name: String
  let kind: BoardKind
  let terms: String
  let cadence: Cadence
  var isPublic = true
  /// Years before the last day that it began.
  var years = 5
  /// Days from the last day to the meeting after it, and between meetings.
  let next: Int
  let every: Int
  let time: String
  let place: String
  let members: [Member]
  let reports: [Report]
  /// By the papers' names: one row a meeting, over and over.
  let agendas: [[DemoPaper]]
  let asked: [Asked]
  /// Whether meetings to come have nothing on their agendas but for the next.
  var leavesMeetingsEmpty = false

  /// The days on which it meets or will meet, before they are moved to working days.
  func days(until last: Day) -> [Day] {
    let first = last.adding(years: -years) + 20
    return (-100...3).map { Self.outsideChristmas(last + next + $0 * every) }.filter { $0 > first }
  }

  /// Nobody meets between the years: it is held in the second week of January instead.
  private static func outsideChristmas(_ day: Day) -> Day {
    guard day.month == 12 && day.dayOfMonth > 18 || day.month == 1 && day.dayOfMonth < 6 else { return day }
    let first = day - (day.dayOfMonth - 1)
    return (day.month == 12 ? first.adding(months: 1) : first) + 7 + day.dayOfMonth % 4
  }
}

/// A paper that a board reads, with the figures that it shows.
enum DemoPaper: String, Sendable, CaseIterable {
  case performance, frontDoor, improvement, audits, parenting, schools, workforce, contract, partners, appeal
}
