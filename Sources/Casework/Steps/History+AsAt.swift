extension History {
  /// As things stood at the end of a day, by what is known now: what had happened by then, what had begun and not
  /// ended.
  public func asAt(_ day: Day) -> History {
    History(
      child: child, particulars: particulars, records: records.filter { $0.on <= day },
      unfinished: unfinished.filter { $0.openedOn <= day },
      spans: spans.filter { $0.from <= day }.map { span in
        guard let until = span.until, until > day else { return span }
        var open = span
        (open.until, open.endReason) = (nil, nil)
        return open
      },
      waivers: waivers.filter { $0.on <= day },
      pauses: pauses.filter { $0.from <= day }.map { pause in
        guard let until = pause.until, until > day else { return pause }
        return Pause(clock: pause.clock, from: pause.from, until: nil, reason: pause.reason)
      }, imported: imported)
  }
}
