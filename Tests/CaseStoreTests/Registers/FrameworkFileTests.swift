import Casework
import Foundation
import Testing

@testable import CaseStore

/// Frameworks are data: what is wrong with a file is said with its line.
@Suite struct FrameworkFileTests {
  @Test func oursAreReadAndSectionElevenHasEightStandards() throws {
    #expect(
      Framework.ours.map(\.name)
        == ["seven-parts", "voluntary-quality", "section-11"].sorted { a, b in
          (Framework.ours.first { $0.name == a }?.title ?? "") < (Framework.ours.first { $0.name == b }?.title ?? "")
        })
    let audit = try #require(Framework.ours.first { $0.name == "section-11" })
    #expect(audit.standards.count == 8 && audit.grades.count == 4 && audit.awardYears == nil)
    #expect(audit.source.contains("Children Act 2004 s.11") && !audit.sure.isEmpty)
    #expect(Framework.ours.first { $0.name == "voluntary-quality" }?.awardYears == 3)
    for framework in Framework.ours {
      #expect(framework.standards.allSatisfy { $0.evidence != nil }, "\(framework.name)")
      #expect(Set(framework.grades.map(\.standing)).count == 3, "\(framework.name) can tell good from weak")
    }
  }

  private static let whole = """
    title: Ours
    source: ourselves
    sure: local
    grade: yes | good | Yes
    grade: no | weak | No

    standard: one
    title: One
    asks: Is it so?
    """

  @Test(arguments: [
    ("grade: yes | good | Yes", "grade: yes | fine | Yes", 4, "good, developing or weak"),
    ("title: Ours", "titel: Ours", 1, "expected one of title"),
    ("grade: no | weak | No\n", "", 0, "fewer than two grades"),
    ("standard: one", "standard: One", 7, "small letters"),
    ("asks: Is it so?", "", 7, "what it asks"),
    ("asks: Is it so?", "asks: Is it so?\nasks: Again?", 10, "said twice"),
    ("asks: Is it so?", "asks: Is it so?\nstandard: one\ntitle: x\nasks: y", 10, "two of one"),
    ("sure: local", "sure: local\naward-years: many", 0, "a number from 1 to 10"),
    ("sure: local", "sure:", 3, "key: words"),
  ]) func whatIsWrongIsSaidWithItsLine(_ part: String, _ other: String, _ line: Int, _ words: String) throws {
    _ = try FrameworkFile.framework(name: "own.txt", text: Self.whole)
    do {
      _ = try FrameworkFile.framework(name: "own.txt", text: Self.whole.replacing(part, with: other))
      Issue.record("it was not refused")
    } catch let refusal as FrameworkRefusal {
      #expect(refusal.file == "own.txt" && refusal.line == line && refusal.words.contains(words), "\(refusal)")
    }
  }

  @Test func anAuthorityAddsItsOwnAndReplacesOurs() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "frameworks-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["own.txt", "section-11.txt"] {
      try Self.whole.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    let all = try Framework.all(withThoseIn: folder.path(percentEncoded: false))
    #expect(all.count == Framework.ours.count + 1)
    #expect(all.filter(\.isLocal).map(\.name).sorted() == ["own", "section-11"])
    try "nonsense".write(to: folder.appending(path: "bad.txt"), atomically: true, encoding: .utf8)
    #expect(throws: FrameworkRefusal.self) { try Framework.all(withThoseIn: folder.path(percentEncoded: false)) }
  }
}
