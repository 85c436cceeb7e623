import Casework

/// A case note as a template: what kind, the line, the rest, and what it means.
struct NoteWords: Sendable {
  let kind: CaseNote.Kind
  let line: String
  let body: String
  var significant = false
  var worrying = false
  var change: SignificantChange?
  /// Of the eldest child, in years, of whom it can be true.
  var ages = -1...25
}

extension NoteWords {
  /// What can be noted where the eldest child is of this age.
  static func fitting(_ age: Int) -> [NoteWords] { all.filter { $0.ages.contains(age) } }

  private static let all: [NoteWords] = [
    NoteWords(
      kind: .telephone, line: "Call from {mum} about Thursday",
      body: "{Mum} asked to move the visit. I offered the same day at five and she agreed."),
    NoteWords(
      kind: .email, line: "School: attendance for the half term",
      body: "{Teacher} wrote that attendance is {percent} per cent, with four late marks, all on Mondays.", ages: 4...25
    ),
    NoteWords(
      kind: .telephone, line: "{Nan} rang: worried about the weekend",
      body:
        "{Nan} said that there was shouting on Saturday and that she took {children} home with her. She asked us not to say that she rang.",
      significant: true, worrying: true, ages: 0...25),
    NoteWords(
      kind: .professional, line: "Talk with {nurse}",
      body: "Seen in clinic on time. Weight is on the same line. {Mum} asked about sleep and was shown the chart.",
      ages: 0...4),
    NoteWords(
      kind: .event, line: "Police call to the address",
      body:
        "Officers went at {hour}. Words between {mum} and {dad}; {children} {were} there. No arrest. The log has been asked for.",
      significant: true, worrying: true, change: .domesticAbuse),
    NoteWords(kind: .text, line: "Text from {mum}: will be late", body: "“Running late sorry be there 4.30.” She was."),
    NoteWords(
      kind: .observation, line: "Saw {mum} with {children} at the shops",
      body: "By chance, on the High Street. {Mum} waved. {Name} had new shoes on.", ages: 1...25),
    NoteWords(
      kind: .professional, line: "{Doctor} returned the call",
      body: "The referral was made and the wait is eleven weeks. A prescription was given meanwhile."),
    NoteWords(
      kind: .event, line: "{Dad} has moved back in",
      body: "School mentioned it. {Mum} says that it is for two weeks. The plan does not allow for it.",
      significant: true, worrying: true, change: .newPartner),
    NoteWords(
      kind: .email, line: "Housing: repair booked",
      body: "The damp will be treated on the 14th. A dehumidifier was left meanwhile."),
    NoteWords(
      kind: .event, line: "The family moved",
      body: "To a two-bedroom flat nearer the school. Address brought up to date and agencies told.", significant: true,
      change: .move),
    NoteWords(
      kind: .telephone, line: "{Dad} rang for the first time",
      body: "He asked what he has to do. I told him plainly and gave him the number of the course."),
    NoteWords(
      kind: .meeting, line: "Talk with {teacher} at school",
      body: "{Name} has a key adult now, and a pass to leave the room. Breakfast club is paid until summer.",
      ages: 4...25),
    NoteWords(
      kind: .event, line: "{Name} taken to accident and emergency",
      body: "A fall from a wall, seen by two other parents. Stitches, and home the same day. The account fits.",
      significant: true, change: .hospital, ages: 4...14),
    NoteWords(
      kind: .email, line: "Turning Point: second appointment kept",
      body: "“Attended, engaged, would like to go on.” The next is in two weeks."),
    NoteWords(
      kind: .telephone, line: "No answer, message left", body: "Third try this week. I will go round tomorrow."),
    NoteWords(
      kind: .event, line: "{Mum} is expecting a baby",
      body: "{Mum} told me today; about fourteen weeks. The midwife knows.", significant: true, change: .pregnancy),
    NoteWords(
      kind: .other, line: "Food parcel and school uniform arranged",
      body: "Section 17 money agreed by {manager}. {Name} chose the bag.", ages: 4...25),
  ]
}
