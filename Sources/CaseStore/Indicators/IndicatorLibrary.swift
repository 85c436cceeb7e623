import Casework
import Foundation
import Synchronization

/// The indicators and scorecards of the program, and those that the authority has written itself in a folder: one
/// `.sql` file an indicator, one `.txt` file a scorecard; and `comparators.csv`, what they come to elsewhere.
///
/// A file that is changed is read again when somebody next asks. Each is checked before it is used: its header, that
/// it only asks, and of what, and that this database can answer it. One that fails is left out and said with its line;
/// the others work. A class because all who use a store share what was read.
public final class IndicatorLibrary: Sendable {
  /// The program’s own, and no folder.
  public static let ours = IndicatorLibrary(folder: nil)

  public let folder: String?
  private let read = Mutex<(stamp: String, shelf: IndicatorShelf)?>(nil)

  public init(folder: String?) { self.folder = folder }

  /// What there is now.
  func shelf(_ engine: any Engine) async throws -> IndicatorShelf {
    guard let folder else { return .ours }
    let files = try Self.files(in: folder)
    let stamp = files.map(\.stamp).joined(separator: "\n")
    if let known = read.withLock({ $0 }), known.stamp == stamp { return known.shelf }
    let shelf = try await Self.shelf(files, engine)
    read.withLock { $0 = (stamp, shelf) }
    return shelf
  }

  private struct File { let name, path, stamp: String }
  /// As many files as a folder of indicators may hold, and as long as one may be.
  private static let (mostFiles, longest) = (500, 100_000)

  private static func files(in folder: String) throws -> [File] {
    let manager = FileManager.default
    let names: [String]
    do {
      names = try manager.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw Refusal.because("The folder of local indicators, \(folder), cannot be read.")
    }
    let fit = names.filter {
      !$0.hasPrefix(".") && ($0.hasSuffix(".sql") || $0.hasSuffix(".txt") || $0 == "comparators.csv")
    }
    return try fit.prefix(mostFiles).map { name in
      let path = folder + "/" + name
      let facts = try manager.attributesOfItem(atPath: path)
      let changed = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      return File(name: name, path: path, stamp: "\(name) \(changed) \(facts[.size] as? Int ?? 0)")
    }
  }

  private static func shelf(_ files: [File], _ engine: any Engine) async throws -> IndicatorShelf {
    var shelf = IndicatorShelf.ours
    for file in files where file.name.hasSuffix(".sql") {
      do {
        let indicator = try IndicatorFile(name: file.name, text: try text(of: file), isLocal: true).indicator
        if let other = shelf.indicators.first(where: { $0.name == indicator.name || $0.id == indicator.id }) {
          throw IndicatorRefusal(
            file: file.name, line: 0, words: "\(other.id) (\(other.name)) is there already: choose another name and id")
        }
        try await engine.check(indicator, file.name)
        shelf.indicators.append(indicator)
      } catch let refusal as IndicatorRefusal { shelf.refusals.append(refusal) }
    }
    for file in files where file.name.hasSuffix(".txt") {
      do {
        let card = try ScorecardFile(name: file.name, text: try text(of: file)).scorecard(shelf.indicators)
        guard !shelf.scorecards.contains(where: { $0.name == card.name }) else {
          throw IndicatorRefusal(file: file.name, line: 0, words: "there is a scorecard of that name already")
        }
        shelf.scorecards.append(card)
      } catch let refusal as IndicatorRefusal { shelf.refusals.append(refusal) }
    }
    for file in files where file.name.hasSuffix(".csv") {
      do {
        let found = try Comparator.read(try text(of: file), file: file.name)
        if let other = found.first(where: { other in !shelf.indicators.contains { $0.id == other.indicator } }) {
          throw IndicatorRefusal(file: file.name, line: 0, words: "\(other.indicator) is no indicator")
        }
        shelf.comparators += found
      } catch let refusal as IndicatorRefusal { shelf.refusals.append(refusal) }
    }
    return shelf
  }

  private static func text(of file: File) throws -> String {
    guard let data = FileManager.default.contents(atPath: file.path), data.count <= longest else {
      throw IndicatorRefusal(file: file.name, line: 0, words: "it cannot be read, or is longer than \(longest) bytes")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw IndicatorRefusal(file: file.name, line: 0, words: "it is not UTF-8 text")
    }
    return text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
  }
}

/// The indicators and scorecards as they are at one moment.
public struct IndicatorShelf: Sendable {
  public internal(set) var indicators: [Indicator]
  public internal(set) var scorecards: [Scorecard]
  /// What indicators came to elsewhere.
  public internal(set) var comparators = Comparator.known
  /// What is wrong with local files that are left out.
  public internal(set) var refusals: [IndicatorRefusal] = []

  public static let ours = IndicatorShelf(indicators: Indicator.ours, scorecards: Scorecard.ours)

  public func indicator(named name: String) -> Indicator? { indicators.first { $0.name == name } }
  public func scorecard(named name: String) -> Scorecard? { scorecards.first { $0.name == name } }
  public func comparators(of indicator: Indicator) -> [Comparator] {
    comparators.filter { $0.indicator == indicator.id }
  }
}

extension Engine {
  /// Whether the database can answer it: its columns are there, and what the engine says against it is said of the
  /// file.
  fileprivate func check(_ indicator: Indicator, _ file: String) async throws {
    let days = indicator.period.days(to: "2020-03-31")
    do {
      _ = try await read { connection in
        try connection.rows(
          "SELECT r.subject_id, r.item, r.day, r.value FROM (\(IndicatorQuery.bound(indicator.query, days))) r LIMIT 1"
        ) { try IndicatorRow($0, of: indicator) }
      }
    } catch let fault as StoreFault {
      let words = "\(fault)"
      throw IndicatorRefusal(
        file: file, line: indicator.line(saidIn: words), words: "the database refuses it: \(words)")
    }
  }
}

extension Indicator {
  /// The line of the query that a database’s message is about: the one with the name that it says last.
  fileprivate func line(saidIn words: String) -> Int {
    let names = words.split { !($0.isLetter || $0.isNumber || $0 == "_") }.reversed()
    let lines = query.split(separator: "\n", omittingEmptySubsequences: false)
    for name in names where name.count > 2 {
      if let place = lines.firstIndex(where: { $0.contains(name) }) { return queryLine + place }
    }
    return queryLine
  }
}

extension Store {
  /// What indicators and scorecards there are now.
  public func shelf() async throws -> IndicatorShelf { try await indicators.shelf(engine) }
  public func scorecards() async throws -> [Scorecard] { try await shelf().scorecards }
}

extension Reader {
  public func indicator(named name: String) throws -> Indicator? { indicators.indicator(named: name) }
}
