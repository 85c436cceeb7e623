@testable import CaseStore
import Testing

struct AddressTests {
  @Test func whatIsOursIsTakenOutOfTheURL() throws {
    let address = try PostgresAddress("postgres://amy:s3cr3t@db.example:5433/cases?sslmode=require&schema=leeds&pool=7")
    #expect(address.url == "postgres://amy:s3cr3t@db.example:5433/cases?sslmode=require")
    #expect(address.schema == "leeds")
    #expect(address.pool == 7)
    #expect(address.place == "postgres://amy@db.example:5433/cases?sslmode=require&schema=leeds&pool=7")
  }

  @Test(arguments: [
    ("postgresql:///cases?host=/tmp/x&password=s3cr3t", "postgresql:///cases?host=/tmp/x"),
    ("postgresql://db/cases?password=s3cr3t", "postgresql://db/cases"),
    ("postgresql://amy:p@s:3@[::1]:5432/cases", "postgresql://amy@[::1]:5432/cases"),
    ("postgresql://[::1]:5432/cases", "postgresql://[::1]:5432/cases"),
    ("postgresql://amy@db/cases", "postgresql://amy@db/cases"),
  ])
  func noPasswordIsShown(_ url: String, _ place: String) throws {
    #expect(try PostgresAddress(url).place == place)
  }

  @Test(arguments: ["schema=Leeds", "schema=a;b", "schema=", "pool=0", "pool=x", "pool=101"])
  func settingsThatAreNoneAreRefused(_ setting: String) {
    #expect(throws: StoreFault.self) { try PostgresAddress("postgresql:///cases?\(setting)") }
  }

  @Test func aServerThatIsNotThereIsSaidToBeSo() {
    #expect {
      try open(database: "postgresql://amy:s3cr3t@/cases?host=/nonexistent")
    } throws: { error in
      guard case StoreFault.other("08001", let message)? = error as? StoreFault else { return false }
      return message.contains("cannot be reached") && !message.contains("s3cr3t")
    }
  }
}
