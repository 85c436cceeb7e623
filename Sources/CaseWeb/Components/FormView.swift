/// A form's address and its secret.
struct FormView: Sendable {
  var action: String
  var csrf: String
  /// Where what is typed is saved meanwhile; the page works without.
  var autosave: String?
  /// Which version of the draft this page was made from, so that two people never overwrite each other unseen.
  var version: Int?
}

extension HTML {
  static func form(_ form: FormView, _ content: HTML) -> HTML {
    """
    <form class="card" method="post" action="\(address: form.action)" novalidate\
    \(ifLet: form.autosave, { #" data-autosave="\#(address: $0)""# })>\(.csrf(form.csrf))\
    \(ifLet: form.version, { .hidden(Form.versionField, "\($0)") })\(content)</form>
    """
  }

  /// Where `Saved 10:42` is shown, and said. One a page, anywhere on it.
  static func savedStatus(_ words: String = "") -> HTML {
    #"<span class="saved" role="status" aria-live="polite" data-saved>\#(words)</span>"#
  }

  static func csrf(_ token: String) -> HTML { .hidden(Form.csrfField, token) }

  static func hidden(_ name: String, _ value: String) -> HTML {
    #"<input type="hidden" name="\#(name)" value="\#(value)">"#
  }
}
