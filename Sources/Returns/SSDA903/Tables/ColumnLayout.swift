/// A column of a table and how its cells are read.
struct ColumnLayout: Sendable {
  enum Kind: Sendable { case child, code, date, text, number }
  let name: String
  let kind: Kind
  /// Not in the return as sent, but worked out when it is read (a file that holds it all the same is believed).
  let derived: Bool

  init(_ name: String, _ kind: Kind, derived: Bool = false) {
    self.name = name
    self.kind = kind
    self.derived = derived
  }
}
