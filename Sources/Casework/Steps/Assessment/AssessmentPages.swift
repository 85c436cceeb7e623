/// The pages of an assessment, in the order in which they are filled.
enum AssessmentPages {
  @PagesBuilder static var all: [Page] {
    Page("The assessment") {
      Assessment.startedOn; Assessment.kind; Assessment.changes; Assessment.completedOn; Assessment.lateBecause
      Assessment.reviewPoints
    }
    Page("Seeing the child", eachChild: true, panel: VisitsSince.panel(Assessment.startedOn)) {
      SeeingTheChild.seen; SeeingTheChild.notSeenBecause; Assessment.lastSeen; SeeingTheChild.seenAlone
      SeeingTheChild.notAloneBecause; SeeingTheChild.words; SeeingTheChild.effect
    }
    Page("The child’s life", eachChild: true) {
      Assessment.day; Assessment.development; Assessment.identity
    }
    Page("The family") {
      Assessment.parenting; Assessment.environment; Assessment.adults; Assessment.otherChildren
      Assessment.parentViews
    }
    Page("What happened before, and what others say") {
      Assessment.history; Assessment.chronology; Assessment.agencies
    }
    Page("Strengths, worries and what they mean", eachChild: true) {
      Assessment.strengths; Assessment.risks; Assessment.factors; Assessment.adultServices; Assessment.analysis
      Assessment.notKnown
    }
    Page("The outcome", eachChild: true) {
      Assessment.outcome; Assessment.reasons; Assessment.receiver
    }
    Page("What happens next") {
      Assessment.actions; Assessment.sharedOn
    }
  }
}
