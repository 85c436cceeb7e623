// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who uses the program builds it. `make benchmarks` does.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "throughline-benchmarks",
  dependencies: [
    .package(name: "throughline", path: ".."),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1", traits: ["FullFoundation"]),
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
  ],
  targets: [
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        .product(name: "Casework", package: "throughline"),
        .product(name: "CaseStore", package: "throughline"),
        .product(name: "CaseWeb", package: "throughline"),
        .product(name: "DemoAuthority", package: "throughline"),
        .product(name: "ReturnExtracts", package: "throughline"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict)
  ],
  swiftLanguageModes: [.v6]
)
