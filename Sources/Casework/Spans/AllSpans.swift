/// Every kind of span, in the order in which the throughline shows them.
public let allSpans: [any Span.Type] = [
  Need.self,
  NeedPlan.self,
  Enquiry.self,
  ProtectionPlan.self,
  Allocation.self,
]
