import CaseStore
import Casework

extension RegisterKeeping {
  /// Complaints over the years; more of the last year go to an investigation than of the year before.
  func planComplaints() {
    let years = min(town.demo.years, 4)
    var days: [Day] = []
    for year in 0..<years {
      for _ in 0..<9 { days.append(until.adding(years: -year) - chance.number(15...350)) }
    }
    for (place, day) in days.sorted().enumerated() {
      let (theme, about, learning) = RegisterWords.complaints[
        (place * 5 + chance.below(3)) % RegisterWords.complaints.count]
      let isRecent = until - day < 365
      let toStageTwo = chance.percent(isRecent ? 45 : 15)
      let late = chance.percent(22)
      on(day) {
        try await self.receive(theme, about, learning, toStageTwo: toStageTwo, late: late, link: place % 6 == 0)
      }
    }
    on(until - 26) {
      try await self.receive(
        .delay, "Waited nine weeks to hear whether an assessment had ended", nil, toStageTwo: false, late: false,
        link: false, isAnswered: false)
    }
  }

  private func receive(
    _ theme: Complaint.Theme, _ about: String, _ learning: String?, toStageTwo: Bool, late: Bool, link: Bool,
    isAnswered: Bool = true
  ) async throws {
    let received = town.now.day
    let number = (references[received.year] ?? 0) + 1
    references[received.year] = number
    let reference = "C-\(received.year)-\(number < 10 ? "0" : "")\(number)"
    let child = link ? town.lives.first { $0.isOpen && $0.named.isEmpty && !$0.ids.isEmpty }?.ids.first : nil
    let complaint = Complaint(
      reference: reference, receivedOn: received, madeBy: chance.pick([.parent, .parent, .child, .carer, .advocate]),
      theme: theme, about: about, child: child,
      words: "“\(about). I have said so before and nobody wrote back.”",
      advocacyOfferedOn: chance.percent(70) ? received : nil)
    let id = try await town.record(KeepEntry(nil, complaint), by: lead)
    guard isAnswered else { return }
    let answered = try town.workday(late ? chance.number(22...34) : chance.number(5...10), after: received)
    let outcome: ComplaintStage.Outcome = chance.pick([.upheld, .partly, .partly, .notUpheld])
    on(answered) {
      try await self.town.record(
        KeepStage(
          id,
          ComplaintStage(
            .local, beganOn: received, extensionReason: late ? "A worker who knew the family was away" : nil,
            answeredOn: answered, outcome: outcome)), by: self.lead)
      if toStageTwo {
        self.investigate(id, complaint, learning, after: answered, late: late)
      } else {
        try await self.close(id, complaint, learning, action: outcome == .upheld)
      }
    }
  }

  private func investigate(_ id: SubjectID, _ complaint: Complaint, _ learning: String?, after day: Day, late: Bool) {
    let began = day + 14
    on(began) {
      try await self.town.record(
        KeepStage(id, ComplaintStage(.investigation, beganOn: began)), by: self.lead)
      let answered = try self.town.workday(late ? 58 : 24, after: began)
      self.on(answered) {
        try await self.town.record(
          KeepStage(
            id,
            ComplaintStage(
              .investigation, beganOn: began,
              extensionReason: late ? "The investigating officer had to see three families" : nil,
              answeredOn: answered, outcome: .partly)), by: self.lead)
        try await self.close(id, complaint, learning, action: true)
      }
    }
  }

  private func close(_ id: SubjectID, _ complaint: Complaint, _ learning: String?, action: Bool) async throws {
    var closed = complaint
    (closed.learning, closed.closedOn) = (
      learning.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }, town.now.day
    )
    try await town.record(KeepEntry(id, closed), by: lead)
    guard action, let learning else { return }
    let agreed = try await town.record(
      AgreeRegisterAction(
        id,
        AgreedAction(
          what: "See that it is so: \(learning)", owner: "Head of quality", due: town.now.day + 60,
          measure: "A sample of ten records")), by: lead)
    let done = town.now.day + chance.number(40...80)
    on(done) {
      try await self.town.record(
        ChangeRegisterAction(agreed, .done(on: done, evidence: "Ten records were read; nine show it.")), by: self.lead)
    }
  }
}
