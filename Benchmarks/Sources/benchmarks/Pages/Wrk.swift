import Foundation

/// Load from `wrk` (Debian's package): it speaks HTTP in C with one thread, and so takes the least of the processors
/// that it shares with the server. Every connection asks again as soon as it was answered.
struct Wrk {
  struct Request {
    var method = "GET"
    let path: String
    let cookie: String
    var body = ""
  }

  struct Answer {
    let requests: Int
    let rate: Double
    /// Milliseconds.
    let p50: Double
    let p99: Double
    /// Bytes of one answer with its head.
    let bytes: Int
    /// Connections that broke, answers that came late or were refused.
    let errors: Int
  }

  let folder: String
  let connections: Int
  let seconds: Int

  /// Asks for the requests in turn, over and over.
  func run(_ requests: [Request], port: Int) async throws -> Answer {
    let (script, list) = ("\(folder)/wrk.lua", "\(folder)/wrk.requests")
    try Self.script.write(toFile: script, atomically: true, encoding: .utf8)
    try requests.map { "\($0.method)\t\($0.path)\t\($0.cookie)\t\($0.body)\n" }.joined()
      .write(toFile: list, atomically: true, encoding: .utf8)
    let text = try await Tool.run(
      "wrk",
      [
        "-t1", "-c\(connections)", "-d\(seconds)s", "--timeout", "30s", "-s", script, "http://127.0.0.1:\(port)", "--",
        list,
      ])
    guard let line = text.split(separator: "\n").last(where: { $0.hasPrefix("figures ") }) else {
      throw Failure("wrk said nothing of its figures")
    }
    let numbers = line.split(separator: " ").dropFirst().compactMap { Double($0) }
    guard numbers.count == 6, numbers[0] > 0 else { throw Failure("wrk got no answer") }
    return Answer(
      requests: Int(numbers[0]), rate: numbers[0] / (numbers[1] / 1e6), p50: numbers[2] / 1e3, p99: numbers[3] / 1e3,
      bytes: Int(numbers[4] / numbers[0]), errors: Int(numbers[5]))
  }

  private static let script = """
    local requests, at = {}, 0
    function init(args)
      for line in io.lines(args[1]) do
        local method, path, cookie, body = line:match("^(.-)\\t(.-)\\t(.-)\\t(.*)$")
        local headers = { ["Cookie"] = cookie }
        if body ~= "" then headers["Content-Type"] = "application/x-www-form-urlencoded" else body = nil end
        requests[#requests + 1] = wrk.format(method, path, headers, body)
      end
    end
    function request()
      at = at % #requests + 1
      return requests[at]
    end
    function done(summary, latency)
      local e = summary.errors
      io.write(string.format("figures %d %d %d %d %d %d\\n", summary.requests, summary.duration,
        latency:percentile(50), latency:percentile(99), summary.bytes,
        e.connect + e.read + e.write + e.status + e.timeout))
    end
    """
}
