import Casework

/// Where a family comes from, as far as names and languages go.
struct Background: Sendable {
  let ethnicity: Ethnicity
  /// So many families in a thousand.
  let weight: Int
  /// Languages spoken at home besides English, each with its weight; empty where it is English alone.
  let languages: [(String, Int)]
  /// So many families in a hundred that need an interpreter.
  let interpreter: Int
  let religion: Religion
  let girls: [String]
  let boys: [String]
  let families: [String]
  let mothers: [String]
  let fathers: [String]

  init(
    _ ethnicity: Ethnicity, _ weight: Int, languages: [(String, Int)] = [], interpreter: Int = 0,
    religion: Religion = .notAsked, girls: String, boys: String, families: String, mothers: String, fathers: String
  ) {
    func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    (self.ethnicity, self.weight, self.languages) = (ethnicity, weight, languages)
    (self.interpreter, self.religion) = (interpreter, religion)
    (self.girls, self.boys, self.families) = (list(girls), list(boys), list(families))
    (self.mothers, self.fathers) = (list(mothers), list(fathers))
  }
}
