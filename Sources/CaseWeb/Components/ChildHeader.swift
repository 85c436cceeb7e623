/// Who the child is: the top of every page about them.
struct ChildCard: Sendable {
  var name: String
  var href: String?
  /// `8 years old, born 11 February 2018`, `likes to be called May`, …
  var particulars: [String] = []
  var status: [HTML] = []
  /// Who is responsible, brothers and sisters: `Social worker  Grace Adeyemi`.
  var facts: [(label: String, value: HTML)] = []
  var photoHref: String?

  /// `MH`; at most two letters.
  var initials: String {
    let words = name.split(separator: " ").compactMap(\.first)
    guard let first = words.first else { return "" }
    return words.count == 1 ? String(first) : "\(first)\(words[words.count - 1])"
  }
}

extension HTML {
  /// - Parameter isHeading: the name is the page's `h1`; on a page that is about one piece of work it is not.
  static func childHeader(_ child: ChildCard, isHeading: Bool = true) -> HTML {
    let name: HTML = child.href.map { link(child.name, to: $0) } ?? "\(child.name)"
    return """
      <section class="card child" aria-label="\(child.name)">\(face(child))<div class="who">\
      \(if: isHeading, "<h1>\(name)</h1>", else: "<p class='name'>\(name)</p>")\
      <p>\(child.particulars.joined(separator: " · "))</p>\
      \(if: !child.status.isEmpty, "<div class='status'>\(child.status.joined())</div>")</div>\
      \(if: !child.facts.isEmpty, facts(child.facts))</section>
      """
  }

  private static func face(_ child: ChildCard) -> HTML {
    if let photo = child.photoHref {
      return #"<img class="face" src="\#(address: photo)" alt="" width="64" height="64">"#
    }
    return #"<div class="face" aria-hidden="true">\#(child.initials)</div>"#
  }
}
