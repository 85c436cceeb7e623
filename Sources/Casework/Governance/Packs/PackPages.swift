/// What stands on the pages of a pack, in order. A page holds about as much as a sheet of A4, so that “page 7” is the
/// same to whoever reads on a screen and whoever has it on paper.
public struct PackPages: Sendable {
  public enum Block: Sendable, Equatable {
    case itemTitle(Pack.Item)
    case paperTitle(Pack.Paper)
    case note(String)
    case heading(String)
    case paragraph(String)
    case figure(Pack.Shown)
    case table(Pack.Listing)

    /// About how many lines of a sheet it takes.
    public var lines: Int {
      switch self {
      case .itemTitle, .paperTitle: 3
      case .note, .heading: 2
      case .paragraph(let text): 1 + (text.count + 84) / 85
      case .figure: 16
      case .table(let listing): 3 + listing.rows.reduce(0) { $0 + Pack.Listing.lines(of: $1) }
      }
    }

    /// A heading stays with what it is the heading of.
    var keepsWithNext: Bool {
      switch self {
      case .itemTitle, .paperTitle, .heading: true
      case .note, .paragraph, .figure, .table: false
      }
    }
  }

  /// After the first page, which is the agenda.
  public private(set) var pages: [[Block]] = []
  /// On which page each item begins, by its number; only those that have papers.
  public private(set) var starts: [Int: Int] = [:]
  public static let linesOnAPage = 46

  public init(_ pack: Pack) {
    for item in pack.items where !item.papers.isEmpty {
      starts[item.number] = pages.count + 2
      add(Self.blocks(item))
    }
  }

  /// With the agenda.
  public var count: Int { pages.count + 1 }

  /// Every item begins a page of its own.
  private mutating func add(_ blocks: [Block]) {
    var page: [Block] = []
    var lines = 0
    for (index, block) in blocks.enumerated() {
      let together = block.keepsWithNext && index + 1 < blocks.count ? blocks[index + 1].lines : 0
      if !page.isEmpty, lines + block.lines + min(together, 6) > Self.linesOnAPage {
        pages.append(page)
        (page, lines) = ([], 0)
      }
      page.append(block)
      lines += block.lines
    }
    if !page.isEmpty { pages.append(page) }
  }

  private static func blocks(_ item: Pack.Item) -> [Block] {
    var blocks: [Block] = [.itemTitle(item)]
    if let exemption = item.exemption, item.part == .closed {
      blocks.append(.note("In private: \(exemption.words) (paragraph \(exemption.rawValue))."))
    }
    if let urgent = item.urgent { blocks.append(.note("Urgent item: \(urgent)")) }
    for paper in item.papers {
      blocks.append(.paperTitle(paper))
      for section in PaperSection.allCases {
        guard let text = paper.sections[section], !text.allSatisfy(\.isWhitespace) else { continue }
        blocks.append(.heading(section.label))
        blocks += text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
          .map { .paragraph(String($0)) }
      }
      if !paper.figures.isEmpty { blocks.append(.heading("Figures")) }
      blocks += paper.figures.map { .figure($0) } + paper.tables.flatMap(\.sheets).map { .table($0) }
    }
    return blocks
  }
}

extension Pack.Listing {
  /// About how many lines a row takes where its columns stand beside each other.
  static func lines(of row: [String]) -> Int { 1 + (row.map(\.count).max() ?? 0) / 45 }

  /// Cut where a sheet is full.
  var sheets: [Pack.Listing] {
    var (sheets, rows, lines): ([Pack.Listing], [[String]], Int) = ([], [], 3)
    func close() {
      let more = sheets.isEmpty ? "" : " (\(sheets.count + 1))"
      sheets.append(Pack.Listing(title: title + more, columns: columns, rows: rows))
    }
    for row in self.rows {
      let own = Self.lines(of: row)
      if !rows.isEmpty, lines + own > PackPages.linesOnAPage - 3 {
        close()
        (rows, lines) = ([], 3)
      }
      rows.append(row)
      lines += own
    }
    if !rows.isEmpty { close() }
    return sheets
  }
}
