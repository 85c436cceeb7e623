import Casework
import Foundation
import Hummingbird
import TestCast
import Testing

@testable import CaseWeb

@Suite struct RoutesTests {
  /// Every address that can be asked for is written to `.build/gallery/routes.txt`: the browser tests open each of them
  /// and fail when they cannot.
  @Test func everyAddressIsListed() async throws {
    let cast = try await Cast.authority(on: .sqlite)
    let router = Router(context: PageContext.self)
    addRoutes(
      to: router,
      Authority(store: cast.store, settings: .forTests, now: { .init(milliseconds: 0) }, hasher: PasswordHasher()))
    let paths = router.routes.filter { $0.method == .get }.map { "\($0.path)" }.sorted()
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("/children/{child}"))
    try FileManager.default.createDirectory(at: Gallery.folder, withIntermediateDirectories: true)
    try Data(paths.joined(separator: "\n").utf8).write(to: Gallery.folder.appending(path: "routes.txt"))
  }
}
