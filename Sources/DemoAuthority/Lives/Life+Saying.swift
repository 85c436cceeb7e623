import Casework

extension Life {
  /// A text from a bank, about one child or about all of them.
  func say(_ bank: Bank, _ kid: Kid? = nil) -> String {
    let about = kid ?? home.kids[0]
    var extra = voice.chance
    _ = voice.chance.next()
    return voice.say(bank, about: about.given, age: about.age(on: today)) { self.word($0, about, &extra) }
  }

  func prose(_ bank: Bank, _ kid: Kid? = nil) -> Prose { Prose(say(bank, kid)) }
  func line(_ bank: Bank, _ kid: Kid? = nil) -> Line { Line(say(bank, kid)) }

  /// A single text with what stands in braces put in.
  func fill(_ text: String, _ kid: Kid? = nil) -> String {
    let about = kid ?? home.kids[0]
    var extra = voice.chance
    _ = voice.chance.next()
    return Voice.filled(text) { self.word($0, about, &extra) }
  }

  /// What a manager makes of a record that is not authorised without a word.
  func managerSays(_ kind: any Step.Type) -> String? {
    guard kind.authoriserSaysWhy else { return nil }
    let (name, who) = (home.kids[0].isUnborn(on: today) ? "the baby" : home.kids[0].called, town.staff.name(worker))
    let said = [
      "I agree with where this ends. What it does to \(name) is said plainly; \(who) and I look at it again in supervision.",
      "Read with the history. I want the father’s side of it heard, and \(name) seen alone, before we meet next.",
      "I weighed a lesser step and do not think that it would hold. The dates here are what I will ask \(who) about.",
      "A fair account. I am less hopeful than it is: let us test that at the next visit.",
    ]
    return said[today.dayOfMonth % said.count]
  }

  private func word(_ key: Substring, _ kid: Kid, _ chance: inout Chance) -> String {
    let one = home.kids.count == 1
    switch key {
    case "name": return kid.isUnborn(on: today) ? "the baby" : kid.called
    case "he": return kid.sex == .female ? "she" : kid.sex == .male ? "he" : "it"
    case "him": return kid.sex == .female ? "her" : kid.sex == .male ? "him" : "it"
    case "his": return kid.sex == .female ? "her" : kid.sex == .male ? "his" : "its"
    case "himself": return kid.sex == .female ? "herself" : kid.sex == .male ? "himself" : "itself"
    case "children": return joined(home.kids.map { $0.isUnborn(on: today) ? "the baby" : $0.called })
    case "were": return one ? "was" : "were"
    case "are": return one ? "is" : "are"
    case "have": return one ? "has" : "have"
    case "live": return one ? "lives" : "live"
    case "other": return home.kids.first { $0.given != kid.given && $0.born != nil }?.called ?? "my cousin"
    case "sibling": return home.kids.first { $0.given != kid.given && $0.born != nil }?.called ?? "a cousin"
    case "others": return others(than: kid)
    case "mum": return home.adult(.mother)?.given ?? "their mother"
    case "dad": return (home.adult(.father) ?? home.adult(.partner))?.given ?? "the father"
    case "nan": return home.adult(.grandmother)?.given ?? "the grandmother"
    case "worker": return town.staff.name(worker)
    case "manager": return hub?.managerName ?? "the manager"
    case "street": return home.address.first.map { String($0.drop { !$0.isLetter }) } ?? "the street"
    case "language": return home.language ?? "English"
    default: return chosen(key, &chance)
    }
  }

  private func chosen(_ key: Substring, _ chance: inout Chance) -> String {
    switch key {
    case "hour": return hour(chance.number(17...23), chance.pick(["05", "10", "20", "35", "40", "55"]))
    case "times": return chance.pick(["second", "third", "fourth", "fifth"])
    case "number": return chance.pick(["three", "four", "five", "six", "seven"])
    case "percent": return String(chance.number(68...97))
    case "teacher": return chance.pick(Places.teachers)
    case "doctor": return chance.pick(Places.doctors)
    case "nurse": return chance.pick(Places.nurses)
    case "friend": return chance.pick(["Amy", "Yusra", "Oliver", "Kacper", "Jaya", "Sam", "Ife"])
    default: return String(key)
    }
  }

  /// An hour of the evening that is over: of today’s, or of the one before.
  private func hour(_ hour: Int, _ minute: String) -> String {
    let isOver = hour * 60 + 60 <= town.now.minuteOfDay
    return isOver ? "\(hour):\(minute)" : "\(hour):\(minute) the night before"
  }

  private func others(than kid: Kid) -> String {
    let names = home.kids.filter { $0.given != kid.given }.map(\.called)
    return names.isEmpty
      ? "There are no other children in the household." : "\(joined(names)): in the same home and in the same record."
  }

  func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
