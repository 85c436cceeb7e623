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
    get("/steps/:step/authorisation", "read a step to authorise it", AuthorisationPage.show)
    post("/steps/:step/authorisation", "authorised a step", AuthorisationPage.authorise)
    post("/steps/:step/return", "sent a step back", AuthorisationPage.sendBack)
    get("/steps/:step/correction", "opened the correction of a step", CorrectionPage.show)
    post("/steps/:step/correction", "began to correct a step", CorrectionPage.begin)
    post("/steps/:step/correction/finish", "corrected a step", CorrectionPage.finish)
    post("/steps/:step/correction/abandonment", "gave up a correction", CorrectionPage.giveUp)
    get("/steps/:step/abandonment", "opened a step to set it aside", AbandonmentPage.show)
    post("/steps/:step/abandonment", "set a step aside", AbandonmentPage.setAside)
  }
}
