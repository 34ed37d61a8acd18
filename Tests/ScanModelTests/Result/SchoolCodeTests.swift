import ScanModel
import Testing

@Suite struct SchoolCodeTests {
    @Test func judgesCodesAsThePageDoes() throws {
        for vector in try Fixture.cases(.schoolCodes) {
            let input = try vector.text("input")
            switch SchoolCode.validate(input) {
            case .success(let code): #expect(vector["code"]?.string == code, "\(input.debugDescription)")
            case .failure(let problem):
                #expect(vector["problem"]?.string == problem.name, "\(input.debugDescription): \(problem)")
                if case .lostLeadingZero(let suggestion) = problem {
                    #expect(vector["suggestion"]?.string == suggestion)
                    #expect(SchoolCode.validate(suggestion) == .success(suggestion))
                }
            }
        }
    }
}

extension SchoolCodeProblem {
    fileprivate var name: String { String("\(self)".prefix { $0 != "(" }) }
}
