/// Which page of a long list this is.
struct Pagination: Sendable {
  /// Counted from 1.
  var page: Int
  var pages: Int
  /// What is heard of it: of its own where a page has several.
  var label = "Pages of this list"
  /// The address of a page of the list.
  var href: @Sendable (Int) -> String

  /// The pages shown: the first, the last, and those around this one; nil where some are left out.
  var shown: [Int?] {
    let near = (1...max(pages, 1)).filter { $0 == 1 || $0 == pages || abs($0 - page) <= 1 }
    var shown: [Int?] = []
    for number in near {
      if let last = shown.last ?? nil, number > last + 1 { shown.append(nil) }
      shown.append(number)
    }
    return shown
  }
}

/// The page of a list that is shown: within the list, whatever was asked for.
struct PageOfList: Sendable {
  /// Counted from 1.
  let page: Int
  let pages: Int
  /// The place of the first on it, from 0.
  let first: Int

  /// - Parameter count: how many the whole list holds.
  init(asked: String?, count: Int, of size: Int) {
    pages = max(1, (count + size - 1) / size)
    page = max(1, min(asked.flatMap { Int($0) } ?? 1, pages))
    first = (page - 1) * size
  }
}

/// A pageful of a list that is in memory as a whole.
struct Pageful<Element> {
  let elements: ArraySlice<Element>
  let page: Int
  let pages: Int

  init(_ all: [Element], page asked: String?, of size: Int) {
    let place = PageOfList(asked: asked, count: all.count, of: size)
    (page, pages) = (place.page, place.pages)
    elements = all.dropFirst(place.first).prefix(size)
  }
}

extension HTML {
  static func pagination(_ list: Pagination) -> HTML {
    guard list.pages > 1 else { return .empty }
    return """
      <nav class="pages" aria-label="\(list.label)"><ul>\
      \(if: list.page > 1, "<li><a href='\(address: list.href(list.page - 1))' rel='prev'>Previous</a></li>")\
      \(each: list.shown, { pageLink($0, in: list) })\
      \(if: list.page < list.pages, "<li><a href='\(address: list.href(list.page + 1))' rel='next'>Next</a></li>")\
      </ul></nav>
      """
  }

  private static func pageLink(_ number: Int?, in list: Pagination) -> HTML {
    guard let number else { return "<li>…</li>" }
    let current: HTML = number == list.page ? " aria-current='page'" : ""
    return "<li><a href='\(address: list.href(number))' aria-label='Page \(number)'\(current)>\(number)</a></li>"
  }
}
