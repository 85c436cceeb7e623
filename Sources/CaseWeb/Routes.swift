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
  }
  do {  // A child
    pages.get("/children", "looked for a child", FindChild.show)
    pages.get("/children/:child", "viewed a child’s record", ChildPages.show)
  }
}
