import CFuzzer
import Foundation

/// `Fuzz TARGET [libFuzzer's options and folders]`: runs libFuzzer on one reader, or on the rules.
///
/// A refusal of the input is an answer; a crash, a hang or memory without end is a fault.
@main
enum Fuzz {
  static func main() {
    var words = CommandLine.arguments
    guard words.count > 1, let target = Target(rawValue: words[1]) else {
      let names = Target.allCases.map(\.rawValue).joined(separator: ", ")
      FileHandle.standardError.write(Data("Say which: \(names).\n".utf8))
      exit(2)
    }
    words.remove(at: 1)
    chosen = target
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var count = Int32(words.count)
    let status = arguments.withUnsafeMutableBufferPointer { buffer in
      var base = buffer.baseAddress
      return LLVMFuzzerRunDriver(&count, &base) { data, size in
        let bytes = data.map { [UInt8](UnsafeBufferPointer(start: $0, count: size)) } ?? []
        Fuzz.chosen.run(bytes)
        return 0
      }
    }
    exit(status)
  }

  // Set once before the loop begins, and libFuzzer has one thread.
  nonisolated(unsafe) static var chosen = Target.csv
}
