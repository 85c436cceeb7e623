import CaseStore
import Casework

/// Whom a restriction names, and why.
enum RestrictionQuestions {
  static func questions(_ shown: RestrictionPage.Shown, by worker: WorkerID, _ form: Form?) -> [QuestionView] {
    let active = shown.workers.filter(\.isActive)
    let named = Set(shown.restriction?.workers.map(\.text) ?? [])
    let near = active.filter { isNear($0, shown, worker) || named.contains($0.id.text) }
    let nearby = Set(near.map(\.id))
    let far = active.filter { !nearby.contains($0.id) }
    let usual = named.isEmpty ? Set([worker.text] + (shown.worker.map { [$0.text] } ?? [])) : named
    let chosen = form.map { Set($0.all("worker") + $0.all("other")) } ?? usual
    var questions = [
      QuestionView(
        name: "worker", label: "Who may see it?",
        hint: "A manager, chair or quality lead must be among them, to lift it. You too, if you are to see it.",
        control: .checkboxes(near.map { choice($0, shown) }, chosen: chosen))
    ]
    if !far.isEmpty {
      questions.append(
        QuestionView(
          name: "other", label: "Others who work here",
          control: .checkboxes(far.map { choice($0, shown) }, chosen: chosen)))
    }
    return questions + [
      QuestionView(
        name: "reason", label: "Why is it restricted?", hint: "Shown to those who may see the record",
        control: .prose(form?["reason"] ?? shown.restriction?.reason ?? "", rows: 3))
    ]
  }

  static func roles(_ worker: WorkerShown) -> String {
    Role.allCases.filter(worker.roles.contains).map { $0.words.lowercased() }.joined(separator: ", ")
  }

  /// Those who work with the child, who asks, and those who can lift it again.
  private static func isNear(_ worker: WorkerShown, _ shown: RestrictionPage.Shown, _ asking: WorkerID) -> Bool {
    if worker.id == asking || worker.id == shown.worker || worker.roles.contains(.qualityLead) { return true }
    return shown.team.map(worker.teams.contains) ?? false
  }

  private static func choice(_ worker: WorkerShown, _ shown: RestrictionPage.Shown) -> QuestionView.Choice {
    let teams = worker.teams.compactMap { shown.teams[$0] }.joined(separator: ", ")
    return QuestionView.Choice(
      worker.id.text, worker.name, hint: teams.isEmpty ? roles(worker) : "\(roles(worker)); \(teams)")
  }
}
