import Hummingbird

extension Routing {
  /// Scorecards as they stand and as they were issued.
  func addReports() {
    get("/reports", "opened the reports", ReportsPage.show)
    get("/reports/:scorecard", "opened a scorecard", ScorecardPage.show)
    get("/reports/:scorecard/scorecard.csv", "took a scorecard", ScorecardPage.csv)
    get("/reports/:scorecard/scorecard.xlsx", "took a scorecard", ScorecardPage.workbook)
    get("/reports/:scorecard/commentary", "opened a scorecard’s commentary", CommentaryForm.show)
    post("/reports/:scorecard/commentary", "wrote a scorecard’s commentary", CommentaryForm.keep)
    get("/reports/:scorecard/answers/:asked", "opened a scorecard’s line in words", LineAnswerForm.show)
    post("/reports/:scorecard/answers/:asked", "answered a scorecard’s line in words", LineAnswerForm.keep)
    get("/reports/:scorecard/issue", "looked at issuing a report", ReportIssueForm.show)
    post("/reports/:scorecard/issue", "issued a report", ReportIssueForm.issue)
    get("/reports/:scorecard/schedule", "opened when a report is made", ScheduleForm.show)
    post("/reports/:scorecard/schedule", "set when a report is made", ScheduleForm.set)
    get("/issued-reports/:report", "opened an issued report", IssuedReportPage.show)
    get("/issued-reports/:report/report.csv", "took an issued report", IssuedReportPage.csv)
    get("/issued-reports/:report/report.xlsx", "took an issued report", IssuedReportPage.workbook)
    get("/issued-reports/:report/differences", "compared an issued report with today", IssuedReportPage.differences)
    get("/issued-reports/:report/lines/:line", "opened the list behind a report", IssuedReportPage.list)
  }
}
