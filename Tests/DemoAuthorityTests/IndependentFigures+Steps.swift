import Casework

extension IndependentFigures {
  typealias Record = (history: History, duties: [Duty], record: Recorded)

  func happened<S: Step>(_ step: S.Type, _ from: Day, _ to: Day) -> [Record] {
    children.flatMap { child in child.history.records(of: step).map { (child.history, child.duties, $0) } }
      .filter { (from...to).contains($0.record.on) }
  }

  static let steps: [String: Compute] = [
    "contacts": { $0.happened(Contact.self, $1, $2).map { _ in 1 } },
    "contacts-to-referrals": {
      $0.happened(ReferralDecision.self, $1, $2).map { child in
        child.record.answers[ReferralDecision.decision]?.isAccepted == true
          && child.history.all(Need.self).contains { $0.from == child.record.on } ? 1 : 0
      }
    },
    "contacts-again": { figures, from, to in
      Dictionary(grouping: figures.happened(Contact.self, from, to)) { $0.history.child }.values.map { contacts in
        let assessed = contacts[0].history.records(of: Assessment.self)
          .contains { (from...to).contains($0.finishedAt.day) }
        return contacts.count >= 3 && !assessed ? 1 : 0
      }
    },
    "referrals-decided-in-a-day": { figures, from, to in
      figures.children.flatMap { child in
        child.duties.compactMap { duty -> Double? in
          guard duty.clock == "contact-decision", case .met(let event) = duty.outcome,
            (from...to).contains(event.day), child.history.all(Need.self).contains(where: { $0.from == event.day })
          else { return nil }
          return duty.wasLate(event) ? 0 : 1
        }
      }
    },
    "assessments": { figures, from, to in
      figures.children.flatMap { $0.history.records(of: Assessment.self) }
        .filter { (from...to).contains($0.finishedAt.day) }.map { _ in 1 }
    },
    "assessments-nothing-further": { figures, from, to in
      figures.children.flatMap { $0.history.records(of: Assessment.self) }
        .filter { (from...to).contains($0.finishedAt.day) }
        .compactMap { $0.answers[Assessment.outcome] }.map { $0 == .noFurtherAction ? 1 : 0 }
    },
    "assessment-working-days": { figures, from, to in
      figures.duties(["assessment"]).compactMap { duty in
        guard case .met(let event) = duty.outcome, (from...to).contains(event.day) else { return nil }
        return try? Double(WorkingCalendar.england.workingDays(after: duty.start.day, through: event.day))
      }
    },
    "first-core-groups-in-time": { figures, from, to in
      figures.children.flatMap { child in
        child.duties.compactMap { duty -> Double? in
          guard duty.clock == "core-group", case .met(let event) = duty.outcome, (from...to).contains(event.day),
            child.history.all(ProtectionPlan.self).contains(where: { $0.from == duty.counted })
          else { return nil }
          return duty.wasLate(event) ? 0 : 1
        }
      }
    },
    "strategy-discussions-quorate": {
      $0.happened(StrategyDiscussion.self, $1, $2).map { child in
        let there = child.record.answers[StrategyDiscussion.attendance]
          .filter { [.present, .remotely].contains($0[Attendance.presence]) }.compactMap { $0[Attendance.agency] }
        return Set(there).isSuperset(of: [.socialCare, .police, .health]) ? 1 : 0
      }
    },
    "conferences-to-plan": {
      $0.happened(InitialConference.self, $1, $2).map { child in
        child.history.all(ProtectionPlan.self).contains { $0.from == child.record.on } ? 1 : 0
      }
    },
    "conference-participation": { figures, from, to in
      (figures.happened(InitialConference.self, from, to) + figures.happened(ReviewConference.self, from, to))
        .compactMap { $0.record.answers[ConferenceQuestions.participation] }.filter { $0 != .under4 }
        .map { $0 == .silent || $0 == .notHeard ? 0 : 1 }
    },
  ]
}
