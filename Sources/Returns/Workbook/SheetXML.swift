import CLibXML2

/// Walks the XML of a workbook's part: elements with their attributes, and texts.
///
/// libxml2's own reader serves here, where lines do not matter. Its limits on the size of texts and on nesting hold,
/// nothing is fetched, and a document type is refused.
struct SheetXML: ~Copyable {
  enum Node { case start, end, text }

  private let reader: xmlTextReaderPtr
  private let file: String
  private let bytes: UnsafeMutableBufferPointer<CChar>

  init(_ source: [UInt8], file: String) throws(ReadingError) {
    let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(source.count, 1))
    for (place, byte) in source.enumerated() { bytes[place] = CChar(bitPattern: byte) }
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    guard let reader = xmlReaderForMemory(bytes.baseAddress, Int32(source.count), nil, nil, options) else {
      bytes.deallocate()
      throw ReadingError(file: file, why: "is a workbook that cannot be read")
    }
    (self.reader, self.file, self.bytes) = (reader, file, bytes)
  }

  deinit {
    xmlFreeTextReader(reader)
    bytes.deallocate()
  }

  /// The next element or text; nil at the end of the part.
  func next() throws(ReadingError) -> Node? {
    while true {
      switch xmlTextReaderRead(reader) {
      case 0: return nil
      case 1: break
      default: throw ReadingError(file: file, why: "is a broken workbook: a part of it is not well-formed XML")
      }
      switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue: return .start
      case XML_READER_TYPE_END_ELEMENT.rawValue: return .end
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
        return .text
      case XML_READER_TYPE_DOCUMENT_TYPE.rawValue:
        throw ReadingError(file: file, why: "is a workbook that declares a document type, which can hide an attack")
      default: break
      }
    }
  }

  /// The element's name without its prefix.
  var name: String { xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? "" }
  /// Starts and ends in one: `<c/>`.
  var isEmpty: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }
  var text: String { xmlTextReaderConstValue(reader).map { String(cString: $0) } ?? "" }

  func attribute(_ name: String) -> String? {
    guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    return xmlTextReaderConstValue(reader).map { String(cString: $0) }
  }
}
