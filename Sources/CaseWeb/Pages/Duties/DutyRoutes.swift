import Hummingbird

extension Routing {
  /// Setting a duty aside and stopping its clock.
  func addDuties() {
    get("/children/:child/duties/:run/waiver", "opened the waiving of a duty", WaiverPage.show)
    post("/children/:child/duties/:run/waiver", "waived a duty", WaiverPage.waive)
    get("/children/:child/duties/:run/pause", "opened the pausing of a clock", PausePage.show)
    post("/children/:child/duties/:run/pause", "paused a clock", PausePage.pause)
    get("/children/:child/pauses/:pause/end", "opened the end of a pause", PausePage.askToResume)
    post("/children/:child/pauses/:pause/end", "let a clock run again", PausePage.resume)
  }
}
