import Hummingbird

extension Routing {
  /// What was agreed, until it is done.
  func addActions() {
    get("/actions", "opened the actions", ActionsPage.show)
    get("/actions/:action", "read an action about a child", ActionPage.show)
    get("/actions/:action/evidence", "opened the end of an action", ActionEnding.askForEvidence)
    post("/actions/:action/evidence", "finished an action", ActionEnding.finish)
    get("/actions/:action/drop", "opened the dropping of an action", ActionEnding.askToDrop)
    post("/actions/:action/drop", "dropped an action", ActionEnding.drop)
    get("/actions/:action/owner", "opened the owner of an action", ActionOwner.show)
    post("/actions/:action/owner", "gave an action to somebody else", ActionOwner.give)
    get("/children/:child/actions/new", "opened the form for an action about a child", NewAction.show)
    post("/children/:child/actions", "agreed an action about a child", NewAction.agree)
  }
}
