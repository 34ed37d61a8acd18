import Files

/// The Dutch of what the system refused.
package enum FileSystemWording {
    /// A part of a sentence: "je hebt er geen rechten voor".
    package static func reason(_ reason: FileSystemError.Reason) -> String {
        switch reason {
        case .missing: "er is niets met die naam"
        case .notPermitted: "je hebt er geen rechten voor"
        case .readOnly: "op deze schijf kan niets worden geschreven, alleen gelezen"
        case .diskFull: "de schijf is vol"
        case .tooLarge: "het wordt te groot"
        case .notAFolder: "op deze plaats staat een bestand waar een map hoort, of andersom"
        case .other(let number): "het systeem meldt fout \(number)"
        }
    }

    /// The whole message for the command line.
    package static func message(_ error: FileSystemError) -> String {
        let action =
            switch error.operation {
            case .read: "‘\(error.path)’ kan niet worden gelezen"
            case .write: "‘\(error.path)’ kan niet worden geschreven"
            case .remove: "‘\(error.path)’ kan niet worden verwijderd"
            case .list: "De map ‘\(error.path)’ kan niet worden geopend"
            case .createFolder: "De map ‘\(error.path)’ kan niet worden gemaakt"
            }
        return "\(action): \(reason(error.reason))."
    }
}
