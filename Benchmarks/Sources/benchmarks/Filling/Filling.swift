import CaseStore
import Casework
import DemoAuthority
import Foundation
import ReturnExtracts

/// Fills a database with as many children as asked for, from one authority of about a thousand that was lived through
/// in full.
struct Filling {
  let folder: String
  let today: Day
  /// Open cases of the template: 213 make a thousand children with those whose work is over.
  let openCases: Int

  static let openCasesOfAThousand = 213

  /// The template's database; made when there is none of today.
  func template() async throws -> Template {
    let path = "\(folder)/template-\(openCases)-\(today.iso).sqlite"
    if !FileManager.default.fileExists(atPath: path) {
      let making = Place(file: "\(path).making")
      try await making.remove()
      let store = Store(engine: try open(database: making.database), durability: .relaxed)
      try await migrate(store.engine, at: .now)
      _ = try await DemoAuthority(children: openCases, until: today).build(into: store)
      while try await store.bringQuality(most: 100, today: today).asked == 100 {}
      await store.engine.close()
      try FileManager.default.moveItem(atPath: making.database, toPath: path)
    }
    let engine = try open(database: path)
    let template = try await engine.read { try Template($0) }
    await engine.close()
    return template
  }

  /// Fills an empty database, and says how many children there are and how many seconds it took.
  func fill(_ place: Place, copies: Int) async throws -> (children: Int, seconds: Double) {
    let template = try await template()
    let engine = try open(database: place.forOne)
    try await migrate(engine, at: .now)
    let began = ContinuousClock.now
    let rows = CopiedRows(template: template, copies: copies, engine: engine)
    try await rows.write()
    try await CopiedJournal(rows).write()
    await engine.close()
    try await place.settle()
    return (template.children * copies, (ContinuousClock.now - began).seconds)
  }
}

extension Moment {
  static var now: Moment { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
  var microseconds: Double { seconds * 1e6 }
}
