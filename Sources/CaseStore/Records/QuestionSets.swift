import Casework
import Crypto

extension Connection {
  /// The wording of a step's questions as they are asked now, kept once for each wording: its hash.
  func questionSet(of kind: StepKind) throws -> String {
    let (hash, text) = QuestionSets.wording(of: kind)
    if try first("SELECT 1 FROM question_set WHERE hash = \(hash)", { _ in true }) == true { return hash }
    try run(
      """
      INSERT INTO question_set (hash, kind, questions) VALUES (\(hash), \(kind.id), \(text))
      ON CONFLICT (hash) DO NOTHING
      """)
    return hash
  }
}

enum QuestionSets {
  /// The questions of a step as JSON, key to words, and their SHA-256.
  static func wording(of kind: StepKind) -> (hash: String, text: String) { wordings[kind.id] ?? worded(kind) }

  private static let wordings = Dictionary(uniqueKeysWithValues: StepKind.all.map { ($0.id, worded($0)) })

  private static func worded(_ kind: StepKind) -> (hash: String, text: String) {
    var questions: [String: Stored] = [:]
    for question in kind.questions {
      questions[question.key] = .text(question.text)
      if case .rows(let columns, _) = question.control {
        for column in columns { questions["\(question.key).\(column.key)"] = .text(column.text) }
      }
    }
    var text = ""
    StoredJSON.append(questions, to: &text)
    return (hash(kind: kind.id, text), text)
  }

  static func hash(kind: String, _ text: String) -> String {
    Hex.text(SHA256.hash(data: Array((kind + text).utf8)))
  }
}
