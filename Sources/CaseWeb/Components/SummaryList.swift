/// A line of check-your-answers, or of a record.
struct SummaryRow: Sendable {
  var key: String
  var value: HTML
  /// Where the answer can be changed.
  var changeHref: String?
  /// What the answer would be criticised for, if anything.
  var shortfall: String?
}

extension HTML {
  static func summaryList(_ rows: [SummaryRow]) -> HTML {
    #"<dl class="answers">\#(each: rows, { summaryRow($0) })</dl>"#
  }

  private static func summaryRow(_ row: SummaryRow) -> HTML {
    """
    <div\(if: row.shortfall != nil, " class='short'")><dt>\(row.key)</dt><dd>\(row.value)\
    \(ifLet: row.shortfall, { "<p class='shortfall'>\($0)</p>" })</dd>\
    \(ifLet: row.changeHref, { href in
      #"<dd class="change"><a href="\#(address: href)">Change<span class="sr">: \#(row.key)</span></a></dd>"#
    })</div>
    """
  }

  /// What is true of somebody, in two columns: `Social worker  Grace Adeyemi`.
  static func facts(_ facts: [(label: String, value: HTML)]) -> HTML {
    #"<dl class="facts">\#(each: facts, { "<dt>\($0.label)</dt><dd>\($0.value)</dd>" })</dl>"#
  }
}
