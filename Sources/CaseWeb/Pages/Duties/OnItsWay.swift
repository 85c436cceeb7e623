import CaseStore
import Casework

extension ChildView {
  /// What may meet an open duty and is not part of the record yet, each in a sentence: being written, or waiting to be
  /// authorised. A duty that is late because of it says so.
  func onItsWay(_ duty: Duty) -> [HTML] {
    guard isNow, duty.isOpen, let clock = rulebook.clock(duty.clock) else { return [] }
    let kinds = Set(clock.metBy.compactMap(\.step))
    return shown.steps.filter { kinds.contains($0.kind) }.compactMap { step in
      let link = HTML.link(step.title, to: "/steps/\(step.id)")
      switch step.status {
      case .sent:
        let when: HTML = "\(ifLet: step.sentAt, { ", sent on \(.date($0.day))," })"
        return "\(link)\(when) waits to be authorised: until then it does not count."
      case .draft, .sentBack:
        return "\(link), begun on \(.date(step.openedOn)), is not finished: until then it does not count."
      case .toDo, .finished, .abandoned: return nil
      }
    }
  }
}
