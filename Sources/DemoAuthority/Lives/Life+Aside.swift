import Casework

/// What happens to a family besides its scripted course is drawn by a chance of its own: however much of it there is,
/// the course stays as it was.
extension Life {
  /// Does something with the family's other chance in place of that of its course.
  func aside<T>(_ work: () async throws -> T) async rethrows -> T {
    guard !isAside else { return try await work() }
    isAside = true
    swap(&voice.chance, &own)
    defer {
      swap(&voice.chance, &own)
      isAside = false
    }
    return try await work()
  }

  /// Puts something besides the course into the diary, for so many working days from now: it happens while the family
  /// is open to us, whatever its phase.
  func besides(workdays: Int, _ event: @escaping () async throws -> Void) async throws {
    try await besides(on: try town.workday(workdays, after: today), event)
  }

  func besides(on day: Day, _ event: @escaping () async throws -> Void) async throws {
    guard day <= town.demo.until else { return }
    let day = try town.workday(day)
    let at = await aside { town.officeFromNow(day, &voice.chance) }
    town.diary.add(at) { [unowned self] in
      if isOpen { try await aside(event) }
    }
  }
}
