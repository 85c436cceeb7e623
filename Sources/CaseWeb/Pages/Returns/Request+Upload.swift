import HTTPTypes
import Hummingbird

extension PageRequest {
  /// The files and fields of a form, each file written to disk as it arrives.
  ///
  /// The session's secret stands first in our form: nothing is written before it has come and is right.
  func upload() async throws -> UploadedFiles {
    let limits = context.limits
    guard let parser = MultipartParser(contentType: request.headers[.contentType] ?? "") else {
      throw Refused.wrongKind
    }
    if let declared = request.headers[.contentLength].flatMap({ Int($0) }), declared > limits.uploadBytes {
      throw Refused.tooLarge(limit: limits.uploadBytes)
    }
    let (body, csrf) = (request.body, session.csrf)
    let uploaded = try await withThrowingTaskGroup(of: UploadedFiles?.self) { group in
      group.addTask {
        var (reading, receiver, size) = (parser, try UploadReceiver(csrf: csrf), 0)
        for try await part in body {
          size += part.readableBytes
          guard size <= limits.uploadBytes else { throw Refused.tooLarge(limit: limits.uploadBytes) }
          try reading.feed(part.readableBytesView) { try receiver.take($0) }
        }
        guard reading.isDone else {
          throw MultipartParser.Unreadable(words: "The connection was broken off. Nothing was kept; send it again.")
        }
        return receiver.files
      }
      group.addTask {
        try await Task.sleep(for: limits.upload)
        return nil
      }
      defer { group.cancelAll() }
      do {
        return try await group.next() ?? nil
      } catch let unreadable as MultipartParser.Unreadable {
        throw Refused.badRequest(unreadable.words)
      }
    }
    guard let uploaded else { throw Refused.tooSlow }
    context.body.markRead()
    return uploaded
  }
}

/// Puts what the parser finds where it belongs.
private struct UploadReceiver {
  let files: UploadedFiles
  private let csrf: String
  private var isOurs = false
  private var field = ""
  private var text: [UInt8]?

  init(csrf: String) throws {
    (files, self.csrf) = (try UploadedFiles(), csrf)
  }

  mutating func take(_ event: MultipartParser.Event) throws {
    switch event {
    case .begin(let name, let fileName):
      guard isOurs || name == Form.csrfField else { throw Refused.forgery }
      field = name
      text = fileName == nil ? [] : nil
      if let fileName { try files.begin(name, fileName: fileName) }
    case .bytes(let bytes):
      guard text != nil else { return try files.write(bytes) }
      guard (text?.count ?? 0) + bytes.count <= UploadedFiles.mostFieldBytes else {
        throw MultipartParser.Unreadable(words: "A part of the form was far too long.")
      }
      text?.append(contentsOf: bytes)
    case .end:
      if let text {
        if field == Form.csrfField {
          guard isSame(String(decoding: text, as: UTF8.self), csrf) else { throw Refused.forgery }
          isOurs = true
        }
        try files.add(field, text)
      } else {
        try files.end()
      }
      text = nil
    }
  }
}
