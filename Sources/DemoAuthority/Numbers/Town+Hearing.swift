import CaseStore
import Casework

extension Town {
  /// What children, families and staff said is written down for the scorecards that ask for words, some of it when the
  /// report of those months was out already.
  func hearing() throws {
    let cards = Dictionary(
      Scorecard.ours.flatMap { card in card.lines.filter(\.isInWords).map { ($0.id, card) } }
    ) { first, _ in first }
    let began = now.day
    for said in HeardWords.all {
      guard let card = cards[said.line] else { continue }
      let heard = try workday(demo.until - said.ago)
      let written = try workday(heard + said.after)
      guard heard > began else { continue }
      diary.add(Moment(written, hour: 11)) { [self] in
        try await record(
          AnswerLine(card, said.line, LineAnswer(heard: heard, said.words, source: said.source)),
          by: said.line.hasPrefix("SAY") ? staff.qualityLead : staff.analyst)
      }
    }
  }
}
