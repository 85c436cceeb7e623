import Casework

@testable import CaseWeb

extension Gallery {
  static var throughline: Throughline {
    Throughline(
      name: "Maya", lanes: lanes, marks: marks, today: today,
      between: { "/children/MH1/chronology?from=\($0)&to=\($1)" })
  }

  private static func band(
    _ label: String, _ from: Day, _ until: Day?, _ kind: Throughline.Kind, _ title: String? = nil
  ) -> Throughline.Band {
    Throughline.Band(label: label, from: from, until: until, kind: kind, href: "/spans/1", title: title ?? label)
  }

  private static let lanes = [
    Throughline.Lane(
      label: "Need",
      bands: [
        band("Child in need", "2023-10-04", "2024-09-02", .need), band("Need", "2026-01-12", "2026-03-03", .need),
      ]),
    Throughline.Lane(label: "Protection", bands: [band("Plan: neglect", "2026-03-03", nil, .protect)]),
    Throughline.Lane(
      label: "Home",
      bands: [
        band("With mother and grandmother, Elm Street", "2023-09-01", nil, .home),
        band("Missing", "2026-04-19", "2026-04-20", .missing, "Missing 19 to 20 April 2026"),
      ]),
    Throughline.Lane(
      label: "School",
      bands: [
        band("Larkmere Infants", "2023-09-01", "2024-07-20", .school),
        band("Priory Junior", "2024-09-03", nil, .school),
      ]),
  ]

  private static var marks: [Throughline.Mark] {
    let visits: [Day] = [
      "2023-10-09", "2023-11-20", "2024-01-08", "2024-03-04", "2024-05-06", "2024-07-08", "2026-01-19", "2026-03-10",
      "2026-03-23", "2026-04-21", "2026-05-07",
    ]
    let meetings: [Day] = [
      "2023-11-30", "2024-02-22", "2024-08-20", "2026-02-24", "2026-03-03", "2026-03-17", "2026-04-27",
    ]
    return visits.map { .init(day: $0, shape: .circle, href: "/steps/v", title: "Visit \($0.words)") }
      + meetings.map { .init(day: $0, shape: .square, href: "/steps/m", title: "Meeting \($0.words)") }
      + [
        .init(day: "2026-04-10", shape: .triangle, href: "/steps/l", title: "Visit due 7 April, made 3 days late"),
        .init(day: "2026-05-21", shape: .circle, isHollow: true, href: "/d/1", title: "Visit due by 21 May 2026"),
        .init(day: "2026-06-03", shape: .square, isHollow: true, href: "/d/2", title: "Review due by 3 June 2026"),
        .init(day: "2026-06-08", shape: .square, isHollow: true, href: "/d/3", title: "Core group due by 8 June 2026"),
      ]
  }

  /// A long life with us: eighteen years, 400 marks, many placements.
  static var longLife: Throughline {
    let start: Day = "2009-02-11"
    let placements = (0..<14).map { place in
      band(
        "Placement \(place + 1)", start + place * 450, place == 13 ? nil : start + (place + 1) * 450,
        place % 4 == 0 ? .home : .care)
    }
    let marks = (0..<400).map { place in
      Throughline.Mark(
        day: start + place * 15, shape: place % 90 == 7 ? .triangle : place % 3 == 0 ? .square : .circle,
        isHollow: start + place * 15 > today, href: "/steps/\(place)", title: "Event \(place)")
    }
    var picture = Throughline(
      name: "Jack",
      lanes: [
        Throughline.Lane(label: "Legal status and orders", bands: [band("Care order", "2010-01-01", nil, .legal)]),
        Throughline.Lane(label: "Home", bands: placements + [band("Respite", "2026-01-05", "2026-02-20", .care)]),
      ], marks: marks, today: today, between: { "/between/\($0)/\($1)" })
    picture.id = "long"
    return picture
  }

  static var pictures: HTML {
    var even = longLife
    even.scale = .even
    even.id = "even"
    even.name = "Jack, all years"
    var empty = Throughline(name: "Baby Nowak", lanes: [], marks: [], today: today, between: { _, _ in "#" })
    empty.id = "empty"
    return [throughline, longLife, even, empty].map { picture in
      #"<section class="card line"><h2>The throughline</h2>\#(picture.drawing())</section>"#
    }.joined() + .card("As a table", .table(throughline.table))
  }
}
