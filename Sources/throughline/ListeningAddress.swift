import ArgumentParser
import Foundation

extension ServerOptions {
  /// Refuses an address at which this program cannot listen, before anything is built up that it would take with it.
  func checkAddress() throws {
    var wanted = addrinfo()
    wanted.ai_flags = AI_PASSIVE
    wanted.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, "\(port)", &wanted, &found) == 0, let address = found?.pointee else {
      throw ValidationError("\(host) is no address: --host takes one of this machine’s, as 127.0.0.1 or 0.0.0.0.")
    }
    defer { freeaddrinfo(found) }
    let tried = socket(address.ai_family, address.ai_socktype, 0)
    // The server itself will say what is wrong.
    guard tried >= 0 else { return }
    defer { close(tried) }
    var yes: Int32 = 1
    setsockopt(tried, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    if bind(tried, address.ai_addr, address.ai_addrlen) == 0 { return }
    let reason = errno
    throw ValidationError(
      reason == EADDRINUSE
        ? "Port \(port) of \(host) is taken by another program. Choose another: --port \(port < 65_535 ? port + 1 : 8080)."
        : "Port \(port) of \(host) cannot be listened on: \(String(cString: strerror(reason))).")
  }
}
