// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds the program builds this; its sources are the program's own, by link.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-enable-testing"]),
]

let package = Package(
  name: "bare-scan",
  products: [.executable(name: "bare-scan", targets: ["BareScan"])],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CMiniZip", pkgConfig: "minizip"),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter"),
    .target(name: "Casework", swiftSettings: strict),
    .target(
      name: "Returns", dependencies: ["Casework", "CLibXML2", "CMiniZip", "CXLSXWriter"], swiftSettings: strict),
    .executableTarget(name: "BareScan", dependencies: ["Casework", "Returns"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
