import Foundation
import Glibc

/// A client that speaks no HTTP of its own: it sends what it is told, or does not. Blocking calls run on threads of
/// their own, so that the server under test keeps its.
final class RawSocket: Sendable {
  private let descriptor: Int32

  /// - Parameter receiveBuffer: bytes that the system takes in for a client that does not read.
  init(port: Int, receiveBuffer: Int32? = nil) throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if var size = receiveBuffer {
      setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    guard connected == 0 else {
      close(descriptor)
      throw Failure.notConnected(errno)
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  func hangUp() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  enum Failure: Error { case notConnected(Int32), timedOut }

  /// Sends; false when the other end is gone.
  @discardableResult func send(_ text: String) async -> Bool {
    let bytes = Array(text.utf8)
    return await onThread { [descriptor] in Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }
      == bytes.count
  }

  /// Everything until the other end closes or breaks off.
  /// - Throws: `timedOut` when it does neither.
  func readToEnd() async throws -> String {
    try await read { _ in false }
  }

  /// Everything until `isEnough` says so of what came, or the other end closes.
  func read(until isEnough: @escaping @Sendable (String) -> Bool) async throws -> String {
    let (bytes, isTimeOut) = await onThread { [descriptor] in
      var all: [UInt8] = []
      var part = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = recv(descriptor, &part, part.count, 0)
        if count < 0 { return (all, errno == EAGAIN) }
        if count == 0 { return (all, false) }
        all += part[..<count]
        if isEnough(String(decoding: all, as: UTF8.self)) { return (all, false) }
      }
    }
    if isTimeOut { throw Failure.timedOut }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether something to read has come, or the end, within a moment.
  func hasNews(withinMilliseconds limit: Int32) async -> Bool {
    await onThread { [descriptor] in
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&wanted, 1, limit) > 0
    }
  }

  private func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: work()) }
    }
  }
}
