/// Every clock in use, in the order in which a child might meet them.
public let allClocks: [Clock] = [
  .contactDecision,
  .protectionVisit,
]
