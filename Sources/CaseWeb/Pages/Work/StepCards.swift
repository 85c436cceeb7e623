import CaseStore
import Casework

/// Steps that somebody is in the middle of, as the worklists show them.
enum StepCards {
  static func drafts(_ steps: [StepListed]) -> HTML {
    .card(
      "Unfinished",
      steps.isEmpty
        ? "<p class='quiet'>Nothing is unfinished.</p>"
        : "\(each: steps, { step in "<p>\(link(step))<br><small>\(saved(step))</small></p>" })")
  }

  static func sentBack(_ steps: [StepListed]) -> HTML {
    if steps.isEmpty { return .empty }
    return .card(
      "Sent back to you",
      "\(each: steps, { step in "<p>\(link(step))</p>\(ifLet: step.reason, { "<blockquote>\($0)</blockquote>" })" })")
  }

  static func toDo(_ steps: [StepListed], _ today: Day) -> HTML {
    if steps.isEmpty { return .empty }
    return .card(
      "To be done",
      "\(each: steps, { step in "<p>\(link(step))<br><small>since \(step.openedOn.words)</small></p>" })")
  }

  /// `Assessment, Baby Nowak`
  static func link(_ step: StepListed) -> HTML {
    .link("\(step.title), \(names(step.children))", to: "/steps/\(step.id)")
  }

  static func names(_ children: [ChildName]) -> String {
    guard let last = children.last else { return "" }
    let others = children.dropLast().map(\.called)
    return others.isEmpty ? last.full : "\(others.joined(separator: ", ")) and \(last.full)"
  }

  private static func saved(_ step: StepListed) -> HTML {
    step.draftSavedAt.map { "saved \(.moment($0))" } ?? "begun \(.date(step.openedOn)), nothing saved yet"
  }
}
