import Casework

extension Identifier: SQLBindable {
  public var sqlValue: SQLValue { .text(text) }
}

extension Row {
  func id<Of>(_ index: Int) throws -> Identifier<Of> { Identifier(try text(index)) }
  func optionalID<Of>(_ index: Int) throws -> Identifier<Of>? { try optionalText(index).map { Identifier($0) } }
}
