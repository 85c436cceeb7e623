/// Files by other hands that stand in `Tests/Samples`.
enum Samples {
  static func path(_ name: String) -> String {
    let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(tests)/Samples/\(name)"
  }
}
