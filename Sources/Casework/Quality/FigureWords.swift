/// Figures in words.
public enum FigureWords {
  /// To a tenth, and without it where it is nought.
  public static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, tenth) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "−" : "") + grouped(whole) + (tenth == 0 ? "" : ".\(tenth)")
  }

  public static func figure(_ value: Double, _ unit: String) -> String {
    unit == "percent" ? "\(number(value))%" : "\(number(value)) \(unit)"
  }

  /// To a tenth, for a file that a program reads.
  public static func plain(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }

  /// `Mar 26`
  public static func month(_ day: Day) -> String {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(names[day.month - 1]) \(String(day.year).suffix(2))"
  }

  private static func grouped(_ number: Int) -> String {
    number < 1000 ? "\(number)" : "\(grouped(number / 1000)),\(String(1000 + number % 1000).dropFirst())"
  }
}
