import Hummingbird

extension Routing {
  /// Who works here, in which teams, and what they leave behind.
  func addWorkers() {
    get("/workers", "opened users and teams", WorkersPage.show)
    post("/workers", "added a user", WorkersPage.addWorker)
    get("/workers/:worker", "opened a user", WorkerPage.show)
    post("/workers/:worker", "amended a user", WorkerPage.amend)
    post("/workers/:worker/sign-ins/end", "signed a user out", WorkerPage.endSignIns)
    post("/workers/:worker/password", "gave a user a new password", WorkerPage.givePassword)
    get("/workers/:worker/work", "opened what a user holds", WorkLeft.ofWorker)
    get("/work-left", "opened the work left behind", WorkLeft.show)
    post("/teams", "set up a team", WorkersPage.addTeam)
    get("/teams/:team", "opened a team", TeamPage.show)
    post("/teams/:team", "amended a team", TeamPage.amend)
    get("/teams/:team/close", "opened the closing of a team", TeamPage.askToClose)
    post("/teams/:team/close", "closed a team", TeamPage.close)
  }
}
