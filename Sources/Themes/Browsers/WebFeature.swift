import Diagnosis

/// Something of the web that not every browser in use has, how to know it in a script or style, and the first versions
/// that have it. Only what breaks a page where it lacks: what merely looks a bit different without is not here.
///
/// Source of the versions: MDN's browser compatibility data of August 2026, https://github.com/mdn/browser-compat-data
struct WebFeature: Sendable {
    /// How it is recognised.
    enum Place: Sendable, Equatable {
        // In scripts
        case sign(String)
        case words(String, String)
        case pattern(String)
        case patternFlag(Character)
        case method(String)
        case member(of: String, String)
        case global(String)
        // In styles
        case selector(String)
        case nesting
        case rule(String)
        case mediaRange
        case function(String)
        case unit(String)
        case value(String)
        case property(String)
    }

    /// As one writes it.
    let name: String
    let place: Place
    /// An expression, as old as the web, that is true where it is there.
    let asks: String?
    private let versions: [Browser: BrowserVersion]

    private init(
        _ name: String,
        _ place: Place,
        _ chrome: BrowserVersion?,
        _ firefox: BrowserVersion?,
        _ safari: BrowserVersion?,
        asks: String? = nil
    ) {
        (self.name, self.place, self.asks) = (name, place, asks)
        versions = [.chrome: chrome, .firefox: firefox, .safari: safari].compactMapValues { $0 }
    }

    /// The first version that has it; nil when none has.
    func since(_ browser: Browser) -> BrowserVersion? { versions[browser] }

    private static func v(_ major: Int, _ minor: Int = 0) -> BrowserVersion { BrowserVersion(major, minor) }

    /// Chrome, Firefox, Safari.
    static let all: [WebFeature] = [
        // Operators and patterns. A script with one of these is not read at all by a browser that lacks it.
        .init("?.", .sign("?."), v(80), v(74), v(13, 1), asks: "String.prototype.replaceAll"),
        .init("??", .sign("??"), v(80), v(72), v(13, 1), asks: "String.prototype.replaceAll"),
        .init("??=", .sign("??="), v(85), v(79), v(14), asks: "Promise.any"),
        .init("||=", .sign("||="), v(85), v(79), v(14), asks: "Promise.any"),
        .init("&&=", .sign("&&="), v(85), v(79), v(14), asks: "Promise.any"),
        .init("static {", .words("static", "{"), v(94), v(93), v(16, 4), asks: "Object.hasOwn"),
        .init("(?<=", .pattern("(?<="), v(62), v(78), v(16, 4), asks: "RegExp('(?<=a)')"),
        .init("(?<!", .pattern("(?<!"), v(62), v(78), v(16, 4), asks: "RegExp('(?<!a)')"),
        .init("/d", .patternFlag("d"), v(90), v(88), v(15), asks: "RegExp('a','d')"),
        .init("/v", .patternFlag("v"), v(112), v(116), v(17), asks: "RegExp('a','v')"),
        // What is called by name on a value
        .init(".at()", .method("at"), v(92), v(90), v(15, 4), asks: "Array.prototype.at"),
        .init(".findLast()", .method("findLast"), v(97), v(104), v(15, 4), asks: "Array.prototype.findLast"),
        .init(".toSorted()", .method("toSorted"), v(110), v(115), v(16), asks: "Array.prototype.toSorted"),
        .init(".toReversed()", .method("toReversed"), v(110), v(115), v(16), asks: "Array.prototype.toReversed"),
        .init(".toSpliced()", .method("toSpliced"), v(110), v(115), v(16), asks: "Array.prototype.toSpliced"),
        .init(
            ".findLastIndex()",
            .method("findLastIndex"),
            v(97),
            v(104),
            v(15, 4),
            asks: "Array.prototype.findLastIndex"
        ),
        .init(".replaceAll()", .method("replaceAll"), v(85), v(77), v(13, 1), asks: "String.prototype.replaceAll"),
        .init(
            ".isWellFormed()",
            .method("isWellFormed"),
            v(111),
            v(119),
            v(16, 4),
            asks: "String.prototype.isWellFormed"
        ),
        .init(
            ".toWellFormed()",
            .method("toWellFormed"),
            v(111),
            v(119),
            v(16, 4),
            asks: "String.prototype.toWellFormed"
        ),
        .init(".union()", .method("union"), v(122), v(127), v(17), asks: "Set.prototype.union"),
        .init(".intersection()", .method("intersection"), v(122), v(127), v(17), asks: "Set.prototype.intersection"),
        .init(".isSubsetOf()", .method("isSubsetOf"), v(122), v(127), v(17), asks: "Set.prototype.isSubsetOf"),
        .init(".isSupersetOf()", .method("isSupersetOf"), v(122), v(127), v(17), asks: "Set.prototype.isSupersetOf"),
        .init(
            ".isDisjointFrom()",
            .method("isDisjointFrom"),
            v(122),
            v(127),
            v(17),
            asks: "Set.prototype.isDisjointFrom"
        ),
        .init(
            ".symmetricDifference()",
            .method("symmetricDifference"),
            v(122),
            v(127),
            v(17),
            asks: "Set.prototype.symmetricDifference"
        ),
        .init(
            ".replaceChildren()",
            .method("replaceChildren"),
            v(86),
            v(78),
            v(14),
            asks: "Element.prototype.replaceChildren"
        ),
        .init(
            ".checkVisibility()",
            .method("checkVisibility"),
            v(105),
            v(106),
            v(17, 4),
            asks: "Element.prototype.checkVisibility"
        ),
        .init(".moveBefore()", .method("moveBefore"), v(133), v(144), nil, asks: "Element.prototype.moveBefore"),
        .init(
            ".setHTMLUnsafe()",
            .method("setHTMLUnsafe"),
            v(124),
            v(123),
            v(26),
            asks: "Element.prototype.setHTMLUnsafe"
        ),
        .init(
            ".requestSubmit()",
            .method("requestSubmit"),
            v(76),
            v(75),
            v(16),
            asks: "HTMLFormElement.prototype.requestSubmit"
        ),
        .init(".showModal()", .method("showModal"), v(37), v(98), v(15, 4), asks: "window.HTMLDialogElement"),
        .init(
            ".showPopover()",
            .method("showPopover"),
            v(114),
            v(125),
            v(17),
            asks: "HTMLElement.prototype.showPopover"
        ),
        .init(
            ".hidePopover()",
            .method("hidePopover"),
            v(114),
            v(125),
            v(17),
            asks: "HTMLElement.prototype.hidePopover"
        ),
        .init(
            ".togglePopover()",
            .method("togglePopover"),
            v(114),
            v(125),
            v(17),
            asks: "HTMLElement.prototype.togglePopover"
        ),
        .init(
            ".startViewTransition()",
            .method("startViewTransition"),
            v(111),
            v(144),
            v(18),
            asks: "Document.prototype.startViewTransition"
        ),
        .init(".randomUUID()", .method("randomUUID"), v(92), v(95), v(15, 4)),
        // What is called by name on something known
        .init("Array.fromAsync", .member(of: "Array", "fromAsync"), v(121), v(115), v(16, 4), asks: "Array.fromAsync"),
        .init("Object.hasOwn", .member(of: "Object", "hasOwn"), v(93), v(92), v(15, 4), asks: "Object.hasOwn"),
        .init("Object.groupBy", .member(of: "Object", "groupBy"), v(117), v(119), v(17, 4), asks: "Object.groupBy"),
        .init("Map.groupBy", .member(of: "Map", "groupBy"), v(117), v(119), v(17, 4), asks: "Map.groupBy"),
        .init("Promise.any", .member(of: "Promise", "any"), v(85), v(79), v(14), asks: "Promise.any"),
        .init(
            "Promise.withResolvers",
            .member(of: "Promise", "withResolvers"),
            v(119),
            v(121),
            v(17, 4),
            asks: "Promise.withResolvers"
        ),
        .init("Promise.try", .member(of: "Promise", "try"), v(128), v(134), v(18, 2), asks: "Promise.try"),
        .init("RegExp.escape", .member(of: "RegExp", "escape"), v(136), v(134), v(18, 2), asks: "RegExp.escape"),
        .init("Intl.Segmenter", .member(of: "Intl", "Segmenter"), v(87), v(125), v(14, 1), asks: "Intl.Segmenter"),
        .init("Intl.ListFormat", .member(of: "Intl", "ListFormat"), v(72), v(78), v(14, 1), asks: "Intl.ListFormat"),
        .init(
            "Intl.DurationFormat",
            .member(of: "Intl", "DurationFormat"),
            v(129),
            v(136),
            v(16, 4),
            asks: "Intl.DurationFormat"
        ),
        .init(
            "Iterator.from",
            .member(of: "Iterator", "from"),
            v(122),
            v(131),
            v(18, 4),
            asks: "window.Iterator&&Iterator.from"
        ),
        .init(
            "AbortSignal.timeout",
            .member(of: "AbortSignal", "timeout"),
            v(124),
            v(100),
            v(16),
            asks: "window.AbortSignal&&AbortSignal.timeout"
        ),
        .init(
            "AbortSignal.any",
            .member(of: "AbortSignal", "any"),
            v(116),
            v(124),
            v(17, 4),
            asks: "window.AbortSignal&&AbortSignal.any"
        ),
        .init("URL.canParse", .member(of: "URL", "canParse"), v(120), v(115), v(17), asks: "URL.canParse"),
        .init("URL.parse", .member(of: "URL", "parse"), v(126), v(126), v(18), asks: "URL.parse"),
        // What is there for everybody
        .init("structuredClone", .global("structuredClone"), v(98), v(94), v(15, 4), asks: "window.structuredClone"),
        .init("WeakRef", .global("WeakRef"), v(84), v(79), v(14, 1), asks: "window.WeakRef"),
        .init("Temporal", .global("Temporal"), v(144), v(139), nil, asks: "window.Temporal"),
        .init("ResizeObserver", .global("ResizeObserver"), v(64), v(69), v(13, 1), asks: "window.ResizeObserver"),
        .init(
            "CompressionStream",
            .global("CompressionStream"),
            v(80),
            v(113),
            v(16, 4),
            asks: "window.CompressionStream"
        ),
        .init("BroadcastChannel", .global("BroadcastChannel"), v(54), v(38), v(15, 4), asks: "window.BroadcastChannel"),
        .init(
            "DecompressionStream",
            .global("DecompressionStream"),
            v(80),
            v(113),
            v(16, 4),
            asks: "window.DecompressionStream"
        ),
        // Selectors: a rule with one that is unknown is left out as a whole.
        .init(":has", .selector(":has"), v(105), v(121), v(15, 4)),
        .init(":is", .selector(":is"), v(88), v(78), v(14)),
        .init(":where", .selector(":where"), v(88), v(78), v(14)),
        .init(":focus-visible", .selector(":focus-visible"), v(86), v(85), v(15, 4)),
        .init(":user-valid", .selector(":user-valid"), v(119), v(88), v(16, 5)),
        .init(":user-invalid", .selector(":user-invalid"), v(119), v(88), v(16, 5)),
        .init(":popover-open", .selector(":popover-open"), v(114), v(125), v(17)),
        .init(":dir", .selector(":dir"), v(120), v(49), v(16, 4)),
        .init(":modal", .selector(":modal"), v(105), v(103), v(15, 6)),
        .init(":open", .selector(":open"), v(133), v(136), v(26, 5)),
        .init(":state", .selector(":state"), v(125), v(126), v(17, 4)),
        .init("::details-content", .selector("::details-content"), v(131), v(143), v(18, 4)),
        .init("::marker", .selector("::marker"), v(86), v(68), v(11, 1)),
        .init("::highlight", .selector("::highlight"), v(105), v(149), v(17, 2)),
        .init("&", .nesting, v(120), v(117), v(17, 2)),
        // Rules
        .init("@container", .rule("container"), v(105), v(110), v(16)),
        .init("@layer", .rule("layer"), v(99), v(97), v(15, 4)),
        .init("@property", .rule("property"), v(85), v(128), v(16, 4)),
        .init("@scope", .rule("scope"), v(118), v(146), v(17, 4)),
        .init("@starting-style", .rule("starting-style"), v(117), v(129), v(17, 5)),
        .init("@media (… < …)", .mediaRange, v(104), v(102), v(16, 4)),
        // Values: a declaration with one that is unknown is left out, so one before it can stand in for it.
        .init("color-mix()", .function("color-mix"), v(111), v(113), v(16, 2)),
        .init("light-dark()", .function("light-dark"), v(123), v(120), v(17, 5)),
        .init("oklch()", .function("oklch"), v(111), v(113), v(15, 4)),
        .init("clamp()", .function("clamp"), v(79), v(75), v(13, 1)),
        .init("round()", .function("round"), v(125), v(118), v(15, 4)),
        .init("anchor()", .function("anchor"), v(125), v(147), v(26)),
        .init("if()", .function("if"), v(137), nil, nil),
        .init("oklab()", .function("oklab"), v(111), v(113), v(15, 4)),
        .init("dvh", .unit("dvh"), v(108), v(101), v(15, 4)),
        .init("svh", .unit("svh"), v(108), v(101), v(15, 4)),
        .init("lvh", .unit("lvh"), v(108), v(101), v(15, 4)),
        .init("dvw", .unit("dvw"), v(108), v(101), v(15, 4)),
        .init("svw", .unit("svw"), v(108), v(101), v(15, 4)),
        .init("lvw", .unit("lvw"), v(108), v(101), v(15, 4)),
        .init("cqw", .unit("cqw"), v(105), v(110), v(16)),
        .init("cqh", .unit("cqh"), v(105), v(110), v(16)),
        .init("cqi", .unit("cqi"), v(105), v(110), v(16)),
        .init("cqb", .unit("cqb"), v(105), v(110), v(16)),
        .init("subgrid", .value("subgrid"), v(117), v(71), v(16)),
        // Properties that a layout leans on
        .init("inset", .property("inset"), v(87), v(66), v(14, 1)),
        .init("aspect-ratio", .property("aspect-ratio"), v(88), v(89), v(15)),
        .init("padding-inline", .property("padding-inline"), v(87), v(66), v(14, 1)),
        .init("margin-inline", .property("margin-inline"), v(87), v(66), v(14, 1)),
        .init("padding-block", .property("padding-block"), v(87), v(66), v(14, 1)),
        .init("margin-block", .property("margin-block"), v(87), v(66), v(14, 1)),
        .init("anchor-name", .property("anchor-name"), v(125), v(147), v(26)),
    ]
}
