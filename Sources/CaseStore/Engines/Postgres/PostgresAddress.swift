import Foundation

/// A PostgreSQL URL taken apart: what libpq is given, and what is ours.
struct PostgresAddress: Sendable, Equatable {
  /// The URL without `schema` and `pool`. May hold a password: never shown.
  let url: String
  let schema: String?
  /// How many connections at most.
  let pool: Int
  /// The whole URL with every password left out.
  let place: String

  init(_ text: String) throws {
    let halves = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let settings = halves.count < 2 ? [] : halves[1].split(separator: "&")
    func setting(_ name: String) -> String? {
      settings.last { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.utf8.count + 1)) }
    }
    func joined(_ base: String, without names: [String]) -> String {
      let kept = settings.filter { setting in !names.contains { setting.hasPrefix("\($0)=") } }
      return kept.isEmpty ? base : "\(base)?\(kept.joined(separator: "&"))"
    }
    let base = String(halves[0])
    url = joined(base, without: ["schema", "pool"])
    place = joined(Self.withoutPassword(base), without: ["password", "sslpassword"])
    schema = try setting("schema").map { try SQL(identifier: $0).text(for: .postgres) }
    pool = try Self.size(setting("pool"))
  }

  private static func size(_ text: String?) throws -> Int {
    // Twice the processors was as fast as more, and its slowest answers were quicker.
    guard let text else { return 2 * ProcessInfo.processInfo.activeProcessorCount }
    guard let size = Int(text), (1...100).contains(size) else {
      throw StoreFault.other(code: "08001", message: "pool= in the database's URL must be a number from 1 to 100")
    }
    return size
  }

  /// `postgres://user:secret@host/name` is `postgres://user@host/name`.
  private static func withoutPassword(_ base: String) -> String {
    guard let start = base.firstRange(of: "://")?.upperBound else { return base }
    let authority = base[start...].prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else { return base }
    return String(base[..<colon] + base[at...])
  }
}
