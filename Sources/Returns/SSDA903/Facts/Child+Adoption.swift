extension LookedAfterChild {
  /// Says so where every known decision to place for adoption came after the episode that needed one.
  func decidedTooLate(for episode: Episode?, _ breaks: inout Breaks) {
    guard let episode else { return }
    let known = placedAdoption.filter { $0.datePlaced.isDay }
    guard !known.isEmpty, known.allSatisfy({ $0.datePlaced.isAfter(episode.decom) }) else { return }
    breaks.add(episode)
    for row in known { breaks.add(row) }
  }

  /// Says so where an episode under the order has no decision to place for adoption, or an open one none that stands.
  func lacksStandingDecision(under order: Code, _ breaks: inout Breaks) {
    for episode in episodes where episode.ls == order {
      if placedAdoption.isEmpty { breaks.add(episode) }
      guard episode.dec.isBlank else { continue }
      let stands = placedAdoption.contains {
        $0.datePlaced.isGiven && $0.datePlacedCeased.isBlank && $0.reasonPlacedCeased.isBlank
      }
      if stands { return }
      breaks.addAll(placedAdoption)
    }
  }

  /// Says so where a child who was to be adopted left otherwise, and the end of that decision is not filled in.
  func leftUnadopted(_ breaks: inout Breaks, _ isOrdered: (Episode) -> Bool) {
    let ended = placedAdoption.contains { $0.datePlacedCeased.isGiven && $0.reasonPlacedCeased.isGiven }
    guard !ended else { return }
    for episode in episodes where episode.hasLeft && !episode.isAdopted {
      guard episode.isPlacedForAdoption || isOrdered(episode) else { continue }
      breaks.add(episode)
      breaks.addAll(placedAdoption)
    }
  }

  /// Finds deprivation of liberty orders in force during an episode of a kind, and the episode.
  func placedUnderOrder(_ breaks: inout Breaks, _ isWrong: (Episode) -> Bool) {
    for order in dolo where order.doloStart.isDay {
      for episode in episodes where episode.decom.isDay && isWrong(episode) {
        let over = episode.dec.isBefore(order.doloStart) || order.doloEnd.isBefore(episode.decom)
        guard !over else { continue }
        breaks.add(order)
        breaks.add(episode)
      }
    }
  }
}
