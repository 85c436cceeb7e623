import CaseStore
import Casework

/// What the pages stand on: the record and the time. Made once, by hand.
struct Authority: Sendable {
  let store: Store
  let settings: ServerSettings
  /// The time now: an argument everywhere else, asked for once a request here.
  let now: @Sendable () -> Moment
  let hasher: PasswordHasher
  /// What agencies are asked to hold themselves against: ours, and the authority’s own.
  var frameworks = Framework.ours
  /// Checks of returns under way and looked at: in memory, for a while.
  let returnChecks = ReturnChecks()
}
