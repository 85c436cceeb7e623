import Testing

@testable import CaseWeb

@Suite struct PasswordTests {
  private let hasher = PasswordHasher()

  @Test func theRightPasswordFitsAndNoOther() async throws {
    let stored = try await hasher.hash("Zoë’s three red kites")
    #expect(stored.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(try await hasher.verify("Zoë’s three red kites", against: stored))
    #expect(try await !hasher.verify("zoë’s three red kites", against: stored))
    #expect(try await !hasher.verify("", against: stored))
    #expect(!PasswordHasher.needsRehash(stored))
  }

  @Test func everyHashHasASaltOfItsOwn() async throws {
    let (one, two) = (try await hasher.hash("the same again"), try await hasher.hash("the same again"))
    #expect(one != two)
  }

  @Test func nothingFitsNobody() async throws {
    #expect(try await !hasher.verify("", against: PasswordHasher.nobody))
    #expect(!PasswordHasher.needsRehash(PasswordHasher.nobody))
  }

  @Test func olderParametersAskForANewHash() {
    #expect(PasswordHasher.needsRehash("$argon2id$v=19$m=4096,t=3,p=1$c2FsdHNhbHQ$AAAA"))
    #expect(PasswordHasher.needsRehash("$2b$12$abcdefghijklmnopqrstuv"))
  }

  @Test func aStoredFormThatIsNoneIsAFault() async {
    await #expect(throws: PasswordHasher.Failed.self) { try await hasher.verify("x", against: "not a hash") }
  }

  @Test func aPasswordTooLongIsNotHashed() async throws {
    let stored = try await hasher.hash("short enough")
    #expect(try await !hasher.verify(String(repeating: "a", count: 5_000), against: stored))
  }

  @Test func aFullQueueRefuses() async {
    let full = PasswordHasher(mostWaiting: 0)
    await #expect(throws: PasswordHasher.Busy.self) { try await full.hash("anything at all") }
  }

  private let own = ["Grace Adeyemi", "grace.adeyemi@larkmere.example", "Larkmere"]

  @Test(arguments: ["three red kites over", "Zwölf Boxkämpfer jagen", "xK9#vv2!qLw0", "correct-battery 19 horses"])
  func goodPasswordsPass(_ password: String) {
    #expect(PasswordRules.problem(password, own: own) == nil)
  }

  @Test(arguments: [
    ("short word", "at least 12"), ("aaaaaaaaaaaaaa", "repeats"), ("abcdefghijklmnop", "repeats"),
    ("123456789012", "repeats"), ("987654321098", "repeats"), ("letmeinletmein", "repeats"),
    ("abababababab", "repeats"),
    ("Password2026!", "first that would be tried"), ("P4ssw0rd1234", "first that would be tried"),
    ("!!Throughline1", "first that would be tried"), ("Social-Worker-1", "first that would be tried"),
    ("Summer 2026!!!", "first that would be tried"), ("qwertyuiopasdf", "first that would be tried"),
    ("MyChildrensServices", "first that would be tried"), ("WelcomeCouncil", "first that would be tried"),
    ("grace and zayn run", "your own name"), ("larkmere4ever-ok", "your own name"),
    ("4deyemi in the sun", "your own name"),
  ])
  func obviousPasswordsAreRefused(_ password: String, _ because: String) {
    #expect(PasswordRules.problem(password, own: own)?.contains(because) == true)
  }

  @Test func thereAreAboutAThousandObviousOnes() {
    #expect((900...2_500).contains(PasswordRules.obvious.count))
    #expect(PasswordRules.obvious.allSatisfy { $0.allSatisfy(\.isLetter) })
  }
}
