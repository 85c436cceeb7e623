import Casework

/// One time that a family comes to notice, and what is to come of it.
struct Episode {
  enum Course {
    /// A contact that ends with its decision.
    case contact(ReferralDecision.Decision)
    /// An assessment, and then no more of ours; so many working days.
    case assessed(Int)
    /// An assessment and a child in need plan, for so many months after it; nil while it lasts.
    case need(Int?)
    /// An enquiry and a child protection plan in a category, for so many months; nil while it lasts.
    case protection(ProtectionPlan.Category, months: Int?)
    /// An enquiry that ended without a plan.
    case enquired
  }

  var contactOn: Day
  var course: Course
  /// Working days from the decision to the end of the assessment, or to the conference.
  var pace: Int
  /// Who made contact; nil for whoever usually does.
  var source: ReferralSource?
  /// Nobody decides on it before the last day.
  var undecided = false
  /// Nobody is found for it before the last day.
  var unallocated = false
}

/// Where a family stands with us.
enum Phase {
  case none, assessing, enquiring, protected, inNeed, closing
}
