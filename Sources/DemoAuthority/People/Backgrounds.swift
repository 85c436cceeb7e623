import Casework

extension Background {
  /// The mix of Larkmere's pupils: three in four from groups other than White British, Pakistani the largest of
  /// them, Punjabi and Urdu the languages most heard; about half speak English as an additional language.
  static let all: [Background] = [
    .whiteBritish, .pakistani, .indian, .polish, .blackAfrican, .somali, .blackCaribbean, .mixed, .whiteAsian,
    .bangladeshi, .tamil, .roma, .arab,
  ]

  static let whiteBritish = Background(
    .whiteBritish, 261, religion: .none,
    girls: "Ellie Lily Grace Daisy Poppy Evie Megan Chloe Summer Ruby Scarlett Maisie Lacey Freya Holly Amber Tilly",
    boys: "Jack Alfie Harry Tyler Connor Mason Logan Riley Jayden Kai Finley Archie Bailey Ethan Toby Reece Callum",
    families:
      "Marsh Perry Cooper Hughes Barker Dixon Webb Lawson Palmer Fletcher Knight Reeve Stokes Bird Pratt Hale Dunn Moss",
    mothers: "Kelly Gemma Stacey Leanne Donna Kirsty Hayley Natalie Becky Tracey Jodie Carly",
    fathers: "Darren Lee Craig Wayne Scott Ryan Shaun Dean Carl Jamie Stuart Gavin")

  static let pakistani = Background(
    .pakistani, 223, languages: [("Urdu", 6), ("Punjabi", 5), ("Pashto", 1)], interpreter: 22, religion: .muslim,
    girls: "Maya Aisha Zainab Hafsa Maryam Inaya Iqra Sana Laiba Mahnoor Eman Amina Hiba Noor Zara Khadija",
    boys: "Zayn Hamza Ibrahim Bilal Haris Umar Yusuf Ali Hassan Adam Danyal Musa Saif Rayan Taha Zakariya",
    families: "Hussain Khan Ahmed Mahmood Akhtar Iqbal Malik Mirza Qureshi Raja Shah Butt Aslam Bashir Javed Nawaz",
    mothers: "Sana Shazia Nazia Rubina Farzana Saima Nasreen Tahira Bushra Samina Uzma Kiran",
    fathers: "Imran Asif Tariq Nadeem Kashif Shahid Waqas Zahid Amjad Rizwan Faisal Adnan")

  static let indian = Background(
    .indian, 155, languages: [("Punjabi", 7), ("Hindi", 2), ("Gujarati", 2), ("Malayalam", 1)], interpreter: 12,
    religion: .sikh,
    girls: "Simran Jasleen Anaya Kiran Harleen Diya Avani Manpreet Isha Jaya Gurleen Riya Anika Tanvi Prabhleen Meera",
    boys: "Arjun Karan Jaskaran Rohan Dilraj Aarav Harjot Sahib Dev Ishaan Manraj Vivaan Gurveer Nikhil Amrit Tej",
    families: "Singh Gill Sandhu Dhillon Bains Grewal Sidhu Patel Sharma Virdi Mann Johal Rai Nair Thind Chana",
    mothers: "Harpreet Sukhwinder Rajinder Balbir Mandeep Navdeep Sunita Rekha Parminder Jaswinder Lakhbir Anju",
    fathers: "Gurdeep Baljit Kuldip Satnam Ravinder Amarjit Sukhdev Rajesh Balwinder Hardeep Inderjit Manoj")

  static let polish = Background(
    .whiteOther, 100, languages: [("Polish", 7), ("Romanian", 3), ("Lithuanian", 1), ("Portuguese", 1)],
    interpreter: 30, religion: .christian,
    girls: "Zuzanna Lena Maja Hanna Oliwia Nikola Amelia Gabriela Emilia Wiktoria Alicja Nadia Ioana Antonia Klara",
    boys: "Jakub Filip Oskar Kacper Szymon Antoni Mateusz Leo Wojtek Igor Dawid Tymon Andrei Luca Nikodem Bartek",
    families: "Nowak Kowalski Brandt Lis Wrona Zielinski Krol Popescu Ionescu Dudek Sikora Mazur Pawlak Gorski Kubiak",
    mothers: "Agnieszka Monika Katarzyna Joanna Ewelina Dorota Iwona Elena Marta Beata Renata Justyna",
    fathers: "Piotr Tomasz Marek Krzysztof Pawel Adam Dariusz Ion Grzegorz Rafal Slawomir Artur")

  static let blackAfrican = Background(
    .blackAfrican, 62, languages: [("Yoruba", 3), ("Igbo", 2), ("Twi", 2), ("Shona", 1)], interpreter: 4,
    religion: .christian,
    girls: "Amara Adanna Ngozi Temi Ebele Zuri Abena Esi Chiamaka Funmi Ruvimbo Ifeoma Tola Nkechi Akosua",
    boys: "Kofi Emeka Tobi Chidi Kwame Tunde Ayo Obinna Femi Yaw Tinashe Dayo Kelechi Kojo Seun",
    families: "Okoye Adeyinka Mensah Boateng Eze Afolabi Nwosu Owusu Balogun Moyo Adjei Ojo Chukwu Asante Dube",
    mothers: "Blessing Grace Patience Comfort Folake Nneka Abimbola Charity Mercy Rudo Yemi Adjoa",
    fathers: "Emmanuel Samuel Chinedu Kwabena Olumide Joseph Festus Godwin Kofi Tendai Ikenna Solomon")

  static let somali = Background(
    .blackAfrican, 33, languages: [("Somali", 1)], interpreter: 38, religion: .muslim,
    girls: "Hodan Ayaan Sagal Ifrah Sumaya Hibaq Fardowsa Ruqiya Najma Idil Deqa Ubah",
    boys: "Abdirahman Liban Mahad Guled Zakaria Bashir Ismail Yahya Jibril Hanad Sharmarke Faisal",
    families: "Abdi Farah Warsame Jama Osman Hersi Nur Aden Dualeh Elmi Guleed Yusuf",
    mothers: "Hawa Faduma Amran Sahra Asha Halimo Khadra Maryan Fowsiya Nimo",
    fathers: "Mohamed Abdullahi Hussein Ahmed Yusuf Omar Said Mahamud Ibrahim Dahir")

  static let blackCaribbean = Background(
    .blackCaribbean, 34, religion: .christian,
    girls: "Tiana Shanice Kiara Alesha Jada Nevaeh Imani Rianna Kezia Talia Renee Aaliyah",
    boys: "Tyrell Jerome Malachi Andre Kieran Rio Devonte Isaiah Micah Tyrese Omari Josiah",
    families: "Campbell Grant Brown Reid Bailey Gordon Francis Lewis Morrison Powell Samuels Wright",
    mothers: "Michelle Sharon Natasha Marcia Tanya Simone Yvonne Claudette Keisha Nicole",
    fathers: "Winston Errol Leroy Delroy Marlon Curtis Desmond Trevor Nigel Clive")

  static let mixed = Background(
    .whiteBlackCaribbean, 46, religion: .none,
    girls: "Mia Layla Skye Keira Jasmine Leila Kyra Paige Sienna Tia Bella Kaya",
    boys: "Leon Jaden Marley Theo Dylan Kyron Joel Zach Louis Ellis Tyrone Kaden",
    families: "Walker Francis Bennett Cole James Hinds Barrett Henry Thompson Carter Ellis Price",
    mothers: "Lisa Kerry Sophie Danielle Rachel Amy Vicky Zoe Laura Charlene",
    fathers: "Marcus Jermaine Aaron Anthony Terrence Justin Darnell Adrian Carlton Raymond")

  static let whiteAsian = Background(
    .whiteAsian, 26, languages: [("Urdu", 1), ("Hindi", 1)], interpreter: 2, religion: .none,
    girls: "Leila Yasmin Sophia Anya Sara Jasmin Mina Tara Layla Nina",
    boys: "Adam Zac Rafi Noah Samir Elias Kian Jamal Reuben Ayan",
    families: "Rahman Clarke Anwar Turner Baker Sharif Lowe Hart Saleem Payne",
    mothers: "Emma Claire Jenny Helen Louise Sonia Farah Nicola Anna Ruksana",
    fathers: "Nasir Sanjay Jason Sajid Paul Vikram Mark Arif David Salim")

  static let bangladeshi = Background(
    .bangladeshi, 14, languages: [("Sylheti", 3), ("Bengali", 2)], interpreter: 34, religion: .muslim,
    girls: "Nusrat Tahmina Anisa Sadia Rima Farhana Maliha Jannat",
    boys: "Rafi Tanvir Shakil Nayeem Sami Imran Arif Mahin",
    families: "Miah Begum Uddin Chowdhury Alam Haque Islam Sarkar",
    mothers: "Shirin Rahela Nasima Parveen Hasina Ruma Jahanara",
    fathers: "Abdul Shahin Mizan Jamal Rafiq Kamal Faruk")

  static let tamil = Background(
    .asianOther, 25, languages: [("Tamil", 4), ("Nepali", 2), ("Dari", 3)], interpreter: 36, religion: .hindu,
    girls: "Kavya Abirami Nila Sahana Sarina Yalda Anushka Parwana",
    boys: "Kavin Sanjeev Suresh Nirmal Farhad Rohit Ajith Milad",
    families: "Rajan Sivakumar Thapa Gurung Noori Rahimi Selvan Perera",
    mothers: "Vasuki Mala Sita Shukria Kamala Nirmala Zarghuna",
    fathers: "Ravi Siva Bishnu Najib Kumar Suren Haroon")

  static let roma = Background(
    .roma, 12, languages: [("Romani", 3), ("Romanian", 3)], interpreter: 48, religion: .christian,
    girls: "Esmeralda Sabina Larisa Denisa Florica Narcisa Rebeka",
    boys: "Florin Ionut Marian Roberto Darius Samuel Stefan",
    families: "Lacatus Stanescu Dumitru Horvath Radu Ciurar Tulai",
    mothers: "Mariana Viorica Simona Lenuta Crina Ramona",
    fathers: "Costel Vasile Nicolae Gheorghe Marin Dorin")

  static let arab = Background(
    .other, 9, languages: [("Arabic", 4), ("Kurdish", 2)], interpreter: 44, religion: .muslim,
    girls: "Rania Dalia Salma Huda Jana Shirin Lubna", boys: "Karim Tarek Anas Omar Rawand Khalid Walid",
    families: "Haddad Mansour Saleh Aziz Karimi Barzani Fadel", mothers: "Amal Rima Nadia Hanan Nisreen Layla",
    fathers: "Ahmad Samir Nabil Fadi Dilshad Hani")
}
