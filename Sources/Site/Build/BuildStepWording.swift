extension BuildStep {
    package var wording: String {
        switch self {
        case .reading: "lezen"
        case .comparing: "vergelijken"
        case .parsing: "ontleden"
        case .linking: "verbinden"
        case .writing: "opmaken en schrijven"
        }
    }
}
