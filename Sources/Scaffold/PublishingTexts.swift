/// The files with which a service publishes a site.

extension PublishingService {
    static let workflow = #"""
        # Maakt de site bij elke wijziging en zet hem online. Ook als je die wijziging in de browser maakt.
        # Kies eerst één keer bij Settings, Pages, Source voor 'GitHub Actions'.
        name: Site
        on:
          push:
            branches: [main]
          workflow_dispatch:
        permissions:
          contents: read
          pages: write
          id-token: write
        env:
        \#(settings.indented(by: 2))
        jobs:
          site:
            runs-on: ubuntu-latest
            container: swift:6.3-bookworm
            environment:
              name: github-pages
            steps:
              - uses: actions/checkout@v4
              - name: Het programma uit het pakket
                if: env.SCANDOSSIER_PACKAGE != ''
                run: |
        \#(unpacking.indented(by: 10))
              - name: Het programma van de vorige keer
                if: env.SCANDOSSIER_PACKAGE == ''
                uses: actions/cache@v4
                with:
                  path: .programma
                  key: scandossier-${{ env.SCANDOSSIER_SOURCE }}-${{ env.SCANDOSSIER_VERSION }}
              - name: Het programma maken, als het er nog niet is
                if: env.SCANDOSSIER_PACKAGE == ''
                run: |
                  if [ ! -x .programma/bin/scandossier ]; then
        \#(compiling.indented(by: 12))
                  fi
              - name: De site
                run: |
                  .programma/bin/scandossier build \
                    --base-url "https://${GITHUB_REPOSITORY_OWNER}.github.io/${GITHUB_REPOSITORY#*/}/"
              - uses: actions/upload-pages-artifact@v3
                with:
                  path: site
              - uses: actions/deploy-pages@v4

        """#

    static let pipeline = #"""
        # Maakt de site bij elke wijziging en zet hem online. Ook als je die wijziging in de browser maakt.
        pages:
          image: swift:6.3-bookworm
          variables:
        \#(settings.indented(by: 4))
          cache:
            key: scandossier-$SCANDOSSIER_VERSION
            paths:
              - .programma
          script:
            - |
              if [ -n "$SCANDOSSIER_PACKAGE" ]; then
        \#(unpacking.indented(by: 8))
              elif [ ! -x .programma/bin/scandossier ]; then
        \#(compiling.indented(by: 8))
              fi
            - .programma/bin/scandossier build --output public --base-url "$CI_PAGES_URL/"
          artifacts:
            paths:
              - public
          rules:
            - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

        """#

    private static let settings = """
        # Het pakket van Scandossier (tar.gz): het adres, of de plaats van het bestand in dit project.
        SCANDOSSIER_PACKAGE: ""
        # Geen pakket? Zet hier het adres van het project Scandossier. Het programma wordt dan één keer gemaakt. Dat
        # duurt een kwartier. Daarna wordt het bewaard, tot je hieronder een andere versie noemt.
        SCANDOSSIER_SOURCE: ""
        SCANDOSSIER_VERSION: "main"
        """

    private static let unpacking = #"""
        case "$SCANDOSSIER_PACKAGE" in
          https://*)
            apt-get update && apt-get install -y ca-certificates curl
            curl -fsSL -o /tmp/pakket.tar.gz "$SCANDOSSIER_PACKAGE"
            ;;
          *) cp "$SCANDOSSIER_PACKAGE" /tmp/pakket.tar.gz ;;
        esac
        rm -rf .programma && mkdir .programma
        tar -xzf /tmp/pakket.tar.gz -C .programma --strip-components=1
        """#

    private static let compiling = #"""
        git clone --depth 1 --branch "$SCANDOSSIER_VERSION" "$SCANDOSSIER_SOURCE" /tmp/scandossier
        /tmp/scandossier/.ci/package
        rm -rf .programma && mkdir .programma
        tar -xzf /tmp/scandossier/.build/package/scandossier-*.tar.gz -C .programma --strip-components=1
        """#
}

extension String {
    fileprivate func indented(by blanks: Int) -> String {
        split(separator: "\n").map { String(repeating: " ", count: blanks) + $0 }.joined(separator: "\n")
    }
}
