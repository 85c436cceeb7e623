/// A child protection plan, from the conference that made it to the one that ended it.
///
/// Source: Working Together to Safeguard Children; children in need census, ChildProtectionPlans.
public struct ProtectionPlan: Span {
  public static let table = "protection_plan"
  public static let title = "Child protection plan"
  public static let columnNames = ["initial_category", "category", "earlier_plans"]

  /// Why a child needs a plan; the raw values are the census codes.
  public enum Category: String, Choice {
    case neglect = "NEG"
    case physical = "PHY"
    case sexual = "SAB"
    case emotional = "EMO"
    case multiple = "MUL"

    public var label: String {
      switch self {
      case .neglect: "Neglect"
      case .physical: "Physical abuse"
      case .sexual: "Sexual abuse"
      case .emotional: "Emotional abuse"
      case .multiple: "More than one category"
      }
    }
  }

  public var id: String
  public var from: Day
  public var until: Day?
  public var endReason: String?
  /// The category at the first conference.
  public var initialCategory: Category
  /// The category at the latest conference.
  public var category: Category
  /// Plans the child had before, here or elsewhere, when known.
  public var earlierPlans: Int?

  public init(
    id: String = "", from: Day, until: Day? = nil, endReason: String? = nil, initialCategory: Category,
    category: Category? = nil, earlierPlans: Int? = nil
  ) {
    (self.id, self.from, self.until, self.endReason) = (id, from, until, endReason)
    (self.initialCategory, self.category, self.earlierPlans) = (
      initialCategory, category ?? initialCategory, earlierPlans
    )
  }

  public init?(id: String, from: Day, until: Day?, endReason: String?, columns: [String: String]) {
    guard let initial = columns["initial_category"].flatMap(Category.init(rawValue:)),
      let latest = columns["category"].flatMap(Category.init(rawValue:))
    else { return nil }
    self.init(
      id: id, from: from, until: until, endReason: endReason, initialCategory: initial, category: latest,
      earlierPlans: columns["earlier_plans"].flatMap { Int($0) })
  }

  public var columns: [(name: String, value: String?)] {
    [
      ("initial_category", initialCategory.rawValue), ("category", category.rawValue),
      ("earlier_plans", earlierPlans.map(String.init)),
    ]
  }
  public var words: String { "Child protection plan (\(category.label.lowercased()))" }
}
