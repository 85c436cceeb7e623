import Casework
import Glibc
import Logging

/// Writes a line of JSON for each event: `{"at":"2026-03-05T09:15:00.000Z","level":"info","message":"request",…}`.
///
/// One line is one write, so that the lines of several threads and processes never mix. No caller puts a person's
/// name, an address or what somebody wrote into a log: what is logged of a request is its route's pattern.
public struct JSONLog: LogHandler {
  public var logLevel: Logger.Level
  public var metadata: Logger.Metadata = [:]
  public var metadataProvider: Logger.MetadataProvider?
  private let label: String
  private let descriptor: Int32

  /// - Parameter descriptor: where the lines go; 2 is the standard error output.
  public init(label: String, level: Logger.Level = .info, descriptor: Int32 = 2) {
    (self.label, logLevel, self.descriptor) = (label, level, descriptor)
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    var all = metadata
    if let provided = metadataProvider?.get() { all.merge(provided) { $1 } }
    if let given = event.metadata { all.merge(given) { $1 } }
    if let error = event.error { all["kind"] = "\(String(reflecting: type(of: error)))" }
    write(JSONLog.line(at: now(), level: event.level, label: label, message: event.message.description, all))
  }

  /// A line, with its fields in the order of their names.
  static func line(
    at moment: Moment, level: Logger.Level, label: String, message: String, _ metadata: Logger.Metadata
  ) -> [UInt8] {
    var line = JSONText()
    line.begin("{")
    line.member("at", .string(moment.iso))
    line.member("level", .string(level.rawValue))
    line.member("log", .string(label))
    line.member("message", .string(message))
    for (name, value) in metadata.sorted(by: { $0.key < $1.key }) { line.member(name, value) }
    line.end("}\n")
    return line.bytes
  }

  private func write(_ line: [UInt8]) {
    line.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written > 0 { rest = rest.dropFirst(written) } else if errno != EINTR { return }
      }
    }
  }
}

/// The log's own clock: it is a witness, not a part of the record.
private func now() -> Moment {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
}
