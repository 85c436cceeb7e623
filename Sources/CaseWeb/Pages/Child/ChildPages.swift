import CaseStore
import Casework
import Hummingbird

/// The pages about one child.
enum ChildPages {
  static func show(_ request: PageRequest) async throws -> Response {
    let id: SubjectID = try request.id("child")
    let child = try await request.look(at: id) { try $0.child(id) }
    guard let child else { throw Refusal.notFound }
    return request.page(
      child.name.full,
      .childHeader(ChildCard(name: child.name.full, particulars: [child.name.ageWords(on: request.today)])))
  }
}
