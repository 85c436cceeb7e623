/// Figures shown to people who may not see the children: nothing under five, and nothing from which it could be worked
/// out.
///
/// Source: the department’s counting rules for published figures; one to five children could be known by them.
public enum SmallNumbers {
  /// Counts from 1 to this are not shown.
  public static let largestHidden = 4

  /// A count as it may be shown: nil where it is hidden.
  public static func shown(_ count: Int) -> Int? {
    (1...largestHidden).contains(count) ? nil : count
  }

  /// Whether a share may be shown: not when those counted, or those left over, are few enough to be known.
  public static func mayShow(share part: Int, of whole: Int) -> Bool {
    shown(part) != nil && shown(whole) != nil && shown(whole - part) != nil
  }

  /// The parts of a whole as they may be shown beside it: all of them or, where one is small, none.
  ///
  /// Hiding the small part and the next smallest is not enough: whoever knows the rule can work 4, 5, 5 out from 14 and
  /// one 5 (the test has the attack). All or nothing gives away only that some part is small.
  public static func shown(parts: [Int]) -> [Int]? {
    parts.allSatisfy { shown($0) != nil } ? parts : nil
  }
}
