import Casework

/// What is said where a danger that was feared was not found, or is over.
extension Bank {
  static let foundNothing = Bank(
    "found-nothing",
    [
      .from(4, "{Name} was seen at school and at home and said the same both times: nobody hurt {him}."),
      "The mark was looked at by {doctor}, who is satisfied with how it came about.",
      .from(4, "Neither the police nor school know of anything like it, before or since."),
      "What was reported was seen by one person, from across the street, and nobody else can say that it happened.",
    ],
    [
      "There was food, heating and a bed.", "{Mum} was shaken, and open about everything.",
      "Things are hard at home, and that is not the same as harm.",
    ])
  static let noHarmLikely = Bank(
    "no-harm-likely",
    [
      "For {name} this was a frightening week. It was not significant harm, and nothing suggests that it will be.",
      "It was serious and it was once; what has changed since makes it unlikely to happen again.",
      "{Name} needs more than {he} has, and is safe with those who look after {him}.",
    ],
    [
      .from(4, "School, health and the police, asked one by one, came to the same view."),
      "We are less sure of what goes on at weekends; the assessment will ask.",
    ])
  static let noConference = Bank(
    "no-conference",
    [
      "Significant harm is not likely to continue, so there is nothing for a conference to protect {name} from.",
      "The agencies were asked: none of them wants a conference, and each said why.",
      "{Dad} has gone, bail keeps him away, and {mum} rang the police herself.",
      "The family agree to the help, which a conference would not add to.",
    ])
  static let toldAfterEnquiry = Bank(
    "told-after-enquiry",
    [
      "{Mum} was told what was found and what was not, and that nothing will be kept back from her.",
      "Both parents were told that the enquiry is over, and that another call of this kind would begin a new one.",
      "{Mum} was told that she acted rightly, and what we would do if {dad} came back.",
    ])

  static func enquiryEnds(_ outcome: Section47Enquiry.Outcome) -> Bank {
    switch outcome {
    case .noFurtherAction: notBorneOut
    case .support: helpIsNeeded
    case .noContinuingRisk: riskIsOver
    default: assessmentGoesOn
    }
  }

  private static let notBorneOut = Bank(
    "enquiry-not-borne-out",
    [
      "What was feared was looked into by all three agencies and did not happen.",
      "The injury fits the account, and the account did not change.",
    ])
  private static let helpIsNeeded = Bank(
    "enquiry-help",
    [
      "The fear was not borne out. What we did find is a family that cannot go on without help, and that says so.",
      .from(4, "Nobody hurt {name}. {Mum} is worn out, and a plan with school and health is what is called for."),
    ])
  private static let riskIsOver = Bank(
    "enquiry-risk-over",
    [
      "It happened. {Dad} left that night and {mum} has an order against him; the risk does not go on.",
      "It happened, and {mum} acted the same hour. {Nan} has moved in and somebody is always there.",
    ])
  private static let assessmentGoesOn = Bank(
    "enquiry-assessment-goes-on",
    [
      "No reasonable cause is left to suspect significant harm; the need that is there is for the assessment.",
      "The danger is over for now and the picture is not whole: the assessment goes on as it was begun.",
    ])

  static let noPlanNeeded = Bank(
    "no-plan-needed",
    [
      "{Name} was harmed, and the conference did not think it likely to go on: too much has changed since.",
      "The chair heard that the threshold is no longer met; two agencies wanted a plan and three did not.",
      "The family have done in three weeks what a plan would have asked.",
    ],
    [
      "Help is needed and agreed to.", "Everybody will be watching, and will come back if it slides.",
      .from(4, "{Mum} and the school wanted it that way; the police were not sure."),
    ])
  static let notQuorate = Bank(
    "not-quorate",
    [
      .from(4, "Health and school did not come and sent nothing. {Children} {are} at {nan}’s until it meets again."),
      "Only {worker} and {mum} were there. The safety plan stands, and {worker} visits twice before it meets again.",
    ])
}
