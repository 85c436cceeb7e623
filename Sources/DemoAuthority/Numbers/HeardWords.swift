import Casework

/// What was answered to the lines of scorecards that ask for words, over five years: as it was in the room, with who
/// was asked. Some rounds left a question out, some were written down long after, and of one promise nobody ever asked.
struct HeardWords {
  /// The short name of the line: `PLG1`.
  let line: String
  /// Days before the last day that it was said, and days after it that it was written down.
  let ago, after: Int
  let source, words: String

  static let all: [HeardWords] = (pledge + services).split(separator: "\n").compactMap { row in
    let parts = row.split(separator: "|").map(String.init)
    guard parts.count == 5, let ago = Int(parts[1]), let after = Int(parts[2]) else { return nil }
    return HeardWords(line: parts[0], ago: ago, after: after, source: parts[3], words: parts[4])
  }

  private static let pledge = """
    PLG1|1700|12|Pledge survey by post, 31% answered|Most feel safe where they live. Being moved without warning is what they fear most.
    PLG2|1700|12|Pledge survey by post, 31% answered|Half say that somebody explained what was decided; few were asked beforehand.
    PLG3|1700|12|Pledge survey by post, 31% answered|‘I stopped learning their names.’ Two in three had three workers or more in two years.
    PLG5|1700|12|Pledge survey by post, 31% answered|School goes well for most. Meetings about school in school time are minded.
    PLG2|1485|9|Reach Larkmere, eleven young people at the table|They want to see the notes of their review before everybody else does.
    PLG1|1330|20|Pledge survey, 38% answered|Four in five feel safe at home. Those placed far away miss brothers and sisters.
    PLG2|1330|20|Pledge survey, 38% answered|A little better: more than half were told what was decided, and why.
    PLG3|1330|20|Pledge survey, 38% answered|Still too many changes. Those whose worker stayed say that it made the difference.
    PLG4|1330|20|Pledge survey, 38% answered|Dentists are easy, waiting for somebody to talk to is not: a year for some.
    PLG5|1330|20|Pledge survey, 38% answered|Education plans are made about them more than with them.
    PLG7|1330|20|Care leavers’ evening at the library, fourteen came|Money for the first home came late, and nobody knew how much there would be.
    PLG3|1120|6|Reach Larkmere, nine young people at the table|They ask for a card with a photograph before a new worker comes.
    PLG1|965|74|Pledge survey on paper and telephones, 44% answered|Four in five feel safe at home. Contact with the family is what they would change.
    PLG2|965|74|Pledge survey on paper and telephones, 44% answered|Six in ten were told what was decided. The young ones say that grown-ups talk over them.
    PLG3|965|74|Pledge survey on paper and telephones, 44% answered|The card with a photograph is liked. Changes of worker are as many as before.
    PLG4|965|74|Pledge survey on paper and telephones, 44% answered|Health assessments are done in school less often, as they had asked.
    PLG7|965|74|Care leavers’ evening, nineteen came|The drop-in helps. Those who live out of the borough cannot come to it.
    PLG2|790|10|Reach Larkmere, ten young people at the table|Notes of reviews now come to them first. They are too long, and not written to them.
    PLG1|605|25|Pledge survey, 47% answered|More than four in five feel safe. Two named the lock on their door.
    PLG2|605|25|Pledge survey, 47% answered|Two in three were told what was decided and why.
    PLG3|605|25|Pledge survey, 47% answered|Half kept the same worker all year: more than ever before.
    PLG4|605|25|Pledge survey, 47% answered|Waiting for therapy is what they write most about.
    PLG5|605|25|Pledge survey, 47% answered|Laptops came. Exclusions for small things are felt to be unfair.
    PLG7|605|25|Care leavers’ survey by text message, 52% answered|Half feel ready to live by themselves. Loneliness in the first months is new in the answers.
    CPN01|605|25|Pledge survey, 47% answered|Two in five know the Pledge, and half of those say that it makes a difference.
    PLG7|420|8|Care leavers’ forum, twelve came|They want one person to ring in the first winter, and got a list of numbers.
    PLG1|215|18|Pledge survey, 51% answered|Nearly nine in ten feel safe where they live. Moves at short notice are fewer and still hurt.
    PLG2|215|18|Pledge survey, 51% answered|Seven in ten were told what was decided and why; among the under-tens, half.
    PLG3|215|18|Pledge survey, 51% answered|Six in ten kept their worker. ‘She comes when she says she will.’
    PLG4|215|18|Pledge survey, 51% answered|Somebody to talk to within a month for most. Dentists have become hard to find.
    PLG7|215|96|Care leavers’ survey by text message, 46% answered|Most know whom to ring. Rent arrears are what keeps them awake.
    CPN01|215|18|Pledge survey, 51% answered|Half know the Pledge. Those who do want it shorter.
    PLG2|62|7|Reach Larkmere, thirteen young people at the table|Reviews are better since they choose who comes. They ask when the report on the survey will be answered.

    """

  private static let services = """
    SAY1|1560|30|Cards left after visits, 12% came back|Families are polite about their worker and angry about waiting.
    SAY2|1510|21|Survey of staff, 58% answered|Half would recommend working here. Caseloads and computers are named most.
    SAY1|1190|14|Telephone calls by volunteers to families whose case was closed, 40 calls|Three in four say that things are better for the children. Few could say what the plan had been for.
    SAY2|1140|28|Survey of staff, 63% answered|Managers are seen and help. A third look for another post.
    SAY1|905|10|Telephone calls by volunteers to families whose case was closed, 36 calls|Changes of worker are named in half of the calls: ‘We told it all again.’
    SAY1|640|16|Telephone calls by volunteers to families on a plan, 28 calls|Most knew what must change. Fathers say that nobody rang them.
    SAY2|580|110|Survey of staff, 71% answered|Leadership is better for two in three, workload for one in four.
    SAY1|370|12|Telephone calls by volunteers to families whose case was closed, 44 calls|Eight in ten felt listened to. Letters are hard to understand, and come late.
    SAY2|228|9|Short survey of staff, 55% answered|Supervision happens and is worth the hour. Agency workers feel left out of decisions.
    SAY1|130|15|Telephone calls by volunteers to families on a plan, 31 calls|Two in three say that the worker is straight with them. Conferences frighten those who come alone.
    """
}
