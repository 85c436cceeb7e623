/// What stands around every page.
struct Frame: Sendable {
  /// Who is signed in, and the secret that proves a form came from one of our own pages.
  struct SignedIn: Sendable {
    var name: String
    var csrf: String
  }

  var title: String
  /// The parts of the site that this person may use, in order; the one being looked at says `isCurrent`.
  var navigation: [Link] = []
  var signedIn: SignedIn?
  var version = ""
  var footer: [Link] = []
  /// The page shows problems with what was sent: its title then says so first, for people who hear it.
  var hasProblems = false
  /// Where a child is looked for; nil for those who are never shown one.
  var findAction: String? = "/children"
  var signOutAction = "/sign-out"
}

extension HTML {
  /// A whole page.
  static func page(_ frame: Frame, _ main: HTML) -> HTML {
    """
    <!doctype html>
    <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
    <title>\(if: frame.hasProblems, "Problem: ")\(frame.title) – Throughline</title>\
    <link rel="stylesheet" href="\(address: Asset.styleSheet.href)">\
    <link rel="icon" href="\(address: Asset.icon.href)" type="image/svg+xml">\
    <script src="\(address: Asset.script.href)" defer></script></head>
    <body><a class="skip" href="#main">Skip to main content</a>
    \(top(frame))
    <main id="main" tabindex="-1">\(main)</main>
    \(footer(frame))</body></html>

    """
  }

  private static func top(_ frame: Frame) -> HTML {
    """
    <header class="top"><div class="in"><a class="brand" href="/">\(brandMark)Throughline</a>\
    \(ifLet: frame.signedIn, { person in
      "\(ifLet: frame.findAction, find)\(signedIn(person, signOutAction: frame.signOutAction))"
    })\
    \(if: !frame.navigation.isEmpty, navigation(frame.navigation))</div></header>
    """
  }

  private static func navigation(_ links: [Link]) -> HTML {
    """
    <nav aria-label="Main"><ul>\
    \(each: links, { link in
      #"<li><a href="\#(address: link.href)"\#(if: link.isCurrent, #" aria-current="page""#)>\#(link.label)</a></li>"#
    })</ul></nav>
    """
  }

  private static func find(_ action: String) -> HTML {
    """
    <form class="find" role="search" action="\(address: action)">\
    <label class="sr" for="find-child">Find a child</label>\
    <input id="find-child" name="q" type="search" placeholder="Name, date of birth, number" autocomplete="off">\
    <button>Find</button></form>
    """
  }

  private static func signedIn(_ worker: Frame.SignedIn, signOutAction: String) -> HTML {
    """
    <form class="who-am-i" method="post" action="\(address: signOutAction)">\(.csrf(worker.csrf))\
    <span><span class="sr">Signed in as </span>\(worker.name)</span><button>Sign out</button></form>
    """
  }

  private static func footer(_ frame: Frame) -> HTML {
    """
    <footer class="foot"><div class="in"><ul>\(each: frame.footer, { "<li>\(.link($0.label, to: $0.href))</li>" })</ul>\
    <p>Throughline\(if: !frame.version.isEmpty, " \(frame.version)")</p></div></footer>
    """
  }

  private static var brandMark: HTML {
    """
    <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true"><path d="M1 9h24" stroke="#ffc933" \
    stroke-width="3"/><circle cx="7" cy="9" r="4" fill="#16202e" stroke="#fff" stroke-width="2.5"/>\
    <circle cx="18" cy="9" r="4" fill="#fff"/></svg>
    """
  }
}
