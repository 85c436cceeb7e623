extension PupilNumber {
  /// The numbers of the local authorities that have given out pupil numbers, those long abolished among them,
  /// because a number is kept for life.
  ///
  /// Source: the published numbers of local authorities, and those that the public validator takes.
  static let authorities = Set(ranges.joined())

  /// Before Cumbria was divided in April 2023.
  static let authoritiesUntil2022 = authorities.subtracting([942, 943])

  private static let ranges: [ClosedRange<Int>] = [
    // Numbers that were given out other than by an authority in England.
    1...5, 701...708,
    // Wales.
    660...681,
    // London.
    201...213, 301...320,
    // The metropolitan districts.
    330...336, 340...344, 350...359, 370...373, 380...384, 390...394,
    // The Isles of Scilly.
    420...420,
    // Unitary authorities and counties, from 1996 on.
    800...803, 805...808, 810...813, 815...816, 820...823, 825...826, 830...831, 835...841, 845...846, 850...852,
    855...857, 860...861, 865...896, 908...909, 916...916, 919...919, 921...921, 925...926, 928...929, 931...931,
    933...933, 935...938,
    // Unitary authorities since 2019.
    838...839, 940...943,
  ]
}
