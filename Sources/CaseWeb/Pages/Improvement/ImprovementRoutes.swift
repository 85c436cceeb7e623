import Hummingbird

extension Routing {
  /// What was recommended, what is done about it, and what shows that it works.
  func addImprovement() {
    get("/improvement", "opened the improvement page", DirectorPage.show)
    get("/improvement/sight", "walked the line of sight", SightPage.show)
    get("/improvement/exceptions", "opened exceptions of one kind", ExceptionList.show)
    get("/improvement/coverage", "opened the coverage of recommendations", CoveragePage.show)
    get("/improvement/recommendations/new", "opened the form for recommendations", NewRecommendations.show)
    post("/improvement/recommendations", "registered recommendations", NewRecommendations.add)
    get("/improvement/recommendations/:recommendation", "read a recommendation", RecommendationPage.show)
    post("/improvement/recommendations/:recommendation/recurrences", "marked a recurrence", RecommendationPage.mark)
    get("/improvement/plans/new", "opened the form for a plan", PlanForm.new)
    post("/improvement/plans", "began a plan", PlanForm.begin)
    get("/improvement/plans/:plan", "read a plan", PlanPage.show)
    get("/improvement/plans/:plan/amendment", "opened the particulars of a plan", PlanForm.show)
    post("/improvement/plans/:plan/amendment", "amended a plan", PlanForm.amend)
    get("/improvement/plans/:plan/timeline", "opened a plan’s timeline", PlanTimelinePage.show)
    get("/improvement/plans/:plan/lines", "read a plan’s lines as they came", PlanLinesPage.show)
    get("/improvement/plans/:plan/actions/new", "opened the form for an action of a plan", NewPlanAction.show)
    post("/improvement/plans/:plan/actions", "agreed an action of a plan", NewPlanAction.agree)
    addPlanTables()
    addPlanActions()
  }

  private func addPlanTables() {
    get("/improvement/plans/:plan/table", "opened the taking in of a plan", TableIntake.show)
    post("/improvement/plans/:plan/table/pasted", "pasted a plan’s table", TableIntake.paste)
    post("/improvement/plans/:plan/table/file", "sent a plan’s table", TableIntake.file)
    post("/improvement/plans/:plan/table/columns", "chose the columns of a plan’s table", TableIntake.columns)
    post("/improvement/plans/:plan/table", "took a plan in", TableIntake.take)
  }

  private func addPlanActions() {
    let one = "/improvement/actions/:agreed"
    get("\(one)", "read an action of a plan", PlanActionPage.show)
    get("\(one)/progress", "opened the progress of an action", ProgressForm.show)
    post("\(one)/progress", "noted the progress of an action", ProgressForm.keep)
    get("\(one)/evidence", "opened the evidence of an action", EvidenceForm.show)
    post("\(one)/evidence", "gave evidence of an action", EvidenceForm.give)
    get("\(one)/evidence/:evidence/withdrawal", "opened the withdrawal of evidence", EvidenceForm.askToWithdraw)
    post("\(one)/evidence/:evidence/withdrawal", "took evidence of an action back", EvidenceForm.withdraw)
    get("\(one)/answers", "opened what an action leaves open", AnswerForm.show)
    post("\(one)/answers", "answered what an action leaves open", AnswerForm.settle)
    get("\(one)/delay", "opened the putting off of an action", DelayForm.show)
    post("\(one)/delay", "put an action off", DelayForm.keep)
    get("\(one)/end", "opened the end of an action of a plan", EndForm.show)
    post("\(one)/end", "finished an action of a plan", EndForm.finish)
    get("\(one)/drop", "opened the giving up of an action of a plan", EndForm.askToDrop)
    post("\(one)/drop", "gave an action of a plan up", EndForm.drop)
    get("\(one)/recommendations", "opened what an action answers", ServingForm.show)
    post("\(one)/recommendations", "said what an action answers", ServingForm.keep)
  }
}
