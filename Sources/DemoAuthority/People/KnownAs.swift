/// What children are called at home and at school, where it is not the name on the certificate.
enum KnownAs {
  static let short: [String: String] = [
    "Scarlett": "Scar", "Chloe": "Clo", "Megan": "Meg", "Harry": "Haz", "Connor": "Con",
    "Jayden": "Jay", "Bailey": "Bay", "Ethan": "Eth", "Callum": "Cal", "Zainab": "Zee", "Maryam": "Mimi",
    "Khadija": "Dija", "Ibrahim": "Ibby", "Yusuf": "Yus", "Zakariya": "Zak", "Danyal": "Dan", "Simran": "Simi",
    "Jasleen": "Jas", "Manpreet": "Mani", "Prabhleen": "Prab", "Jaskaran": "Jassi", "Gurleen": "Guri",
    "Zuzanna": "Zuzia",
    "Gabriela": "Gabi", "Wiktoria": "Wika", "Mateusz": "Mati", "Antoni": "Antek", "Jakub": "Kuba", "Adanna": "Ada",
    "Ruvimbo": "Ru", "Ifeoma": "Ify", "Chiamaka": "Amaka", "Kelechi": "Kele",
    "Abdirahman": "Abdi", "Fardowsa": "Farda", "Zakaria": "Zak", "Nevaeh": "Vay", "Aaliyah": "Liyah", "Malachi": "Mal",
    "Devonte": "Dev", "Tyrell": "Ty", "Jerome": "Rome", "Shanice": "Shan", "Nikodem": "Niko", "Szymon": "Szymek",
  ]
}
