import Casework
import Synchronization

/// One child's answers in a record's text. Where each is, is found once, when the first is asked for.
///
/// A class, so that all who hold the record share what was found.
final class AnswersAsKept: KeptAnswers {
  /// Where an answer stands among the bytes.
  private struct Place: Sendable {
    let key: Range<Int>
    let value: Int
  }

  private let bytes: [UInt8]
  private let child: SubjectID
  private let reading: LateReading
  private let places = Mutex<[Place]?>(nil)

  init(_ text: String, of child: SubjectID, _ reading: LateReading) {
    (bytes, self.child, self.reading) = (Array(text.utf8), child, reading)
  }

  subscript(key: String) -> Stored? {
    for place in found where bytes[place.key].elementsEqual(key.utf8) { return value(place) }
    return nil
  }

  var stored: [String: Stored] {
    Dictionary(
      found.compactMap { place in value(place).map { (String(decoding: bytes[place.key], as: UTF8.self), $0) } }
    ) { first, _ in first }
  }

  private func value(_ place: Place) -> Stored? {
    noting {
      var reader = JSONReader(bytes, at: place.value)
      return try reader.stored()
    }
  }

  /// The child's own before those that are shared: they count first.
  private var found: [Place] {
    places.withLock { places in
      if let places { return places }
      let found = noting { try self.find() } ?? []
      places = found
      return found
    }
  }

  private func find() throws -> [Place] {
    var (shared, own): ([Place], [Place]) = ([], [])
    var reader = JSONReader(bytes)
    try reader.object { reader, part in
      switch part {
      case "shared": try Self.find(&shared, &reader)
      case "each":
        try reader.object { reader, id in
          if id == child.text {
            try Self.find(&own, &reader)
          } else {
            try reader.places { reader, _ in try reader.skip() }
          }
        }
      default: throw reader.unreadable
      }
    }
    return own + shared
  }

  private static func find(_ places: inout [Place], _ reader: inout JSONReader) throws {
    places.reserveCapacity(24)
    try reader.places { reader, key in
      places.append(Place(key: key, value: reader.place))
      try reader.skip()
    }
  }

  private func noting<T>(_ read: () throws -> T?) -> T? {
    do { return try read() } catch {
      reading.note(error)
      return nil
    }
  }
}
