import Hummingbird

extension Routing {
  /// Every page of a step, whatever its kind.
  func addSteps() {
    get("/children/:child/steps/new", "chose a step to start", StartPage.show)
    post("/children/:child/steps", "started a step", StartPage.start)
    get("/steps/:step", "opened a step", StepOverview.show)
    post("/steps/:step/take-up", "took up a step", StepOverview.takeUp)
    get("/steps/:step/pages/:number", "opened a page of a step", StepPage.show)
    post("/steps/:step/pages/:number", "saved a page of a step", StepPage.save)
    post("/steps/:step/pages/:number/draft", "saved a page of a step", StepPage.autosave)
    get("/steps/:step/pages/:number/:who", "opened a page of a step", StepPage.show)
    post("/steps/:step/pages/:number/:who", "saved a page of a step", StepPage.save)
    post("/steps/:step/pages/:number/:who/draft", "saved a page of a step", StepPage.autosave)
    get("/steps/:step/check", "checked a step before finishing it", CheckPage.show)
    post("/steps/:step/finish", "finished a step", CheckPage.finish)
  }
}
