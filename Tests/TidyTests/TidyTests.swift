import Testing

/// The style of the house, as far as a machine can see it.
@Suite struct TidyTests {
  static let sources: [SourceFile] = (try? SourceFile.all(in: "Sources")) ?? []  // an empty list fails the first test
  /// Files whose length has a reason.
  static let longForAReason: Set<String> = [
    "Sources/DemoAuthority/Words/Assessments.swift"  // sentences, one a line: data that happens to be Swift
  ]

  @Test func thereAreFilesToLookAt() { #expect(Self.sources.count > 60) }

  /// A text that cannot be broken may run on: an example of a file, the words of a rule, a row of a table.
  @Test func linesFit() {
    for file in Self.sources {
      for (number, line) in file.linesOfCode where line.utf8.count > 120 && line.count > 120 && !line.hasPrefix("/// |")
      {
        let bare = line.replacing(/"([^"\\]|\\.)*"/, with: "")
        #expect(bare.count <= 120 && bare.count < line.count, "\(file.path):\(number) is \(line.count) wide")
      }
    }
  }

  @Test func filesFitAThought() {
    for file in Self.sources where !Self.longForAReason.contains(file.path) {
      #expect(file.lines.count <= 251, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func functionsFitAScreen() {
    for file in Self.sources {
      let (length, opening) = file.longestFunction
      #expect(length <= 60, "\(file.path): \(opening) has \(length) lines")
    }
  }

  @Test func mostFilesAreShort() {
    let lengths = Self.sources.filter { $0.target == "Casework" }.map(\.lines.count).sorted()
    #expect(lengths[lengths.count / 2] < 60)
  }

  /// Time, ids and the acting worker are arguments; a rule that asks the clock cannot be tested or explained.
  @Test(arguments: ["Casework", "Returns", "DemoAuthority"]) func knowsNoClockAndNoChance(_ target: String) {
    for file in Self.sources where file.target == target {
      let asks = file.mentions(/\bDate\(\)|\bDate\.now|[^\w]\.now\b|\bUUID\(\)|SystemRandomNumberGenerator|\.random\(/)
      #expect(!asks, "\(file.path) asks the clock or chance")
    }
  }

  @Test func practiceNeedsNothingButSwift() {
    for file in Self.sources where file.target == "Casework" {
      #expect(!file.mentions(/^import\b/), "\(file.path) imports something")
    }
  }

  @Test func noNameIsAPlaceToPutThings() {
    for file in Self.sources {
      let names = file.code.compactMap {
        $0.firstMatch(of: /\b(?:struct|class|enum|actor|protocol) (\w+)/).map { String($0.1) }
      }
      for name in names + [file.name] + file.path.split(separator: "/").map(String.init) {
        let banned =
          name.hasSuffix("Manager") || name.contains(/Utils|Helper|Common/)
          || name.hasSuffix("Service") || name == "Core"
        #expect(!banned || name == "TeamManager", "\(file.path): \(name)")
      }
    }
  }

  @Test func nothingIsForcedOrForgotten() {
    for file in Self.sources {
      #expect(
        !file.mentions(/\bString\(format:|\bDateFormatter\b|\bas!|: Any\b(?!Object)|\[String: Any\]/), "\(file.path)")
      #expect(!file.mentions(/\b(TODO|FIXME)\b/), "\(file.path)")
    }
  }
}
