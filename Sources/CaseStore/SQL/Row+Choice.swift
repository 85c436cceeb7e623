extension Row {
  /// A value of a closed list, as the schema holds it.
  func choice<Kind: RawRepresentable<String>>(_ column: Int) throws -> Kind {
    let text = try text(column)
    guard let kind = Kind(rawValue: text) else {
      throw StoreFault.other(code: "choice", message: "\(text) is not one of \(Kind.self)")
    }
    return kind
  }

  func optionalChoice<Kind: RawRepresentable<String>>(_ column: Int) throws -> Kind? {
    try optionalText(column) == nil ? nil : try choice(column) as Kind
  }
}
