import type { DemoMotion } from "@/prisma/demo/schema";

export const byggOchBostad: DemoMotion[] = [
  {
    key: "hyresratter-i-stensvik",
    title: "Hyresrätter i Stensvik",
    movers: [
      { name: "Birgitta Åsberg", party: "BYL" },
      { name: "Fredrik Öhlund", party: "NYL" },
    ],
    clauses: [
      "att mark för minst fyrtio hyresrätter ska planläggas i Stensvik",
      "att bostadsbolaget ska få i uppdrag att bygga den första etappen",
      "att minst en tredjedel av lägenheterna ska ha två rum eller färre",
    ],
    recordClass: "2.3.1",
    receivedDaysAgo: 178,
    writtenDaysBefore: 12,
    raisedDaysAfter: 10,
    motionText: [
      "I Stensvik bor tolvhundra människor, men där finns bara arton hyreslägenheter. Den som vill flytta hemifrån måste lämna orten, och den som vill sälja sitt hus på äldre dagar har ingenstans att ta vägen.",
      "Skolan har plats för fler elever, och bussen går varje timme. Det som saknas är bostäder av annat slag än villor.",
      "Marken bakom idrottsplatsen är kommunens. Den ligger nära affären och har redan vatten och avlopp. Vi tror att den lämpar sig väl.",
      "Små lägenheter passar både unga och äldre. När en äldre flyttar från sin villa blir den ledig för en barnfamilj.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 168 },
      {
        kind: "refer",
        daysAgo: 154,
        referrals: [
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 49,
            question: "Är marken lämplig för bostäder, och hur lång tid tar en detaljplan?",
          },
          {
            body: "AB Ljungsalabostäder",
            dueDaysAgo: 49,
            question:
              "Har bolaget möjlighet att bygga fyrtio lägenheter i Stensvik, och vilka hyror skulle krävas?",
          },
          {
            body: "Socialnämnden",
            dueDaysAgo: 49,
            question: "Hur ser behovet av bostäder ut bland nämndens målgrupper i Stensvik?",
          },
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 49,
            question: "Räcker kapaciteten i vatten, avlopp och gator?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 69,
        stance: "NO_OBJECTION",
        decisionText: "Tekniska nämnden har inget att erinra mot motionen.",
        summary:
          "Avloppsverket i Stensvik klarar ytterligare hundratjugo personer. Gatan fram till området behöver breddas och förses med gångbana, till en kostnad av omkring två miljoner kronor.",
        dispatchTo: ["Kommunstyrelsen", "Samhällsbyggnadsnämnden"],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 61,
        stance: "PARTIAL",
        reportDaysAgo: 83,
        clauseStances: ["SUPPORT", "NONE", "NONE"],
        decisionText:
          "Samhällsbyggnadsnämnden tillstyrker att-sats 1 och lämnar att-satserna 2 och 3 till kommunstyrelsens bedömning.",
        summary:
          "Området är utpekat för bebyggelse i översiktsplanen. En detaljplan tar ungefär arton månader, eftersom strandskyddet behöver prövas i den södra delen. Fördelningen mellan små och stora lägenheter regleras lämpligen när marken anvisas.",
        speakers: [
          { name: "Fredrik Öhlund", party: "NYL" },
          { name: "Emil Sandgren", party: "BYL" },
          { name: "Carina Blomdahl", party: "SFL" },
        ],
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Oskar Berglöf",
            party: "GRF",
            text: "Bebyggelsen bör lämna en bred passage fri längs stranden.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Socialnämnden",
        daysAgo: 54,
        stance: "SUPPORT",
        decisionText: "Socialnämnden tillstyrker motionen.",
        summary:
          "Sju hushåll i Stensvik bor i tillfälliga lösningar. Fler hyresrätter utanför centralorten skulle göra det lättare för barn att bo kvar i sin skola när föräldrarna skiljs åt.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "reply-by-link",
        body: "AB Ljungsalabostäder",
        daysAgo: 4,
        recipient: "AB Ljungsalabostäder, växeln",
        senderName: "Agneta Rehnberg",
        stance: "PARTIAL",
        decisionText:
          "Bolaget tillstyrker att-sats 1 och kan bygga en första etapp om tjugofyra lägenheter när detaljplanen är klar.",
        summary:
          "Fyrtio lägenheter på en gång är mer än bolaget klarar vid sidan av pågående byggen. Med tjugofyra i en första etapp blir hyran för två rum omkring åttatusen kronor i månaden. Bolaget vill vara med redan när planen ritas.",
      },
    ],
  },
  {
    key: "snabbare-bygglov",
    title: "Snabbare besked i bygglovsärenden",
    movers: [
      { name: "Carina Blomdahl", party: "SFL" },
      { name: "Ulf Hedenström", party: "FRL" },
    ],
    clauses: [
      "att målet ska vara beslut inom fem veckor i enkla bygglovsärenden",
      "att sökanden ska kunna följa sitt ärende på webben",
    ],
    recordClass: "2.3.2",
    receivedDaysAgo: 313,
    writtenDaysBefore: 5,
    raisedDaysAfter: 5,
    motionText: [
      "Den som vill bygga ett garage eller glasa in en altan får i dag vänta i nio veckor på besked. Det är inom lagens gräns, men längre än nödvändigt.",
      "Många samtal till bygglovsenheten handlar om var i kön ett ärende befinner sig. Kunde sökanden själv se det på webben skulle handläggarna få mer tid för det de är bra på.",
      "Fem veckor är ett mål som andra kommuner av vår storlek har nått.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 308 },
      {
        kind: "refer",
        daysAgo: 294,
        referrals: [
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 196,
            question: "Vad krävs för att nå målet, och vilka e-tjänster finns?",
          },
          {
            body: "Miljönämnden",
            dueDaysAgo: 196,
            question: "Hur påverkas nämndens yttranden i bygglovsärenden av kortare tider?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 201,
        stance: "SUPPORT",
        decisionText: "Samhällsbyggnadsnämnden tillstyrker motionen.",
        summary:
          "Två av tre ansökningar är ofullständiga när de kommer in. En ny e-tjänst som kontrollerar att ritningar är bifogade tas i drift till sommaren.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Miljönämnden",
        daysAgo: 200,
        stance: "NO_OBJECTION",
        decisionText: "Miljönämnden har inget att erinra.",
        summary: "Nämnden kan lämna yttranden inom två veckor om handlingarna är kompletta.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 31 },
    ],
  },
  {
    key: "lekplats-i-stadsparken",
    title: "En lekplats för alla i Stadsparken",
    movers: [
      { name: "Leyla Aksoy", party: "LJP" },
      { name: "Samuel Tesfaye", party: "GRF" },
    ],
    clauses: [
      "att en lekplats där barn med och utan funktionsnedsättning kan leka tillsammans ska byggas i Stadsparken",
    ],
    recordClass: "2.3.3",
    receivedDaysAgo: 1085,
    writtenDaysBefore: 10,
    raisedDaysAfter: 7,
    motionText: [
      "Stadsparken är kommunens hjärta, men lekplatsen där är trettio år gammal. Sanden och de höga kanterna gör att barn som använder rullstol blir stående vid sidan av.",
      "En lekplats för alla har fast underlag, gungor med ryggstöd, sådant som låter och sådant som doftar. Den är roligare för varje barn.",
      "Vi föreslår att den gamla lekplatsen byts ut mot en som hela kommunen kan vara stolt över.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 1078 },
      {
        kind: "refer",
        daysAgo: 1063,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 948,
            question: "Vad kostar en ny lekplats, och när kan den byggas?",
          },
          {
            body: "Ljungsala ungdomsråd",
            dueDaysAgo: 948,
            question: "Vad gör en lekplats rolig även för äldre barn?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 979,
        stance: "SUPPORT",
        decisionText: "Tekniska nämnden tillstyrker motionen.",
        summary:
          "Kostnaden är fyra miljoner kronor, varav en miljon redan finns avsatt för upprustning. Bygget tar fyra månader.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Ljungsala ungdomsråd",
        daysAgo: 970,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Ungdomsrådet tillstyrker motionen.",
        summary: "Klätternät, en lång gunga och platser att sitta på gör att även äldre syskon trivs.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 889 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 867,
        outcome: "APPROVED",
        decisionText: "Arbetsutskottet föreslår att motionen bifalls.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 852,
        outcome: "APPROVED",
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige bifaller motionen och anvisar tre miljoner kronor.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 833,
        outcome: "APPROVED",
        decisionText:
          "Kommunfullmäktige bifaller motionen och anvisar tre miljoner kronor till tekniska nämnden.",
        speakers: [
          { name: "Leyla Aksoy", party: "LJP" },
          { name: "Samuel Tesfaye", party: "GRF" },
        ],
        dispatchTo: ["Motionärerna", "Tekniska nämnden", "Ekonomiavdelningen"],
      },
      { kind: "dispatch", daysAgo: 823 },
      { kind: "close", daysAgo: 770, note: "Beslutet har vunnit laga kraft." },
    ],
  },
  {
    key: "seniorbostader-i-asaby",
    title: "Seniorbostäder nära service i Åsaby",
    movers: [
      { name: "Karl-Erik Hultqvist", party: "BYL" },
      { name: "Birgitta Åsberg", party: "BYL" },
      { name: "Kerstin Palmqvist", party: "VFL" },
      { name: "Daniel Krantz", party: "NYL" },
    ],
    clauses: [
      "att ett trygghetsboende med omkring tjugofem lägenheter ska byggas i Åsaby",
      "att en gemensamhetslokal ska vara öppen även för äldre som bor i närheten",
      "att hyrorna ska hållas så låga att de fungerar för den som har enbart garantipension",
    ],
    recordClass: "2.3.1",
    receivedDaysAgo: 214,
    writtenDaysBefore: 19,
    raisedDaysAfter: 11,
    motionText: [
      "I Åsaby är var tredje invånare över 65 år. Många bor kvar i hus som har blivit för stora, med trappor som har blivit för branta. De vill inte flytta till centralorten, men på hemorten finns inget alternativ.",
      "Ett trygghetsboende är vanliga lägenheter utan trösklar, med hiss, en gemensam lokal och någon som finns till hands några timmar om dagen. Där kan man äta lunch tillsammans och ändå ha sitt eget.",
      "Den gamla skoltomten ligger mitt i byn, alldeles intill affären, distriktssköterskan och busshållplatsen. Läget kunde inte vara bättre.",
      "Vi vet att det är dyrt att bygga på mindre orter. Därför behöver kommunen ta ansvar för att hyrorna blir rimliga, till exempel genom priset på marken.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 203 },
      {
        kind: "refer",
        daysAgo: 189,
        referrals: [
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 77,
            question: "Kan den gamla skoltomten bebyggas, och vad säger gällande plan?",
          },
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 77,
            question: "Hur stort är behovet, och vilken bemanning är lämplig i gemensamhetslokalen?",
          },
          {
            body: "AB Ljungsalabostäder",
            dueDaysAgo: 77,
            question: "Vilken hyra skulle krävas, och hur påverkas den av markpriset?",
          },
          {
            body: "Kommunala pensionärsrådet",
            dueDaysAgo: 77,
            question: "Vad är viktigast för att boendet ska bli attraktivt?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 96,
        stance: "SUPPORT",
        decisionText: "Samhällsbyggnadsnämnden tillstyrker motionen.",
        summary:
          "Tomten är planlagd för skola och behöver en ny detaljplan, som kan handläggas med begränsat förfarande. Två våningar passar i bymiljön. Lindarna mot kyrkan bör sparas.",
        speakers: [{ name: "Emil Sandgren", party: "BYL" }],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Kommunala pensionärsrådet",
        daysAgo: 95,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Pensionärsrådet ställer sig helhjärtat bakom motionen.",
        summary:
          "Vid ett möte i Åsaby deltog sextiotvå personer. Hyran är den stora frågan, följd av balkong i söderläge och möjlighet till odling. Ett rum för besökande barn och barnbarn vore välkommet.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "AB Ljungsalabostäder",
        daysAgo: 87,
        stance: "PARTIAL",
        decisionText: "Styrelsen tillstyrker att-satserna 1 och 2 men kan inte förorda att-sats 3.",
        summary:
          "Med ordinarie markpris blir hyran omkring 9 400 kronor i månaden för två rum. Överlåts marken utan ersättning sjunker den till 8 900 kronor. Att nå en nivå som motsvarar garantipension kräver bidrag som bolaget inte får ge.",
        speakers: [
          { name: "Lena Rosendahl", party: "VFL" },
          { name: "Fredrik Öhlund", party: "NYL" },
        ],
        notes: [
          {
            kind: "SEPARATE_STATEMENT",
            name: "Lena Rosendahl",
            party: "VFL",
            text: "Bostadstillägget för pensionärer täcker en stor del av hyran. Frågan bör räknas om med hänsyn till det.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 81,
        stance: "SUPPORT",
        reportDaysAgo: 102,
        decisionText: "Vård- och omsorgsnämnden tillstyrker motionen.",
        summary:
          "Fyrtioen hushåll i Åsaby har anmält intresse för ett trygghetsboende. En värdinna eller värd på halvtid räcker om hemtjänsten har sin lokal i samma hus. Nämnden bedömer att boendet kan senarelägga behovet av platser på äldreboende.",
        dispatchTo: ["Kommunstyrelsen"],
      },
    ],
  },
  {
    key: "toalett-vid-torget",
    title: "Offentlig toalett vid Stora torget",
    movers: [{ name: "Anna-Karin Myhr", party: "BYL" }],
    clauses: [
      "att en avgiftsfri offentlig toalett ska finnas vid Stora torget",
      "att den ska vara öppen dygnet runt",
    ],
    recordClass: "2.3.3",
    receivedDaysAgo: 839,
    writtenDaysBefore: 0,
    raisedDaysAfter: 6,
    motionText: [
      "Torgdagar, konserter och vanliga lördagar lockar människor till centrum. Den som behöver en toalett är hänvisad till biblioteket, som stänger klockan 15, eller till att köpa något på ett kafé.",
      "För äldre, för barnfamiljer och för den som har en magsjukdom avgör tillgången till toalett om man vågar sig ut.",
      "En enkel och lättstädad toalett kostar inte mycket i förhållande till nyttan.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 833 },
      {
        kind: "refer",
        daysAgo: 818,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 703,
            question: "Var kan en toalett placeras, och vad kostar drift och tillsyn?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 734,
        stance: "PARTIAL",
        clauseStances: ["SUPPORT", "OPPOSE"],
        decisionText: "Tekniska nämnden tillstyrker att-sats 1 och avstyrker att-sats 2.",
        summary:
          "En toalett kan byggas i anslutning till busskuren. Öppethållande mellan klockan 6 och 23 bedöms tillräckligt och minskar risken för skadegörelse.",
        speakers: [{ name: "Ulf Hedenström", party: "FRL" }],
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 644 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 622,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED"],
        decisionText: "Arbetsutskottet föreslår bifall till att-sats 1 och avslag på att-sats 2.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 607,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED"],
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige bifaller att-sats 1 och avslår att-sats 2.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 588,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED"],
        decisionText: "Kommunfullmäktige bifaller att-sats 1 och avslår att-sats 2.",
        speakers: [{ name: "Anna-Karin Myhr", party: "BYL" }],
        dispatchTo: ["Motionären", "Tekniska nämnden"],
      },
      { kind: "dispatch", daysAgo: 578 },
      { kind: "close", daysAgo: 525, note: "Beslutet har vunnit laga kraft." },
    ],
  },
  {
    key: "trygghetsvandringar",
    title: "Trygghetsvandringar innan nya områden byggs",
    movers: [
      { name: "Mirjana Petrović", party: "NYL" },
      { name: "Amir Rezai", party: "SFL" },
    ],
    clauses: [
      "att en trygghetsvandring ska göras med grannar och blivande boende innan en ny detaljplan antas",
      "att synpunkterna ska redovisas i planhandlingarna",
    ],
    recordClass: "2.3.1",
    receivedDaysAgo: 35,
    writtenDaysBefore: 7,
    raisedDaysAfter: 7,
    motionText: [
      "Otrygga platser byggs ofta in redan på ritbordet: en gångtunnel utan insyn, en parkering utan belysning, en genväg som ingen har tänkt på. Att rätta till dem efteråt är dyrt.",
      "Vid en trygghetsvandring går de som känner platsen runt tillsammans med planerarna, gärna en mörk kväll. Då syns det som inte framgår av kartan.",
      "Metoden används redan i befintliga områden. Vi vill att den också används innan nya områden byggs.",
    ],
    officer: null,
    steps: [],
  },
  {
    key: "tomma-lokaler-till-foreningar",
    title: "Låt föreningar använda tomma butikslokaler",
    movers: [
      { name: "Viktor Salomonsson", party: "VFL" },
      { name: "Anna-Karin Myhr", party: "BYL" },
    ],
    clauses: [
      "att bostadsbolagets tomma butikslokaler ska erbjudas föreningar till självkostnadspris",
      "att kommunen ska förmedla kontakt med privata fastighetsägare som vill göra detsamma",
    ],
    recordClass: "2.3.4",
    receivedDaysAgo: 455,
    writtenDaysBefore: 8,
    raisedDaysAfter: 7,
    motionText: [
      "På Järnvägsgatan står sju butikslokaler tomma. Mörka skyltfönster gör gatan tråkig, och den som går där på kvällen känner sig inte trygg.",
      "Samtidigt söker föreningar lokaler för syjuntor, schack, läxhjälp och repetitioner. De kan inte betala full hyra, men de kan fylla en lokal med liv.",
      "Ett avtal med kort uppsägningstid gör att lokalen kan hyras ut till en butik när en sådan hör av sig.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 448 },
      {
        kind: "refer",
        daysAgo: 433,
        referrals: [
          {
            body: "AB Ljungsalabostäder",
            dueDaysAgo: 325,
            question: "Hur många lokaler står tomma, och på vilka villkor kan de upplåtas?",
          },
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 325,
            question:
              "Krävs bygglov för ändrad användning, och kan förmedlingen skötas av kommunens näringslivskontor?",
          },
          { body: "Kultur- och fritidsnämnden", dueDaysAgo: 325, question: "Vilka föreningar söker lokal?" },
        ],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 341,
        stance: "NO_OBJECTION",
        decisionText: "Samhällsbyggnadsnämnden har inget att erinra.",
        summary:
          "Tillfällig användning som föreningslokal kan i regel ske utan bygglov. Utrymningsvägarna måste kontrolleras i varje enskilt fall.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "AB Ljungsalabostäder",
        daysAgo: 332,
        stance: "DEEMED_ANSWERED",
        decisionText: "Bolaget anser motionen besvarad i den del som rör bolagets lokaler.",
        summary:
          "Fyra lokaler är tomma. Två av dem har under beredningen hyrts ut till föreningar med tre månaders uppsägning.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 328,
        stance: "SUPPORT",
        decisionText: "Kultur- och fritidsnämnden tillstyrker motionen.",
        summary:
          "Fjorton föreningar står i kö för lokal. De flesta behöver den en eller två kvällar i veckan och kan dela med andra.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 259 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 237,
        outcome: "REJECTED",
        decisionText: "Arbetsutskottet föreslår att motionen avslås.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 222,
        outcome: "REJECTED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige avslår motionen.",
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Lena Rosendahl",
            party: "VFL",
            text: "Förslaget till beslut stämmer dåligt med remissvaren.",
          },
        ],
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 203,
        outcome: "RECOMMITTED",
        decisionText: "Kommunfullmäktige återremitterar ärendet till kommunstyrelsen.",
        summary: "Återremissen beslutas utan omröstning på gemensamt yrkande av samtliga gruppledare.",
        recommittedTo: "Kommunstyrelsen",
        reason:
          "Förslaget till beslut ska ses över i ljuset av att bostadsbolaget redan upplåter lokaler till föreningar.",
        speakers: [
          { name: "Viktor Salomonsson", party: "VFL" },
          { name: "Henrik Norling", party: "SFL" },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 182, note: "Nytt tjänsteutlåtande efter återremissen." },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 167,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Arbetsutskottet föreslår att motionen anses besvarad.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 152,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige anser motionen besvarad.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 133,
        outcome: "DEEMED_ANSWERED",
        decisionText:
          "Kommunfullmäktige anser motionen besvarad med hänvisning till de upplåtelser som bostadsbolaget har gjort och till näringslivskontorets förmedling av lokaler.",
        speakers: [
          { name: "Viktor Salomonsson", party: "VFL" },
          { name: "Fredrik Öhlund", party: "NYL" },
        ],
        notes: [
          {
            kind: "SEPARATE_STATEMENT",
            name: null,
            party: "VFL",
            text: "Vi är nöjda med att två lokaler redan är i bruk och hoppas att de privata fastighetsägarna följer efter.",
          },
        ],
        dispatchTo: ["Motionärerna", "AB Ljungsalabostäder", "Näringslivskontoret"],
      },
      { kind: "dispatch", daysAgo: 119 },
      { kind: "close", daysAgo: 77, note: "Beslutet har vunnit laga kraft." },
    ],
  },
];
