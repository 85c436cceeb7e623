import CaseStore
import Casework

/// Who is signed in, as far as pages need to know.
struct Session: Sendable {
  let worker: WorkerID
  /// As shown at the top of each page.
  let name: String
  /// The secret that every form of this session carries.
  let csrf: String
  let id: String
  let roles: Set<Role>
  let mustChangePassword: Bool

  init(_ kept: SessionKept) {
    (worker, name, csrf, id) = (kept.worker, kept.name, kept.csrf, kept.id)
    (roles, mustChangePassword) = (kept.roles, kept.mustChangePassword)
  }
}
