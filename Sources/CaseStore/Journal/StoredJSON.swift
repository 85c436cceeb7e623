import Casework

/// Answers as JSON text and back: objects of texts, lists of texts and lists of objects, keys in order.
///
/// A child's page reads the answers of every record of the child; a general decoder took ten times as long as the
/// queries (`BENCHMARKS.md`), so this reads only the three shapes there are and refuses everything else.
enum StoredJSON {
  struct Unreadable: Error, CustomStringConvertible {
    let at: Int
    var description: String { "Answers kept in the record cannot be read at byte \(at)" }
  }

  static func text(_ answers: StepAnswers) -> String {
    var out = "{\"shared\":"
    append(answers.shared, to: &out)
    if !answers.each.isEmpty {
      out += ",\"each\":{"
      for (index, child) in answers.each.keys.sorted().enumerated() {
        if index > 0 { out += "," }
        appendText(child.text, to: &out)
        out += ":"
        append(answers.each[child] ?? [:], to: &out)
      }
      out += "}"
    }
    return out + "}"
  }

  static func answers(_ text: String) throws -> StepAnswers {
    var reader = JSONReader(text)
    var answers = StepAnswers()
    try reader.object { reader, key in
      switch key {
      case "shared": answers.shared = try reader.storedObject()
      case "each":
        try reader.object { reader, child in answers.each[SubjectID(child)] = try reader.storedObject() }
      default: throw reader.unreadable
      }
    }
    return answers
  }

  static func append(_ object: [String: Stored], to out: inout String) {
    out += "{"
    var first = true
    for key in object.keys.sorted() {
      guard let value = object[key] else { continue }
      if !first { out += "," }
      first = false
      appendText(key, to: &out)
      out += ":"
      append(value, to: &out)
    }
    out += "}"
  }

  private static func append(_ value: Stored, to out: inout String) {
    switch value {
    case .text(let text): appendText(text, to: &out)
    case .many(let texts): appendList(texts, to: &out) { appendText($0, to: &$1) }
    case .rows(let rows): appendList(rows, to: &out) { append($0, to: &$1) }
    }
  }

  static func appendList<T>(_ list: [T], to out: inout String, _ each: (T, inout String) -> Void) {
    out += "["
    for (index, item) in list.enumerated() {
      if index > 0 { out += "," }
      each(item, &out)
    }
    out += "]"
  }

  static func appendText(_ text: String, to out: inout String) {
    out += "\""
    if text.utf8.allSatisfy({ $0 >= 32 && $0 != 34 && $0 != 92 }) {
      out += text
    } else {
      for scalar in text.unicodeScalars { appendEscaped(scalar, to: &out) }
    }
    out += "\""
  }

  private static func appendEscaped(_ scalar: Unicode.Scalar, to out: inout String) {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    case "\r": out += "\\r"
    case "\t": out += "\\t"
    case _ where scalar.value < 32:
      let hex = String(scalar.value, radix: 16)
      out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: out.unicodeScalars.append(scalar)
    }
  }
}
