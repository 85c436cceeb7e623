import Casework

/// A grade in words, with the shape and colour of how it stands.
enum GradeTag {
  static func tag(_ grade: Framework.Grade) -> HTML { .tag(kind(grade.standing), grade.words) }

  private static func kind(_ standing: Framework.Grade.Standing) -> TagKind {
    switch standing {
    case .good: .done
    case .developing: .soon
    case .weak: .late
    }
  }
}
