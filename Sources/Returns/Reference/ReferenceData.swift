/// What a check knows beyond the return: postcodes, providers, authorities. Read once, looked up by many.
///
/// A class so that the children's views can share it by address; it does not change once made.
public final class ReferenceData: Sendable {
  public let postcodes: PostcodeDirectory?
  public let providers: ProviderList?

  public init(postcodes: PostcodeDirectory? = nil, providers: ProviderList? = nil) {
    self.postcodes = postcodes
    self.providers = providers
  }

  func has(_ need: ReferenceNeed) -> Bool {
    switch need {
    case .postcodes: postcodes != nil
    case .providers: providers != nil
    case .authority: true
    }
  }
}
