/// Of which record figures speak, in words: of the record as it is today, or of what was told of it.
enum FigureOrigin {
  /// - Parameter seesNoChild: whether the reader is one of those who are shown what was told (`asIssued`).
  static func note(seesNoChild: Bool) -> HTML {
    #"<p class="quiet">\#(seesNoChild ? told : today)</p>"#
  }

  private static let told = """
    Figures are as they were told: where a report or the papers of a meeting gave one for the same days, it is shown as it \
    was given, whatever has been mended in the record since. “Too few to show” also stands where fewer than five could \
    be worked out from a figure together with others that are shown.
    """
  private static let today = """
    Figures are of the record as it is today: what a report or the papers of a meeting gave for the same days may differ. \
    Those who see no child, such as councillors, are shown what was given.
    """
}
