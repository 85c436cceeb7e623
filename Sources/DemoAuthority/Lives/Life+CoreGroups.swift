import CaseStore
import Casework

extension Life {
  func meetAsCoreGroup() async throws {
    guard phase == .protected, let worker else { return }
    var sheet = Sheet(today)
    sheet[CoreGroup.heldOn] = today
    sheet[CoreGroup.way] = percent(70) ? .together : .video
    sheet[CoreGroup.attendance] = attendance([.socialCare], maybe: AgencyKinds.meeting)
    for kid in kids {
      sheet[CoreGroup.words, kid.id] =
        kid.age(on: today) >= 2 ? Prose(words(of: kid)) : prose(kid.isUnborn(on: today) ? .unbornDay : .lookedBaby, kid)
    }
    sheet[CoreGroup.progress] = progress(lines.map { fill($0.outcome) }, good: 20 + 6 * reviews)
    if percent(80) { sheet[CoreGroup.news] = prose(.news) }
    let course: CoreGroup.Course = voice.chance.weighted([(.onCourse, 54), (.slow, 34), (.stuck, 12)])
    sheet[CoreGroup.course] = course
    if course != .onCourse {
      sheet[CoreGroup.drift] = prose(.drift)
      let used = course == .stuck && percent(35)
      sheet[CoreGroup.triggered] = used
      if used { sheet[CoreGroup.triggeredBy] = prose(.contingency) }
    }
    sheet[CoreGroup.actions] = actions(number(1...3))
    var next = try town.workday(today + (percent(84) ? number(28...41) : number(44...63)))
    // The last one before the day that is wanted is held so that the day is not too late.
    if let due = coreGroupOn, next > due - 25 { next = due - today <= 41 ? due : try town.workday(due - 38) }
    sheet[CoreGroup.nextOn] = next
    try await submit(CoreGroup.self, by: worker, sheet, opened: true) { [self] in
      // Authorised when the plan was over: it called for another one all the same.
      if phase != .protected { try await drop(CoreGroup.self, "The child protection plan has ended") }
    }
    later(town.office(next, &voice.chance)) { [self] in try await meetAsCoreGroup() }
  }
}
