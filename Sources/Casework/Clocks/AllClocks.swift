/// Every clock in use, in the order in which a child might meet them.
public let allClocks: [Clock] = [
  .contactDecision, .contactRed, .contactAmber, .contactGreen, .referrerFeedback, .allocation,
  .assessment, .assessmentReviewPoint, .assessmentChildSeen, .assessmentAfterChange, .assessmentAgeProtection,
  .assessmentAgeNeed, .initialAssessment, .coreAssessment,
  .privateFosteringFirst, .privateFosteringVisit,
  .policeProtection, .emergencyOrder, .emergencyOrderExtended, .assessmentOrder,
  .strategyDiscussion, .enquiryChildSeen, .enquiryConcluded, .initialConference, .preBirthConference,
  .reportBeforeInitial, .transferInConference, .conferenceRecord,
  .protectionVisit, .protectionSeenAlone, .unannouncedVisit, .coreGroup, .reviewConference, .reportBeforeReview,
  .longPlan, .afterBirth,
  .birth, .needPlan, .needVisit, .needReview, .longNeed, .stepDown,
  .caseSupervision, .managementDecision, .visitRecord, .worryRecord,
  .retainNeed, .retainProtection,
]
