/// The modules that load together, and what they ask for later: a script of its own for each `import('…')`, which may
/// ask for more in its turn. A module that two of those need stands with who asks for both, for there must be one of it.
struct ScriptBranch {
    /// The module that was asked for; `nil` for what a page starts with.
    let root: String?
    /// Each behind what it needs.
    let modules: [ScriptModule]
    let branches: [ScriptBranch]

    /// - Parameter entries: the modules that a page starts with.
    init(_ entries: [String], of modules: [String: ScriptModule]) {
        self.init(root: nil, entries, besides: [], of: modules)
    }

    private init(root: String?, _ entries: [String], besides known: Set<String>, of all: [String: ScriptModule]) {
        let tree = ScriptTree(modules: all)
        var own = tree.order(from: entries, besides: known)
        var roots: [String] = []
        while true {
            let there = known.union(own.map(\.path))
            roots = own.flatMap { $0.later.map(\.path) }.reduce(into: []) { roots, path in
                if all[path] != nil, !there.contains(path), !roots.contains(path) { roots.append(path) }
            }
            var needed: [String: Int] = [:]
            for root in roots { for path in tree.reach(of: root, besides: there) { needed[path, default: 0] += 1 } }
            let shared = needed.filter { $0.value > 1 }.keys.sorted()
            guard !shared.isEmpty else { break }
            own += tree.order(from: shared, besides: there)
        }
        self.root = root
        self.modules = own
        let there = known.union(own.map(\.path))
        branches = roots.map { ScriptBranch(root: $0, [$0], besides: there, of: all) }
    }

    /// This one and all that it may ask for, each behind who asks for it.
    var all: [ScriptBranch] { [self] + branches.flatMap(\.all) }
}

/// What modules need.
private struct ScriptTree {
    let modules: [String: ScriptModule]

    /// The modules that these need and these themselves, each behind what it needs.
    func order(from entries: [String], besides known: Set<String>) -> [ScriptModule] {
        var done = known
        var sorted: [ScriptModule] = []
        func visit(_ path: String) {
            guard let module = modules[path], done.insert(path).inserted else { return }
            for part in module.imports { visit(part.path) }
            sorted.append(module)
        }
        for entry in entries { visit(entry) }
        return sorted
    }

    /// Everything that a module can come to need, now or later.
    func reach(of root: String, besides known: Set<String>) -> Set<String> {
        var found: Set<String> = []
        var left = [root]
        while let path = left.popLast() {
            guard let module = modules[path], !known.contains(path), found.insert(path).inserted else { continue }
            left += (module.imports + module.later).map(\.path)
        }
        return found
    }
}
