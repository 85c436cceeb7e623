import CaseStore
import Casework

extension Cast {
  /// Maya Hollis, eight in March 2026.
  public func maya() async throws -> SubjectID {
    try await register(RegisterChild(givenName: "Maya", familyName: "Hollis", born: "2017-06-14", sex: "F"))
  }

  /// Noah Hollis, Maya’s brother, five.
  public func noah() async throws -> SubjectID {
    try await register(RegisterChild(givenName: "Noah", familyName: "Hollis", born: "2020-09-30", sex: "M"))
  }

  /// Kofi Adair, thirteen, of the south of the town.
  public func kofi() async throws -> SubjectID {
    try await register(RegisterChild(givenName: "Kofi", familyName: "Adair", born: "2012-11-02", sex: "M"))
  }

  /// The Trent baby, expected in June 2026.
  public func babyTrent() async throws -> SubjectID {
    try await register(RegisterChild(givenName: "Baby", familyName: "Trent", expected: "2026-06-12"))
  }

  /// A child whose name is like no other word, for looking whether it shows where it must not.
  public func zephyrine() async throws -> SubjectID {
    try await register(
      RegisterChild(givenName: "Zephyrine", familyName: "Quillfeather", born: "2015-01-20", sex: "F"))
  }

  private func register(_ child: RegisterChild) async throws -> SubjectID {
    try await store.record(child, by: tom, at: Cast.start)
  }
}
