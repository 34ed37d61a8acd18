import Diagnosis

/// The Dutch of a new theme.
struct ThemeScaffoldTexts {
    let name: String
    let folder: String
    /// The way to the theme that is extended.
    let base: String

    var description: String {
        """
        # Een eigen thema. Wat in deze map niet staat, komt uit het thema dat bij ‘extends’ staat.
        name: \(name)
        extends: \(base)

        """
    }

    var tokensHead: String {
        """
        /*
          De kleuren, letters en maten van dit thema. Hieronder staan die van het thema dat dit thema aanvult.
          Wil je er een veranderen? Haal dan de tekens ervoor en erachter weg, en verander de waarde.
          Laat de andere zoals ze zijn, of haal ze weg. `scandossier check --theme \(folder)` meet het contrast.
        */

        """
    }

    var readme: String {
        """
        # Thema \(name)

        Dit thema vult een ander thema aan: `\(base)`. Een bestand dat je hier neerzet, komt in de plaats van het bestand
        met dezelfde naam in dat thema. De rest verandert niet.

        | Wat je wilt | Waar |
        |---|---|
        | andere kleuren, letters of maten | `assets/tokens.css`: alleen de regels die anders zijn |
        | een eigen beeldmerk | `templates/site-mark.mustache`, en `assets/icon.svg` voor het tabblad |
        | andere woorden | `strings.yaml`: alleen de woorden die anders zijn |
        | een ander sjabloon | kopieer het uit `\(base)/templates` naar `templates` en verander het |

        Bekijk het met `scandossier serve --theme \(folder)`. Controleer het met `scandossier check --theme \(folder)`.

        """
    }
}
