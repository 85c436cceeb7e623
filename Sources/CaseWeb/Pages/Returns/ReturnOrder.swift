import CaseStore
import Casework
import Foundation
import Returns

/// What is to be checked, as the form says it.
struct ReturnOrder: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case ssda903
    case cin

    var words: String {
      switch self {
      case .ssda903: "Children looked after (SSDA903)"
      case .cin: "Children in need census"
      }
    }
  }

  let kind: Kind
  let year: CollectionYear?
  let authority: String
  let isPartial: Bool
  /// The files, which are gone as soon as this is.
  let files: UploadedFiles

  /// - Throws: `Refusal` in words when something that is needed was not chosen.
  init(_ files: UploadedFiles) throws {
    let form = files.form
    guard let kind = form.text("kind").flatMap(Kind.init(rawValue:)) else {
      throw Refusal.because("Choose which return it is.")
    }
    guard !files.files("files").isEmpty else { throw Refusal.because("Choose the files of the return.") }
    (self.kind, self.files) = (kind, files)
    year = form.text("year").flatMap { CollectionYear($0) }
    isPartial = form.all("partial").contains("yes")
    let last = (year ?? .latest).lastDay
    guard let named = form.text("authority") else {
      authority = ""
      return
    }
    guard let meant = LocalAuthority.meant(by: named, on: last) else {
      throw Refusal.because("There is no authority \(named) in England on \(last.words).")
    }
    authority = meant.code
  }

  /// Checks. Blocks its thread until it is done: for a thread of its own.
  func run() throws -> (report: Report, presentation: Presentation) {
    var presentation = Presentation()
    presentation.title = kind.words + (year.map { ", \($0.name)" } ?? "")
    presentation.teams = try files.files("teams").first.map { try TeamKey(path: $0.path, name: $0.lastPathComponent) }
    presentation.previous = try files.files("earlier").first.map { try PreviousReport(path: $0.path) }
    switch kind {
    case .ssda903: return (try lookedAfter(), presentation)
    case .cin: return (try census(), presentation)
    }
  }

  private func lookedAfter() throws -> Report {
    func read(_ field: String) throws -> [ReturnFile] {
      try files.files(field).map { try ReturnFile(path: $0.path, name: $0.lastPathComponent) }
    }
    let year = self.year ?? .latest
    let providers = try files.files("providers").first.map {
      try ProviderList(path: $0.path, name: $0.lastPathComponent)
    }
    let whole = try LookedAfterReturn(
      files: read("files"), lastYear: read("last"), period: Period(year), authority: authority,
      reference: ReferenceData(providers: providers))
    let rules = SSDA903.rules(year)
    return whole.check(rules.adding([SSDA903.impossibleDates(beside: rules)]), partial: isPartial)
  }

  private func census() throws -> Report {
    var options = CINCheckOptions()
    (options.collectionYear, options.partial) = (year, isPartial)
    let sent = files.files("files")
    if sent.count == 1, let file = sent.first, file.pathExtension.lowercased() == "xml" {
      var report = try checkCIN(path: file.path, options: options)
      // The folder is nobody's business, and gone.
      for place in report.findings.indices { report.findings[place].file = file.lastPathComponent }
      return report
    }
    return try checkCIN(path: files.folder(of: "files") ?? "", options: options)
  }
}
