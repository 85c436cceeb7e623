import Casework
import Testing

@Suite struct SmallNumberTests {
  @Test func countsUnderFiveAreHiddenAndNoughtIsNot() {
    #expect((0...6).map(SmallNumbers.shown) == [0, nil, nil, nil, nil, 5, 6])
  }

  @Test func aShareIsHiddenWhenThoseLeftOverAreFew() {
    #expect(SmallNumbers.mayShow(share: 10, of: 20))
    #expect(!SmallNumbers.mayShow(share: 18, of: 20))
    #expect(!SmallNumbers.mayShow(share: 2, of: 20))
    #expect(SmallNumbers.mayShow(share: 20, of: 20))
  }

  @Test func oneSmallPartHidesThemAll() {
    #expect(SmallNumbers.shown(parts: [2, 9, 30, 0]) == nil)
    #expect(SmallNumbers.shown(parts: [9, 30, 0]) == [9, 30, 0])
  }

  /// Somebody who knows the whole, what is shown and exactly how we hide tries every division that would look the same:
  /// no part that is hidden may come out as one number only, once there are enough children to be lost among.
  @Test(arguments: 10...24) func whatIsHiddenCannotBeWorkedOut(whole: Int) {
    for count in 2...4 {
      var seen: [[Int]?: [[Int]]] = [:]
      for parts in divisions(of: whole, into: count) {
        seen[SmallNumbers.shown(parts: parts), default: []].append(parts)
      }
      let hidden = seen[nil] ?? []
      for index in 0..<count { #expect(Set(hidden.map { $0[index] }).count > 1) }
      for (shown, divisions) in seen where shown != nil { #expect(divisions.count == 1 && divisions[0] == shown) }
    }
  }

  private func divisions(of whole: Int, into count: Int) -> [[Int]] {
    if count == 1 { return [[whole]] }
    return (0...whole).flatMap { first in divisions(of: whole - first, into: count - 1).map { [first] + $0 } }
  }
}
