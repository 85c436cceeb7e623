/// Every step, in the order a child might meet them.
public let allSteps: [any Step.Type] = [
  Contact.self,
  ReferralDecision.self,
  Visit.self,
]
