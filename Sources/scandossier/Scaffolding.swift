import ArgumentParser
import Content
import Foundation
import Scaffold

/// What the verbs of `new` share: today, the message, and exit code 1 when nothing was made.
enum Scaffolding {
    static func run(_ make: (_ today: CalendarDate) throws(ScaffoldRefusal) -> String) throws {
        guard
            let today = CalendarDate(Date().formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day()))
        else { throw ExitCode(1) }
        do throws(ScaffoldRefusal) {
            print(try make(today))
        } catch {
            Console.print(error.diagnostics, to: .error)
            Console.error(error.message)
            throw ExitCode(1)
        }
    }
}
