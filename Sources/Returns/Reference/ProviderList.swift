/// A provider or home registered with Ofsted.
public struct Provider: Hashable, Sendable {
  public var urn: Code
  /// Placement types it may be used with: `U1`, `K2`.
  public var placementCodes: [Code]
  /// `PR1` to `PR5`.
  public var providerCodes: [Code]
  public var deregistered: DateCell
  public var postcode: Code
  /// The code of the authority in which it stands, where known.
  public var authority: Code

  public init(
    urn: Code, placementCodes: [Code], providerCodes: [Code], deregistered: DateCell = .blank,
    postcode: Code = .blank, authority: Code = .blank
  ) {
    self.urn = urn
    self.placementCodes = placementCodes
    self.providerCodes = providerCodes
    self.deregistered = deregistered
    self.postcode = postcode
    self.authority = authority
  }
}

/// Ofsted's list of providers, by URN.
public struct ProviderList: Sendable {
  let byURN: [Code: [Provider]]
  /// Whether any entry says in which authority it stands.
  let knowsAuthorities: Bool

  public init(_ providers: [Provider]) {
    byURN = Dictionary(grouping: providers) { $0.urn }
    knowsAuthorities = providers.contains { $0.authority.isGiven }
  }

  /// Every entry under the number; a number may stand several times.
  public subscript(urn: Code) -> [Provider] { byURN[urn] ?? [] }
}
