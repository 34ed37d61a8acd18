/// What a build does one after the other, as `--timings` shows it.
package enum BuildStep: Sendable {
    case reading, comparing, parsing, linking, writing
}
