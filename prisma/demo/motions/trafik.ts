import type { DemoMotion } from "@/prisma/demo/schema";

export const trafik: DemoMotion[] = [
  {
    key: "cykelvag-hultby-stensvik",
    title: "Cykelväg mellan Hultby och Stensvik",
    movers: [
      { name: "Emil Sandgren", party: "BYL" },
      { name: "Samuel Tesfaye", party: "GRF" },
      { name: "Anna-Karin Myhr", party: "BYL" },
    ],
    clauses: [
      "att en gång- och cykelväg ska byggas mellan Hultby och Stensvik",
      "att kommunen ska söka statlig medfinansiering",
      "att vägen ska vara belyst vid busshållplatserna",
    ],
    recordClass: "2.4.1",
    receivedDaysAgo: 419,
    writtenDaysBefore: 13,
    raisedDaysAfter: 6,
    motionText: [
      "Mellan Hultby och Stensvik är det sex kilometer. Det är ett lagom avstånd för den som vill cykla till arbetet, till skolan eller till badplatsen. Ändå är det få som vågar. Vägen är smal, kurvorna är skymda och hastigheten är hög.",
      "Högstadieeleverna i Stensvik går i skola i Hultby. Med en cykelväg skulle de kunna ta sig dit själva under stora delar av året, och deras föräldrar skulle slippa skjutsa till kvällens träning.",
      "Vi är medvetna om att Trafikverket ansvarar för vägen. Erfarenheten visar dock att kommuner som själva tar fram underlag och är beredda att betala en del kommer längre fram i kön.",
      "Belysning hela vägen är dyrt. Vid hållplatserna, där barn står och väntar, är den nödvändig.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 413 },
      {
        kind: "refer",
        daysAgo: 398,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 280,
            question:
              "Vilken sträckning är lämpligast, vad skulle den kosta och vilken medfinansiering är möjlig?",
          },
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 280,
            question:
              "Hur förhåller sig förslaget till översiktsplanen, och krävs det ny detaljplan eller marklösen?",
          },
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 280,
            question: "Vilken betydelse skulle cykelvägen få för friluftslivet och föreningarna?",
          },
          {
            body: "Regionala kollektivtrafikmyndigheten",
            dueDaysAgo: 280,
            question: "Vilka hållplatser längs sträckan är prioriterade, och kan de byggas om samtidigt?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 314,
        stance: "PARTIAL",
        decisionText:
          "Tekniska nämnden tillstyrker att-sats 2 och 3. Att-sats 1 kan tillstyrkas först när finansieringen är klarlagd.",
        summary:
          "Två sträckningar har studerats. Längs landsvägen beräknas kostnaden till tjugosex miljoner kronor, längs den gamla banvallen till arton miljoner. Banvallen ger en tryggare väg men är en kilometer längre. Statlig medfinansiering kan täcka högst hälften.",
        speakers: [
          { name: "Samuel Tesfaye", party: "GRF" },
          { name: "Ulf Hedenström", party: "FRL" },
          { name: "Johan Ekeblad", party: "LJP" },
        ],
        notes: [
          {
            kind: "SEPARATE_STATEMENT",
            name: "Samuel Tesfaye",
            party: "GRF",
            text: "Banvallen bör vara huvudalternativet. Den är billigare, vackrare och säkrare för barnen.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Regionala kollektivtrafikmyndigheten",
        daysAgo: 311,
        paragraph: null,
        stance: "NO_OBJECTION",
        decisionText: "Myndigheten har inget att erinra mot motionen.",
        summary:
          "Fyra hållplatser på sträckan ska tillgänglighetsanpassas. Två av dem kan samordnas med en cykelväg om den byggs längs landsvägen.",
        dispatchTo: ["Ljungsala kommun, kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 306,
        stance: "SUPPORT",
        decisionText: "Samhällsbyggnadsnämnden tillstyrker motionen.",
        summary:
          "Sträckan är utpekad i översiktsplanen. Banvallen ägs till två tredjedelar av kommunen. Återstoden kan lösas in eller upplåtas genom avtal med tre markägare.",
        dispatchTo: ["Kommunstyrelsen", "Tekniska nämnden"],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 293,
        stance: "SUPPORT",
        decisionText: "Kultur- och fritidsnämnden tillstyrker motionen.",
        summary:
          "Cykelvägen skulle knyta samman Hultbys idrottsplats med Stensviksbadet och ge sju föreningar bättre tillgång till varandras anläggningar.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 182 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 132,
        outcome: "REJECTED",
        decisionText: "Arbetsutskottet föreslår att motionen avslås.",
        proposals: [{ name: "Karl-Erik Hultqvist", party: "BYL", text: "Motionen bifalls." }],
        notes: [
          {
            kind: "RESERVATION",
            name: "Karl-Erik Hultqvist",
            party: "BYL",
            text: "Reservation till förmån för eget yrkande.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 117,
        outcome: "REJECTED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige avslår motionen.",
        proposals: [
          { name: "Karl-Erik Hultqvist", party: "BYL", text: "Motionen bifalls." },
          { name: "Margareta Sundin", party: "LJP", text: "Arbetsutskottets förslag bifalls." },
        ],
        vote: {
          question:
            "Den som vill bifalla arbetsutskottets förslag röstar ja. Den som vill bifalla motionen röstar nej.",
          yes: 7,
          no: 6,
        },
        notes: [
          {
            kind: "RESERVATION",
            name: "Karl-Erik Hultqvist",
            party: "BYL",
            text: "Reservation till förmån för eget yrkande.",
          },
          {
            kind: "RESERVATION",
            name: "Elin Fjällborg",
            party: "GRF",
            text: "Reservation till förmån för bifall till motionen.",
          },
        ],
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 98,
        outcome: "RECOMMITTED",
        decisionText:
          "Kommunfullmäktige återremitterar ärendet till kommunstyrelsen med stöd av 5 kap. 50 § kommunallagen.",
        summary: "Minst en tredjedel av de närvarande ledamöterna begär återremiss, som därmed är beslutad.",
        recommittedTo: "Kommunstyrelsen",
        reason:
          "Alternativet längs banvallen ska utredas fullt ut, med kostnad, tidplan och möjlig medfinansiering.",
        speakers: [
          { name: "Emil Sandgren", party: "BYL" },
          { name: "Samuel Tesfaye", party: "GRF" },
          { name: "Margareta Sundin", party: "LJP" },
          { name: "Lena Rosendahl", party: "VFL" },
        ],
        vote: {
          question:
            "Den som vill att ärendet avgörs i dag röstar ja. Den som vill att ärendet återremitteras röstar nej.",
          yesMeans: "ärendet avgörs i dag",
          noMeans: "återremiss",
          yes: 25,
          no: 19,
          absent: 1,
        },
        byMinority: true,
        chairFinding: "ärendet avgörs i dag",
        dispatchTo: ["Kommunstyrelsen", "Motionärerna"],
      },
      {
        kind: "refer",
        daysAgo: 84,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 14,
            question: "Redovisa alternativet längs banvallen med kostnad, tidplan och etapper.",
          },
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 14,
            question: "Vilka avtal med markägare krävs för banvallen, och hur lång tid tar de?",
          },
        ],
      },
      {
        kind: "report-5-35",
        daysAgo: 63,
        note: "Kommunstyrelsen anmäler att motionen inte kan beredas inom ett år. Remissvaren från den första omgången redovisas, liksom att banvallen utreds efter återremiss.",
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 26,
        stance: "SUPPORT",
        decisionText:
          "Samhällsbyggnadsnämnden vidhåller sitt tidigare ställningstagande och överlämnar en redovisning av markfrågorna.",
        summary:
          "Två av tre markägare är positiva till att upplåta mark. Med den tredje pågår samtal. Nämnden bedömer att avtal kan vara klara inom ett halvår.",
        dispatchTo: ["Kommunstyrelsen", "Tekniska nämnden"],
      },
    ],
  },
  {
    key: "laddstolpar-i-ytteromradena",
    title: "Laddstolpar i hela kommunen",
    movers: [
      { name: "Fredrik Öhlund", party: "NYL" },
      { name: "Per-Olof Lindmark", party: "SFL" },
    ],
    clauses: ["att publika laddstolpar ska finnas i Hultby, Stensvik, Åsaby och Norrängen inom två år"],
    recordClass: "2.4.1",
    receivedDaysAgo: 560,
    writtenDaysBefore: 4,
    raisedDaysAfter: 7,
    motionText: [
      "I centralorten finns tjugosex publika laddplatser. Utanför den finns två. För den som bor i lägenhet i Hultby eller besöker badplatsen i Stensvik är elbilen därför sällan ett alternativ.",
      "Marknaden bygger där trafiken är störst. Om hela kommunen ska följa med i omställningen behöver kommunen göra det möjligt även på mindre orter, till exempel genom att upplåta mark vid skolor, idrottsplatser och butiker.",
      "Kommunen behöver inte själv äga eller driva stolparna. Det viktiga är att någon tar initiativet.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 553 },
      {
        kind: "refer",
        daysAgo: 538,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 423,
            question: "Vilka platser är lämpliga, och vad kostar det att dra fram el?",
          },
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 423,
            question: "Kan kommunal mark upplåtas på de fyra orterna, och på vilka villkor?",
          },
          { body: "Miljönämnden", dueDaysAgo: 423, question: "Vilken klimatnytta kan förslaget väntas ge?" },
          {
            body: "AB Ljungsalabostäder",
            dueDaysAgo: 423,
            question: "Hur planerar bolaget för laddning vid sina fastigheter?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 454,
        stance: "PARTIAL",
        decisionText:
          "Tekniska nämnden tillstyrker motionen under förutsättning att utbyggnaden görs och drivs av en extern aktör.",
        summary:
          "Åtta platser har inventerats. På fem av dem finns tillräcklig effekt i nätet; på övriga krävs ny kabel till en kostnad av omkring fyrahundratusen kronor per plats. Två operatörer har visat intresse.",
        speakers: [
          { name: "Per-Olof Lindmark", party: "SFL" },
          { name: "Samuel Tesfaye", party: "GRF" },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 446,
        stance: "SUPPORT",
        decisionText: "Samhällsbyggnadsnämnden tillstyrker motionen.",
        summary:
          "Kommunen äger lämplig mark på samtliga orter. Upplåtelse kan ske genom arrende på tio år, med krav på att stolparna hålls i drift hela tiden.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Miljönämnden",
        daysAgo: 445,
        stance: "SUPPORT",
        decisionText: "Miljönämnden tillstyrker motionen.",
        summary:
          "Vägtrafiken svarar för mer än hälften av utsläppen inom kommunens gränser. Tillgång till laddning är ett av de hinder som boende utanför centralorten oftast nämner.",
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Elin Fjällborg",
            party: "GRF",
            text: "Utbyggnaden bör gå hand i hand med bättre cykelvägar och fler bussturer.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "AB Ljungsalabostäder",
        daysAgo: 437,
        stance: "NO_OBJECTION",
        decisionText: "Bolaget har inget att erinra mot motionen.",
        summary:
          "Bolaget bygger laddplatser för de egna hyresgästerna när parkeringar ändå asfalteras om. I Hultby är det planerat till nästa år.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 364 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 342,
        outcome: "CONDITIONAL",
        decisionText:
          "Arbetsutskottet föreslår att motionen bifalls såtillvida att kommunen upplåter mark för laddstolpar som byggs och drivs av annan.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 327,
        outcome: "CONDITIONAL",
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige bifaller motionen såtillvida att kommunen upplåter mark för laddstolpar som byggs och drivs av annan.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 308,
        outcome: "CONDITIONAL",
        decisionText:
          "Kommunfullmäktige bifaller motionen såtillvida att kommunen upplåter mark på de fyra orterna för laddstolpar som byggs och drivs av annan. Tekniska nämnden får i uppdrag att inbjuda till anbud.",
        speakers: [
          { name: "Fredrik Öhlund", party: "NYL" },
          { name: "Karl-Erik Hultqvist", party: "BYL" },
          { name: "Johan Ekeblad", party: "LJP" },
        ],
        notes: [
          {
            kind: "SEPARATE_STATEMENT",
            name: null,
            party: "BYL",
            text: "Bygdelistan stöder beslutet. Visar det sig att ingen lämnar anbud för de minsta orterna får kommunen pröva frågan på nytt.",
          },
        ],
        dispatchTo: ["Motionärerna", "Tekniska nämnden", "Samhällsbyggnadsnämnden"],
        assignments: [
          { body: "Tekniska nämnden", text: "Inbjud till anbud om laddstolpar.", dueDaysAgo: -21 },
        ],
      },
      { kind: "dispatch", daysAgo: 298 },
      { kind: "close", daysAgo: 252, note: "Beslutet har vunnit laga kraft." },
    ],
  },
  {
    key: "belysning-langs-ljungsan",
    title: "Bättre belysning på gångvägen längs Ljungsån",
    movers: [{ name: "Maria Kowalska", party: "FRL" }],
    clauses: [
      "att belysningen mellan Kvarnbron och simhallen ska förnyas",
      "att buskar som skymmer gångvägen ska röjas varje år",
    ],
    recordClass: "2.4.1",
    receivedDaysAgo: 245,
    writtenDaysBefore: 2,
    raisedDaysAfter: 7,
    motionText: [
      "Gångvägen längs ån är den kortaste vägen mellan bostäderna på Kvarnsidan och simhallen. Under den mörka årstiden tar många ändå en omväg, särskilt efter kvällsträningen.",
      "Stolparna står glest och flera armaturer är trasiga. På ett par ställen har buskarna vuxit så att man inte ser vem man möter.",
      "En jämn och bländfri belysning skulle göra sträckan användbar året om. Det är en enkel åtgärd som många skulle märka.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 238 },
      {
        kind: "refer",
        daysAgo: 224,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 126,
            question: "I vilket skick är belysningen, och vad kostar det att förnya den?",
          },
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 126,
            question: "Finns det hinder i fråga om strandskydd eller naturvärden?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 139,
        stance: "SUPPORT",
        decisionText: "Tekniska nämnden tillstyrker motionen.",
        summary:
          "Armaturerna är över trettio år gamla. Ett byte till sensorstyrd belysning kostar niohundratusen kronor och halverar elförbrukningen. Röjning kan läggas in i skötselplanen.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 131,
        stance: "NO_OBJECTION",
        decisionText: "Samhällsbyggnadsnämnden har inget att erinra.",
        summary:
          "Åtgärden kräver ingen dispens. Ljuset bör riktas nedåt med hänsyn till fladdermöss vid Kvarnbron.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 56 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 27,
        outcome: "APPROVED",
        decisionText: "Arbetsutskottet föreslår att motionen bifalls.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 12,
        outcome: "APPROVED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige bifaller motionen.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      { kind: "summon", daysAgo: 3 },
    ],
  },
  {
    key: "lagre-hastighet-vid-skolor",
    title: "Högst 30 kilometer i timmen vid alla skolor",
    movers: [
      { name: "Leyla Aksoy", party: "LJP" },
      { name: "Johan Ekeblad", party: "LJP" },
    ],
    clauses: [
      "att hastigheten ska vara högst 30 kilometer i timmen utanför samtliga skolor och förskolor",
      "att farthinder ska byggas där hastigheten inte hålls",
      "att föräldrar ska hänvisas till särskilda platser för lämning och hämtning",
    ],
    recordClass: "2.4.1",
    receivedDaysAgo: 738,
    writtenDaysBefore: 8,
    raisedDaysAfter: 10,
    motionText: [
      "Morgonen utanför en skola är ofta rörig. Bilar stannar mitt i gatan, barn springer mellan dem och den som cyklar får trängas vid kanten.",
      "Vid sex av kommunens skolor är den tillåtna hastigheten fortfarande 50 kilometer i timmen. Det är för högt.",
      "Lägre hastighet, farthinder där det behövs och en plats en bit bort för avlämning är åtgärder som andra kommuner har prövat med gott resultat.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 728 },
      {
        kind: "refer",
        daysAgo: 713,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 598,
            question: "Vilka gator berörs, och vad kostar skyltning respektive farthinder?",
          },
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 598,
            question: "Finns det plats för särskilda lämningsytor vid skolorna?",
          },
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 598,
            question: "Hur upplever skolorna trafikmiljön vid lämning och hämtning?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 629,
        stance: "PARTIAL",
        decisionText: "Tekniska nämnden tillstyrker att-sats 1 och 3 och avstyrker att-sats 2.",
        summary:
          "Nya lokala trafikföreskrifter kan beslutas för de sex skolorna. Farthinder är olämpliga på tre av gatorna eftersom där går buss.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 621,
        stance: "NO_OBJECTION",
        decisionText: "Samhällsbyggnadsnämnden har inget att erinra.",
        summary: "Lämningsytor får plats vid fyra av sex skolor inom gällande detaljplaner.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 615,
        stance: "SUPPORT",
        decisionText: "Barn- och utbildningsnämnden tillstyrker motionen.",
        summary:
          "Samtliga rektorer beskriver trafiken på morgonen som ett problem. Flera skolor vill även pröva vandrande skolbuss.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 539 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 517,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED", "APPROVED"],
        decisionText: "Arbetsutskottet föreslår att att-satserna 1 och 3 bifalls och att att-sats 2 avslås.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 502,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED", "APPROVED"],
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige bifaller att-satserna 1 och 3 och avslår att-sats 2.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 483,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED", "APPROVED"],
        decisionText: "Kommunfullmäktige bifaller motionens att-satser 1 och 3 och avslår att-sats 2.",
        speakers: [
          { name: "Leyla Aksoy", party: "LJP" },
          { name: "Ulf Hedenström", party: "FRL" },
        ],
        dispatchTo: [
          "Motionärerna",
          "Tekniska nämnden",
          "Samhällsbyggnadsnämnden",
          "Barn- och utbildningsnämnden",
        ],
      },
      { kind: "dispatch", daysAgo: 473 },
      { kind: "close", daysAgo: 427, note: "Beslutet har vunnit laga kraft." },
    ],
  },
  {
    key: "cykelparkering-resecentrum",
    title: "Säker cykelparkering vid resecentrum",
    movers: [
      { name: "Samuel Tesfaye", party: "GRF" },
      { name: "Oskar Berglöf", party: "GRF" },
    ],
    clauses: [
      "att en väderskyddad och låsbar cykelparkering ska byggas vid resecentrum",
      "att den ska ha plats för lådcyklar och laddning av elcyklar",
    ],
    recordClass: "2.4.1",
    receivedDaysAgo: 11,
    writtenDaysBefore: 5,
    raisedDaysAfter: null,
    motionText: [
      "Allt fler cyklar till tåget. Ställen vid resecentrum är fulla redan före klockan sju, och cykelstölderna är så vanliga att många låter bli att ta en bra cykel till stationen.",
      "En låsbar parkering under tak skulle göra det lättare att lämna bilen hemma. Elcyklar och lådcyklar är dyra, och den som har en sådan behöver kunna lita på att den står kvar.",
      "Marken norr om stationshuset är kommunens och används i dag som upplag.",
    ],
    officer: null,
    steps: [],
  },
  {
    key: "snorojning-av-gangbanor",
    title: "Snöröjning av gångbanor före körbanor",
    movers: [
      { name: "Lena Rosendahl", party: "VFL" },
      { name: "Elin Fjällborg", party: "GRF" },
    ],
    clauses: [
      "att gång- och cykelvägar ska plogas före bilvägar i tätorterna",
      "att sand ska finnas i lådor vid alla äldreboenden och trygghetsboenden",
    ],
    recordClass: "2.4.1",
    receivedDaysAgo: 104,
    writtenDaysBefore: 3,
    raisedDaysAfter: 6,
    motionText: [
      "När snön har fallit tar sig bilarna för det mesta fram. Den som går med rullator, drar en barnvagn eller cyklar kommer däremot ingenstans.",
      "Halkolyckor bland gående kostar sjukvården stora summor och drabbar framför allt äldre kvinnor. Med en annan turordning går det att förebygga många av dem.",
      "Kostnaden är i stort sett densamma oavsett i vilken ordning man plogar.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 98 },
      {
        kind: "refer",
        daysAgo: 84,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: -14,
            question:
              "Vad skulle en ändrad turordning innebära för entreprenader, kostnader och framkomlighet?",
          },
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: -14,
            question: "Vid vilka boenden behövs sandlådor, och hur påverkas hemtjänstens framkomlighet?",
          },
          {
            body: "Regionala kollektivtrafikmyndigheten",
            dueDaysAgo: -14,
            question: "Hur påverkas busstrafiken av en ändrad turordning?",
          },
          {
            body: "Kommunala pensionärsrådet",
            dueDaysAgo: -14,
            question: "Var är behovet av bättre vinterväghållning störst?",
          },
        ],
      },
      {
        kind: "decline",
        body: "Regionala kollektivtrafikmyndigheten",
        daysAgo: 60,
        reason:
          "Myndigheten avstår från att yttra sig eftersom busslinjernas gator röjs enligt ett särskilt avtal.",
      },
      {
        kind: "answer",
        body: "Kommunala pensionärsrådet",
        daysAgo: 32,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Pensionärsrådet tillstyrker motionen.",
        summary:
          "Rådet pekar ut backen vid vårdcentralen, gångvägen till apoteket och trapporna vid Kvarnbron som de platser där flest har halkat.",
        dispatchTo: ["Kommunstyrelsen"],
      },
    ],
  },
  {
    key: "avgiftsfria-bussresor-for-aldre",
    title: "Avgiftsfria bussresor för äldre mitt på dagen",
    movers: [
      { name: "Kerstin Palmqvist", party: "VFL" },
      { name: "Abdirahman Yusuf", party: "VFL" },
      { name: "Birgitta Åsberg", party: "BYL" },
    ],
    clauses: [
      "att alla som har fyllt 70 år ska resa avgiftsfritt med buss inom kommunen mellan klockan 9 och 15",
      "att erbjudandet ska prövas i två år och därefter utvärderas",
    ],
    recordClass: "2.4.2",
    receivedDaysAgo: 495,
    writtenDaysBefore: 7,
    raisedDaysAfter: 12,
    motionText: [
      "Ensamhet är ett av de största hoten mot hälsan på äldre dagar. Den som kan ta sig till biblioteket, till väninnan eller till sångkören mår bättre och klarar sig längre på egen hand.",
      "Mellan klockan nio och tre går bussarna i Ljungsala halvtomma. Att låta de äldre åka med kostar därför mindre än man kan tro.",
      "Den som har liten pension avstår i dag från resor. Med ett kort i fickan blir det enkelt att bestämma sig för en utflykt samma dag.",
      "Vi föreslår ett försök i två år. Visar det sig att få åker, eller att kostnaden blir för hög, kan det avslutas.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 483 },
      {
        kind: "refer",
        daysAgo: 468,
        referrals: [
          {
            body: "Regionala kollektivtrafikmyndigheten",
            dueDaysAgo: 353,
            question: "Vad skulle erbjudandet kosta kommunen, och hur kan det hanteras i biljettsystemet?",
          },
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 353,
            question: "Hur påverkas kommunens avtal om tillköp av trafik?",
          },
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 353,
            question: "Vilken betydelse kan förslaget få för äldres hälsa och behov av insatser?",
          },
          {
            body: "Kommunala pensionärsrådet",
            dueDaysAgo: 353,
            question: "Hur skulle erbjudandet användas, och är tiderna väl valda?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Regionala kollektivtrafikmyndigheten",
        daysAgo: 395,
        paragraph: null,
        stance: "NO_OBJECTION",
        decisionText: "Myndigheten har inget att erinra mot att kommunen gör ett tillköp.",
        summary:
          "Kostnaden beräknas till 2,4 miljoner kronor om året vid oförändrat resande. Kortet kan användas i hela länet men är giltigt utan avgift endast inom kommunen.",
        dispatchTo: ["Ljungsala kommun, kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 384,
        stance: "OPPOSE",
        decisionText: "Tekniska nämnden avstyrker motionen.",
        summary:
          "Nämnden bedömer att medlen gör större nytta om de används till fler turer. På landsbygden är det bristen på avgångar, inte priset, som hindrar resandet.",
        speakers: [
          { name: "Johan Ekeblad", party: "LJP" },
          { name: "Samuel Tesfaye", party: "GRF" },
        ],
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Samuel Tesfaye",
            party: "GRF",
            text: "Fler turer och lägre pris står inte emot varandra.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Kommunala pensionärsrådet",
        daysAgo: 381,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Pensionärsrådet tillstyrker motionen.",
        summary:
          "Av hundrafyrtio tillfrågade medlemmar säger sextio procent att de skulle åka oftare. Rådet önskar att tiden förlängs till klockan 18 på lördagar och söndagar.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 361,
        stance: "SUPPORT",
        decisionText: "Vård- och omsorgsnämnden tillstyrker motionen.",
        summary:
          "Forskning tyder på att sociala kontakter skjuter upp behovet av insatser. Nämnden kan inte räkna fram någon besparing men ser förslaget som en del av det förebyggande arbetet.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 294 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 272,
        outcome: "REJECTED",
        decisionText: "Arbetsutskottet föreslår att motionen avslås.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 257,
        outcome: "REJECTED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige avslår motionen.",
        proposals: [
          { name: "Lena Rosendahl", party: "VFL", text: "Motionen bifalls." },
          { name: "Margareta Sundin", party: "LJP", text: "Arbetsutskottets förslag bifalls." },
        ],
        vote: {
          question:
            "Den som vill bifalla arbetsutskottets förslag röstar ja. Den som vill bifalla motionen röstar nej.",
          yes: 7,
          no: 6,
        },
        notes: [
          {
            kind: "RESERVATION",
            name: "Lena Rosendahl",
            party: "VFL",
            text: "Reservation till förmån för eget yrkande.",
          },
          {
            kind: "RESERVATION",
            name: "Karl-Erik Hultqvist",
            party: "BYL",
            text: "Reservation till förmån för bifall till motionen.",
          },
        ],
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 238,
        outcome: "REJECTED",
        decisionText: "Kommunfullmäktige avslår motionen.",
        summary: "Sedan ordföranden funnit att kommunstyrelsens förslag vunnit bifall begärs omröstning.",
        speakers: [
          { name: "Kerstin Palmqvist", party: "VFL" },
          { name: "Birgitta Åsberg", party: "BYL" },
          { name: "Johan Ekeblad", party: "LJP" },
          { name: "Henrik Norling", party: "SFL" },
          { name: "Ulf Hedenström", party: "FRL" },
        ],
        proposals: [
          { name: "Kerstin Palmqvist", party: "VFL", text: "Motionen bifalls." },
          { name: "Johan Ekeblad", party: "LJP", text: "Kommunstyrelsens förslag bifalls." },
        ],
        vote: {
          question:
            "Den som vill bifalla kommunstyrelsens förslag röstar ja. Den som vill bifalla motionen röstar nej. Vid ja är motionen avslagen.",
          yes: 23,
          no: 21,
          absent: 1,
        },
        notes: [
          {
            kind: "RESERVATION",
            name: null,
            party: "VFL",
            text: "Välfärdslistans ledamöter reserverar sig mot beslutet. Ett tvåårigt försök hade gett svar på de frågor som majoriteten ställer.",
          },
          {
            kind: "RESERVATION",
            name: null,
            party: "BYL",
            text: "Bygdelistans ledamöter reserverar sig till förmån för bifall till motionen.",
          },
          {
            kind: "SEPARATE_STATEMENT",
            name: "Ulf Hedenström",
            party: "FRL",
            text: "Jag röstade för motionen men vill att även studerande ska omfattas om frågan prövas igen.",
          },
        ],
        dispatchTo: ["Motionärerna", "Tekniska nämnden", "Regionala kollektivtrafikmyndigheten"],
      },
      { kind: "dispatch", daysAgo: 228 },
      { kind: "close", daysAgo: 182, note: "Beslutet har vunnit laga kraft." },
    ],
  },
  {
    key: "ordning-for-elsparkcyklar",
    title: "Bättre ordning för elsparkcyklar",
    movers: [{ name: "Ulf Hedenström", party: "FRL" }],
    clauses: [
      "att elsparkcyklar för uthyrning endast ska få parkeras på markerade platser",
      "att avtal ska tecknas med uthyrarna om bortforsling inom en timme",
    ],
    recordClass: "2.4.1",
    receivedDaysAgo: 453,
    writtenDaysBefore: 1,
    raisedDaysAfter: 5,
    motionText: [
      "Elsparkcyklarna är ett praktiskt sätt att ta sig fram, men de lämnas ofta mitt på trottoaren. För den som ser dåligt eller använder rullstol kan en enda felparkerad cykel stänga vägen.",
      "Med markerade parkeringsplatser och tydliga avtal kan cyklarna finnas kvar utan att vara i vägen.",
      "Flera kommuner har redan infört sådana regler.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 448 },
      {
        kind: "refer",
        daysAgo: 434,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 329,
            question: "Var kan parkeringsplatser ordnas, och hur följs reglerna upp?",
          },
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 329,
            question: "Vilka villkor kan ställas när offentlig plats upplåts?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 349,
        stance: "SUPPORT",
        decisionText: "Tekniska nämnden tillstyrker motionen.",
        summary:
          "Tjugo platser i centrum kan målas upp till en låg kostnad. Kontrollen kan skötas av parkeringsvakterna.",
        speakers: [{ name: "Ulf Hedenström", party: "FRL" }],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 306,
        stance: "PARTIAL",
        decisionText:
          "Samhällsbyggnadsnämnden tillstyrker att-sats 1 och överlåter åt tekniska nämnden att bedöma att-sats 2.",
        summary:
          "Polistillstånd för uppställning kan förenas med villkor om plats. Svaret dröjde i avvaktan på nya riktlinjer för upplåtelser.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 25, note: "Handläggningen har försenats av personalbyte." },
    ],
  },
  {
    key: "avgiftsfri-parkering-i-centrum",
    title: "Två timmars avgiftsfri parkering i centrum",
    movers: [
      { name: "Ulf Hedenström", party: "FRL" },
      { name: "Karl-Erik Hultqvist", party: "BYL" },
    ],
    clauses: ["att de två första timmarna ska vara avgiftsfria på kommunens parkeringar i centrum"],
    recordClass: "2.4.1",
    receivedDaysAgo: 242,
    writtenDaysBefore: 0,
    raisedDaysAfter: 4,
    motionText: [
      "Handeln i centrum har det kämpigt. Den som bor utanför tätorten åker i dag hellre till köpcentrumet vid motorvägen, där parkeringen är fri.",
      "Två avgiftsfria timmar räcker för ett ärende på apoteket, en lunch och ett besök i en butik. Med parkeringsskiva blir det enkelt för alla.",
      "Intäkterna från avgifterna är små jämfört med värdet av ett levande centrum.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 238 },
      {
        kind: "refer",
        daysAgo: 224,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 126,
            question: "Hur stora är intäkterna, och hur påverkas omsättningen på platser?",
          },
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 126,
            question: "Hur stämmer förslaget med centrumplanen?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 139,
        stance: "OPPOSE",
        decisionText: "Tekniska nämnden avstyrker motionen.",
        summary:
          "Intäkterna är tre miljoner kronor om året och betalar skötseln av gator och torg i centrum. Platserna är i genomsnitt belagda till sjuttio procent.",
        notes: [
          {
            kind: "RESERVATION",
            name: "Ulf Hedenström",
            party: "FRL",
            text: "Reservation till förmån för bifall till motionen.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 131,
        stance: "OPPOSE",
        decisionText: "Samhällsbyggnadsnämnden avstyrker motionen.",
        summary:
          "Centrumplanen utgår från att korttidsparkering ska ha hög omsättning. Avgiften bidrar till det.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 84 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 62,
        outcome: "REJECTED",
        decisionText: "Arbetsutskottet föreslår att motionen avslås.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 47,
        outcome: "REJECTED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige avslår motionen.",
        notes: [
          {
            kind: "RESERVATION",
            name: "Ulf Hedenström",
            party: "FRL",
            text: "Reservation till förmån för bifall till motionen.",
          },
        ],
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 28,
        outcome: "REJECTED",
        decisionText: "Kommunfullmäktige bifaller kommunstyrelsens förslag och avslår därmed motionen.",
        speakers: [
          { name: "Ulf Hedenström", party: "FRL" },
          { name: "Karl-Erik Hultqvist", party: "BYL" },
          { name: "Carina Blomdahl", party: "SFL" },
        ],
        proposals: [{ name: "Ulf Hedenström", party: "FRL", text: "Motionen bifalls." }],
        vote: {
          question:
            "Den som vill bifalla kommunstyrelsens förslag, avslag på motionen, röstar ja. Den som vill bifalla motionen röstar nej.",
          yes: 35,
          no: 8,
          abstain: 1,
          absent: 1,
        },
        notes: [
          {
            kind: "RESERVATION",
            name: null,
            party: "FRL",
            text: "Fria Ljungsalabors ledamöter reserverar sig mot beslutet.",
          },
        ],
        dispatchTo: ["Motionärerna", "Tekniska nämnden"],
      },
    ],
  },
  {
    key: "mindre-genomfart-pa-skolgatan",
    title: "Mindre genomfartstrafik på Skolgatan",
    movers: [{ name: "Viktor Salomonsson", party: "VFL" }],
    clauses: [
      "att tung trafik ska förbjudas på Skolgatan",
      "att gatan ska stängas för genomfart mellan klockan 7.30 och 8.30 under skoldagar",
    ],
    recordClass: "2.4.1",
    receivedDaysAgo: 175,
    writtenDaysBefore: 15,
    raisedDaysAfter: 7,
    motionText: [
      "Sedan rondellen vid infarten byggdes om har trafiken på Skolgatan ökat. Många bilister tar den som en genväg, trots att där ligger både skola, förskola och ett äldreboende.",
      "Lastbilar till industriområdet har en egen väg, men navigatorn visar den kortaste. Ett förbud skulle göra det tydligt.",
      "Flera kommuner har prövat så kallade skolgator som är stängda för genomfart när barnen kommer på morgonen. Jag föreslår att Ljungsala gör detsamma.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 168 },
      {
        kind: "refer",
        daysAgo: 154,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 56,
            question: "Hur stor är trafiken, och vilka följder får ett förbud för angränsande gator?",
          },
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 56,
            question: "Hur förhåller sig förslaget till trafikplanen?",
          },
          {
            body: "Miljönämnden",
            dueDaysAgo: 56,
            question: "Vilka bullernivåer och halter har uppmätts längs gatan?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 61,
        stance: "SUPPORT",
        decisionText: "Samhällsbyggnadsnämnden tillstyrker motionen.",
        summary:
          "Trafikplanen anger att Skolgatan ska vara en lokalgata. En tidsbegränsad avstängning kan prövas i ett år.",
        speakers: [
          { name: "Oskar Berglöf", party: "GRF" },
          { name: "Carina Blomdahl", party: "SFL" },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Miljönämnden",
        daysAgo: 60,
        stance: "SUPPORT",
        decisionText: "Miljönämnden tillstyrker motionen.",
        summary:
          "Bullret vid förskolans gård överskrider riktvärdet under morgontimmarna. Halterna av kvävedioxid ligger under miljökvalitetsnormen.",
        dispatchTo: ["Kommunstyrelsen"],
      },
    ],
  },
];
