import CArgon2
import Dispatch
import Synchronization

/// Makes and checks the stored form of passwords: argon2id, two passes over 19 MiB, one lane, a random salt each.
///
/// The work is heavy on purpose (about 25 ms and 19 MiB). It runs on one queue of its own, one at a time, so that
/// neither the pages nor the memory suffer when many sign in at once; beyond `mostWaiting` it is refused.
///
/// A class because everybody must stand in the same queue.
///
/// Source: OWASP Password Storage Cheat Sheet (argon2id, m=19 MiB, t=2, p=1); RFC 9106.
public final class PasswordHasher: Sendable {
  /// Too many people are signing in at this moment: wait a little and try again.
  public struct Busy: Error, Sendable {}

  /// The library refused, with its own code: out of memory, or a stored form that is none.
  public struct Failed: Error, Sendable, CustomStringConvertible {
    public let code: Int32
    public var description: String { "argon2 error \(code)" }
  }

  private static let passes: UInt32 = 2
  private static let kibibytes: UInt32 = 19_456
  private static let lanes: UInt32 = 1
  private static let saltBytes = 16
  private static let hashBytes = 32
  /// Nobody waits for a password longer than this; it also bounds the work that a sender can cause.
  static let mostBytes = 1_024

  private let queue = DispatchQueue(label: "passwords")
  private let waiting = Atomic(0)
  private let mostWaiting: Int

  public init(mostWaiting: Int = 64) { self.mostWaiting = mostWaiting }

  /// The form to store: `$argon2id$v=19$m=19456,t=2,p=1$…`.
  public func hash(_ password: String) async throws -> String {
    try await queued { try PasswordHasher.hash(password) }
  }

  /// Whether a password is the one stored. One that is too long is not.
  ///
  /// For a name that nobody has, verify against `nobody`: the answer then takes as long as for one that somebody has.
  public func verify(_ password: String, against stored: String) async throws -> Bool {
    try await queued { try PasswordHasher.verify(password, against: stored) }
  }

  /// A stored form that no password fits.
  public static let nobody =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

  /// Whether it was stored under older parameters: hash the password again when it next is right.
  public static func needsRehash(_ stored: String) -> Bool {
    !stored.hasPrefix("$argon2id$v=19$m=\(kibibytes),t=\(passes),p=\(lanes)$")
  }

  private func queued<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    guard waiting.add(1, ordering: .relaxed).newValue <= mostWaiting else {
      waiting.subtract(1, ordering: .relaxed)
      throw Busy()
    }
    defer { waiting.subtract(1, ordering: .relaxed) }
    return try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: work)) }
    }
  }

  private static func hash(_ password: String) throws -> String {
    let bytes = Array(password.utf8)
    var random = SystemRandomNumberGenerator()
    let salt = (0..<saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let room = argon2_encodedlen(passes, kibibytes, lanes, UInt32(saltBytes), UInt32(hashBytes), Argon2_id)
    var encoded = [CChar](repeating: 0, count: room)
    let code = argon2id_hash_encoded(
      passes, kibibytes, lanes, bytes, bytes.count, salt, salt.count, hashBytes, &encoded, encoded.count)
    guard code == ARGON2_OK.rawValue else { throw Failed(code: code) }
    return String(decoding: encoded.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func verify(_ password: String, against stored: String) throws -> Bool {
    let bytes = Array(password.utf8)
    guard bytes.count <= mostBytes else { return false }
    let code = argon2id_verify(stored, bytes, bytes.count)
    if code == ARGON2_VERIFY_MISMATCH.rawValue { return false }
    guard code == ARGON2_OK.rawValue else { throw Failed(code: code) }
    return true
  }
}
