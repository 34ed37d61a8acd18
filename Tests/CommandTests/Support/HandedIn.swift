import Foundation

/// Result files as schools hand them in.
enum HandedIn {
    /// A file as the form writes it: `JSON.stringify` with two blanks and a line break at the end.
    static func json(
        code: String = "12AB00",
        name: String = "De Eik",
        round: String = "2026-2027",
        modified: String = "2026-11-23T10:00:00+01:00",
        stage: Int = 1,
        sharing: String = "anonymous",
        attention: String = ""
    ) -> String {
        """
        {
          "format": "scandossier-result",
          "formatVersion": 1,
          "id": "0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55",
          "createdAt": "2026-11-23T09:00:00+01:00",
          "modifiedAt": "\(modified)",
          "scan": {
            "id": "proef",
            "version": "1",
            "digest": ""
          },
          "school": {
            "code": "\(code)",
            "name": "\(name)",
            "sector": "po"
          },
          "round": "\(round)",
          "respondents": [
            "schoolleider"
          ],
          "sharing": "\(sharing)",
          "shareNotes": true,
          "answers": {
            "gedeelde-visie": {
              "current": \(stage),
              "target": null,
              "state": "answered",
              "attention": "\(attention)",
              "nextSteps": [],
              "priority": false,
              "offer": false
            }
          },
          "laterKey": [
            1.50,
            "Reünie"
          ]
        }

        """
    }

    /// The readable report around a result.
    static func report(_ json: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="nl"><head><title>Verslag</title></head><body><p>&lt;script id="scandossier-result"&gt;</p>
        <script type="application/json" id="scandossier-result">\(json.replacing("<", with: "\\u003c"))</script></body></html>
        """
    }
}
