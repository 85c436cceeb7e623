import Casework

/// The roles of the worker who reads, asked once in a reading: a page of forty figures asks of each whether it may be
/// shown. A class because it is filled when it is first asked; it lives as long as its transaction.
final class AskedOfWorker {
  private var roles: Set<Role>?

  func roles(of worker: WorkerID, _ connection: any Connection) throws -> Set<Role> {
    if let roles { return roles }
    let found = try connection.roles(of: worker)
    roles = found
    return found
  }
}
