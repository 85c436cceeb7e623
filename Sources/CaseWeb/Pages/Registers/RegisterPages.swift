import CaseStore
import Casework
import Hummingbird

/// The pages of one register: a list with what needs looking at, a form to add and to change an entry, and the list as
/// a file. Each register says what its list shows and what its form asks.
protocol RegisterPages: Sendable {
  associatedtype Entry: RegisterEntry
  /// What stands behind the list and the form: names of agencies, of workers.
  associatedtype Behind: Sendable
  /// As it stands in addresses after `/registers/`.
  static var path: String { get }
  /// The name of an entry’s place in addresses.
  static var part: String { get }
  /// `Add a complaint`
  static var adding: String { get }
  static func behind(_ reader: Reader) throws -> Behind
  /// An entry as its form would send it.
  static func form(_ entry: Entry) -> Form
  static func questions(_ form: Form, _ behind: Behind, _ today: Day) -> [QuestionView]
  /// The entry that a form is; what is wrong is noted.
  static func read(_ reading: inout FormReading, _ behind: Behind) -> Entry?
  static func title(_ entry: Entry) -> String
  /// The list’s columns; the first leads to the entry.
  static var columns: [TableView.Column] { get }
  static func cells(_ kept: Kept<Entry>, _ behind: Behind, _ today: Day) -> [HTML]
  /// The columns of the file.
  static var header: [String] { get }
  static func line(_ kept: Kept<Entry>, _ behind: Behind, _ today: Day) -> [String]
  /// Why somebody should look at an entry.
  static func concerns(_ kept: Kept<Entry>, _ behind: Behind, _ today: Day) -> [String]
  /// Which entries of the list an address asks for.
  static func asked(_ all: [Kept<Entry>], _ behind: Behind, _ request: PageRequest) -> [Kept<Entry>]
  /// One entry, opened to be shown: a look where it is about a child.
  static func open(_ request: PageRequest, _ id: SubjectID) async throws -> (Kept<Entry>, Behind)
  /// What all of them together say, above the list.
  static func patterns(_ all: [Kept<Entry>], _ behind: Behind, _ today: Day) -> HTML
  /// What comes before the form of an entry: what happened, and what is due.
  static func above(_ request: PageRequest, _ kept: Kept<Entry>, _ behind: Behind) -> HTML
  /// Under the entry.
  static func below(_ request: PageRequest, _ kept: Kept<Entry>, _ behind: Behind) async throws -> HTML
}

extension RegisterPages {
  static var href: String { "/registers/\(path)" }
  static var kind: RegisterKind { Entry.register }
  static func href(_ id: SubjectID) -> String { "\(href)/\(id)" }
  static func asked(_ all: [Kept<Entry>], _ behind: Behind, _ request: PageRequest) -> [Kept<Entry>] { all }
  static func patterns(_ all: [Kept<Entry>], _ behind: Behind, _ today: Day) -> HTML { .empty }
  static func above(_ request: PageRequest, _ kept: Kept<Entry>, _ behind: Behind) -> HTML { .empty }
  static func below(_ request: PageRequest, _ kept: Kept<Entry>, _ behind: Behind) async throws -> HTML { .empty }

  static func open(_ request: PageRequest, _ id: SubjectID) async throws -> (Kept<Entry>, Behind) {
    try await request.read { reader in
      guard let kept = try reader.entry(id, Entry.self) else { throw Refusal.notFound }
      return (kept, try behind(reader))
    }
  }

  static var trail: [Link] {
    [Link(label: "Registers", href: "/registers"), Link(label: kind.title, href: href)]
  }
}

extension PageRequest {
  /// Refuses those for whom a register is not at all. A partner agency’s lead reads of some what is their own.
  func require(reading register: RegisterKind) throws {
    let own = has(.partnerLead) && [.owed, .selfAssessments, .agencies].contains(register)
    guard own || !session.roles.isDisjoint(with: register.readBy) else {
      let who = Role.allCases.filter(register.readBy.contains).map { $0.words.lowercased() }.joined(separator: ", ")
      throw Refusal.notYours("\(register.title): for \(who).")
    }
  }

  func keeps(_ register: RegisterKind) -> Bool { !session.roles.isDisjoint(with: register.keptBy) }

  func require(keeping register: RegisterKind) throws {
    guard keeps(register) else {
      let who = Role.allCases.filter(register.keptBy.contains).map { $0.words.lowercased() }.joined(separator: ", ")
      throw Refusal.notYours("Writing in “\(register.title)” is for: \(who).")
    }
  }
}
