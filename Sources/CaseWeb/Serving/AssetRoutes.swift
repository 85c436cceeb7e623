import HTTPTypes
import Hummingbird
import NIOCore

extension Router where Context == PageContext {
  /// The style sheet, script and icon under `/assets/`, and `/robots.txt`.
  func addAssets() {
    let byAddress = Dictionary(uniqueKeysWithValues: Asset.all.map { ($0.href, $0) })
    get("/assets/:file") { request, context in
      let file = context.parameters.get("file") ?? ""
      if let asset = byAddress["/assets/\(file)"] { return answer(asset, to: request, isExact: true) }
      // Another release's page asks for its own version: ours serves it better than none, and is not kept.
      let parts = file.split(separator: ".")
      guard parts.count == 3, let asset = Asset.all.first(where: { $0.name == "\(parts[0]).\(parts[2])" }) else {
        throw Refused.notFound
      }
      return answer(asset, to: request, isExact: false)
    }
    get("/robots.txt") { request, _ in answer(Asset.named("robots.txt"), to: request, isExact: false) }
  }
}

private func answer(_ asset: Asset, to request: Request, isExact: Bool) -> Response {
  let tag = "\"\(asset.tag)\""
  let headers: HTTPFields = [
    .contentType: asset.contentType, .eTag: tag,
    .cacheControl: isExact ? "public, max-age=31536000, immutable" : "no-cache",
  ]
  if request.headers[.ifNoneMatch]?.contains(tag) == true { return Response(status: .notModified, headers: headers) }
  return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes)))
}
