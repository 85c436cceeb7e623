import CaseStore
import Casework

extension Life {
  /// Puts the family's times with us into the diary.
  func begin() {
    if let first = episodes.first?.contactOn { expectBirths(after: first) }
    for episode in episodes {
      let police = episode.source == .police || home.theme == .abuse
      let minute = police ? number(6 * 60...23 * 60) : number(8 * 60 + 40...16 * 60 + 50)
      let at = Moment(episode.contactOn, hour: minute / 60, minute: minute % 60) + number(1...59)
      town.diary.add(at) { [unowned self] in try await contact(episode) }
    }
  }

  func contact(_ episode: Episode) async throws {
    let desk = voice.chance.pick(town.staff.frontDoor)
    if home.kids[0].id.text.isEmpty { try await register(by: desk) }
    var sheet = Sheet(today)
    let mostly = home.theme.source(&voice.chance)
    let source = try episode.source ?? (isThere(mostly) ? mostly : .police)
    town.done.contacts[source.rawValue, default: 0] += 1
    fillContact(&sheet, source, closes: { if case .contact = episode.course { true } else { false } }())
    try await submit(Contact.self, by: desk, sheet)
    guard !episode.undecided else { return }
    let usually = voice.chance.weighted([(0, 52), (1, 36), (2, 7), (3, 3), (6, 2)])
    let wait = episode.closesOnTime ? min(usually, 1) : usually
    let day = try town.workday(wait, after: try town.workday(today))
    let usual = town.officeFromNow(day, &voice.chance)
    let at = wait < 2 ? try decidedBy(sheet[Contact.urgency], usual) : usual
    town.diary.add(at) { [self] in try await decide(episode, source, by: desk) }
  }

  /// Schools, surgeries and offices make no contact at night or at weekends.
  private func isThere(_ source: ReferralSource) throws -> Bool {
    switch source {
    case .police, .family, .acquaintance, .child, .otherPerson, .anonymous, .emergencyDepartment, .unknown: return true
    default: return try town.workday(today) == today && (480...1_080).contains(town.now.minuteOfDay)
    }
  }

  /// Where nothing holds the desk up: a red contact within hours, by the night team if it is night; an amber one
  /// within a day, at weekends by the manager on duty, but not at night.
  private func decidedBy(_ urgency: Contact.Urgency?, _ usual: Moment) throws -> Moment {
    guard urgency != .green else { return usual }
    // A different wait for each, without another draw.
    let some = Int(usual.milliseconds / 1_000) % 7_200
    if urgency == .red { return min(town.now + (10_800 - some), usual) }
    let within = town.now + (79_200 - some)
    let evening = Moment(within.minuteOfDay < 480 ? within.day - 1 : within.day, hour: 17) + some
    let isNight = !(480...1_200).contains(within.minuteOfDay)
    return min(isNight && evening > town.now ? evening : within, usual)
  }

  private func fillContact(_ sheet: inout Sheet, _ source: ReferralSource, closes: Bool) {
    sheet[Contact.receivedAt] = town.now
    sheet[Contact.way] = source == .police ? .police : voice.chance.pick([.form, .form, .telephone, .email])
    sheet[Contact.referredBy] = source
    if source.canBeTold { sheet[Contact.referrer] = Line(referrer(source)) }
    let knows: Contact.FamilyKnows = voice.chance.weighted([
      (.agrees, 40), (.notAsked, 46), (.disagrees, 10), (.notNeeded, 4),
    ])
    sheet[Contact.familyKnows] = knows
    if knows == .notAsked || knows == .disagrees {
      sheet[Contact.withoutConsent] = Prose(
        fill("Section 17 enquiries need it, and asking {dad} first could put {children} at more risk."))
    }
    sheet[Contact.concern] = prose(.concern(home.theme, age: home.kids[0].age(on: today)))
    let danger = percent(12)
    sheet[Contact.danger] = danger
    if danger { sheet[Contact.safeNow] = prose(.safety) }
    sheet[Contact.urgency] = danger ? .red : percent(45) ? .amber : .green
    let carer: Contact.CarerRelationship = voice.chance.weighted([
      (.parent, 88), (.closeRelative, 8), (.other, 1), (.notKnown, closes ? 0 : 3),
    ])
    sheet[Contact.carer] = carer
    if carer == .closeRelative || carer == .other {
      sheet[Contact.carerChecked] = Line(fill("Asked {mum} by telephone; it matches the school’s record"))
    }
    if carer == .other { (sheet[Contact.twentyEightDays], sheet[Contact.parentsAgree]) = (.notKnown, .yes) }
    if percent(78) { sheet[Contact.household] = prose(.adults) }
    sheet[Contact.otherChildren] = prose(.others)
    sheet[Contact.interpreter] = home.interpreter ? .yes : home.language == nil || percent(70) ? .no : .notKnown
    if home.interpreter { sheet[Contact.language] = Line(home.language ?? "Urdu") }
    let read = percent(86)
    sheet[Contact.previousRead] = read
    if read, percent(80) { sheet[Contact.previous] = prose(.past) }
  }

  private func referrer(_ source: ReferralSource) -> String {
    switch source {
    case .police: voice.chance.pick(Places.officers) + ", by the police notification"
    case .school, .education: somebody(from: .school) + ", 01632 960\(number(100...899))"
    case .gp, .emergencyDepartment: voice.chance.pick(Places.doctors) + ", 01632 960\(number(100...899))"
    case .healthVisitor, .otherHealth: voice.chance.pick(Places.nurses) + ", 01632 960\(number(100...899))"
    case .family: fill("{Nan}, grandmother, 01632 960\(number(100...899))")
    default: "\(voice.chance.pick(Places.helpers)), 01632 960\(number(100...899))"
    }
  }
}
