import Foundation

extension Tables {
  /// What was promised beside what was measured.
  var targets: String {
    var rows: [[String]] = []
    for engine in Place.Kind.allCases {
      for page in PageKind.allCases {
        rows += pageTargets(page, engine)
      }
      rows += target("Finishing a step in the store, p50", "write/finish-p50", engine, below: 10, unit: "ms")
      rows += numberTargets(engine)
      rows += target("A child’s duties, mean", "duties/child-mean", engine, below: 100, unit: "µs")
      rows += target("Resident after load", "resident", engine, below: 300e6, unit: "MB", Words.mega)
    }
    return Self.table(["at 10,000 children", "engine", "target", "measured", ""], texts: 5, rows)
  }

  private func pageTargets(_ page: PageKind, _ engine: Place.Kind) -> [[String]] {
    guard let rate = value("\(page)/rate", engine, 10_000), let alone = value("\(page)/queries-rate", engine, 10_000)
    else { return [] }
    return target("\(page.title): p99 at 64 connections", "\(page)/p99", engine, below: 50, unit: "ms") + [
      [
        "\(page.title): rate, of its queries alone", engine.words, "≥ 90 %", Words.share(rate / alone),
        rate / alone >= 0.9 ? "met" : "**missed**",
      ]
    ]
  }

  func target(
    _ title: String, _ name: String, _ engine: Place.Kind, below limit: Double, unit: String,
    _ words: (Double) -> String = Words.short
  ) -> [[String]] {
    guard let measured = value(name, engine, 10_000) else { return [] }
    return [
      [
        title, engine.words, "< \(words(limit)) \(unit)", "\(words(measured)) \(unit)",
        measured < limit ? "met" : "**missed**",
      ]
    ]
  }

  /// What ten times as many children cost: how many times as much, and the exponent of the growth.
  var growth: String {
    var rows: [[String]] = []
    for (title, name, isRate) in Self.grown {
      for engine in Place.Kind.allCases {
        let costs = Self.sizes.map { size in value(name, engine, size).map { isRate ? 1 / $0 : $0 } }
        let steps = zip(costs, costs.dropFirst()).map { small, large -> String in
          guard let small, let large, small > 0, large > 0 else { return "" }
          return "×\(Words.short(large / small)) (\(Words.short(log10(large / small))))"
        }
        if steps.contains(where: { !$0.isEmpty }) { rows.append([title, engine.words] + steps) }
      }
    }
    return Self.table(["cost", "engine", "1,000 → 10,000", "10,000 → 100,000"], rows)
  }

  /// Costs of one, so that nothing at all is an exponent of nought; of the whole, an exponent of one.
  private static let grown: [(title: String, name: String, isRate: Bool)] = [
    ("A page of My work", "work/cpu-microseconds", false), ("A child’s page", "child/cpu-microseconds", false),
    ("A page of the front door", "frontDoor/cpu-microseconds", false), ("A search", "search/cpu-microseconds", false),
    ("Finishing a step, processor", "write/finish-cpu", false), ("A child’s duties", "duties/child-mean", false),
    ("Bytes on disk, a child", "disk/bytes-a-child", false), ("Importing, a child", "import/children-a-second", true),
    ("Recounting, a child", "duties/recount-children-a-second", true), ("Memory while serving", "resident-own", false),
    ("Memory while importing", "import/peak-bytes", false), ("Starting", "start-seconds", false),
    ("Verifying, all", "verify/seconds", false),
  ]
}
