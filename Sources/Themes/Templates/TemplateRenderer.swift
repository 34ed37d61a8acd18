/// Writes what a program makes of a view behind the bytes that are there.
struct TemplateRenderer {
    private typealias Slot = ViewValue.Slot
    private typealias Candidate = TemplateProgram.Candidate

    /// The slots of the views around the place that is being written, the outermost first.
    private var views: [[Slot]]
    private var output: [UInt8]

    static func render(_ view: ViewValue, with program: TemplateProgram, into output: inout [UInt8]) {
        var renderer = TemplateRenderer(views: [view.slots], output: [])
        // Moved, so that what is there already is not copied.
        swap(&output, &renderer.output)
        renderer.run(program.main, of: program)
        swap(&output, &renderer.output)
    }

    private mutating func run(_ block: TemplateProgram.Range, of program: TemplateProgram) {
        let start = output.count
        var index = Int(block.lowerBound)
        while index < Int(block.upperBound) {
            if case .indentation(let text) = program.code[index] {
                index += 1
                indent(text, before: program.code[index], since: start, program)
            } else {
                run(program.code[index], of: program)
            }
            index += 1
        }
    }

    private mutating func run(_ instruction: TemplateProgram.Instruction, of program: TemplateProgram) {
        switch instruction {
        case .text(let range): append(range, of: program)
        case .value(let range, let isEscaped): write(range, isEscaped, program)
        case .section(let range): section(range, program)
        case .inverted(let range, let block): if isEmpty(range, program) { run(block, of: program) }
        case .block(let block): run(block, of: program)
        case .indentation: break
        }
    }

    private mutating func append(_ range: TemplateProgram.Range, of program: TemplateProgram) {
        program.text.withUnsafeBufferPointer { text in
            let part = text[Int(range.lowerBound)..<Int(range.upperBound)]
            output.append(contentsOf: UnsafeBufferPointer(rebasing: part))
        }
    }

    private mutating func indent(
        _ text: TemplateProgram.Range,
        before instruction: TemplateProgram.Instruction,
        since start: Int,
        _ program: TemplateProgram
    ) {
        let mark = output.count
        if mark > start, output.endsLine(since: start) { append(text, of: program) }
        let filled = output.count
        run(instruction, of: program)
        // Where nothing is written, nothing is indented.
        if output.count == filled { output.removeLast(filled - mark) }
    }

    private mutating func write(_ range: TemplateProgram.Range, _ isEscaped: Bool, _ program: TemplateProgram) {
        guard let (candidate, slot) = first(of: range, program) else { return }
        switch slot {
        case .text(let text):
            if isEscaped { EscapedHTML.append(text, to: &output) } else { output.append(contentsOf: text.utf8) }
        case .html(let html):
            if isEscaped {
                html.withUnsafeBufferPointer { EscapedHTML.append($0, to: &output) }
            } else {
                output += html
            }
        case .absent: if candidate.kind == .word { append(candidate.block, of: program) }
        case .flag, .list, .view: break
        }
    }

    private mutating func section(_ range: TemplateProgram.Range, _ program: TemplateProgram) {
        guard let (candidate, slot) = first(of: range, program) else { return }
        switch (candidate.kind, slot) {
        case (.flag, .flag(true)), (.text, .text), (.html, .html), (.word, _): run(candidate.block, of: program)
        case (.view, .view(let view)):
            views.append(view.slots)
            run(candidate.block, of: program)
            views.removeLast()
        case (.list, .list(let list)):
            for item in list {
                views.append(item.slots)
                run(candidate.block, of: program)
                views.removeLast()
            }
        default: break
        }
    }

    private func isEmpty(_ range: TemplateProgram.Range, _ program: TemplateProgram) -> Bool {
        guard let (candidate, slot) = first(of: range, program) else { return true }
        return switch slot {
        case .absent: candidate.kind != .word
        case .flag(let flag): !flag
        case .list(let list): list.isEmpty
        case .text, .html, .view: false
        }
    }

    /// The first candidate that is there, with its value; `.absent` for a word, and where the rest of its name leads to
    /// nothing.
    private func first(of range: TemplateProgram.Range, _ program: TemplateProgram) -> (Candidate, Slot)? {
        for index in range {
            let candidate = program.candidates[Int(index)]
            if candidate.kind == .word { return (candidate, .absent) }
            var slot = views[Int(candidate.level)][Int(candidate.slot)]
            if case .absent = slot { continue }
            if candidate.kind == .nothing { return (candidate, .absent) }
            for step in candidate.path {
                guard case .view(let view) = slot else { return (candidate, .absent) }
                slot = view.slots[Int(program.paths[Int(step)])]
            }
            return (candidate, slot)
        }
        return nil
    }
}

extension [UInt8] {
    fileprivate func endsLine(since start: Int) -> Bool {
        last == UInt8(ascii: "\n") && (count < start + 2 || self[count - 2] != UInt8(ascii: "\r"))
    }
}
