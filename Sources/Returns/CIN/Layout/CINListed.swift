/// One code of a list that stands in the file under another record: a disability, a factor of an assessment.
public struct CINListed: Hashable, Sendable {
  public var code: String
  public var line: Int
  /// Counted from 0 over the whole file, for each kind of list.
  public var row: Int

  public init(code: String, line: Int, row: Int) { (self.code, self.line, self.row) = (code, line, row) }
}
