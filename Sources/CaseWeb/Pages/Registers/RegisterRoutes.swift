import Casework
import Hummingbird

extension Routing {
  /// Registers beside the records of children, and agencies’ self-assessments.
  func addRegisters() {
    get("/registers", "opened the registers", RegistersHome.show)
    add(AgencyPages.self)
    add(AgreementPages.self)
    add(ComplaintPages.self)
    get("/registers/complaints/:complaint/stages/:stage", "opened a stage of a complaint", ComplaintStages.show)
    post("/registers/complaints/:complaint/stages/:stage", "kept a stage of a complaint", ComplaintStages.keep)
    add(StaffPages.self)
    add(OwedPages.self)
    addSelfAssessments()
    addRegisterActions()
  }

  private func add<Pages: RegisterPages>(_ pages: Pages.Type) {
    let title = Pages.kind.title.lowercased()
    get(RouterPath(Pages.href), "opened the register of \(title)", Pages.list)
    post(RouterPath(Pages.href), "added to the register of \(title)", Pages.add)
    get(RouterPath("\(Pages.href)/list.csv"), "took the register of \(title)", Pages.export)
    get(RouterPath("\(Pages.href)/new"), "opened the form of \(title)", Pages.new)
    get(RouterPath("\(Pages.href)/:\(Pages.part)"), "opened an entry of \(title)", Pages.show)
    post(RouterPath("\(Pages.href)/:\(Pages.part)"), "changed an entry of \(title)", Pages.keep)
  }

  private func addSelfAssessments() {
    get("/registers/self-assessments", "opened the self-assessments", RoundsPage.show)
    get("/registers/self-assessments/new", "opened the form of a round", NewRound.show)
    post("/registers/self-assessments", "opened a round of self-assessment", NewRound.open)
    get("/registers/self-assessments/:round", "opened a round", RoundPage.show)
    get("/registers/self-assessments/:round/picture.csv", "took the picture of a round", RoundPage.export)
    post("/registers/self-assessments/:round/asked", "asked one more agency", RoundPage.ask)
    post("/registers/self-assessments/:round/end", "closed a round", RoundPage.close)
    get("/registers/self-assessments/:round/:assessment", "opened a self-assessment", AssessmentPage.show)
    post("/registers/self-assessments/:round/:assessment/sent", "sent a self-assessment", AssessmentPage.send)
    post("/registers/self-assessments/:round/:assessment/back", "gave a self-assessment back", AssessmentPage.giveBack)
    post("/registers/self-assessments/:round/:assessment/panel", "finished a moderation", AssessmentPage.finish)
    get("/registers/self-assessments/:round/:assessment/:standard", "opened a standard", StandardPage.show)
    post("/registers/self-assessments/:round/:assessment/:standard", "answered a standard", StandardPage.save)
    post(
      "/registers/self-assessments/:round/:assessment/:standard/draft", "wrote about a standard", StandardPage.autosave)
  }

  private func addRegisterActions() {
    get("/registers/actions/new", "opened the form of an action", NewRegisterAction.show)
    post("/registers/actions", "agreed an action of a register", NewRegisterAction.agree)
    get("/registers/actions/list.csv", "took the actions of the registers", RegisterActionList.export)
    get("/registers/actions/:registered", "read an action of a register", RegisterActionPage.show)
    get("/registers/actions/:registered/evidence", "opened the end of an action", RegisterActionPage.askForEvidence)
    post("/registers/actions/:registered/evidence", "finished an action", RegisterActionPage.finish)
    get("/registers/actions/:registered/drop", "opened the dropping of an action", RegisterActionPage.askToDrop)
    post("/registers/actions/:registered/drop", "dropped an action", RegisterActionPage.drop)
    get("/registers/actions/:registered/owner", "opened the owner of an action", RegisterActionPage.owner)
    post("/registers/actions/:registered/owner", "gave an action to somebody else", RegisterActionPage.give)
  }
}
