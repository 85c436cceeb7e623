extension Pack {
  /// The whole pack as one page that needs nothing but `pack.css` beside it: no script, no link outside.
  public var html: String {
    let pages = PackPages(self)
    let title = "\(board), \(day.words)"
    let sheets = pages.pages.enumerated().map { index, blocks in
      Self.sheet(index + 2, of: pages.count, blocks, isContinued: !pages.starts.values.contains(index + 2))
    }
    let markup: Markup = """
      <!doctype html>
      <html lang="en-GB"><head><meta charset="utf-8">\
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title): papers</title><link rel="icon" href="data:,"><link rel="stylesheet" href="pack.css"></head>
      <body><a class="skip" href="#main">Skip to the papers</a>
      <header><p>\(authority)</p></header>
      <main id="main" tabindex="-1">
      \(front(pages))\(each: sheets, { $0 })</main>
      <footer><p>Issued on \(issued.words)\(if: number > 1, ": supplement \(number - 1)"). \
      It stands as it was issued. Counts of one to four, and what they could be worked out from, are not shown.</p></footer>
      </body></html>

      """
    return markup.text
  }

  private func front(_ pages: PackPages) -> Markup {
    """
    <section class="page" id="page-1" aria-label="Page 1">
    <h1>\(board)</h1>
    <dl><dt>Day</dt><dd>\(day.fullWords)</dd><dt>Time</dt><dd>\(time)</dd><dt>Place</dt><dd>\(place)</dd></dl>
    <h2>Agenda</h2>
    <ol class="agenda">
    \(each: items, { Self.line($0, starts: pages.starts[$0.number]) })</ol>
    \(if: items.isEmpty, "<p>There is no item on the agenda.</p>")\
    \(Self.foot(1, of: pages.count))</section>

    """
  }

  private static func line(_ item: Item, starts page: Int?) -> Markup {
    let title: Markup = page.map { "<a href=\"#page-\($0)\">\(item.title)</a>" } ?? "\(item.title)"
    let reason: Markup = item.exemption.map { "Part II: \($0.words) (paragraph \($0.rawValue))" } ?? "Part II"
    return """
      <li value="\(item.number)"><div>\(title)\(ifLet: item.lead, { "<br><small>\($0)</small>" })\
      \(if: item.part == .closed, "<br><small>\(reason)</small>")\
      \(ifLet: item.urgent, { "<br><small>Urgent: \($0)</small>" })\
      \(if: item.isToFollow, "<br><small>Report to follow</small>")</div>\
      \(ifLet: page, { "<span>page \($0)</span>" })</li>

      """
  }

  private static func sheet(_ number: Int, of count: Int, _ blocks: [PackPages.Block], isContinued: Bool) -> Markup {
    """
    <section class="page" id="page-\(number)" aria-label="Page \(number)">
    \(if: isContinued, "<p class=\"quiet\">continued</p>\n")\(each: blocks.enumerated(), { place, block in
      html(block, id: "figure-\(number)-\(place)", on: number)
    })\(foot(number, of: count))</section>

    """
  }

  private static func foot(_ number: Int, of count: Int) -> Markup {
    """
    <p class="number">Page \(number) of \(count)\(if: number > 1, " <a href=\"#page-1\">Agenda</a>")</p>
    """
  }

  private static func html(_ block: PackPages.Block, id: String, on page: Int) -> Markup {
    switch block {
    case .itemTitle(let item): "<h2>\(item.number). \(item.title)</h2>\n"
    case .paperTitle(let paper): "<h3>\(paper.title)</h3>\n<p class=\"quiet\">\(paper.author)</p>\n"
    case .note(let words): "<p class=\"note\">\(words)</p>\n"
    case .heading(let words): "<h4>\(words)</h4>\n"
    case .paragraph(let words): "<p>\(words)</p>\n"
    case .figure(let figure): figure.markup(id: id, on: page)
    case .table(let listing): Self.table(listing, on: page)
    }
  }

  private static func table(_ listing: Listing, on page: Int) -> Markup {
    """
    <h4>\(listing.title)</h4>
    <div class="wide" tabindex="0" role="region" aria-label="\(listing.title), page \(page)"><table>\
    <thead><tr>\(each: listing.columns, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
    <tbody>\(each: listing.rows, { row in
      """
      <tr><th scope="row">\(row.first ?? "")</th>\(each: row.dropFirst(), { "<td>\($0)</td>" })</tr>

      """
    })</tbody></table></div>

    """
  }
}
