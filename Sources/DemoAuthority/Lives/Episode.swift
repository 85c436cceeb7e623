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
    /// A conference that made no plan, and then help under a child in need plan for so many months: nought for none,
    /// nil while it lasts.
    case conferred(months: Int?)
    /// An enquiry that found no need of a conference and asked for a child in need plan, for so many months; nil while
    /// it lasts.
    case enquired(months: Int?)
  }

  /// What was done, before the assessment of a child, about a danger that was feared.
  enum Alarm {
    case none
    /// A strategy discussion that found no cause to enquire.
    case discussed
    /// An enquiry that ended while the assessment went on.
    case enquired
  }

  var contactOn: Day
  var course: Course
  var alarm = Alarm.none
  /// Working days from the decision to the end of the assessment, or to the conference.
  var pace: Int
  /// Who made contact; nil for whoever usually does.
  var source: ReferralSource?
  /// The help that follows a child protection plan has not ended by the last day.
  var helpGoesOn = false
  /// It has to be over by the last day: near the end nothing about it waits for days.
  var closesOnTime = false
  /// Nobody decides on it before the last day.
  var undecided = false
  /// Nobody is found for it before the last day.
  var unallocated = false
}

extension Episode {
  /// Whether somebody thought at once that the children might be coming to significant harm.
  var beginsWithADiscussion: Bool {
    switch course {
    case .contact: false
    case .assessed, .need: alarm != .none
    case .protection, .conferred, .enquired: true
    }
  }

  /// Whether the discussion found cause to enquire.
  var isEnquiredInto: Bool { beginsWithADiscussion && alarm != .discussed }

  var isConferred: Bool {
    switch course {
    case .protection, .conferred: true
    default: false
    }
  }

  /// Days from the contact to the closure where nothing waits; nil where conferences decide how long it takes.
  var usualDays: Int? {
    switch course {
    case .assessed(let pace): pace * 7 / 5 + 16
    case .need(let months): months.map { pace * 7 / 5 + $0 * 31 + 40 }
    case .contact, .protection, .conferred, .enquired: nil
    }
  }

  /// Working days from the decision to the end of the assessment.
  var assessedAfter: Int { if case .assessed(let days) = course { days } else { pace } }
}

/// Where a family stands with us.
enum Phase {
  case none, assessing, enquiring, protected, inNeed, closing
}
