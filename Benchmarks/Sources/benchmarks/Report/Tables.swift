import Foundation

/// The figures as tables of Markdown.
struct Tables {
  private let figures: Figures

  init(_ figures: Figures) { self.figures = figures }

  static let sizes = [1_000, 10_000, 100_000]

  func value(_ name: String, _ engine: Place.Kind, _ children: Int) -> Double? {
    figures.numbers["\(name)/\(engine.rawValue)/\(children)"]
  }

  /// Every size on every engine that a figure was measured at.
  private func cases(_ name: String) -> [(engine: Place.Kind, children: Int)] {
    Self.sizes.flatMap { size in
      Place.Kind.allCases.filter { value(name, $0, size) != nil }.map { ($0, size) }
    }
  }

  /// - Parameter texts: how many columns from the left are words; the others are numbers.
  static func table(_ columns: [String], texts: Int = 2, _ rows: [[String]]) -> String {
    if rows.isEmpty { return "Not measured yet." }
    let lines = [columns, columns.indices.map { $0 < texts ? "---" : "--:" }] + rows
    return lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  /// One row a size and engine, one column a figure.
  func rows(_ columns: [(title: String, name: String, words: (Double) -> String)]) -> String {
    let cases = Self.sizes.flatMap { size in Place.Kind.allCases.map { ($0, size) } }.filter { engine, size in
      columns.contains { value($0.name, engine, size) != nil }
    }
    return Self.table(
      ["children", "engine"] + columns.map(\.title),
      cases.map { engine, size in
        [Words.whole(Double(size)), engine.words]
          + columns.map { value($0.name, engine, size).map($0.words) ?? "" }
      })
  }

  var runs: String {
    Self.table(
      ["children", "engine", "when and where"], texts: 3,
      Self.sizes.flatMap { size in
        Place.Kind.allCases.compactMap { engine in
          figures.words["run/\(engine.rawValue)/\(size)"].map { [Words.whole(Double(size)), engine.words, $0] }
        }
      })
  }

  var pages: String {
    PageKind.allCases.map { page in
      """
      ### \(page.title)

      \(Self.table(
        ["children", "engine", "requests a second", "p50 ms", "p99 ms", "µs of processor", "its queries alone", "share",
         "static page", "bytes", "queries"],
        cases("\(page)/rate").map { engine, size in pageRow(page, engine, size) }))
      """
    }.joined(separator: "\n\n")
  }

  private func pageRow(_ page: PageKind, _ engine: Place.Kind, _ size: Int) -> [String] {
    func one(_ name: String) -> Double { value("\(page)/\(name)", engine, size) ?? 0 }
    return [
      Words.whole(Double(size)), engine.words, Words.whole(one("rate")), Words.short(one("p50")),
      Words.short(one("p99")), Words.whole(one("cpu-microseconds")), Words.whole(one("queries-rate")),
      Words.share(one("rate") / one("queries-rate")), Words.whole(one("static-rate")), Words.whole(one("bytes")),
      Words.short(one("statements")),
    ]
  }

  var finishing: String {
    rows([
      ("a second through the page", "finish/rate", Words.whole), ("p50 ms", "finish/p50", Words.short),
      ("p99 ms", "finish/p99", Words.short), ("µs of processor", "finish/cpu-microseconds", Words.whole),
      ("in the store alone", "finish/queries-rate", Words.whole), ("p99 ms", "finish/queries-p99", Words.short),
    ])
  }

  var writes: String {
    rows([
      ("mean ms", "write/finish-mean", Words.short), ("p50 ms", "write/finish-p50", Words.short),
      ("p99 ms", "write/finish-p99", Words.short), ("processor ms", "write/finish-cpu", Words.short),
      ("statements", "write/statements", Words.whole),
      ("journal %", "write/share-journal", Words.whole), ("duties %", "write/share-duties", Words.whole),
      ("who may see %", "write/share-sight", Words.whole), ("commit %", "write/share-commit", Words.whole),
      ("the step itself %", "write/share-rest", Words.whole),
    ])
  }

  var duties: String {
    rows([
      ("a child µs", "duties/child-mean", Words.short), ("p99 µs", "duties/child-p99", Words.short),
      ("again µs", "duties/child-again", Words.short),
      ("duties of a child", "duties/of-a-child", Words.short), ("duties a second", "duties/a-second", Words.whole),
      ("children recounted a second, kept", "duties/recount-children-a-second", Words.whole),
    ])
  }

  var imports: String {
    rows([
      ("file MB", "import/megabytes", Words.short), ("seconds", "import/seconds", Words.short),
      ("MB a second", "import/megabytes-a-second", Words.short),
      ("children a second", "import/children-a-second", Words.whole), ("memory MB", "import/peak-bytes", Words.mega),
    ])
  }

  var space: String {
    rows([
      ("KB on disk a child", "disk/bytes-a-child", Words.kilo), ("start s", "start-seconds", Words.short),
      ("resident at start MB", "resident-at-start", Words.mega), ("resident after load MB", "resident", Words.mega),
      ("each page once MB", "resident-once", Words.mega), ("of it its own MB", "resident-own", Words.mega),
      ("most MB", "resident-peak", Words.mega),
      ("filled in s", "fill/seconds", Words.whole), ("verified in s", "verify/seconds", Words.short),
    ])
  }
}

/// Numbers as people read them.
enum Words {
  static func whole(_ number: Double) -> String {
    let digits = String(Int(number.rounded()))
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return out
  }
  static func short(_ number: Double) -> String {
    if number >= 100 { return whole(number) }
    let scale = number >= 10 ? 10.0 : 100.0
    return "\((number * scale).rounded() / scale)"
  }
  static func share(_ number: Double) -> String { number.isFinite ? "\(Int((number * 100).rounded())) %" : "" }
  static func mega(_ bytes: Double) -> String { whole(bytes / 1e6) }
  static func kilo(_ bytes: Double) -> String { short(bytes / 1e3) }
}
