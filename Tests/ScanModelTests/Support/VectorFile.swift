/// The files of `Tests/Fixtures/vectors`: rules that live in Swift and in the page's script. `VectorFileTests` sees to it
/// that every file stands here and is read by a test on both sides.
enum VectorFile: String, CaseIterable {
    case agenda, csv, detail, digests, dots, embedded, exports, forms, heat, levels, numbers, pairing, publication
    case rounds, sectors, sharing, shares, stages, steps, story, strips, succession, suggestions, suppression
    case jsonWriting = "json-writing"
    case roundSuppression = "round-suppression"
    case schoolCodes = "school-codes"
    case searchWords = "search-words"
    case textCleaning = "text-cleaning"
}
