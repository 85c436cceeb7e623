/// The public parts of packs as a site that can be put anywhere: a list, the packs, one style sheet; no script, no link
/// outside.
public struct PublicSite: Sendable {
  public struct Entry: Sendable {
    public let board: String
    public let day: Day
    public let number: Int
    /// The folder of the pack: its id.
    public let folder: String
    /// The files of its public part, as they were frozen.
    public let files: [(path: String, text: String)]

    public init(board: String, day: Day, number: Int, folder: String, files: [(path: String, text: String)]) {
      (self.board, self.day, self.number) = (board, day, number)
      (self.folder, self.files) = (folder, files)
    }
  }

  public let authority: String
  public let entries: [Entry]

  public init(authority: String, entries: [Entry]) { (self.authority, self.entries) = (authority, entries) }

  /// Every file of the site, by its path.
  public var files: [(path: String, text: String)] {
    [(path: "index.html", text: index.text), (path: "pack.css", text: PackStyle.css)]
      + entries.flatMap { entry in entry.files.map { (path: "\(entry.folder)/\($0.path)", text: $0.text) } }
  }

  private var index: Markup {
    let boards = Dictionary(grouping: entries, by: \.board).sorted { $0.key < $1.key }
    return """
      <!doctype html>
      <html lang="en-GB"><head><meta charset="utf-8">\
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Published papers: \(authority)</title><link rel="icon" href="data:,"><link rel="stylesheet" href="pack.css"></head>
      <body><a class="skip" href="#main">Skip to the papers</a>
      <header><p>\(authority)</p></header>
      <main id="main" tabindex="-1"><h1>Published papers</h1>
      \(each: boards, { board, entries in
        """
        <section class="page"><h2>\(board)</h2><ul class="list">
        \(each: entries.sorted { ($0.day, $0.number) > ($1.day, $1.number) }, { line($0) })</ul></section>

        """
      })\(if: entries.isEmpty, "<p>Nothing is published yet.</p>")</main>
      <footer><p>Counts of one to four, and what they could be worked out from, are not shown.</p></footer></body></html>

      """
  }

  private func line(_ entry: Entry) -> Markup {
    """
    <li><a href="\(entry.folder)/index.html">\(entry.board), \(entry.day.words)\
    \(if: entry.number > 1, ": supplement \(entry.number - 1)")</a></li>

    """
  }
}
