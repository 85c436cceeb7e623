import Hummingbird

extension Routing {
  /// Indicators, what is wanted of them, and the number of children that rates are worked out for.
  func addPerformance() {
    get("/performance", "opened the indicators", PerformancePage.show)
    get("/performance/:indicator", "opened an indicator", IndicatorPage.show)
    get("/performance/:indicator/target", "opened a target", TargetForm.show)
    post("/performance/:indicator/target", "set a target", TargetForm.set)
    get("/population", "opened the number of children", PopulationForm.show)
    post("/population", "set the number of children", PopulationForm.set)
    get("/performance/:indicator/query.sql", "took an indicator’s query", IndicatorPage.query)
    get("/performance/:indicator/rows.csv", "took an indicator’s rows", IndicatorPage.export)
  }
}
