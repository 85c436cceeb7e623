/// Which of the two engines a connection speaks to. Asked for only where one SQL cannot serve both.
public enum Dialect: String, Sendable, CaseIterable {
  case sqlite, postgres
}
