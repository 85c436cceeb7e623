// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds the program builds this. `scripts/fuzz` builds and runs it; the folders
// of Casework, Returns and the system libraries are the program's own, by link.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
/// Counts the edges that an input reaches, and lets the harness see what is not public.
let watched: [SwiftSetting] = strict + [.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])]
let runtime = Context.environment["FUZZER_RUNTIME"] ?? "libclang_rt.fuzzer_no_main-x86_64.a"

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CMiniZip", pkgConfig: "minizip"),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter"),
    .target(name: "CFuzzer"),
    .target(name: "Casework", swiftSettings: watched),
    .target(
      name: "Returns", dependencies: ["Casework", "CLibXML2", "CMiniZip", "CXLSXWriter"], swiftSettings: watched),
    .executableTarget(
      name: "Fuzz", dependencies: ["Casework", "CFuzzer", "Returns"], swiftSettings: watched,
      linkerSettings: [.unsafeFlags(["-Xlinker", runtime]), .linkedLibrary("stdc++")]),
  ],
  swiftLanguageModes: [.v6]
)
