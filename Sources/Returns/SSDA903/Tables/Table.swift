/// The twelve tables of an SSDA903 return, in the order of its layout.
public enum Table: UInt8, CaseIterable, Sendable {
  case header
  case episodes
  case reviews
  case uasc
  case oc2
  case oc3
  case ad1
  case placedAdoption
  case prevPerm
  case missing
  case swEpisodes
  case dolo

  /// The name in findings and in the collection's guide.
  public var name: String {
    switch self {
    case .header: "Header"
    case .episodes: "Episodes"
    case .reviews: "Reviews"
    case .uasc: "UASC"
    case .oc2: "OC2"
    case .oc3: "OC3"
    case .ad1: "AD1"
    case .placedAdoption: "PlacedAdoption"
    case .prevPerm: "PrevPerm"
    case .missing: "Missing"
    case .swEpisodes: "SWEpisodes"
    case .dolo: "DoLo"
    }
  }

  public init?(name: String) {
    guard let found = Table.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  var layout: [ColumnLayout] {
    switch self {
    case .header: Header.layout
    case .episodes: Episode.layout
    case .reviews: Review.layout
    case .uasc: Uasc.layout
    case .oc2: Oc2.layout
    case .oc3: Oc3.layout
    case .ad1: Ad1.layout
    case .placedAdoption: PlacedAdoption.layout
    case .prevPerm: PrevPerm.layout
    case .missing: Missing.layout
    case .swEpisodes: SocialWorkerEpisode.layout
    case .dolo: Dolo.layout
    }
  }

  /// The two date columns by which a child's rows are put in order; nil where file order will do.
  var dateOrder: (first: Int, second: Int)? {
    switch self {
    case .episodes: (1, 7)
    case .reviews: (2, 2)
    case .placedAdoption: (2, 3)
    case .missing: (3, 4)
    case .swEpisodes: (3, 4)
    case .dolo: (2, 3)
    default: nil
    }
  }
}
