import Foundation
import TestSupport
import Testing

@testable import Files

/// Whole files, and what the system refuses, by its reason.
@Suite struct FileSystemTests {
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.file)
    }

    private func reason(_ body: () throws(FileSystemError) -> Void) -> String? {
        do throws(FileSystemError) {
            try body()
            return nil
        } catch {
            return "\(error.operation.rawValue) \(error.reason)"
        }
    }

    @Test func whatIsWrittenIsRead() throws {
        try inFolder { folder in
            for bytes: [UInt8] in [[], [0], Array(repeating: 7, count: 300_000)] {
                let stamp = try FileSystem.write(bytes, to: folder + "/a")
                #expect(try FileSystem.read(folder + "/a") == bytes)
                #expect(stamp.size == bytes.count)
                #expect(FileSystem.stamp(of: folder + "/a") == stamp)
            }
        }
    }

    @Test func aRefusalSaysWhy() throws {
        try inFolder { folder in
            try FileSystem.write([1, 2, 3], to: folder + "/drie")
            #expect(
                reason { () throws(FileSystemError) in _ = try FileSystem.read(folder + "/niets") } == "read missing"
            )
            #expect(reason { () throws(FileSystemError) in _ = try FileSystem.read(folder) } == "read notAFolder")
            #expect(
                reason { () throws(FileSystemError) in _ = try FileSystem.read(folder + "/drie", limit: 2) }
                    == "read tooLarge"
            )
            #expect(
                reason { () throws(FileSystemError) in try FileSystem.createDirectory(folder + "/drie/map") }
                    == "createFolder notAFolder"
            )
        }
    }

    /// Sorted by their bytes; hidden files and links are passed over.
    @Test func aFolderIsListed() throws {
        try inFolder { folder in
            for name in ["b", "B", "é", "map/c", ".verborgen/d", ".e"] {
                try FileSystem.createDirectory(folder + "/" + RelativePath.folder(of: name))
                try FileSystem.write([], to: folder + "/" + name)
            }
            try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/b")
            #expect(try FileSystem.files(below: folder) == ["B", "b", "map/c", "é"])
        }
    }

    @Test func aLockIsForOne() throws {
        try inFolder { folder in
            let first = try FileSystem.lock(folder + "/slot")
            #expect(first.isHeld)
            #expect(try FileSystem.lock(folder + "/slot").isHeld == false)
            withExtendedLifetime(first) {}
        }
    }

    @Test func concurrentMapKeepsTheOrder() async {
        for count in [0, 1, 7, 1_000] {
            let numbers = Array(0..<count)
            #expect(await concurrentMap(numbers) { $0 * 2 } == numbers.map { $0 * 2 })
        }
    }
}
