import Hummingbird

extension Routing {
  /// The pages about one child.
  func addChild() {
    get("/children/:child", "viewed a child’s record", ChildPages.show)
    get("/children/:child/record", "read all of a child’s record", ChildPages.record)
    get("/children/:child/plan", "read a child’s plan and actions", ChildPages.plan)
    get("/children/:child/throughline", "read a child’s throughline", ChildPages.throughline)
    get("/children/:child/words", "read the child’s own words", ChildPages.words)
    get("/children/:child/duties", "read what was due for a child", ChildPages.duties)
    get("/children/:child/duties/:run/why", "read why something is due", DutyPage.show)
    get("/children/:child/chronology", "read a child’s chronology", ChronologyPage.show)
    get("/children/:child/looks", "read who has looked at a child’s record", LooksPage.show)
  }
}
