enum ButtonKind: Sendable {
  case first, second, danger

  fileprivate var style: String {
    switch self {
    case .first: "btn"
    case .second: "btn second"
    case .danger: "btn danger"
    }
  }
}

extension HTML {
  /// A button that sends the form it stands in.
  ///
  /// - Parameters:
  ///   - name, value: sent with the form when this button was the one pressed.
  ///   - about: hidden words that tell this button from others of the same label.
  static func button(
    _ label: String, _ kind: ButtonKind = .first, name: String? = nil, value: String = "", about: String? = nil
  ) -> HTML {
    """
    <button class="\(kind.style)"\(ifLet: name, { " name='\($0)' value='\(value)'" })>\(label)\
    \(ifLet: about, { "<span class='sr'> \($0)</span>" })</button>
    """
  }

  /// A link that looks like a button: it only leads somewhere and changes nothing.
  static func linkButton(
    _ label: String, to href: String, _ kind: ButtonKind = .second, about: String? = nil
  ) -> HTML {
    """
    <a class="\(kind.style)" href="\(address: href)">\(label)\(ifLet: about, { "<span class='sr'> \($0)</span>" })</a>
    """
  }

  /// The buttons at the end of a form.
  static func buttons(_ buttons: HTML...) -> HTML { #"<div class="buttons">\#(buttons.joined())</div>"# }

  /// A form that is nothing but a button, for one change.
  static func buttonForm(
    _ label: String, action: String, csrf: String, _ kind: ButtonKind = .second, about: String? = nil,
    fields: [(name: String, value: String)] = []
  ) -> HTML {
    """
    <form class="one" method="post" action="\(address: action)">\(.csrf(csrf))\
    \(each: fields, { .hidden($0.name, $0.value) })\(.button(label, kind, about: about))</form>
    """
  }
}
