/// Something in the school register that an office must look at: a fact and its place.
package struct RegisterProblem: Error, Sendable, Hashable {
    /// What is wrong. Facts about the header mean that columns are missing or left out; all others leave out one row, but
    /// for `nearName`, which leaves out nothing.
    package enum Fact: Sendable, Hashable, Codable {
        /// There is no header, or nothing at all.
        case empty
        case tooLarge(limit: Int)
        /// UTF-16, as a spreadsheet's "Unicode text" is.
        case notUTF8
        /// No school can be read without this column.
        case missingColumn(RegisterColumn)
        /// `nearest` is a name that would have been understood.
        case unknownColumn(String, nearest: String?)
        /// Two columns for the same thing; the first one counts.
        case duplicateColumn(String, column: RegisterColumn)

        case wrongFieldCount(expected: Int, found: Int)
        /// A quoted field that never ends.
        case unclosedQuote
        /// Something between a closing quote and the next delimiter.
        case textAfterQuote
        /// The field is empty and may not be.
        case missingValue(RegisterColumn)
        case invalidCode(String, SchoolCodeProblem)
        case duplicateCode(String, year: String?, firstLine: Int)
        case unknownSector(String)
        case invalidYear(String)
        case valueTooLong(RegisterColumn, limit: Int)
        /// The closed edition is asked for of a group that no school is in; `known` are those there are.
        case unknownGroup(String, nearest: String?, known: [String])
        /// A board and a region are called the same; `known` are their addresses.
        case ambiguousGroup(String, [String])
        /// The name of a group that is nearly another one, which has more schools, and how many schools would be in the
        /// group if all that are near were one.
        case nearName(RegisterColumn, GroupName, near: GroupName, together: Int)
    }

    /// How a group is called, where that is first said, and in how many schools' rows.
    package struct GroupName: Sendable, Hashable, Codable {
        package let name: String
        package let line: Int
        package let schools: Int
    }

    /// What is wrong.
    package let fact: Fact
    /// From 1.
    package let line: Int
    /// From 1, in bytes of the file; a byte order mark does not count.
    package let column: Int

    /// From its parts.
    package init(_ fact: Fact, line: Int, column: Int) {
        self.fact = fact
        self.line = line
        self.column = column
    }
}
