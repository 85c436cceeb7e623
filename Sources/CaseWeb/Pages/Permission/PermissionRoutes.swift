import Hummingbird

extension Routing {
  /// Who may see a record beyond what roles and teams say.
  func addPermission() {
    get("/children/:child/restriction", "read who may see a child’s record", RestrictionPage.show)
    post("/children/:child/restriction", "restricted a child’s record", RestrictionPage.restrict)
    get("/children/:child/restriction/lift", "opened the lifting of a restriction", RestrictionPage.askToLift)
    post("/children/:child/restriction/lift", "lifted the restriction of a child’s record", RestrictionPage.lift)
    get("/opened-records", "read which records were opened", OpenedRecords.show)
    get("/opened-records/new", "opened the form for a record that is not theirs", OpenByNumber.show)
    post("/opened-records", "opened a record that was not theirs", OpenByNumber.open)
  }
}
