/// One child of the census with everything that was sent about them.
public struct CINChild: Hashable, Sendable {
  public var identifiers = CINIdentifiers()
  public var characteristics = CINCharacteristics()
  /// Episodes of need in file order.
  public var details: [CINDetails] = []
  /// What could not be taken as it stood, in file order.
  public var problems: [CINProblem] = []
  /// The line of its tag.
  public var line = 0

  public init() {}
}
