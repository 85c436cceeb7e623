extension HTML {
  /// A part of a page with its heading, and what can be done about the whole of it on the right.
  ///
  /// - Parameter id: for links to it; needed when two parts of a page have the same title.
  static func card(_ title: String, id: String? = nil, tools: [Link] = [], _ content: HTML) -> HTML {
    let heading: HTML = "<h2\(ifLet: id, { " id='\($0)'" })>\(title)</h2>"
    if tools.isEmpty { return #"<section class="card">\#(heading)\#(content)</section>"# }
    return """
      <section class="card"><div class="head">\(heading)<div class="tools">\
      \(each: tools, { .link($0) })</div></div>\(content)</section>
      """
  }

  /// A page's parts in two columns, one under the other where it is narrow.
  static func columns(_ wide: HTML, _ narrow: HTML) -> HTML {
    #"<div class="cols"><div class="stacked">\#(wide)</div><div class="stacked">\#(narrow)</div></div>"#
  }

  /// Figures above a list: `2 late`. A figure that can be followed is a link.
  static func tiles(_ tiles: [(figure: String, words: String, href: String?)]) -> HTML {
    """
    <ul class="tiles">\
    \(each: tiles, { tile in
      let inside: HTML = "<b>\(tile.figure)</b>\(tile.words)"
      return "<li>\(tile.href.map { #"<a href="\#(address: $0)">\#(inside)</a>"# } ?? inside)</li>"
    })</ul>
    """
  }

  /// What happened, newest first, down a line.
  static func events(_ events: [(when: String, what: HTML)]) -> HTML {
    #"<ul class="events">\#(each: events, { "<li><time>\($0.when)</time>\($0.what)</li>" })</ul>"#
  }

  /// The pages of a step, with the one that is being answered: `✓ Who and where · The child · Check`.
  static func progress(_ pages: [(title: String, isDone: Bool)], current: Int) -> HTML {
    """
    <ol class="steps">\
    \(each: pages.enumerated(), { place, page in
      #"<li\#(if: place == current, #" aria-current="step""#)>\#(if: page.isDone, "✓ ")\#(page.title)</li>"#
    })</ol>
    """
  }
}
