/// A child in need plan, from the day it was agreed to the day it ended or a child protection plan took its place.
///
/// Source: Children Act 1989, s.17; children in need census, CINPlanDates.
public struct NeedPlan: Span {
  public static let table = "need_plan"
  public static let title = "Child in need plan"
  public static let columnNames: [String] = []
  public var id: String
  public var from: Day
  public var until: Day?
  public var endReason: String?

  public init(id: String = "", from: Day, until: Day? = nil, endReason: String? = nil) {
    (self.id, self.from, self.until, self.endReason) = (id, from, until, endReason)
  }

  public init?(id: String, from: Day, until: Day?, endReason: String?, columns: [String: String]) {
    self.init(id: id, from: from, until: until, endReason: endReason)
  }

  public var columns: [(name: String, value: String?)] { [] }
  public var words: String { "Child in need plan" }
}
