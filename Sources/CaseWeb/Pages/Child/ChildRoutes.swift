import Hummingbird

extension Routing {
  /// The pages about one child.
  func addChild() {
    get("/children/:child", "viewed a child’s record", ChildPages.show)
  }
}
