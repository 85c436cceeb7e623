/// Reads a children in need census, one child at a time, in memory that does not grow with the file.
///
///     var census = try CINCensusReader(path: "census.xml")
///     print(census.header.year.text)
///     try census.forEachChild { child in print(child.identifiers.laChildID.text) }
///
/// A file that is not well formed, or not a census, throws `XMLRefusal` with the place, at the start or when the
/// place is reached: a caller who keeps what it was given must be able to undo it. What is only unreadable in one
/// value is in the child's `problems`, and the reading goes on.
public struct CINCensusReader: ~Copyable {
  private var xml: XMLPullReader
  private var rows = CINRows()
  private var isFinished = false
  /// What the file says of itself; every field blank when it has no header.
  public private(set) var header = CINHeader()
  /// What could not be taken as it stood, in the header and between children.
  public private(set) var problems: [CINProblem] = []

  /// Rows met so far of each table that the file would be flattened to.
  public var rowCounts: [TableCount] {
    CINTable.allCases.map { TableCount(table: $0.name, rows: rows.count(of: $0)) }
  }

  /// Opens the file and reads as far as its first child.
  public init(path: String) throws(XMLRefusal) { try self.init(XMLPullReader(path: path, names: CINElement.names)) }

  /// Reads from memory, as for a file that a browser sent.
  public init(bytes: [UInt8]) throws(XMLRefusal) {
    try self.init(XMLPullReader(bytes: bytes, names: CINElement.names))
  }

  private init(_ reader: consuming XMLPullReader) throws(XMLRefusal) {
    xml = reader
    try readHeader()
  }

  /// The next child; nil when the whole file has been read and was well formed to its end.
  public mutating func next() throws(XMLRefusal) -> CINChild? {
    while !isFinished, let event = try xml.next() {
      switch event.kind {
      case .start where CINElement(index: event.name) == .child: return try readChild(event)
      case .start: try passOver(event)
      case .text: note(stray(event))
      case .end where CINElement(index: event.name) == .children: try finish()
      case .end: break
      }
    }
    return nil
  }

  /// Every child in file order. What the body throws ends the reading and is thrown on.
  public mutating func forEachChild(_ body: (CINChild) throws -> Void) throws {
    while let child = try next() { try body(child) }
  }

  private mutating func readChild(_ opening: XMLEvent) throws(XMLRefusal) -> CINChild {
    var builder = CINChildBuilder(line: opening.place.line)
    while let event = try xml.next() {
      let line = event.place.line
      switch event.kind {
      case .start:
        let element = CINElement(index: event.name)
        builder.start(element, named: element?.rawValue ?? xml.names[event.name], line: line, rows: &rows)
      case .text: builder.text(event.text, line: line)
      case .end: if builder.end(rows: &rows) { return builder.child }
      }
    }
    throw xml.refusal("the file ends within a child", at: opening.place)
  }

  /// Reads what follows `</Children>`, so that a file broken after its last child is refused too.
  private mutating func finish() throws(XMLRefusal) {
    isFinished = true
    while let event = try xml.next() {
      if event.kind == .start { try passOver(event) }
    }
  }
}

// MARK: Before the children

extension CINCensusReader {
  private mutating func readHeader() throws(XMLRefusal) {
    guard let root = try xml.next() else { throw xml.refusal("not a children in need census: it is empty", at: nil) }
    guard CINElement(index: root.name) == .message else {
      let name = xml.names[root.name]
      throw xml.refusal(
        "not a children in need census: its outermost element is \(name), where Message was expected", at: root.place)
    }
    while let event = try xml.next() {
      switch (event.kind, CINElement(index: event.name)) {
      case (.start, .children): return
      case (.start, .header): header.begin(event.place.line, &rows)
      case (.start, .collectionDetails), (.start, .source): break
      case (.start, let element?) where !element.isGroup: try readHeaderField(element, event)
      case (.start, _): try passOver(event)
      case (.text, _): note(stray(event))
      case (.end, _): break
      }
    }
    throw xml.refusal("not a children in need census: it has no Children", at: root.place)
  }

  private mutating func readHeaderField(_ element: CINElement, _ opening: XMLEvent) throws(XMLRefusal) {
    var text = ""
    while let event = try xml.next(), event.kind != .end {
      if event.kind == .start { try passOver(event) } else { text += event.text }
    }
    let line = opening.place.line
    if element == .collection, text != "CIN" {
      throw xml.refusal(
        "not a children in need census: its Collection is “\(text)”, where CIN was expected", at: opening.place)
    }
    switch header.take(element, CINCell(text, line: line)) {
    case .taken: break
    case .faulty(let kind): note(CINProblem(kind, line: line, element: element.rawValue, text: text))
    case .repeated: note(CINProblem(.repeated, line: line, element: element.rawValue, text: text))
    case .notMine: note(CINProblem(.notInLayout, line: line, element: element.rawValue, text: text))
    }
  }

  private mutating func passOver(_ opening: XMLEvent) throws(XMLRefusal) {
    let name = xml.names[opening.name]
    note(CINProblem(.notInLayout, line: opening.place.line, element: name, text: ""))
    var depth = 1
    while depth > 0, let event = try xml.next() {
      if event.kind == .start { depth += 1 } else if event.kind == .end { depth -= 1 }
    }
  }

  private mutating func note(_ problem: CINProblem) {
    // Memory stays flat whatever the file holds.
    if problems.count < 1000 { problems.append(problem) }
  }

  private func stray(_ event: XMLEvent) -> CINProblem {
    CINProblem(.strayText, line: event.place.line, element: xml.names[event.name], text: event.text)
  }
}
