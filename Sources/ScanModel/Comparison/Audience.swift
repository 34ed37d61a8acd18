/// For whom a site is built.
package enum Audience: String, Decodable, Sendable, Hashable, CaseIterable {
    /// Everyone: schools are counted, never named.
    case `public`
    /// The learning group: schools that allow it are named too.
    case group

    /// The smallest number of schools that a sentence says. Below it, the sentence says only that there are some: a
    /// table is read by who looks for a number, a sentence is read out.
    package var smallestSaid: Int { self == .public ? GroupPicture.minimumGroupSize : 1 }

    /// Whether a result counts in the picture of a group.
    package func counts(_ sharing: Sharing) -> Bool { sharing.isCounted }

    /// Whether a school may be shown by name, with its stages.
    package func names(_ sharing: Sharing) -> Bool { self == .group && sharing.isNamed }

    /// Whether a school's own texts may be shown: its notes (`AnswerText.isNote`) and next steps.
    package func showsNotes(of result: ScanResult) -> Bool { names(result.sharing) && result.shareNotes }
}
