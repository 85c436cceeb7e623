import CaseStore
import Casework

extension ChildView {
  /// What was complained of about this child, for those who read the register of complaints.
  var complaintsCard: HTML {
    if complaints.isEmpty { return .empty }
    return .card(
      "Complaints", id: "complaints",
      """
      <ul class="listed">\(each: complaints, { kept in
        let entry = kept.entry
        return """
          <li>\(.link(entry.reference, to: "\(ComplaintPages.href(kept.id))")): \(entry.about)<br><small>Received \
          \(.date(entry.receivedOn)), from: \(entry.madeBy.label.lowercased())\
          \(if: entry.closedOn == nil, "; open", else: "; closed")</small></li>
          """
      })</ul>
      """)
  }
}
