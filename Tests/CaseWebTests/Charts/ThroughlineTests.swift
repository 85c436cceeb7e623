import Casework
import Testing

@testable import CaseWeb

@Suite struct ThroughlineTests {
  private static let pictures: [Throughline] = {
    var even = Gallery.longLife
    even.scale = .even
    let none = Throughline(name: "May", lanes: [], marks: [], today: Gallery.today, between: { _, _ in "#" })
    var noneEven = none
    noneEven.scale = .even
    return [Gallery.throughline, Gallery.longLife, even, none, noneEven]
  }()

  @Test(arguments: pictures.indices)
  func laterIsAlwaysFurtherRight(_ place: Int) {
    let time = Self.pictures[place].layout().time
    let places = (time.first.number...time.last.number).map { time.x(Day(number: $0)) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    #expect(places.first == Throughline.left && places.last == Throughline.right)
  }

  @Test(arguments: pictures.indices)
  func everythingIsInsideThePicture(_ place: Int) {
    let layout = Self.pictures[place].layout()
    for band in layout.bands {
      #expect(band.x >= Throughline.left && band.x + band.width <= Throughline.right + 0.01)
      #expect(band.y > 26 && band.y + band.height < layout.baseline)
    }
    for mark in layout.marks {
      #expect(mark.x - mark.halfWidth >= Throughline.left - 0.01)
      #expect(mark.x + mark.halfWidth <= Throughline.right + 0.01)
    }
    #expect(layout.axis.lines.allSatisfy { (Throughline.left...Throughline.right).contains($0.x) })
  }

  @Test func fourHundredMarksAreAllThereAndNoneLiesOnAnother() {
    let marks = Gallery.longLife.layout().marks
    #expect(marks.map(\.marks.count).reduce(0, +) == 400)
    for (a, b) in zip(marks, marks.dropFirst()) {
      #expect(b.x - a.x >= a.halfWidth + b.halfWidth - 0.01)
      #expect(a.marks[a.marks.count - 1].day <= b.marks[0].day)
    }
    #expect(Gallery.longLife.drawing().bytes.count < 30_000)
  }

  @Test func crowdingHidesNothingThatIsLate() {
    let late = Gallery.longLife.layout().marks.filter(\.isLate)
    #expect(late.map { $0.marks.count { $0.shape == .triangle } }.reduce(0, +) == 5)
    #expect(late.contains { $0.isCount && $0.title.hasSuffix("1 late") })
  }

  @Test func whatIsDoneAndWhatIsDueAreNeverCountedTogether() {
    let marks = Gallery.longLife.layout().marks
    #expect(marks.allSatisfy { mark in mark.marks.allSatisfy { $0.isHollow == mark.marks[0].isHollow } })
  }

  @Test func bandsThatHoldAtTheSameTimeStandUnderOneAnother() {
    let bands = Gallery.longLife.layout().bands.filter { $0.band.kind != .missing }
    for a in bands {
      for b in bands where a.y == b.y && a.x < b.x { #expect(a.x + a.width <= b.x + 4) }
    }
    #expect(Set(bands.map(\.y)).count == 3)
  }

  @Test func wordsOfTheAxisDoNotTouch() {
    for picture in Self.pictures {
      let words = picture.layout().axis.lines.filter { $0.words != nil }
      #expect(!words.isEmpty)
      for (a, b) in zip(words, words.dropFirst()) { #expect(b.x - a.x >= Double(a.words?.count ?? 0) * 7) }
    }
  }

  @Test func labelsAreShortenedOrLeftOut() {
    let bands = Gallery.longLife.layout().bands
    let placements = bands.filter { $0.band.label.hasPrefix("Placement") }
    #expect(placements.contains { $0.label == nil })
    #expect(bands.allSatisfy { Double($0.label?.count ?? 0) * 7 <= max($0.width, 0) })
    #expect(Gallery.longLife.layout().laneLabels[0].words == "Legal status and…")
  }

  @Test func everyMarkAndBandIsALinkWithATitle() {
    let text = Gallery.throughline.drawing().text
    let links = text.matches(of: /<a class="[^"]*" href="[^"]+"><title>[^<]+<\/title>/)
    #expect(links.count == text.matches(of: /<a\s/).count)
    #expect(links.count >= Gallery.throughline.lanes.map(\.bands.count).reduce(0, +) + 15)
  }

  @Test func thePictureIsAlsoInWords() {
    let picture = Gallery.throughline
    #expect(
      picture.description.hasPrefix(
        "Need: Child in need from 4 October 2023 to 2 September 2024; Need from 12 January 2026 to 3 March 2026. "
          + "Protection: Plan: neglect since 3 March 2026."))
    #expect(picture.description.contains("19 events, 1 late. Due: Visit due by 21 May 2026; Review due by 3 June 2026"))
    let title = "<title id=\"throughline-title\">Maya’s time with us, September 2023 to October 2026</title>"
    #expect(picture.drawing().text.contains(title))
    #expect(picture.table.rows.count == 7 + 22)
  }

  @Test func theSameLifeIsDrawnTheSame() {
    #expect(Gallery.longLife.drawing() == Gallery.longLife.drawing())
  }

  @Test func hostileWordsStayWords() {
    let nasty = "</title><script>alert(1)</script>"
    let picture = Throughline(
      name: nasty,
      lanes: [
        Throughline.Lane(
          label: nasty,
          bands: [
            Throughline.Band(
              label: nasty, from: "2020-01-01", until: nil, kind: .need, href: "javascript:alert(1)", title: nasty)
          ])
      ],
      marks: [Throughline.Mark(day: "2026-01-01", shape: .circle, href: nasty, title: nasty)], today: Gallery.today,
      between: { _, _ in nasty })
    let text = picture.drawing().text
    #expect(!text.contains("<script") && !text.contains("javascript:"))
  }
}
