/// The instructions of a block while it is being made, with text that is waiting to become one.
struct TemplateBlock {
    let indentation: [UInt8]
    var code: [TemplateProgram.Instruction] = []
    var text: [UInt8] = []

    init(indentation: [UInt8]) { self.indentation = indentation }

    mutating func append(_ more: some Collection<UInt8>, to program: inout TemplateProgram) {
        guard !more.isEmpty else { return }
        if !indentation.isEmpty {
            if text.isEmpty, !code.isEmpty {
                code.append(.indentation(program.append(indentation)))
            } else if text.endsLine {
                text += indentation
            }
        }
        text += more
    }

    mutating func append(_ instruction: TemplateProgram.Instruction, to program: inout TemplateProgram) {
        flush(to: &program)
        if !indentation.isEmpty, !code.isEmpty { code.append(.indentation(program.append(indentation))) }
        code.append(instruction)
    }

    mutating func flush(to program: inout TemplateProgram) {
        guard !text.isEmpty else { return }
        code.append(.text(program.append(text)))
        text = []
    }
}

extension TemplateProgram {
    mutating func append(_ block: TemplateBlock) -> Range {
        var block = block
        block.flush(to: &self)
        return Self.append(block.code, to: &code)
    }

    mutating func append(_ more: [UInt8]) -> Range { Self.append(more, to: &text) }
    mutating func append(_ more: [Candidate]) -> Range { Self.append(more, to: &candidates) }
    mutating func append(path: [Int32]) -> Range { Self.append(path, to: &paths) }

    private static func append<Item>(_ more: [Item], to list: inout [Item]) -> Range {
        let start = Int32(list.count)
        list += more
        return start..<Int32(list.count)
    }
}

extension [UInt8] {
    /// As Mustache counts lines: a carriage return makes it another sign.
    fileprivate var endsLine: Bool { last == UInt8(ascii: "\n") && dropLast().last != UInt8(ascii: "\r") }
}
