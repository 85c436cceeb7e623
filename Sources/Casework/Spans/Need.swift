/// A child's time as a child in need: from the referral that opened it to the closure that ended it. The census
/// calls it CIN details.
///
/// Source: Children Act 1989, s.17; children in need census, CINdetails.
public struct Need: Span {
  public static let table = "need"
  public static let title = "Child in need"
  public static let lasting = "the time as a child in need"
  public static let columnNames = ["source", "primary_need"]
  public var id: String
  public var from: Day
  public var until: Day?
  public var endReason: String?
  /// The census code of who referred (1A individual … 10 anonymous).
  public var source: String?
  /// The census code of the primary need (N1 … N9, N0).
  public var primaryNeed: String?

  public init(
    id: String = "", from: Day, until: Day? = nil, endReason: String? = nil, source: String? = nil,
    primaryNeed: String? = nil
  ) {
    (self.id, self.from, self.until, self.endReason) = (id, from, until, endReason)
    (self.source, self.primaryNeed) = (source, primaryNeed)
  }

  public init?(id: String, from: Day, until: Day?, endReason: String?, columns: [String: String]) {
    self.init(
      id: id, from: from, until: until, endReason: endReason, source: columns["source"],
      primaryNeed: columns["primary_need"])
  }

  public var columns: [(name: String, value: String?)] { [("source", source), ("primary_need", primaryNeed)] }
  public var words: String { "Child in need" }
}
