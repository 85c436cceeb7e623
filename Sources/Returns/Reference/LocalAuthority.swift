import Casework

/// An authority in England that is responsible for children's services, under one of its codes.
///
/// Source: the register of local authorities in the Department for Education's published-data tools, read on
/// 21 November 2026: codes from 2009, with the unitaries of 2023 and the new codes of Barnsley and Sheffield of 2025.
public struct LocalAuthority: Hashable, Sendable {
  /// Nine characters: `E06000063`.
  public let code: String
  /// Three digits, as the census and pupil numbers give it; empty for a few that were gone before 2010.
  public let number: String
  public let name: String
  /// The first day on which the code was in use.
  public let from: Day
  /// The last, where it no longer is.
  public let until: Day?

  public func isInForce(on day: Day) -> Bool { from <= day && day <= until ?? .distantFuture }
}

extension LocalAuthority {
  /// Every code since 2009, in the order of the codes.
  public static let all: [LocalAuthority] = {
    guard var csv = try? HeadedCSV(FileBytes(name: "register", text: register)) else {
      preconditionFailure("the register of authorities cannot be read")
    }
    var found: [LocalAuthority] = []
    var cells: [UnsafeBufferPointer<UInt8>] = []
    while (try? csv.next(&cells)) == true {
      let text = cells.map { CSVScanner.plain($0) }
      guard text.count == 5, let from = Day(iso: text[3]) else {
        preconditionFailure("the register of authorities is broken on line \(csv.line)")
      }
      found.append(
        LocalAuthority(code: text[0], number: text[1], name: text[2], from: from, until: Day(iso: text[4])))
    }
    return found
  }()

  static let packedCodes: Set<Code> = Set(all.map { Code($0.code) })

  /// The authority that a person means by a code, a number or a name, under the code it has on a day.
  ///
  /// A code that is no longer in use leads to the one that took its number over: `E10000023` is North Yorkshire's old
  /// code, and from April 2023 leads to `E06000065`. Nil where there is none such, or no successor.
  public static func meant(by text: String, on day: Day) -> LocalAuthority? {
    let plain = text.uppercased()
    let inForce = all.filter { $0.isInForce(on: day) }
    if let found = inForce.first(where: { $0.code == plain || $0.number == plain || $0.name.uppercased() == plain }) {
      return found
    }
    guard let old = all.first(where: { $0.code == plain }), !old.number.isEmpty else { return nil }
    return inForce.first { $0.number == old.number }
  }
}
