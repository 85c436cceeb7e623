extension CINCensus {
  /// The census file, in the order of its layout.
  public var xml: [UInt8] {
    var out = TextBuffer()
    out.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Message>\n")
    if !header.given.isEmpty || header.row != nil { writeHeader(&out) }
    out.add("  <Children>\n")
    for child in children { write(child, &out) }
    out.add("  </Children>\n</Message>\n")
    return out.bytes
  }

  private func writeHeader(_ out: inout TextBuffer) {
    let details: Set<CINElement> = [.collection, .year, .referenceDate]
    out.group(.header, 1) { out in
      out.group(.collectionDetails, 2) { $0.fields(header.given.filter { details.contains($0.element) }, 3) }
      out.group(.source, 2) { $0.fields(header.given.filter { !details.contains($0.element) }, 3) }
    }
  }

  private func write(_ child: CINChild, _ out: inout TextBuffer) {
    out.group(.child, 2) { out in
      if child.identifiers.row != nil || !child.identifiers.given.isEmpty {
        out.group(.childIdentifiers, 3) { $0.fields(child.identifiers.given, 4) }
      }
      let characteristics = child.characteristics
      if characteristics.row != nil || !characteristics.given.isEmpty || !characteristics.disabilities.isEmpty {
        out.group(.childCharacteristics, 3) { out in
          out.fields(characteristics.given, 4)
          out.list(characteristics.disabilities, .disability, in: .disabilities, 4)
        }
      }
      for details in child.details { write(details, &out) }
    }
  }

  private func write(_ details: CINDetails, _ out: inout TextBuffer) {
    out.group(.cinDetails, 3) { out in
      // The layout has this one after the enquiries.
      out.fields(details.given.filter { $0.element != .referralNFA }, 4)
      for assessment in details.assessments {
        out.group(.assessments, 4) { out in
          out.fields(assessment.given, 5)
          out.list(assessment.factors, .assessmentFactor, in: .factorsIdentified, 5)
        }
      }
      for plan in details.cinPlans { out.group(.cinPlanDates, 4) { $0.fields(plan.given, 5) } }
      for enquiry in details.section47s { out.group(.section47, 4) { $0.fields(enquiry.given, 5) } }
      out.fields(details.given.filter { $0.element == .referralNFA }, 4)
      for plan in details.protectionPlans {
        out.group(.childProtectionPlans, 4) { out in
          out.fields(plan.given, 5)
          for review in plan.reviews { out.group(.reviews, 5) { $0.fields(review.given, 6) } }
        }
      }
      for block in details.preProceedings { out.group(.preProceedings, 4) { $0.fields(block.given, 5) } }
    }
  }
}

extension TextBuffer {
  fileprivate mutating func group(_ element: CINElement, _ indent: Int, _ body: (inout TextBuffer) -> Void) {
    let space = String(repeating: "  ", count: indent)
    add("\(space)<\(element.rawValue)>\n")
    body(&self)
    add("\(space)</\(element.rawValue)>\n")
  }

  fileprivate mutating func fields(_ fields: [(element: CINElement, text: String)], _ indent: Int) {
    for (element, text) in fields { self.element(element.rawValue, text, indent: indent) }
  }

  fileprivate mutating func list(_ codes: [CINListed], _ name: CINElement, in group: CINElement, _ indent: Int) {
    if codes.isEmpty { return }
    self.group(group, indent) { out in
      for code in codes { out.element(name.rawValue, code.code, indent: indent + 1) }
    }
  }
}
