import Foundation
import Testing

@testable import CaseWeb

extension Gallery {
  /// `.build/gallery`, where the browser tests find what the tests here leave for them.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../.build/gallery")
    .standardizedFileURL
}

@Suite struct GalleryTests {
  private let page = Gallery.page.text

  private func values(of attribute: String) -> [String] {
    page.matches(
      of: try! Regex("[ ]\(attribute)=(?:\"([^\"]*)\"|'([^']*)')", as: (Substring, Substring?, Substring?).self)
    )
    .map { String($0.output.1 ?? $0.output.2 ?? "") }
  }

  @Test func everyIdIsUnique() {
    let ids = values(of: "id")
    #expect(ids.count > 40)
    #expect(Set(ids).count == ids.count)
  }

  @Test func everyLabelAndDescriptionPointsAtSomething() {
    let ids = Set(values(of: "id"))
    for name in values(of: "for") { #expect(ids.contains(name), "no control for the label \(name)") }
    for names in values(of: "aria-describedby") + values(of: "aria-labelledby") {
      for name in names.split(separator: " ") { #expect(ids.contains(String(name)), "nothing has the id \(name)") }
    }
    for link in values(of: "href") where link.hasPrefix("#") {
      #expect(ids.contains(String(link.dropFirst())), "nothing has the id \(link)")
    }
  }

  @Test func nothingIsInlineSoThatTheSecurityPolicyHolds() {
    #expect(!page.contains(" style="))
    #expect(!page.contains("<style"))
    #expect(page.matches(of: /<script/).count == 1)
    #expect(page.matches(of: /\son[a-z]+=/).isEmpty)
  }

  @Test func everyPostedFormCarriesTheSecret() {
    let forms = page.matches(of: /<form[^>]*method="post"[^>]*><input type="hidden" name="csrf" value="secret">/)
    #expect(forms.count == page.matches(of: /method="post"/).count)
  }

  /// The page and its files are written to `.build/gallery`, to be looked at; the browser tests look at it too.
  @Test func isWrittenToBeLookedAt() throws {
    let folder = Gallery.folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var text = page
    for asset in Asset.all {
      text = text.replacing("\"\(asset.href)\"", with: "\"\(asset.name)\"")
      try Data(asset.bytes).write(to: folder.appending(path: asset.name))
    }
    try Data(text.utf8).write(to: folder.appending(path: "gallery.html"))
    #expect(text.contains("href=\"throughline.css\""))
    #expect(!text.contains("/assets/"))
  }
}
