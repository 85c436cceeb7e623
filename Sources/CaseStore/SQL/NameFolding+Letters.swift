extension NameFolding {
  /// Letters of the Latin alphabets of Europe, Africa and Vietnam, each under the plain letter that it is looked for
  /// by. From the Unicode decompositions of U+00C0 to U+024F and U+1E00 to U+1EFF, and, where Unicode has none (ł, ø,
  /// đ, ı …), by how the names are written in English.
  static let letters: [(plain: String, written: String)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ("b", "ƁɓḂḃḄḅḆḇ"),
    ("c", "ÇçĆćĈĉĊċČčḈḉ"),
    ("d", "ÐðĎďĐđƉƊɖɗḊḋḌḍḎḏḐḑḒḓ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěƏƐȄȅȆȇȨȩəɛḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    ("f", "ƑƒḞḟ"),
    ("g", "ĜĝĞğĠġĢģƔǦǧǴǵɣḠḡ"),
    ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
    ("j", "Ĵĵǰ"),
    ("k", "ĶķĸƘƙǨǩḰḱḲḳḴḵ"),
    ("l", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ"),
    ("m", "ḾḿṀṁṂṃ"),
    ("n", "ÑñŃńŅņŇňŉŊŋǸǹṄṅṆṇṈṉṊṋ"),
    ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƆƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱɔṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    ("p", "ṔṕṖṗ"),
    ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
    ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ"),
    ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
    ("v", "ṼṽṾṿ"),
    ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
    ("x", "ẊẋẌẍ"),
    ("y", "ÝýÿŶŷŸƳƴȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
    ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
  ]

  /// Letters that become two.
  static let pairs: [(plain: String, written: String)] = [
    ("ae", "ÆæǢǣǼǽ"),
    ("ij", "Ĳĳ"),
    ("oe", "Œœ"),
    ("ss", "ßẞ"),
    ("th", "Þþ"),
  ]

  /// Greek and Cyrillic: small letters for capitals, without accents. The second text answers the first, letter by
  /// letter.
  static let otherAlphabets: [(plain: String, written: String)] = [
    (
      "αααβγδεεεζηηηθιιιιιικλμνξοοοπρσστυυυυυυφχψωωω",
      "ΆΑάΒΓΔΈΕέΖΉΗήΘΊΐΙΪίϊΚΛΜΝΞΌΟόΠΡΣςΤΎΥΫΰϋύΦΧΨΏΩώ"
    ),
    (
      "абвгггдееееежзиииииккклмнопрстуууфхцчшщъыьэюяђєѕіііјљњћџ",
      "АБВЃГѓДЀЁЕѐёЖЗЍИЙйѝЌКќЛМНОПРСТЎУўФХЦЧШЩЪЫЬЭЮЯЂЄЅІЇїЈЉЊЋЏ"
    ),
  ]

  static let hyphens = "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}"
  static let spaces =
    "\t\n\u{b}\u{c}\r\u{a0}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}"
    + "\u{200a}\u{202f}\u{205f}\u{3000}"
  static let apostrophes = "'`\u{b4}\u{2bb}\u{2bc}\u{2bd}\u{2018}\u{2019}\u{201b}\u{2032}\u{ff07}"
  /// Soft hyphens and marks of no width, which are pasted in unseen.
  static let unseen = "\u{ad}\u{200b}\u{200c}\u{200d}\u{feff}"
  /// Accents that follow their letter, as some programs write them.
  static let combiningMarks: ClosedRange<UInt32> = 0x300...0x36f
}
