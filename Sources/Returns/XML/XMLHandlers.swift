import CLibXML2

extension XMLSink {
  /// libxml2's table of functions to call: elements, characters and errors reach the sink whose pointer it was
  /// given; a document type or a declared entity is refused before anything in it is looked at.
  static func handlers() -> xmlSAXHandler {
    var table = xmlSAXHandler()
    table.initialized = UInt32(XML_SAX2_MAGIC)
    table.startElementNs = { sink, name, _, _, _, _, _, _, _ in
      if let name { XMLSink.at(sink)?.pointee.started(name) }
    }
    table.endElementNs = { sink, _, _, _ in XMLSink.at(sink)?.pointee.ended() }
    table.characters = { sink, bytes, count in
      XMLSink.at(sink)?.pointee.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    table.ignorableWhitespace = table.characters
    table.cdataBlock = table.characters
    table.internalSubset = { sink, _, _, _ in
      XMLSink.at(sink)?.pointee.refuse("it declares a document type, which no return does and which can hide an attack")
    }
    table.entityDecl = { sink, _, _, _, _, _ in XMLSink.at(sink)?.pointee.refuse("it declares an entity") }
    table.serror = { sink, error in
      guard let error = error?.pointee, error.level == XML_ERR_FATAL else { return }
      let message = error.message.map { String(cString: $0) } ?? "error \(error.code)"
      XMLSink.at(sink)?.pointee.refuse(
        "not well-formed XML: \(message.oneLine)", at: XMLPlace(line: Int(error.line), column: Int(error.int2)))
    }
    return table
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLSink>? {
    pointer?.assumingMemoryBound(to: XMLSink.self)
  }
}

extension String {
  /// The first line, without white space after it.
  fileprivate var oneLine: String {
    var line = prefix { !$0.isNewline }
    while line.last?.isWhitespace == true { line.removeLast() }
    return String(line)
  }
}
