import Diagnosis
import Files
import ScanModel

/// Two versions of a scan beside each other, for an editor: what changed, and what happens with results.
package struct ScanDifference: Sendable {
    private let old: ScanDocument
    private let new: ScanDocument
    let changes: ScanChanges
    var earlier: Scan { old.scan }
    var later: Scan { new.scan }

    /// Why two files cannot be laid beside each other.
    package enum Refusal: Error, Sendable {
        /// One of the files is no scan that can be read; what is wrong with it stands in the diagnostics.
        case unreadable([Diagnostic])
        /// The file holds another kind of page.
        case noScan(String)
        /// The ids differ.
        case otherScan(String, String)
        case system(FileSystemError)
    }

    /// Reads two files.
    package static func between(_ old: String, _ new: String) throws(Refusal) -> ScanDifference {
        let (first, firstProblems) = try read(old)
        let (second, secondProblems) = try read(new)
        let problems = (firstProblems + secondProblems).filter { $0.severity == .error }
        guard problems.isEmpty, let first, let second else { throw .unreadable(problems) }
        guard let earlier = first.scan else { throw .noScan(old) }
        guard let later = second.scan else { throw .noScan(new) }
        guard let changes = ScanChanges(from: earlier.scan, to: later.scan) else {
            throw .otherScan(earlier.scan.id, later.scan.id)
        }
        return ScanDifference(old: earlier, new: later, changes: changes)
    }

    private static func read(_ path: String) throws(Refusal) -> (ParsedPage?, [Diagnostic]) {
        do throws(FileSystemError) {
            let bytes = try FileSystem.read(path)
            return PageParser(options: .site).parse(SourceFile(path: path, displayPath: path, bytes: bytes))
        } catch {
            throw .system(error)
        }
    }

    /// Whether every text that decides about comparing is the same.
    var hasSameStageTexts: Bool { earlier.canonicalText == later.canonicalText }

    var hasOtherIntroduction: Bool { old.introductionHTML != new.introductionHTML }

    /// The topics of both versions that are introduced in other words, by the title of now.
    var topicsIntroducedOtherwise: [String] {
        zip(later.topics, new.topics).compactMap { topic, texts in
            guard let place = earlier.topics.firstIndex(where: { $0.id == topic.id }),
                old.topics[place].introductionHTML != texts.introductionHTML
            else { return nil }
            return topic.title
        }
    }

    /// Whether there is something else to read about an aspect.
    func hasOtherReading(_ kept: ScanChanges.Kept) -> Bool {
        old.texts(ofAspect: kept.earlierID)?.readingHTML != new.texts(ofAspect: kept.aspect.id)?.readingHTML
    }
}
