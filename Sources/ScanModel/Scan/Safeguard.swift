/// One of the four *waarborgen* of the Kwaliteitskader Samen Opleiden & Inductie (2021).
///
/// The framework describes partnerships, the scan describes schools: a safeguard is a lens on aspects, never a verdict.
/// Source: <https://www.platformsamenopleiden.nl/cirkelmodel-peer-review/>, names after
/// <https://samenopleidenwerkt.nl/over-samen-opleiden/kwaliteit/>.
package enum Safeguard: String, Sendable, Hashable, CaseIterable {
    /// De lerende leraar: a shared picture of the profession, and a vision on how teachers learn.
    case learningTeacher = "lerende-leraar"
    /// De leeromgeving: one coherent environment of school and institute.
    case learningEnvironment = "leeromgeving"
    /// De organisatie: responsibilities and competences recorded, tuned and embedded.
    case organisation = "organisatie"
    /// De kwaliteitscultuur: an open dialogue on quality and improvement.
    case qualityCulture = "kwaliteitscultuur"
}
