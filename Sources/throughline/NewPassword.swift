import CaseStore
import CaseWeb
import Casework

/// A password made by the program, to be changed at the first sign-in.
enum NewPassword {
  static func set(for worker: WorkerID, in store: Store, at now: Moment) async throws -> String {
    let password =
      "\(RandomIDs.record().lowercased().prefix(5))-\(RandomIDs.record().lowercased().prefix(5))-\(RandomIDs.record().lowercased().prefix(5))"
    try await store.setCredential(
      of: worker, hash: try await PasswordHasher().hash(password), mustChange: true, at: now)
    return password
  }
}
