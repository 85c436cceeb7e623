import HTTPTypes
import Hummingbird
import NIOCore

extension Request {
  /// The form that was sent.
  ///
  /// - Parameter limit: bytes, where a route takes more or less than is usual.
  /// - Throws: `Refused` in words when it is no form, too large, too slow or cannot be read.
  func form(_ context: PageContext, limit: Int? = nil) async throws -> Form {
    let kind = headers[.contentType] ?? ""
    guard kind.split(separator: ";").first?.trimmed.lowercased() == "application/x-www-form-urlencoded" else {
      throw Refused.wrongKind
    }
    let bytes = try await bytes(context, limit: limit)
    do {
      return try Form(urlencoded: bytes.readableBytesView)
    } catch {
      throw Refused.badRequest(error.words)
    }
  }

  /// The whole body, within its limits of size and time.
  func bytes(_ context: PageContext, limit: Int? = nil) async throws -> ByteBuffer {
    let limit = limit ?? context.limits.bodyBytes
    if let declared = headers[.contentLength].flatMap({ Int($0) }), declared > limit {
      throw Refused.tooLarge(limit: limit)
    }
    let body = body
    let whole = try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
      group.addTask { try await collected(body, limit: limit) }
      group.addTask {
        try await Task.sleep(for: context.limits.body)
        return nil
      }
      defer { group.cancelAll() }
      // The first to end decides: the body, or the deadline.
      return try await group.next() ?? nil
    }
    guard let whole else { throw Refused.tooSlow }
    context.body.markRead()
    return whole
  }
}

private func collected(_ body: RequestBody, limit: Int) async throws -> ByteBuffer {
  var whole = ByteBuffer()
  do {
    for try await var part in body {
      guard whole.readableBytes + part.readableBytes <= limit else { throw Refused.tooLarge(limit: limit) }
      whole.writeBuffer(&part)
    }
  } catch let refused as Refused {
    throw refused
  } catch {
    // Broken off, or not HTTP after all: whoever sent it is gone or is no browser.
    throw Refused.badRequest("The connection was broken off. Nothing was kept; go back and send it again.")
  }
  return whole
}
