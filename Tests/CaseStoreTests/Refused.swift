import CaseStore
import Testing

/// The words with which something is refused; an issue when it is not.
func refusal(_ body: () async throws -> some Any, sourceLocation: SourceLocation = #_sourceLocation) async throws
  -> String
{
  do {
    _ = try await body()
  } catch let refusal as Refusal {
    return refusal.words
  }
  Issue.record("it was not refused", sourceLocation: sourceLocation)
  return ""
}
