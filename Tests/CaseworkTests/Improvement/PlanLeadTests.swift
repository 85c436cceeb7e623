import Casework
import Testing

@Suite struct PlanLeadTests {
  @Test(arguments: ["Ruth Hale", "KP", "Head of the front door team", "Service manager", "Dr Joan Lim", "DCS"])
  func onePersonIsCertain(_ text: String) {
    #expect(PlanLead(text).isClear && PlanLead(text).problem == nil)
  }

  @Test(arguments: ["LSCB", "All team managers", "Placements panel", "Early help partnership", "Police", "SMT"])
  func aBodyIsAsked(_ text: String) {
    #expect(PlanLead(text).meaning == .body && PlanLead(text).problem?.contains("not a person") == true)
  }

  @Test func severalBlankUndecidedAndADateAreAsked() {
    #expect(PlanLead("Priya Nair / Ruth Hale").meaning == .several(["Priya Nair", "Ruth Hale"]))
    #expect(PlanLead("KP, SF and AS").meaning == .several(["KP", "SF", "AS"]))
    for text in ["", " ", "-"] { #expect(PlanLead(text).meaning == .blank, "“\(text)”") }
    for text in ["tbc", "TBA", "to be appointed", "Vacant"] { #expect(PlanLead(text).meaning == .undecided, "\(text)") }
    #expect(PlanLead("31.8.16").meaning == .date && PlanLead("31/09/16").meaning == .date)
  }

  @Test func referencesAreRead() {
    #expect(PlanReference.all("OR5, OR 12") == ["5", "12"])
    #expect(PlanReference.all("5 & 12; Rec. 3") == ["5", "12", "3"])
    #expect(PlanReference.all("A\nB") == ["A", "B"])
    #expect(PlanReference.all("see above") == [])
    #expect(PlanReference.named(in: "Train all staff (OR 17), by 12 June") == ["17"])
    #expect(PlanReference.named(in: "Recommendation 4 and 12 others") == ["4"])
    #expect(PlanReference.named(in: "12 visits for 5 children") == [])
  }
}
