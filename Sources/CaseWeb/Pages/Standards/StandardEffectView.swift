import CaseStore
import Casework

/// What a standard would change, in numbers: exact for those who may see the children, none under five for others.
enum StandardEffectView {
  static func list(_ effect: StandardEffect, exact: Bool) -> HTML {
    func number(_ count: Int) -> String { exact ? "\(count)" : few(count) }
    let scope = effect.isWhole ? "" : "Of the first \(effect.children) children looked at. "
    if effect.sooner + effect.later == 0 {
      return "<p>No duty that is owed now would move. \(scope)What begins from that day on is counted by it.</p>"
    }
    return """
      <p>Of what is owed now:</p><ul class="listed"><li>due sooner: <b>\(number(effect.sooner))</b></li>\
      <li>due later: <b>\(number(effect.later))</b></li>\
      <li>in time now and late at once: <b>\(number(effect.newlyLate))</b></li>\
      <li>late now and in time again: <b>\(number(effect.noLongerLate))</b></li></ul>\
      <p class="quiet">\(scope)Children whose records are restricted are not counted.</p>
      """
  }
}
