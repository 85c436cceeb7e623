// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "throughline",
  products: [
    .executable(name: "throughline", targets: ["throughline"]),
    .library(name: "Casework", targets: ["Casework"]),
    .library(name: "CaseStore", targets: ["CaseStore"]),
    .library(name: "Returns", targets: ["Returns"]),
    .library(name: "ReturnExtracts", targets: ["ReturnExtracts"]),
    .library(name: "CaseWeb", targets: ["CaseWeb"]),
    .library(name: "DemoAuthority", targets: ["DemoAuthority"]),
  ],
  dependencies: [
    // Plain HTTP/1.1 behind a proxy: no TLS, no HTTP/2, no configuration reader. It halves the build.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1", traits: ["FullFoundation"]),
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics.git", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
  ],
  targets: [
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
    // The zip half of reading a workbook, and all of writing one.
    .systemLibrary(name: "CMiniZip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // Turns a target's Embedded/ folder into source: nothing on disk at run time.
    .executableTarget(name: "embed-files", swiftSettings: strict),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),
    .target(name: "Casework", swiftSettings: strict),
    .target(
      name: "CaseStore",
      dependencies: [
        "Casework", "CPostgres", "CSQLite",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Embedded"], swiftSettings: strict, plugins: ["EmbedFiles"]),
    .target(
      name: "Returns", dependencies: ["Casework", "CLibXML2", "CMiniZip", "CXLSXWriter"], swiftSettings: strict),
    .target(name: "ReturnExtracts", dependencies: ["CaseStore", "Casework", "Returns"], swiftSettings: strict),
    .target(
      name: "CaseWeb",
      dependencies: [
        "CaseStore", "Casework", "CArgon2", "ReturnExtracts", "Returns",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      exclude: ["Embedded"], swiftSettings: strict, plugins: ["EmbedFiles"]),
    .target(name: "DemoAuthority", dependencies: ["CaseStore", "Casework"], swiftSettings: strict),
    .executableTarget(
      name: "throughline",
      dependencies: [
        "Casework", "CaseStore", "Returns", "ReturnExtracts", "CaseWeb", "DemoAuthority",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    // What the tests of every target stand on: a database of either engine.
    .target(name: "TestCast", dependencies: ["CaseStore", "Casework"], path: "Tests/TestCast", swiftSettings: strict),
    // Complete answers and a record in memory: for every test of practice, and for nothing else.
    .target(name: "PracticeCast", dependencies: ["Casework"], path: "Tests/PracticeCast", swiftSettings: strict),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework", "PracticeCast"], swiftSettings: strict),
    .testTarget(name: "TidyTests", swiftSettings: strict),
    .testTarget(
      name: "CaseStoreTests", dependencies: ["CaseStore", "Casework", "TestCast"], exclude: ["Governance/golden"],
      swiftSettings: strict),
    .testTarget(
      name: "DemoAuthorityTests",
      dependencies: ["CaseStore", "Casework", "DemoAuthority", "ReturnExtracts", "Returns", "TestCast"],
      swiftSettings: strict),
    .testTarget(
      name: "ReturnsTests", dependencies: ["Casework", "Returns"], exclude: ["Conformance"], swiftSettings: strict),
    .testTarget(
      name: "ReturnExtractsTests", dependencies: ["CaseStore", "Casework", "ReturnExtracts", "Returns", "TestCast"],
      swiftSettings: strict),
    .testTarget(
      name: "CaseWebTests",
      dependencies: [
        "CaseStore", "CaseWeb", "Casework", "Returns", "TestCast",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
