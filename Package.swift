// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "scandossier",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "scandossier", targets: ["scandossier"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CMark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),
        .systemLibrary(
            name: "COpenSSL",
            pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]
        ),
        .systemLibrary(
            name: "CZlib",
            pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
        ),
        .target(name: "Markdown", dependencies: ["CMark"]),
        .target(name: "ScanModel"),
        .target(name: "Files", dependencies: ["COpenSSL", "CZlib"]),
        .target(name: "Diagnosis", dependencies: ["Files", "Markdown", "ScanModel"]),
        .target(
            name: "Content",
            dependencies: [
                "Diagnosis", "Files", "Markdown", "ScanModel",
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .target(
            name: "Themes",
            dependencies: ["Content", "Diagnosis", "Files", "Markdown", "ScanModel"]
        ),
        .target(name: "Groups", dependencies: ["Content", "Diagnosis", "Files", "ScanModel"]),
        .target(name: "Office", dependencies: ["Content", "Diagnosis", "Files", "Groups", "Markdown", "ScanModel"]),
        .target(name: "Scaffold", dependencies: ["Content", "Diagnosis", "Files", "Markdown", "ScanModel", "Themes"]),
        .target(
            name: "Adoption",
            dependencies: [
                "Content", "Diagnosis", "Files", "Office", "Scaffold", "ScanModel",
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .target(
            name: "Pages",
            dependencies: ["Content", "Diagnosis", "Files", "Groups", "Markdown", "ScanModel", "Themes"]
        ),
        .target(
            name: "Site",
            dependencies: ["Content", "Diagnosis", "Files", "Groups", "Markdown", "Pages", "ScanModel", "Themes"]
        ),
        .target(
            name: "Preview",
            dependencies: [
                "Content", "Diagnosis", "Files", "Scaffold", "Site",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [
                .embedInCode("Resources/preview.css"),
                .embedInCode("Resources/preview.js"),
                .embedInCode("Resources/panel.mustache"),
                .embedInCode("Resources/problem.mustache"),
                .embedInCode("Resources/problems.mustache"),
                .embedInCode("Resources/editing/area.js"),
                .embedInCode("Resources/editing/conflict.js"),
                .embedInCode("Resources/editing/desk.js"),
                .embedInCode("Resources/editing/desk.mustache"),
                .embedInCode("Resources/editing/drafts.js"),
                .embedInCode("Resources/editing/edit-parts.js"),
                .embedInCode("Resources/editing/edit.css"),
                .embedInCode("Resources/editing/edit.js"),
                .embedInCode("Resources/editing/edit.mustache"),
                .embedInCode("Resources/editing/finding.js"),
                .embedInCode("Resources/editing/frame.js"),
                .embedInCode("Resources/editing/lines.js"),
                .embedInCode("Resources/editing/messages.js"),
                .embedInCode("Resources/editing/program.js"),
                .embedInCode("Resources/editing/refusal.mustache"),
            ]
        ),
        .executableTarget(
            name: "scandossier",
            dependencies: [
                "Adoption", "Content", "Diagnosis", "Office", "Pages", "Preview", "Scaffold", "ScanModel", "Site",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(name: "TestSupport", dependencies: ["Content", "Diagnosis", "Files", "ScanModel", "Site"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
        .testTarget(name: "ScanModelTests", dependencies: ["ScanModel", "TestSupport"]),
        .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"]),
        .testTarget(name: "DiagnosisTests", dependencies: ["Diagnosis", "Markdown"]),
        .testTarget(
            name: "ContentTests",
            dependencies: ["Content", "Diagnosis", "Markdown", "TestSupport", .product(name: "Yams", package: "Yams")]
        ),
        .testTarget(
            name: "ThemesTests",
            dependencies: [
                "Diagnosis", "Files", "ScanModel", "Site", "TestSupport", "Themes",
                .product(name: "Mustache", package: "swift-mustache"),
            ]
        ),
        .testTarget(name: "GroupsTests", dependencies: ["Site", "TestSupport"]),
        .testTarget(name: "OfficeTests", dependencies: ["Diagnosis", "Files", "Office", "ScanModel", "TestSupport"]),
        .testTarget(name: "AdoptionTests", dependencies: ["Adoption", "Site", "TestSupport"]),
        .testTarget(name: "ScaffoldTests", dependencies: ["Content", "Diagnosis", "Scaffold", "Site", "TestSupport"]),
        .testTarget(
            name: "PagesTests",
            dependencies: [
                "Content", "Diagnosis", "Files", "Markdown", "Pages", "ScanModel", "Site", "TestSupport", "Themes",
            ]
        ),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "Content", "Diagnosis", "Files", "Markdown", "Pages", "ScanModel", "Site", "TestSupport", "Themes",
            ]
        ),
        .testTarget(
            name: "PreviewTests",
            dependencies: [
                "Diagnosis", "Files", "Preview", "Site", "Themes",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "Mustache", package: "swift-mustache"),
            ]
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: ["Diagnosis", "Site", "scandossier"],
            exclude: [
                "build.md", "check.md", "diff-scan.md", "drafts.md", "external-links.md", "new.md", "new-theme.md",
                "results.md", "results-add.md", "usage.md",
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)

// What a first build need not do. The program goes without debug information: a crash names its functions, not their lines,
// and an eighth of the compiling is saved. The tests' own code is not optimised, which takes longer than running it;
// what they test is: `Tests/run` compiles once, for the Swift tests and for those in the browser.
for target in package.targets where target.type != .system {
    let flags = target.type == .test ? ["-Onone"] : ["-Xfrontend", "-gnone"]
    target.swiftSettings = [.unsafeFlags(flags, .when(configuration: .release))]
}
