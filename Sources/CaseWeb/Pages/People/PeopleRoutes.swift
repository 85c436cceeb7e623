import Hummingbird

extension Routing {
  /// The people around a child, and what is known of the child and of each of them.
  func addPeople() {
    let child = "/children/:child"
    get("\(child)/people", "read who is around a child", PeoplePage.show)
    get("\(child)/people/new", "looked for somebody to add around a child", AddPerson.show)
    post("\(child)/people", "added somebody around a child", AddPerson.relate)
    get("\(child)/people/new-adult", "opened the form for an adult around a child", NewAdult.show)
    post("\(child)/people/new-adult", "opened a record of an adult around a child", NewAdult.open)
    get("\(child)/people/:person", "read what is known of an adult around a child", AdultPage.show)
    get("\(child)/relationships/:link/end", "opened the end of a relationship", PeoplePage.askToEnd)
    post("\(child)/relationships/:link/end", "ended a relationship", PeoplePage.end)
    addPerson(child, "a child")
    addPerson("\(child)/people/:person", "an adult around a child")
  }

  /// The pages that a child and an adult both have.
  private func addPerson(_ person: String, _ whom: String) {
    get("\(person)/particulars", "read the particulars of \(whom)", ParticularsPage.show)
    post("\(person)/particulars", "amended the particulars of \(whom)", ParticularsPage.amend)
    get("\(person)/names", "read the names of \(whom)", NamesPage.show)
    post("\(person)/names", "added a name of \(whom)", NamesPage.add)
    get("\(person)/numbers", "read the numbers of \(whom)", NumbersPage.show)
    post("\(person)/numbers", "added a number of \(whom)", NumbersPage.add)
    get("\(person)/numbers/:number/end", "opened the end of a number of \(whom)", NumbersPage.askToEnd)
    post("\(person)/numbers/:number/end", "ended a number of \(whom)", NumbersPage.end)
    get("\(person)/home", "read the addresses of \(whom)", HomePage.show)
    post("\(person)/home", "recorded an address of \(whom)", HomePage.move)
    get("\(person)/warnings", "read the warnings about \(whom)", WarningsPage.show)
    post("\(person)/warnings", "added a warning about \(whom)", WarningsPage.add)
    get("\(person)/warnings/:warning/review", "looked at a warning about \(whom) again", WarningsPage.askToReview)
    post("\(person)/warnings/:warning/review", "reviewed a warning about \(whom)", WarningsPage.review)
    get("\(person)/warnings/:warning/end", "opened the end of a warning about \(whom)", WarningsPage.askToEnd)
    post("\(person)/warnings/:warning/end", "ended a warning about \(whom)", WarningsPage.end)
  }
}
