/// The part of Dutch education that a school or a scan belongs to.
package enum Sector: String, Sendable, Hashable, CaseIterable {
    /// Primary education, special primary schools included.
    case po
    /// Secondary education.
    case vo
    /// Vocational education; the unit is a team, college or location.
    case mbo
}
