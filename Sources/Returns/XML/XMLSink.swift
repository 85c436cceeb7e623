import CLibXML2

/// Takes what libxml2 calls back with and keeps it as events until they are pulled.
///
/// Its owner keeps it at one address for its life, which libxml2 holds between calls.
struct XMLSink {
  let limits: XMLLimits
  private(set) var names: [String]
  private(set) var refusal: (place: XMLPlace, reason: String)?
  private(set) var elementCount = 0
  var context: xmlParserCtxtPtr?

  private var events: [XMLEvent] = []
  private var next = 0
  private var open: [Int] = []
  private var text: [UInt8] = []
  private var textLine = 0
  private let known: [String: Int]
  // libxml2 keeps one copy of each name for a document's life, so a name is known again by its address.
  private var byAddress: [UnsafePointer<xmlChar>: Int] = [:]

  init(names: [String], limits: XMLLimits) {
    self.names = names
    self.limits = limits
    known = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  /// Where libxml2 has come to: within the tag or the characters that it calls back about.
  var place: XMLPlace {
    guard let input = context?.pointee.input else { return XMLPlace(line: 1, column: 1) }
    return XMLPlace(line: Int(input.pointee.line), column: Int(input.pointee.col))
  }

  mutating func pull() -> XMLEvent? {
    guard next < events.count else {
      events.removeAll(keepingCapacity: true)
      next = 0
      return nil
    }
    defer { next += 1 }
    return events[next]
  }

  /// Stops the reading; the first reason is the one that is told.
  mutating func refuse(_ reason: String, at place: XMLPlace? = nil) {
    guard refusal == nil else { return }
    refusal = (place ?? self.place, reason)
    if let context { xmlStopParser(context) }
  }

  mutating func started(_ name: UnsafePointer<xmlChar>) {
    guard refusal == nil else { return }
    flush()
    guard open.count < limits.depth else { return refuse("elements are nested more than \(limits.depth) deep") }
    guard let index = index(of: name) else { return refuse("there are more than \(limits.names) different elements") }
    open.append(index)
    elementCount += 1
    events.append(XMLEvent(kind: .start, name: index, text: "", place: place))
  }

  mutating func ended() {
    guard refusal == nil, let index = open.last else { return }
    flush()
    open.removeLast()
    events.append(XMLEvent(kind: .end, name: index, text: "", place: place))
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard refusal == nil else { return }
    if text.isEmpty {
      guard let first = bytes.firstIndex(where: { !$0.isXMLSpace }) else { return }
      text.append(contentsOf: bytes[first...])
      // By now libxml2 has counted the line ends within these bytes.
      textLine = place.line - bytes[first...].count { $0 == 10 }
    } else {
      text.append(contentsOf: bytes)
    }
    if text.count > limits.textBytes { refuse("a value is longer than \(limits.textBytes) bytes") }
  }

  private mutating func flush() {
    guard !text.isEmpty, let element = open.last else { return }
    while let last = text.last, last.isXMLSpace { text.removeLast() }
    let start = XMLPlace(line: textLine, column: place.column)
    events.append(XMLEvent(kind: .text, name: element, text: String(decoding: text, as: UTF8.self), place: start))
    text.removeAll(keepingCapacity: true)
  }

  private mutating func index(of name: UnsafePointer<xmlChar>) -> Int? {
    if let index = byAddress[name] { return index }
    let word = String(cString: name)
    let index = known[word] ?? names.count
    if index == names.count {
      guard names.count < limits.names else { return nil }
      names.append(word)
    }
    byAddress[name] = index
    return index
  }
}

extension UInt8 {
  /// Space, tab, line feed or carriage return: the only white space that XML knows.
  var isXMLSpace: Bool { self == 32 || self == 9 || self == 10 || self == 13 }
}
