extension LookedAfterChild {
  @inline(__always) public var header: Rows<Header> { rows() }
  @inline(__always) public var episodes: Rows<Episode> { rows() }
  @inline(__always) public var reviews: Rows<Review> { rows() }
  @inline(__always) public var uasc: Rows<Uasc> { rows() }
  @inline(__always) public var oc2: Rows<Oc2> { rows() }
  @inline(__always) public var oc3: Rows<Oc3> { rows() }
  @inline(__always) public var ad1: Rows<Ad1> { rows() }
  @inline(__always) public var placedAdoption: Rows<PlacedAdoption> { rows() }
  @inline(__always) public var prevPerm: Rows<PrevPerm> { rows() }
  @inline(__always) public var missing: Rows<Missing> { rows() }
  @inline(__always) public var swEpisodes: Rows<SocialWorkerEpisode> { rows() }
  @inline(__always) public var dolo: Rows<Dolo> { rows() }

  // Last year's.
  @inline(__always) public var headerLastYear: Rows<Header> { rowsLastYear() }
  @inline(__always) public var episodesLastYear: Rows<Episode> { rowsLastYear() }
  @inline(__always) public var reviewsLastYear: Rows<Review> { rowsLastYear() }
  @inline(__always) public var uascLastYear: Rows<Uasc> { rowsLastYear() }
  @inline(__always) public var oc2LastYear: Rows<Oc2> { rowsLastYear() }
  @inline(__always) public var oc3LastYear: Rows<Oc3> { rowsLastYear() }
  @inline(__always) public var ad1LastYear: Rows<Ad1> { rowsLastYear() }
  @inline(__always) public var placedAdoptionLastYear: Rows<PlacedAdoption> { rowsLastYear() }
  @inline(__always) public var prevPermLastYear: Rows<PrevPerm> { rowsLastYear() }
  @inline(__always) public var missingLastYear: Rows<Missing> { rowsLastYear() }
  @inline(__always) public var swEpisodesLastYear: Rows<SocialWorkerEpisode> { rowsLastYear() }
  @inline(__always) public var doloLastYear: Rows<Dolo> { rowsLastYear() }
}
