/// Words to choose a passphrase from: short, easy to spell, and none that hurts. Six of them say as much as fifty-five throws
/// of a coin; every guess costs a million rounds besides.
enum PassphraseTexts {
    static let words = """
        aap aardbei aarde abrikoos accordeon acrobaat adelaar agenda akker album alfabet ananas anker antwoord appel
        appelmoes april arend armband artiest asperge atlas augustus avond baard bakker balkon ballon banaan bandje
        banjo beker berg berk beuk bever bezem bibliotheek blad blauw blik bloem bloesem boek boer boog boom boot bord
        borstel bos boter boterham bouwer braam brandweer brief bril broek broer brood brug bruin bus bushalte cactus
        camera circus cirkel citroen clown concert daglicht dak dam dans das december deeg deken deksel deur dier dijk
        dokter dolfijn donder doos dorp draad draak dressoir drop druif duif duim duin dweil echo eekhoorn eend egel
        eik eiland eiwit elastiek emmer ezel fabriek familie fanfare februari feest fiets film fles fluit fontein foto
        framboos fruit gans gebak gebouw geit geluid gieter gitaar glas golf gordijn goud gracht gras groen groente
        grot haak haan haas hagel hamer hamster handdoek hark haven havik hek helm hemd hert heuvel hiel hoed hoek hok
        hond honing hooi horloge hotel hout huis iglo ijs ijsbeer inkt insect jager januari jas jasmijn jongleur juli
        juni juwelier kaars kaart kaas kabouter kachel kade kalender kameel kamer kamp kapper kar karper kas kast
        kasteel kat kegel kelder kers ketting keuken kiezel kikker kip kist klaver klei kleur klok klomp knikker knoop
        koala koe koek koffer koffie kok kolibrie komeet konijn kooi kool koper kraai kraan krab krant krekel kruid
        kruk kubus kussen kust kwal kwartet kwast laars ladder lade lamp lantaarn leeuw lelie lens lente lepel leraar
        letter libel lichaam lied lift lijm lijst lijster limonade linde lint loods lucht luik maan maandag maart mand
        mandarijn mango markt marmot mast matroos mees meeuw melk melodie meloen merel mes meubel mier minuut mist
        moeder moeras molen mond mos mosterd motor mouw mug muis munt museum muts muziek naald nacht nagel natuur neef
        nest neus nicht noot november oceaan ochtend oever olie olifant olijf oom oor orgel otter oven paard paars pad
        paddenstoel pak palm panda pannenkoek panter papegaai papier paprika paraplu parel park parkiet pauw peer
        peper perzik piano pijl pijp pinda pizza plaat plank plant plein ploeg poes polder pomp pompoen poort pop
        populier post potlood prei proef pruim puzzel raaf raam radar radijs radio rails raket regel regen reiger reis
        rekening riet rijst ring rivier robijn robot roeier rog rok rood rook roos rots rozijn rug rugzak ruiter rups
        saffier salade sandaal saus schaap schaar schaats schaduw schelp scherm schilder schip school schop schuur
        sein september servet sinaasappel sjaal slak slang slee sleutel sloot slot smid sneeuw snoek snor soep sok
        spar specht spiegel spijker spin spinazie spons spoor spreeuw sprinkhaan stad stal station steen stempel ster
        stift stoel stoep stoom storm straat strand streep stro stroom struik struisvogel stuur suiker taart tafel tak
        tand tang tante tapijt tas tegel tent tijd tijger timmerman toets tomaat toneel toren touw tractor trap trein
        trommel trompet trui tuin tulp tunnel uil vaas vader valk vallei varen veer veld venster verf vergiet verhaal
        viool vis vlag vleermuis vlieg vlieger vlinder vloer vlot voet vogel vork vos vriend vuur waaier wafel wagen
        walvis wand wandelaar warmte water web weg weide wekker wereld wesp west wiel wijnstok wilg wind winkel winter
        wol wolf wolk woord worm wortel zaag zaal zadel zand zebra zeehond zeep zeil zilver zolder zomer zon zondag
        zout zuid zuivel zus zwaan zwaluw zwam zwembad
        """.split(whereSeparator: \.isWhitespace).map(String.init)
}
