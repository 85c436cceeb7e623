/// Words that lead somewhere.
struct Link: Sendable {
  var label: String
  var href: String
  /// Of the navigation: the page, or the part of the site, that is being looked at.
  var isCurrent = false
}

extension HTML {
  static func link(_ label: String, to href: String) -> HTML { #"<a href="\#(address: href)">\#(label)</a>"# }

  /// A link among others, of which one may be what is being looked at.
  static func link(_ link: Link) -> HTML {
    #"<a href="\#(address: link.href)"\#(if: link.isCurrent, #" aria-current="true""#)>\#(link.label)</a>"#
  }

  /// The link by which a row of a table is known.
  static func rowLink(_ label: String, to href: String) -> HTML {
    #"<a class="row" href="\#(address: href)">\#(label)</a>"#
  }

  /// Where we are: `Maya Hussain · Visit`.
  static func trail(_ links: [Link]) -> HTML {
    """
    <nav class="trail" aria-label="Where you are"><ol>\(each: links, { "<li>\(.link($0.label, to: $0.href))</li>" })\
    </ol></nav>
    """
  }
}
