import Foundation

/// A children in need census held whole, to be written: what it says of itself, and its children.
///
/// Read, written and read again its records are the same, and written again the same bytes, in XML and as tables. What
/// could not be taken when it was read (words between elements, elements that do not belong) is not written.
public struct CINCensus: Hashable, Sendable {
  public var header = CINHeader()
  public var children: [CINChild] = []

  public init(header: CINHeader = CINHeader(), children: [CINChild] = []) {
    (self.header, self.children) = (header, children)
  }

  /// Reads the census file, or the folder of its tables.
  ///
  /// - Throws: `XMLRefusal` or `ReadingError` when it cannot be read.
  public init(path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      var notes: [String] = []
      self.init(try CINTableSet(folder: path, notes: &notes))
    } else {
      var reader = try CINCensusReader(path: path)
      try self.init(&reader)
    }
  }

  /// Reads a census file held in memory.
  public init(bytes: [UInt8]) throws {
    var reader = try CINCensusReader(bytes: bytes)
    try self.init(&reader)
  }

  init(_ tables: CINTableSet) {
    let assembly = CINAssembly(tables)
    self.init(header: assembly.headers.first ?? CINHeader(), children: assembly.children)
  }

  private init(_ reader: inout CINCensusReader) throws {
    var children: [CINChild] = []
    try reader.forEachChild { children.append($0) }
    self.init(header: reader.header, children: children)
  }
}

extension CINValue {
  /// A value to be written, as it will stand in the file.
  public init(_ text: String) { self.init(CINCell(text, line: 1)) }
}

extension CINRecord {
  /// The fields that were there, blank ones too, in the order of the layout.
  var given: [(element: CINElement, text: String)] {
    var given: [(CINElement, String)] = []
    fields { element, value in if value.isPresent { given.append((element, value.text)) } }
    return given
  }
}
