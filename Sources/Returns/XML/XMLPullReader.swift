import CLibXML2

/// Reads a document element by element, in memory that does not grow with it.
///
/// libxml2 is fed 32 KB at a time and its callbacks are kept as events until pulled. Its own reader was tried and
/// left: it knows lines only up to 65,535, and builds a tree that nobody needs. No network, no document type, no
/// entities but the five of XML itself; what passes `XMLLimits` is refused, with its place.
public struct XMLPullReader: ~Copyable {
  private var bytes: XMLBytes
  private let sink: UnsafeMutablePointer<XMLSink>
  private let context: xmlParserCtxtPtr
  private var buffer = [UInt8](repeating: 0, count: 32_768)
  private var atEnd = false

  private static let ready: Void = xmlInitParser()

  /// - Parameter names: the element names the caller knows; an event's `name` below their count is one of them.
  public init(path: String, names: [String] = [], limits: XMLLimits = XMLLimits()) throws(XMLRefusal) {
    try self.init(XMLBytes(path: path), names, limits)
  }

  public init(bytes: [UInt8], names: [String] = [], limits: XMLLimits = XMLLimits()) throws(XMLRefusal) {
    try self.init(XMLBytes(bytes), names, limits)
  }

  init(_ file: FileBytes) throws(XMLRefusal) { try self.init(XMLBytes(file), [], XMLLimits()) }

  private init(_ bytes: consuming XMLBytes, _ names: [String], _ limits: XMLLimits) throws(XMLRefusal) {
    Self.ready
    let sink = UnsafeMutablePointer<XMLSink>.allocate(capacity: 1)
    sink.initialize(to: XMLSink(names: names, limits: limits))
    var table = XMLSink.handlers()
    guard let context = xmlCreatePushParserCtxt(&table, sink, nil, 0, nil) else {
      sink.deinitialize(count: 1)
      sink.deallocate()
      throw XMLRefusal(file: bytes.name, place: nil, reason: "there is no memory to read it")
    }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    self.context = context
    self.bytes = bytes
    self.sink = sink
    sink.pointee.context = context
  }

  /// Every element name met so far, the caller's first.
  public var names: [String] { sink.pointee.names }

  /// How many elements have been met so far.
  public var elementCount: Int { sink.pointee.elementCount }

  /// The next event; nil at the end of a document that was well formed to its end.
  public mutating func next() throws(XMLRefusal) -> XMLEvent? {
    while true {
      if let event = sink.pointee.pull() { return event }
      if let refusal = sink.pointee.refusal { throw self.refusal(refusal.reason, at: refusal.place) }
      if atEnd { return nil }
      try feed()
    }
  }

  /// A refusal of this document by its reader's caller: well formed, but not what it should be.
  public func refusal(_ reason: String, at place: XMLPlace?) -> XMLRefusal {
    XMLRefusal(file: bytes.name, place: place, reason: reason)
  }

  private mutating func feed() throws(XMLRefusal) {
    let count = try bytes.read(into: &buffer)
    atEnd = count == 0
    _ = buffer.withUnsafeBytes { raw in
      xmlParseChunk(context, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count), atEnd ? 1 : 0)
    }
    // A document can fail without an error that is called back; it must never pass for a whole one.
    if context.pointee.wellFormed == 0 { sink.pointee.refuse("not well-formed XML") }
  }

  deinit {
    xmlFreeParserCtxt(context)
    sink.deinitialize(count: 1)
    sink.deallocate()
  }
}
