import Hummingbird

extension Routing {
  /// Boards: who sits on them, what they read, what they asked and what came of it.
  func addGovernance() {
    get("/scrutiny", "opened scrutiny", ScrutinyPage.show)
    addBoards()
    addMeetings()
    get("/packs/:pack/public/index.html", "read the public papers of a meeting", PackPage.open)
    get("/packs/:pack/public/pack.css", "took the style sheet of papers", PackPage.style)
    get("/packs/:pack/private/index.html", "read the private papers of a board", PackPage.closed)
    get("/packs/:pack/private/pack.css", "took the style sheet of papers", PackPage.style)
    get("/packs/:pack/public.zip", "took the public papers of a meeting", PackPage.download)
    get("/published.zip", "took all published papers", PackPage.downloadAll)
    get("/requests", "opened what boards asked for", RequestsPage.show)
    get("/requests/:ask", "opened what a board asked for", ReplyForm.show)
    post("/requests/:ask", "answered what a board asked for", ReplyForm.keep)
    get("/questions", "opened members’ questions", QuestionsPage.show)
    post("/questions", "asked a board a question", QuestionsPage.ask)
    get("/questions/:question", "opened a member’s question", QuestionsPage.one)
    post("/questions/:question", "answered a member’s question", QuestionsPage.answer)
  }

  private func addBoards() {
    get("/boards", "opened the boards", BoardsPage.show)
    get("/boards/new", "opened the form for a board", BoardForm.new)
    post("/boards", "set up a board", BoardForm.setUp)
    get("/boards/:board", "opened a board", BoardPage.show)
    get("/boards/:board/particulars", "opened the particulars of a board", BoardForm.show)
    post("/boards/:board/particulars", "amended a board", BoardForm.amend)
    get("/boards/:board/programme", "opened a work programme", ProgrammePage.show)
    get("/boards/:board/members/new", "opened the form for a member", MemberForm.show)
    post("/boards/:board/members", "appointed a member", MemberForm.appoint)
    get("/boards/:board/members/:member/end", "opened the end of a membership", MemberForm.askToEnd)
    post("/boards/:board/members/:member/end", "ended a membership", MemberForm.end)
    get("/boards/:board/meetings/new", "opened the form for a meeting", MeetingForm.show)
    post("/boards/:board/meetings", "planned a meeting", MeetingForm.call)
    get("/boards/:board/reports/new", "opened the form for a required report", ReportForm.show)
    post("/boards/:board/reports", "required a report", ReportForm.require)
  }

  private func addMeetings() {
    get("/meetings/:meeting", "opened a meeting", MeetingPage.show)
    get("/meetings/:meeting/items/new", "opened the form for an item", ItemForm.new)
    post("/meetings/:meeting/items", "put an item on an agenda", ItemForm.add)
    get("/items/:item", "opened an item of an agenda", ItemForm.show)
    post("/items/:item", "amended an item of an agenda", ItemForm.amend)
    post("/items/:item/up", "moved an item of an agenda", ItemForm.raise)
    get("/items/:item/paper", "opened the paper of an item", PaperForm.show)
    post("/items/:item/paper", "wrote the paper of an item", PaperForm.keep)
    get("/meetings/:meeting/pack", "opened the issue of papers", IssueForm.show)
    post("/meetings/:meeting/pack", "issued the papers of a meeting", IssueForm.issue)
    get("/meetings/:meeting/attendance", "opened the attendance of a meeting", AttendanceForm.show)
    post("/meetings/:meeting/attendance", "took the attendance of a meeting", AttendanceForm.take)
    get("/meetings/:meeting/declarations/new", "opened the form for a declaration", DeclarationForm.show)
    post("/meetings/:meeting/declarations", "recorded a declaration", DeclarationForm.keep)
    get("/meetings/:meeting/minutes/new", "opened the form for a minute", MinuteForm.new)
    post("/meetings/:meeting/minutes", "wrote a minute", MinuteForm.write)
    get("/meetings/:meeting/minutes/:number", "opened a minute", MinuteForm.show)
    post("/meetings/:meeting/minutes/:number", "corrected a minute", MinuteForm.correct)
    get("/meetings/:meeting/requests/new", "opened the form for what was asked", AskForm.show)
    post("/meetings/:meeting/requests", "recorded what a board asked", AskForm.make)
    get("/meetings/:meeting/cancellation", "opened the cancelling of a meeting", CancelForm.show)
    post("/meetings/:meeting/cancellation", "cancelled a meeting", CancelForm.cancel)
  }
}
