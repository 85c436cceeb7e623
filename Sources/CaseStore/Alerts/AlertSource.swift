import Casework

/// Reads what the authority should look at now. One small file each, and a line in `AlertSources.all`.
protocol AlertSource: SendableMetatype {
  static func alerts(_ reader: Reader) throws -> [Alert]
}

enum AlertSources {
  static let all: [any AlertSource.Type] = [
    PlanRowUnclear.self, PlanRowSilent.self, RecommendationWithoutAction.self, RecommendationReturns.self,
    TimescaleWithoutBase.self, ActionSlips.self,
    RequiredReportAlert.self, MeetingsAlert.self, UnansweredAskAlert.self,
    AgreementAlerts.self,
    ComplaintAlerts.self,
    StaffAlerts.self,
    PartnerReturnAlerts.self,
    DataMissing.self, FigureImpossible.self, CohortSmall.self,
  ]
}

extension Reader {
  /// Every alert that holds today, the oldest of its kind first; kinds in the order of their sources.
  public func alerts() throws -> [Alert] {
    try AlertSources.all.flatMap { source in
      try source.alerts(self).sorted { ($0.since ?? today, $0.about) < ($1.since ?? today, $1.about) }
    }
  }
}
