extension Episode {
  /// Short breaks under an agreed series: hardly any other rule applies.
  @inline(__always) var isRespite: Bool { ls.isOne("V3", "V4", "v3", "v4") }
  @inline(__always) var isTemporary: Bool { place.isOne("T0", "T1", "T2", "T3", "T4") }
  @inline(__always) var isPlacedForAdoption: Bool { place.isOne("A3", "A4", "A5", "A6") }
  @inline(__always) var isFoster: Bool { place.isOne("U1", "U2", "U3", "U4", "U5", "U6") }
  @inline(__always) var isOtherPlacement: Bool { place.isOne("Z11", "Z12", "Z13", "Z14") }
  @inline(__always) var isAdopted: Bool { rec.isOne("E11", "E12") }
  /// The child ceased to be looked after at the end of the episode.
  @inline(__always) var hasLeft: Bool { rec.isGiven && rec != "X1" }
  /// A number, not the mark of a regional adoption agency.
  @inline(__always) var hasRealURN: Bool { urn.isGiven && urn != "XXXXXXX" }

  func isSamePlacement(as other: Episode) -> Bool {
    place == other.place && plPost == other.plPost && urn == other.urn && placeProvider == other.placeProvider
  }

  /// Within a fifth of a mile, or both unknown.
  func isSameDistance(as other: Episode) -> Bool {
    guard let here = plDistance, let there = other.plDistance else { return plDistance == other.plDistance }
    return abs(here - there) < 0.2
  }

  /// How long it lasted, an open episode being counted to the period's end; 0 where that cannot be said.
  func days(in period: Period) -> Int { decom.days(to: dec.isBlank ? period.end : dec) ?? 0 }

  /// In England, not over before the period began, and without a URN.
  func lacksURN(in period: Period) -> Bool {
    urn.isBlank && place.isGiven && !dec.isBefore(period.start) && !plLA.isOutsideEngland
  }

  /// The register knows the provider, but at no such postcode.
  func isElsewhere(_ reference: ReferenceData) -> Bool {
    guard !isRespite, plPost.isGiven else { return false }
    let known = reference.registered(urn)
    let here = PostcodeDirectory.plain(plPost)
    return !known.isEmpty && !known.contains { PostcodeDirectory.plain($0.postcode) == here }
  }

  func isOfWrongAuthority(_ child: LookedAfterChild) -> Bool {
    let known = child.reference.registered(urn)
    guard !known.isEmpty, child.reference.providers?.knowsAuthorities == true else { return false }
    let isOwn = known.contains { $0.authority == child.authority }
    return (placeProvider == "PR1" && !isOwn) || (placeProvider == "PR2" && isOwn)
  }

  func isOwnProvisionElsewhere(_ child: LookedAfterChild) -> Bool {
    placeProvider == "PR1" && plLA.isGiven && plLA != child.authority && ls.isGiven && !isRespite && place.isGiven
      && !isFoster
  }
}
