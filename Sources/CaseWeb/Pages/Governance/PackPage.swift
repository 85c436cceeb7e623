import CaseStore
import Casework
import HTTPTypes
import Hummingbird

/// Packs as they were issued: the frozen bytes and nothing around them.
enum PackPage {
  static func open(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance()
    let pack = try request.row("pack")
    return html(try await request.read { try $0.packFile(pack, .open, "index.html") })
  }

  /// A look at what is private to a board is journalled.
  static func closed(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance()
    let pack = try request.row("pack")
    return html(
      try await request.store.lookAtPrivatePack(pack, for: request.worker, at: request.now, request.words))
  }

  static func style(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance()
    let pack = try request.row("pack")
    let css = try await request.read { try $0.packFile(pack, .open, "pack.css") }
    return Response(
      status: .ok, headers: [.contentType: "text/css; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: css)))
  }

  static func download(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance()
    let pack = try request.row("pack")
    _ = try await request.read { try $0.packFile(pack, .open, "index.html") }
    let site = try await request.store.publicSite(only: pack)
    // The papers of a board that is not public are for its members alone.
    guard !site.entries.isEmpty else { throw Refusal.notFound }
    return zip(site, name: "papers.zip")
  }

  static func downloadAll(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance(GovernanceRoles.answer, to: "All published papers")
    return zip(try await request.store.publicSite(), name: "published-papers.zip")
  }

  private static func html(_ text: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  private static func zip(_ site: PublicSite, name: String) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: "application/zip", .contentDisposition: "attachment; filename=\"\(name)\""],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: ZipFile.bytes(site.files))))
  }
}
