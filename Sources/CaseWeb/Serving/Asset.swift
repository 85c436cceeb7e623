/// A file that pages use, at an address that changes with its content, so that browsers may keep it for good.
struct Asset: Sendable {
  let name: String
  let bytes: [UInt8]
  let contentType: String
  /// Sixteen hexadecimal figures of the content's hash.
  let tag: String
  /// `/assets/throughline.4f2a….css`
  let href: String

  init(_ file: EmbeddedFile) {
    name = file.name
    bytes = Array(file.text.utf8)
    tag = fingerprint(bytes)
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    href = "/assets/\(name[..<dot]).\(tag)\(name[dot...])"
    contentType =
      switch name[dot...] {
      case ".css": "text/css; charset=utf-8"
      case ".js": "text/javascript; charset=utf-8"
      case ".svg": "image/svg+xml"
      default: "text/plain; charset=utf-8"
      }
  }

  static let all: [Asset] = Embedded.assets.map(Asset.init)
  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The asset with a name that is part of the program: a missing one is a programmer's mistake.
  static func named(_ name: String) -> Asset {
    guard let asset = byName[name] else { preconditionFailure("\(name) is not among the embedded assets") }
    return asset
  }

  static let styleSheet = named("throughline.css")
  static let script = named("throughline.js")
  static let icon = named("icon.svg")
}

/// FNV-1a, 64 bits: tells one release's file from another's. It guards against nothing and need not.
private func fingerprint(_ bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  let figures = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - figures.utf8.count) + figures
}
