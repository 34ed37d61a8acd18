import ArgumentParser
import Diagnosis
import ScanModel
import Site

/// Which group of the register a closed edition is for. Without one there is none: a school chose to be known to its own
/// group, and to nobody else.
struct ChosenGroup {
    private let content: String
    private let register: SchoolRegister

    /// A register that cannot be read is for the build to complain of.
    init(content: String) {
        self.content = content
        register = BuildRequest.register(in: content)
    }

    /// Those that a closed edition can be made for.
    var all: [LearningGroup] { register.learningGroups }

    /// The address of the group with this name; `nil` for everyone.
    func address(_ name: String?, for audience: Audience) throws -> String? {
        switch (audience, name) {
        case (.public, nil): return nil
        case (.public, .some): throw ValidationError("--group hoort bij --audience group.")
        case (.group, nil): throw ValidationError(missing)
        case (.group, .some(let name)): return try group(named: name)?.address ?? name
        }
    }

    /// `nil` when there is no register to look in.
    private func group(named name: String) throws -> LearningGroup? {
        if register.schools.isEmpty { return nil }
        if case .found(let group) = register.learningGroup(named: name) { return group }
        let wording = RegisterProblem.Fact(noGroup: name, in: register).wording
        throw ValidationError([wording.message, wording.remedy].compactMap(\.self).joined(separator: " "))
    }

    private var missing: String {
        "Een besloten uitgave is voor één leergroep. Zeg met --group welke."
            + RegisterProblem.Fact.choices(all.map(\.name))
    }
}
