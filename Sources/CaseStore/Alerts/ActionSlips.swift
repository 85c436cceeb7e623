import Casework

/// An action that has become another one in time: put off twice, by months, or by more than it was given at first.
enum ActionSlips: AlertSource {
  static let kind = Alert.Kind("action-slips", "Actions that slip")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    try reader.planActions(.all).filter(\.isOpen).compactMap { action in
      let agreed = action.base ?? action.begunOn
      guard let slippage = action.slippage, slippage.isMuch(agreedOn: agreed) else { return nil }
      return .about(action, kind, slippage.words(agreedOn: agreed), since: action.slips.last?.slippedOn)
    }
  }
}
