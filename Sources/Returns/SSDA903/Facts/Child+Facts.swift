extension LookedAfterChild {
  /// From the Header; blank where it has none.
  var dob: DateCell {
    for row in header where row.dob.isDay { return row.dob }
    return .blank
  }

  var isUnaccompanied: Bool {
    has(.header) ? header.contains { $0.uasc == "1" } : uasc.contains { $0.duc.isGiven }
  }
  var wasUnaccompaniedLastYear: Bool {
    has(.header, lastYear: true)
      ? headerLastYear.contains { $0.uasc == "1" } : uascLastYear.contains { $0.duc.isGiven }
  }
  var isOrWasUnaccompanied: Bool {
    header.contains { $0.uasc == "1" } || headerLastYear.contains { $0.uasc == "1" }
      || uascLastYear.contains { $0.duc.isGiven }
  }

  /// Looked after, short breaks aside, without a break from the period's first day to its last: the children of OC2.
  var wasLookedAfterAllYear: Bool {
    var started = DateCell.blank
    var before: Episode?
    for row in episodes where !row.isRespite && row.decom.isOnOrBefore(period.end) {
      if before == nil || row.rne == "S" || before?.hasLeft == true { started = row.decom }
      before = row
    }
    guard let last = before, started.isOnOrBefore(period.start) else { return false }
    return !last.dec.isOnOrBefore(period.end) || last.rec == "X1"
  }

  /// Still looked after when the period ended; true where there are no episodes to tell by.
  var isLookedAfterAtEnd: Bool {
    guard has(.episodes) else { return true }
    return episodes.contains { !$0.isRespite && ($0.dec.isBlank || $0.dec.isAfter(period.end)) }
  }

  /// The social worker episode that ended last, where all had ended before the period did.
  var lastSocialWorkerGone: SocialWorkerEpisode? {
    var last: SocialWorkerEpisode?
    for row in swEpisodes where row.isDated {
      guard row.swDec.isBefore(period.end) else { return nil }
      if let best = last, row.swDec.isBefore(best.swDec) { continue }
      last = row
    }
    return last
  }

  /// Whether a date of birth contradicts every one in the Header.
  func hasOtherBirthday(_ dob: DateCell) -> Bool {
    guard dob.isDay else { return false }
    let known = header.filter { $0.dob.isDay }
    return !known.isEmpty && !known.contains { $0.dob == dob }
  }

  /// Last year's last episode, where it was left open, with this year's first.
  @inline(__always) func comparedWithLastYear(_ look: (_ last: Episode, _ this: Episode) -> Void) {
    guard let last = episodesLastYear.last, last.dec.isBlank, let this = episodes.first else { return }
    look(last, this)
  }

  /// Every episode of each unbroken stretch under a legal status that lasted longer than so many days, an open
  /// stretch being counted to the period's end.
  func eachStretch(under status: Code, longerThan limit: Int, _ found: (Episode) -> Void) {
    var stretch: [Episode] = []
    func close() {
      guard let first = stretch.first else { return }
      // The latest of the ends: one that is before its own start must not hide the rest.
      let end = stretch.reduce(first.decom) { $1.dec.isBlank ? period.end : $1.dec.isAfter($0) ? $1.dec : $0 }
      if let days = first.decom.days(to: end), days > limit { stretch.forEach(found) }
      stretch = []
    }
    for row in episodes where row.ls == status && row.decom.isDay {
      if let last = stretch.last, !row.decom.isSameDay(as: last.dec) { close() }
      stretch.append(row)
    }
    close()
  }
}

extension SSDA903 {
  /// Finds spells that overlap, of rows in date order: the later one, or, where it lies wholly inside the earlier,
  /// the earlier and longer.
  static func eachOverlap<Row: TableRow>(
    _ rows: Rows<Row>, _ spell: (Row) -> (start: DateCell, end: DateCell), _ found: (Row) -> Void
  ) {
    rows.eachPair { before, after in
      let (first, second) = (spell(before), spell(after))
      guard first.start.isDay, second.start.isDay else { return }
      if first.end.isUnknown {
        found(after)
      } else if second.start.isBefore(first.end) {
        found(second.end.isOnOrBefore(first.end) ? before : after)
      }
    }
  }
}
