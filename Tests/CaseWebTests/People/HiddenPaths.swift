import CaseStore
import Casework
import TestCast

@testable import CaseWeb

/// The pages about a child's people and particulars, actions, duties and restriction, for looking whether they show a
/// child that is hidden.
struct HiddenPaths {
  var pages: [String] = []
  /// Those for managers.
  var managers: [String] = []
  var posts: [String] = []
  /// An adult around the child.
  let adult: SubjectID

  /// Gives the child an adult, a number and a warning, so that every page has something to show.
  init(_ cast: Cast, _ child: SubjectID, at: Moment) async throws {
    let (store, tom) = (cast.store, cast.tom)
    adult = try await store.record(
      AddAdult(to: child, PersonDetails(givenName: "Ottoline", familyName: "Quillfeather"), .mother), by: tom, at: at)
    let number = try await store.record(AddIdentifier(child, KnownIdentifier(.nhs, "9434765919")), by: tom, at: at)
    let warning = try await store.record(
      AddWarning(child, "Ring first", from: at.day, reviewOn: at.day + 30), by: tom, at: at)
    let link = try await store.read(for: tom, at: at) { [adult] reader in
      try reader.relationships(around: child).first { $0.other == adult }?.link ?? ""
    }
    let pause = try await store.record(
      PauseClock(child, clock: "cp-visit", from: at.day, reason: "Abroad"), by: cast.ruth, at: at)
    let action = try await store.record(
      AddAction(child, AgreedAction(what: "Ring the school", owner: "Amira Vale", due: at.day)), by: tom, at: at)
    let run = try await store.read(for: tom, at: at) { reader in
      let shown = try reader.child(child)
      return shown.flatMap { $0.rulebook.duties(of: $0.history).first(where: \.isOpen)?.run } ?? ""
    }
    let page = "/children/\(child)"
    let person = "\(page)/people/\(adult)"
    let duty = "\(page)/duties/\(run.replacing("/", with: "~"))"
    let actions = ["owner", "evidence", "drop"].map { "/actions/\(action)/\($0)" }
    managers = ["\(duty)/waiver", "\(duty)/pause", "\(page)/pauses/\(pause)/end", "\(page)/restriction/lift"]
    let both = ["particulars", "names", "home", "numbers", "warnings"].flatMap {
      ["\(page)/\($0)", "\(person)/\($0)"]
    }
    let own = [
      "\(page)/numbers/\(number)/end", "\(page)/warnings/\(warning)/review", "\(page)/warnings/\(warning)/end",
      "\(page)/relationships/\(link)/end",
    ]
    pages =
      both + own + [
        "\(page)/people", "\(page)/people/new", "\(page)/people/new?q=quill", "\(page)/people/new-adult",
        "\(page)/people/new-adult?q=quill", person, "\(page)/restriction", "\(page)/actions/new",
        "/actions/\(action)",
      ] + actions
    posts =
      both + own + managers + actions + [
        "\(page)/people", "\(page)/people/new-adult", "\(page)/restriction", "\(page)/actions",
      ]
  }
}
