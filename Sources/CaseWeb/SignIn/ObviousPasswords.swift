extension PasswordRules {
  /// About a thousand that are tried first here, in plain letters: words of the trade and of everyday passwords, put
  /// together as people put them together, and walks along the keyboard. Made from the lists below, not copied.
  static let obvious: Set<String> = {
    var all = Set(walks)
    for word in everyday + trade {
      all.insert(word)
      for ending in endings { all.insert(word + ending) }
      for opening in openings { all.insert(opening + word) }
    }
    for first in joined { for second in joined { all.insert(first + second) } }
    return all
  }()

  private static let everyday = [
    "password", "passwords", "passwort", "passphrase", "welcome", "welcomeback", "letmein", "changeme", "changeit",
    "secret", "topsecret", "admin", "administrator", "login", "logmein", "signin", "master", "default", "temporary",
    "temp", "test", "testing", "tester", "user", "username", "guest", "hello", "helloworld", "iloveyou", "sunshine",
    "princess", "football", "liverpool", "arsenal", "chelsea", "everton", "dragon", "monkey", "whatever", "trustno",
    "opensesame", "correcthorsebatterystaple", "computer", "internet", "windows", "google", "facebook", "spring",
    "summer", "autumn", "winter", "christmas", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "london", "england", "manchester", "birmingham", "yorkshire", "qwerty", "qwertyuiop", "abcdef",
  ]

  private static let trade = [
    "throughline", "social", "socialwork", "socialworker", "socialcare", "safeguarding", "safeguard", "childprotection",
    "childrenservices", "childrensservices", "childrenssocialcare", "childinneed", "childreninneed", "lookedafter",
    "lookedafterchild", "children", "family", "families", "familyhelp", "earlyhelp", "fostering", "fostercare",
    "fostercarer", "adoption", "casework", "caseworker", "caseload", "casenotes", "council", "countycouncil",
    "citycouncil", "boroughcouncil", "districtcouncil", "localauthority", "teammanager", "frontdoor", "ofsted",
    "inspection", "supervision", "referral", "assessment", "department", "workingtogether", "virtualschool",
  ]

  private static let endings = ["s", "now", "please", "again", "password", "login", "admin", "user", "mypassword"]
  private static let openings = ["my", "the", "new", "our", "your"]
  private static let joined = ["password", "welcome", "letmein", "changeme", "secret", "admin", "council", "hello"]

  private static let walks = [
    "qwertyuiopasdf", "qwertyuiopasdfghjkl", "asdfghjkl", "asdfghjklzxcvbnm", "zxcvbnm", "zxcvbnmasdfghjkl",
    "qazwsxedcrfv", "qazwsxedcrfvtgb", "qweasdzxc", "qweasdzxcqwe", "poiuytrewq", "poiuytrewqlkjhgfdsa",
    "mnbvcxzlkjhgfdsa", "qwerasdfzxcv", "asdfqwerzxcv", "lkjhgfdsamnbvcxz",
  ]
}
