/// A child’s case is given to a worker, or moves from one to another.
public enum AllocationDecision: Step {
  public static let id = "allocation"
  public static let title = "Allocation"
  public static let purpose = "Say which team and which worker answer for the child from now on."
  public static let source = "Children Act 1989, s.17; local practice standard"
  public static let workedBy: Set<Role> = [.teamManager, .frontDoor]

  public static let allocatedOn = Field<Day>("allocated_on", "From which day?").whenBlank("Enter the day").notInFuture()
  public static let team = Field<TeamID>("team", "Which team?").whenBlank("Choose the team")
  public static let worker = Field<WorkerID>("worker", "Which worker?").whenBlank("Choose the worker")
  public static let reason = Field<WorkerChange>("reason", "Why this worker now?").whenBlank("Say why")
  public static let qualified = Field<Bool>("qualified", "Is the worker a registered social worker?")
    .whenBlank("Say whether the worker is a registered social worker")
  public static let handover = Field<Line>("handover", "What handover was there from the last worker?").mayBeBlank()
  public static let childTold = Field<Line>("child_told", "How will the child meet the new worker?").mayBeBlank()

  public static var pages: [Page] {
    Page("The worker") {
      allocatedOn; team; worker; reason; qualified; handover; childTold
    }
  }
  public static func happened(_ answers: Answers) -> Day? { answers[allocatedOn] }

  public static func refusal(_ answers: Answers, _ child: History) -> String? {
    guard let day = answers[allocatedOn], child.span(Need.self, on: day) == nil else { return nil }
    return "The child was not a child in need on \(day.words): there must be a referral first"
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    let workers = Set(child.all(Allocation.self).compactMap(\.worker))
    let last = child.open(Allocation.self)?.worker
    let changes = last != nil && last != answers[worker]
    return [
      answers[qualified] == false
        ? Shortfall("A child in need has a registered social worker: say who oversees this worker", at: qualified)
        : nil,
      changes ? answers.short(handover, "Say what handover there was from the last worker") : nil,
      changes ? answers.short(childTold, "Say how the child will meet the new worker") : nil,
      changes && workers.count >= 2
        ? Shortfall("This is at least the child’s third worker: is there no other way?", at: worker) : nil,
    ].compactMap { $0 }
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard let day = answers[allocatedOn], let team = answers[team] else { return [] }
    return child.moved(
      to: Allocation(from: day, team: team, worker: answers[worker]), because: answers[reason]?.rawValue ?? "moved")
  }

  public static func summary(_ answers: Answers) -> String? { answers[reason]?.label }
}

extension History {
  /// The effects by which a child’s case goes to another worker or team: the old allocation ends, the new begins.
  func moved(to allocation: Allocation, because reason: String) -> [Effect] {
    guard let old = open(Allocation.self) else { return [.begin(allocation)] }
    if old.team == allocation.team, old.worker == allocation.worker { return [] }
    return [.end(Allocation.self, on: max(old.from, allocation.from), reason: reason), .begin(allocation)]
  }
}
