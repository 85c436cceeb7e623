import Hummingbird

extension Routing {
  /// How long is allowed, and by whose authority.
  func addStandards() {
    get("/standards", "read the standards", StandardsPage.show)
    get("/standards/:name", "opened a standard", StandardForm.show)
    post("/standards/:name", "set a standard", StandardForm.set)
  }
}
