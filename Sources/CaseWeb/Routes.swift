import CaseStore
import Casework
import Hummingbird

/// Every page there is.
func addRoutes(to router: Router<PageContext>, _ authority: Authority) {
  SignIn.addRoutes(to: router, authority)
  let pages = Routing(router: router, authority: authority)

  do {  // Where the day begins
    pages.get("/", "opened the first page") { $0.goTo(Navigation.home(for: $0.session.roles)) }
    pages.get("/work", "opened their work", MyWork.show)
    pages.get("/team", "opened a team’s work", MyTeam.show)
    pages.get("/front-door", "opened the front door", FrontDoorPage.show)
    pages.get("/reviews", "opened the reviews", ReviewsPage.show)
    pages.addActions()
  }
  do {  // A contact
    pages.get("/contacts/new", "looked for the child of a contact", NewContact.show)
    pages.post("/contacts", "began a contact", NewContact.begin)
    pages.post("/contacts/new-child", "opened a record and began a contact", NewContact.register)
  }
  do {  // A child
    pages.get("/children", "looked for a child", FindChild.show)
    pages.addChild()
    pages.addPeople()
    pages.addPermission()
    pages.addDuties()
  }
  do {  // Returns
    pages.get("/returns", "opened the returns", ReturnsPage.show)
    pages.post("/returns", "checked a return", ReturnsPage.begin)
    pages.get("/returns/:check", "looked at the check of a return", ReturnCheckPage.show)
    pages.get("/returns/:check/report/:format", "downloaded the check of a return", ReturnCheckPage.download)
    pages.post("/returns/:check/end", "forgot the check of a return", ReturnsPage.end)
    // What the census would fail on
    pages.get("/data-quality", "opened the list of what the census would fail on", DataQualityPage.show)
  }
  do {  // Numbers, and the reports that are made of them
    pages.addPerformance()
    pages.addReports()
  }
  do {  // What was recommended, and what came of it
    pages.addImprovement()
  }
  do {  // Boards and scrutiny
    pages.addGovernance()
  }
  do {  // Registers beside the records of children
    pages.addRegisters()
  }
  do {  // Users and teams, and how long is allowed
    pages.addWorkers()
    pages.addStandards()
  }
  do {  // One's own sign-ins
    pages.get("/sign-ins", "listed their sign-ins", OwnSignIns.show)
    pages.post("/sign-ins/:session/end", "ended a sign-in", OwnSignIns.end)
    pages.getWhileChangingPassword("/password", "opened their password", OwnSignIns.password)
    pages.postWhileChangingPassword("/password", "changed their password", OwnSignIns.changePassword)
  }
  do {  // A step
    pages.addSteps()
  }
}
