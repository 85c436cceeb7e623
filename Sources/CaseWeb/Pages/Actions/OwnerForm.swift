import CaseStore
import Casework

/// Who does something by when, as questions and answers: somebody who works here, or anybody else.
struct OwnerForm: Sendable {
  let worker: String?
  let owner: String
  let due: TypedDate

  init(_ action: ActionShown) {
    worker = action.workerID?.text
    owner = action.workerID == nil ? action.owner : ""
    due = action.due.map { TypedDate($0) } ?? TypedDate()
  }

  init(_ form: Form) { (worker, owner, due) = (form.text("worker"), form["owner"] ?? "", form.date("due")) }

  /// Who it is, as it is kept; nil with the problem noted when it is nobody or two.
  static func read(_ reading: inout FormReading, _ workers: [WorkerShown]) -> (owner: String, worker: WorkerID?)? {
    let other = reading.form.text("owner")
    guard let chosen = reading.form.text("worker") else {
      if other == nil { reading.note("Say who will do it", "worker") }
      return other.map { ($0, nil) }
    }
    guard let worker = workers.first(where: { $0.id.text == chosen }) else {
      reading.note("Choose somebody who works here", "worker")
      return nil
    }
    guard other == nil else {
      reading.note("Choose somebody who works here or enter somebody else, not both", "owner")
      return nil
    }
    return (worker.name, worker.id)
  }

  func questions(_ workers: [WorkerShown]) -> [QuestionView] {
    let choices = workers.map { QuestionView.Choice($0.id.text, $0.name) }
    return [
      QuestionView(
        name: "worker", label: "Who will do it, if they work here?", control: .select(choices, chosen: worker)),
      QuestionView(
        name: "owner", label: "Or who else?", hint: "A parent, the school, the health visitor: by name",
        control: .text(owner, width: .medium)),
      QuestionView(name: "due", label: "By when?", control: .date(due)),
    ]
  }
}
