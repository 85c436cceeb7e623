/// What children say: as they say it.
extension Bank {
  static func words(_ theme: Theme, age: Int) -> Bank {
    if age < 4 { return little }
    if age >= 12 { return theme == .teen ? streets : older }
    switch theme {
    case .abuse: return shouting
    case .drink, .drugs: return bottles
    case .mind: return worrying
    case .harm, .sexual: return frightened
    default: return plain
    }
  }

  private static let little = Bank(
    "words-little",
    [
      "“Mummy cry.”", "“Daddy gone work. Daddy shout.”", "“My teddy hungry.”", "“No bed. Sofa.”", "“Big bang. I hide.”",
      "“Nana’s house!”", "“Again! Again!” (of the bubbles)", "“Dog bited me. It poorly.” (shows a knee)", "“You stay?”",
      "“I got new shoes, look, they light.”", "“More toast.”",
      "“Me and {other} in the tent.” (the tent is a blanket over a table)",
    ])

  private static let shouting = Bank(
    "words-shouting",
    [
      "“When the door bangs I count to a hundred. I got to four hundred once.”", "“I put my pillow on {other}’s ears.”",
      "“It’s been quiet. I like quiet. But it’s the sort of quiet before.”",
      "“Dad said sorry with flowers. He always says it with flowers.”",
      "“I sleep in Mum’s room now so nobody can come in.”", "“If I’m good it doesn’t happen so much.”",
      "“I told {teacher} and then everybody knew.”", "“He made the telly smash and Mum said it fell.”",
      "“I want Dad to come back but only the nice one.”", "“My tummy hurts on Fridays.”",
    ],
    [
      "“Can you come on a Monday? Mondays I don’t have anything.”", "“Don’t write that down. Well, you can write it.”",
      "“At Nan’s we have rice pudding.”", "“I’m on the next book band, I’m on lime.”",
      "“I’d like a lock. A little one.”",
      "“{Friend} came for tea. First time ever.”", "“That’s all. Can I go back to art?”",
    ])

  private static let bottles = Bank(
    "words-bottles",
    [
      "“I know how many. I count them in the recycling.”", "“When she’s sleepy I do the pasta. I can do pasta.”",
      "“It was a good week. She came to assembly, she had her blue coat on.”",
      "“Mum’s friends are loud and they go in our room.”",
      "“I poured it down the sink once and she cried.”",
      "“She said she’s stopped. She said that before my birthday too.”",
      "“I don’t have people round.”", "“{Other} thinks it’s a cold. It’s not a cold.”",
    ],
    [
      "“I want to stay with her, I just want her to be like in the mornings.”",
      "“Can you tell her? Don’t say it was me.”",
      "“Nan says I’m old for my age.”", "“I got a certificate for times tables.”", "“We had chips and it was nice.”",
      "“I need new trousers, these ones are short, look.”",
    ])

  private static let worrying = Bank(
    "words-worrying",
    [
      "“I check on her before I go and at lunch in my head.”", "“She laughed yesterday. Properly.”",
      "“When she’s poorly the house is poorly.”", "“I told {friend} she’s got flu.”",
      "“I can do her tablets, they’re in the box with the days.”",
      "“She says the neighbours listen. I don’t think they do.”",
      "“I don’t want her to go to hospital again, they took her slippers.”",
    ],
    [
      "“I want somebody to sit with her so I can go swimming.”", "“Am I in trouble?”",
      "“I’d like to know if I’ll get it too.”",
      "“Nan makes it better but Nan is old.”", "“School’s the easy bit.”",
    ])

  private static let frightened = Bank(
    "words-frightened",
    [
      "“I’m not supposed to talk to you.”", "“It was my fault, I spilled it.”", "“He doesn’t now. Not since you came.”",
      "“I told the truth and Mum didn’t like it.”", "“I keep my shoes on in bed.”",
      "“The policeman gave me a sticker. I’m too old for stickers.”",
      "“I don’t like it when he says my whole name.”",
    ],
    [
      "“Is he allowed to come to sports day?”", "“Can I have a nightlight?”",
      "“I feel all right when {other} is there.”",
      "“I said it two times, I don’t want to say it again.”", "“Miss says I’m brave. I’m not brave, I’m just me.”",
    ])

  private static let plain = Bank(
    "words-plain",
    [
      "“There was no tea so we had cereal. It was okay, I like cereal.”",
      "“My bed’s got no sheet but I’ve got my coat.”",
      "“{Name} is a stupid name, can you call me something else?”",
      "“I was late because nobody woke me up and the clock’s got no battery.”",
      "“The kids say I smell.”", "“We got a new bed! {Other} jumped on it and it didn’t break.”",
      "“Mum’s tired. She’s always tired. I’m tired.”", "“I like it when we all watch the baking.”",
      "“It’s cold in the bathroom so I don’t.”", "“Mum did plaits. She never did plaits before.”",
    ],
    [
      "“I want a proper school bag.”", "“I got to be banana in the play.”",
      "“When are you coming? You said Tuesday last time.”",
      "“{Teacher} gives me toast. Don’t stop the toast.”", "“I’d make it that Mum smiles more.”",
      "“Nothing. It’s fine. Can I see your lanyard?”",
      "“I want to be a vet, or a lorry.”",
    ])

  private static let older = Bank(
    "words-older",
    [
      "“Everyone asks how Mum is. Nobody asks me.”", "“I’ve told four of you now. Four. Read it.”",
      "“It’s calmer. I’m still waiting for it to go wrong though.”",
      "“I do the little ones’ tea and then I do my homework at like eleven.”",
      "“I don’t hate him. I just don’t want him in the house.”",
      "“If you put that in the report she’ll know it’s from me.”",
      "“I went to the meeting. They talked about me like I was a parcel.”", "“I’m predicted sevens. Put that in.”",
      "“I’d rather live at Nan’s. I’ve got my own drawer there.”",
    ],
    [
      "“Text me, don’t ring.”", "“I want to go to college, somewhere with a sixth form that isn’t here.”",
      "“Can you sort the bus pass? That’s actually what I need.”",
      "“I don’t need counselling, I need everyone to stop shouting.”", "“Whatever you decide, tell me first.”",
      "“I said yes to the advocate. She was all right.”",
    ])

  private static let streets = Bank(
    "words-streets",
    [
      "“I’m not missing, I know where I am.”", "“They’re my mates. They bought me food when nobody else did.”",
      "“You wouldn’t get it. If I stop they come to the house.”", "“I said I’d pay it back and then it goes up.”",
      "“I’m not going back to that school, they all look at me.”", "“I was scared, all right? Don’t put that.”",
      "“I turned the phone off. First time in a year.”",
    ],
    [
      "“Just tell my mum I’m fine.”", "“I like the boxing. I’d go to the boxing.”", "“What happens if I say a name?”",
      "“My little brother isn’t in it. Keep him out of it.”", "“You turned up. The last one didn’t.”",
    ])
}
