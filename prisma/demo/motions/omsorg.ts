import type { DemoMotion } from "@/prisma/demo/schema";

export const omsorg: DemoMotion[] = [
  {
    key: "digitala-las",
    title: "Digitala lås i hemtjänsten",
    movers: [
      { name: "Birgitta Åsberg", party: "BYL" },
      { name: "Karl-Erik Hultqvist", party: "BYL" },
    ],
    clauses: [
      "att digitala lås ska erbjudas alla som har hemtjänst eller trygghetslarm",
      "att införandet ska börja i kommunens ytterområden, där nyckelhanteringen tar mest tid",
      "att den enskilde alltid ska kunna välja att behålla vanlig nyckel",
      "att vinsten i tid ska stanna hos omsorgstagarna",
    ],
    recordClass: "4.1.2",
    receivedDaysAgo: 249,
    writtenDaysBefore: 7,
    raisedDaysAfter: 11,
    motionText: [
      "Varje dag hämtar och lämnar hemtjänstens personal hundratals nycklar. I Stensvik och Åsaby kan det innebära en omväg på två mil innan det första besöket ens har börjat.",
      "Går ett larm mitt i natten ska rätt nyckel först letas fram på kontoret. Det är minuter som kan vara avgörande för den som har ramlat.",
      "Med digitala lås öppnar personalen dörren med sin arbetstelefon. Varje öppning loggas, vilket är en trygghet för både den boende och den anställde. Den vanliga nyckeln fungerar som förut.",
      "Tekniken får inte tvingas på någon. Den som vill ha det som i dag ska få ha det så. Vi vill också att den tid som frigörs används till mer tid hos dem som hemtjänsten är till för.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 238 },
      {
        kind: "refer",
        daysAgo: 224,
        referrals: [
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 133,
            question: "Vad skulle ett införande kosta, hur mycket tid frigörs och hur lång tid tar det?",
          },
          {
            body: "Socialnämnden",
            dueDaysAgo: 133,
            question:
              "Berörs personer med insatser från socialnämnden, och finns det skäl till särskilda hänsyn?",
          },
          {
            body: "Demokratiberedningen",
            dueDaysAgo: 133,
            question:
              "Hur säkerställs att den enskildes val blir verkligt, även för den som är ovan vid teknik?",
          },
          {
            body: "AB Ljungsalabostäder",
            dueDaysAgo: 133,
            question: "Kan digitala lås monteras på bolagets dörrar, och vem svarar för skötseln?",
          },
          {
            body: "Kommunala pensionärsrådet",
            dueDaysAgo: 133,
            question: "Hur ser rådet på digitala lås ur de äldres perspektiv?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Kommunala pensionärsrådet",
        daysAgo: 159,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Pensionärsrådet ställer sig bakom motionen och betonar att det ska vara frivilligt.",
        summary:
          "Rådet har diskuterat förslaget vid två möten. Oron gäller främst vad som händer vid strömavbrott och vem som kan se när dörren öppnas. Informationen behöver vara muntlig och ges i god tid.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 151,
        stance: "SUPPORT",
        misprint: "Paragrafen hade fått en nolla för mycket.",
        reportDaysAgo: 175,
        decisionText:
          "Vård- och omsorgsnämnden tillstyrker motionen och antar förvaltningens tjänsteutlåtande som sitt yttrande till kommunstyrelsen.",
        summary:
          "Förvaltningen har mätt nyckelhanteringen under fyra veckor. I Stensvik går i snitt trettiofem minuter per arbetspass åt, i centralorten tolv. Ett införande för samtliga sexhundratio omsorgstagare beräknas ta två år och betala sig på tre. Nämnden delar uppfattningen att införandet bör börja i ytterområdena.",
        speakers: [
          { name: "Birgitta Åsberg", party: "BYL" },
          { name: "Kerstin Palmqvist", party: "VFL" },
          { name: "Inger Moberg", party: "LJP" },
        ],
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: null,
            party: "VFL",
            text: "Välfärdslistan vill att frigjord tid följs upp och redovisas för nämnden varje halvår.",
          },
          {
            kind: "PROTOCOL_NOTE",
            name: "Maria Kowalska",
            party: "FRL",
            text: "Loggarna ska bara få läsas när det finns en särskild anledning, och den boende ska få veta det.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen", "Vård- och omsorgsförvaltningen"],
      },
      {
        kind: "answer",
        body: "Demokratiberedningen",
        daysAgo: 130,
        status: "PROPOSED",
        paragraph: null,
        stance: "PARTIAL",
        decisionText:
          "Demokratiberedningen föreslås tillstyrka motionen med tillägget att information ska finnas på lättläst svenska och på de vanligaste minoritetsspråken.",
        summary:
          "I tjänsteutlåtandet föreslås att varje erbjudande följs av ett hembesök där tekniken visas. Den som tackar nej ska inte behöva ange något skäl. Beredningen har ännu inte behandlat ärendet.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "extend",
        body: "Socialnämnden",
        daysAgo: 126,
        dueDaysAgo: 62,
        reason: "Nämndens sammanträde i juni ställdes in. Svaret tas upp efter sommaren.",
      },
      {
        kind: "remind",
        bodies: ["AB Ljungsalabostäder", "Demokratiberedningen"],
        daysAgo: 98,
        recipient: "registraturen",
      },
      { kind: "mistake", daysAgo: 56, reason: "Kallelsen gällde en annan motion." },
      {
        kind: "remind",
        bodies: ["AB Ljungsalabostäder", "Socialnämnden"],
        daysAgo: 35,
        recipient: "nämndsekreteraren och bolagets vd",
      },
    ],
  },
  {
    key: "fixartjanst",
    title: "Fixartjänst för äldre",
    movers: [{ name: "Inger Moberg", party: "LJP" }],
    clauses: [
      "att en fixartjänst ska inrättas för personer som har fyllt 75 år",
      "att tjänsten ska vara avgiftsfri sex timmar per år",
    ],
    recordClass: "4.1.2",
    receivedDaysAgo: 910,
    writtenDaysBefore: 14,
    raisedDaysAfter: 7,
    motionText: [
      "Fallolyckor är den vanligaste orsaken till att äldre kommer till sjukhus efter en skada. Många av dem sker hemma, när en gardin ska hängas upp eller en lampa bytas.",
      "Flera kommuner har goda erfarenheter av en fixartjänst, det vill säga någon som kommer hem och hjälper till med det som kräver att man klättrar, bär eller sträcker sig.",
      "En sådan tjänst kostar lite men kan spara mycket lidande. Den ger också ett tillfälle att upptäcka lösa sladdar och halkiga mattor i tid.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 903 },
      {
        kind: "refer",
        daysAgo: 888,
        referrals: [
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 773,
            question: "Hur kan en fixartjänst organiseras, och vad skulle den kosta?",
          },
          {
            body: "Kommunala pensionärsrådet",
            dueDaysAgo: 773,
            question: "Vilken hjälp skulle de äldre ha störst nytta av?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Kommunala pensionärsrådet",
        daysAgo: 794,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Pensionärsrådet tillstyrker motionen.",
        summary:
          "Lampor, gardiner, brandvarnare och snöröjning av trappan nämns av flest. Det bör vara samma person som kommer, så att man känner sig trygg.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 781,
        stance: "SUPPORT",
        decisionText: "Vård- och omsorgsnämnden tillstyrker motionen.",
        summary:
          "Tjänsten kan läggas hos hemtjänstens servicegrupp och bemannas med en heltidstjänst. Arbetsmarknadsenheten bidrar med ytterligare en person under uppbyggnaden.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 714 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 692,
        outcome: "APPROVED",
        decisionText: "Arbetsutskottet föreslår att motionen bifalls.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 677,
        outcome: "APPROVED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige bifaller motionen.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 658,
        outcome: "APPROVED",
        decisionText:
          "Kommunfullmäktige bifaller motionen och ger vård- och omsorgsnämnden i uppdrag att inrätta fixartjänsten inom ett halvår.",
        speakers: [
          { name: "Inger Moberg", party: "LJP" },
          { name: "Birgitta Åsberg", party: "BYL" },
          { name: "Kerstin Palmqvist", party: "VFL" },
        ],
        dispatchTo: ["Motionären", "Vård- och omsorgsnämnden", "Kommunala pensionärsrådet"],
        assignments: [{ body: "Vård- och omsorgsnämnden", text: "Inrätta fixartjänsten.", dueDaysAgo: 476 }],
      },
      { kind: "dispatch", daysAgo: 648 },
      { kind: "close", daysAgo: 602, note: "Beslutet har vunnit laga kraft." },
      { kind: "complete", daysAgo: 490, body: "Vård- och omsorgsnämnden" },
    ],
  },
  {
    key: "sprakvan-i-aldreomsorgen",
    title: "Språkvän i äldreomsorgen",
    movers: [
      { name: "Kerstin Palmqvist", party: "VFL" },
      { name: "Hanna Virtanen", party: "NYL" },
    ],
    clauses: [
      "att äldre med annat modersmål än svenska ska erbjudas en språkvän",
      "att personalens språkkunskaper ska inventeras och tas till vara när scheman läggs",
      "att medarbetare som är språkvänner ska få ett månatligt lönetillägg",
    ],
    recordClass: "4.1.3",
    receivedDaysAgo: 283,
    writtenDaysBefore: 11,
    raisedDaysAfter: 10,
    motionText: [
      "När minnet sviktar är det ofta det sist inlärda språket som försvinner först. Den som har talat svenska i femtio år kan på äldre dagar ha bara finska, arabiska eller polska kvar.",
      "Att inte bli förstådd skapar oro och ensamhet. En språkvän är någon som kommer regelbundet för att samtala, läsa tidningen eller sjunga en sång från barndomen. Det kan vara en anställd eller en frivillig.",
      "Kommunen har redan medarbetare som talar mer än tjugo språk. Få chefer vet dock vilka språk som finns i den egna gruppen, och i schemat spelar det ingen roll. Det är kunskap som vi inte har råd att låta ligga oanvänd.",
      "Den som använder sina språk i arbetet gör något utöver det vanliga. Ett lönetillägg visar att insatsen är värdefull.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 273 },
      {
        kind: "refer",
        daysAgo: 258,
        referrals: [
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 143,
            question:
              "Hur stort är behovet av språkvänner, och hur kan personalens språkkunskaper tas till vara?",
          },
          {
            body: "Gymnasie- och vuxenutbildningsnämnden",
            dueDaysAgo: 143,
            question: "Kan elever på vuxenutbildningens vårdkurser medverka som språkvänner?",
          },
          {
            body: "Demokratiberedningen",
            dueDaysAgo: 143,
            question: "Hur kan frivilliga och föreningar engageras?",
          },
          { body: "Kommunala pensionärsrådet", dueDaysAgo: 143, question: "Vad är rådets syn på förslaget?" },
        ],
      },
      {
        kind: "answer",
        body: "Gymnasie- och vuxenutbildningsnämnden",
        daysAgo: 158,
        stance: "SUPPORT",
        decisionText: "Gymnasie- och vuxenutbildningsnämnden tillstyrker motionens två första att-satser.",
        summary:
          "På vård- och omsorgskurserna studerar just nu sextio vuxna med sammanlagt fjorton modersmål. Samtal med äldre kan ingå i det arbetsplatsförlagda lärandet. Om lönetillägg har nämnden ingen uppfattning.",
        speakers: [
          { name: "Hanna Virtanen", party: "NYL" },
          { name: "Kerstin Palmqvist", party: "VFL" },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 151,
        stance: "PARTIAL",
        reportDaysAgo: 173,
        decisionText: "Vård- och omsorgsnämnden tillstyrker att-satserna 1 och 2 och avstyrker att-sats 3.",
        summary:
          "Omkring hundratjugo av dem som har insatser från nämnden har ett annat modersmål än svenska. En inventering av språkkunskaper kan göras i samband med de årliga medarbetarsamtalen. Löner sätts individuellt och bör inte knytas till enskilda uppgifter.",
        notes: [
          {
            kind: "RESERVATION",
            name: "Kerstin Palmqvist",
            party: "VFL",
            text: "Jag reserverar mig mot att nämnden avstyrker att-sats 3. Språkkunskaper är en kompetens som andra och bör synas i lönen.",
          },
          {
            kind: "SEPARATE_STATEMENT",
            name: null,
            party: "BYL",
            text: "Bygdelistan ser gärna att finskan får ett särskilt ansvar i inventeringen, eftersom många sverigefinnar i kommunen nu blir äldre.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen", "Kommunstyrelsens personalavdelning"],
      },
      {
        kind: "answer",
        body: "Kommunala pensionärsrådet",
        daysAgo: 150,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Rådet tillstyrker motionen i sin helhet.",
        summary:
          "Flera av rådets ledamöter har egen erfarenhet av anhöriga som har tappat svenskan. En timme i veckan på det egna språket kan göra stor skillnad.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Demokratiberedningen",
        daysAgo: 144,
        stance: "SUPPORT",
        decisionText: "Demokratiberedningen tillstyrker motionen.",
        summary:
          "Tre föreningar har på beredningens fråga förklarat sig villiga att hjälpa till att hitta frivilliga. De önskar en kontaktperson i kommunen och en kort introduktion.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 84 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 62,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "APPROVED", "REJECTED"],
        decisionText: "Arbetsutskottet föreslår att att-satserna 1 och 2 bifalls och att att-sats 3 avslås.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 47,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "APPROVED", "REJECTED"],
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige bifaller att-satserna 1 och 2 samt avslår att-sats 3.",
        proposals: [
          { name: "Lena Rosendahl", party: "VFL", text: "Motionen bifalls i sin helhet." },
          { name: "Inger Moberg", party: "LJP", text: "Arbetsutskottets förslag bifalls." },
        ],
        vote: {
          question:
            "Den som vill bifalla arbetsutskottets förslag röstar ja. Den som vill bifalla motionen i sin helhet röstar nej.",
          yes: 8,
          no: 5,
        },
        notes: [
          {
            kind: "RESERVATION",
            name: "Lena Rosendahl",
            party: "VFL",
            text: "Reservation till förmån för eget yrkande.",
          },
        ],
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 28,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "APPROVED", "REJECTED"],
        decisionText:
          "Kommunfullmäktige bifaller motionens att-satser 1 och 2 och avslår att-sats 3. Vård- och omsorgsnämnden får i uppdrag att redovisa arbetet med språkvänner om ett år.",
        summary:
          "Propositionsordningen är att varje att-sats prövas för sig. Att-satserna 1 och 2 bifalls utan omröstning. Om att-sats 3 begärs omröstning.",
        speakers: [
          { name: "Kerstin Palmqvist", party: "VFL" },
          { name: "Hanna Virtanen", party: "NYL" },
          { name: "Inger Moberg", party: "LJP" },
          { name: "Maria Kowalska", party: "FRL" },
        ],
        proposals: [
          { name: "Kerstin Palmqvist", party: "VFL", text: "Motionen bifalls i sin helhet." },
          { name: "Inger Moberg", party: "LJP", text: "Kommunstyrelsens förslag bifalls." },
        ],
        vote: {
          question:
            "Att-sats 3: Den som vill bifalla kommunstyrelsens förslag om avslag röstar ja. Den som vill bifalla att-satsen röstar nej.",
          yes: 27,
          no: 16,
          abstain: 2,
        },
        notes: [
          {
            kind: "RESERVATION",
            name: null,
            party: "VFL",
            text: "Välfärdslistan reserverar sig till förmån för bifall till att-sats 3.",
          },
          {
            kind: "PROTOCOL_NOTE",
            name: "Hanna Virtanen",
            party: "NYL",
            text: "Jag har stått bakom motionen men godtar att lönefrågan hör hemma hos parterna. Det viktigaste är att de äldre får sin språkvän.",
          },
        ],
        dispatchTo: ["Motionärerna", "Vård- och omsorgsnämnden", "Gymnasie- och vuxenutbildningsnämnden"],
        assignments: [
          {
            body: "Vård- och omsorgsnämnden",
            text: "Redovisa arbetet med språkvänner.",
            dueDaysAgo: -336,
          },
        ],
      },
      { kind: "dispatch", daysAgo: 14, to: ["Motionärerna"] },
    ],
  },
  {
    key: "utevistelse-varje-dag",
    title: "Utevistelse varje dag på kommunens äldreboenden",
    movers: [
      { name: "Maria Kowalska", party: "FRL" },
      { name: "Ulf Hedenström", party: "FRL" },
    ],
    clauses: [
      "att alla som bor på äldreboende ska erbjudas utevistelse varje dag",
      "att erbjudandet ska dokumenteras i genomförandeplanen",
    ],
    recordClass: "4.1.3",
    receivedDaysAgo: 636,
    writtenDaysBefore: 5,
    raisedDaysAfter: 13,
    motionText: [
      "Frisk luft, dagsljus och en stund i trädgården är självklart för de flesta av oss. För den som bor på ett äldreboende kan det gå veckor mellan gångerna.",
      "Personalen gör vad den kan, men när dagen är full är det promenaden som stryks. Vi vill att utevistelsen blir en del av planeringen i stället för något som sker i mån av tid.",
      "Alla vill inte gå ut varje dag, och då ska man slippa. Men frågan ska ställas.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 623 },
      {
        kind: "refer",
        daysAgo: 608,
        referrals: [
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 493,
            question: "Hur ofta erbjuds utevistelse i dag, och vad krävs för att det ska ske dagligen?",
          },
          { body: "Kommunala pensionärsrådet", dueDaysAgo: 493, question: "Hur ser rådet på behovet?" },
        ],
      },
      {
        kind: "answer",
        body: "Kommunala pensionärsrådet",
        daysAgo: 507,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Pensionärsrådet tillstyrker motionen.",
        summary:
          "Rådet vill särskilt lyfta att bänkar och gångvägar kring boendena måste hållas i ordning även vintertid.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 501,
        stance: "DEEMED_ANSWERED",
        decisionText: "Vård- och omsorgsnämnden anser motionen besvarad.",
        summary:
          "Nämnden antog under beredningstiden nya riktlinjer som innebär att utevistelse ska erbjudas dagligen och att svaret antecknas. Uppföljning sker genom stickprov två gånger om året.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 434 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 412,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Arbetsutskottet föreslår att motionen anses besvarad.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 397,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige anser motionen besvarad.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 378,
        outcome: "DEEMED_ANSWERED",
        decisionText:
          "Kommunfullmäktige anser motionen besvarad med hänvisning till vård- och omsorgsnämndens nya riktlinjer.",
        speakers: [
          { name: "Maria Kowalska", party: "FRL" },
          { name: "Inger Moberg", party: "LJP" },
        ],
        dispatchTo: ["Motionärerna", "Vård- och omsorgsnämnden"],
      },
      { kind: "dispatch", daysAgo: 368 },
      { kind: "close", daysAgo: 322, note: "Ärendet avslutas." },
    ],
  },
  {
    key: "stod-till-anhoriga",
    title: "Bättre stöd till anhöriga som vårdar en närstående",
    movers: [
      { name: "Sofia Tenggren", party: "SFL" },
      { name: "Abdirahman Yusuf", party: "VFL" },
      { name: "Elin Fjällborg", party: "GRF" },
    ],
    clauses: [
      "att en anhörigcentral med öppet hus minst två dagar i veckan ska inrättas",
      "att anhöriga ska erbjudas avlösning i hemmet med kort varsel",
      "att särskilt stöd ska riktas till barn och unga som är anhöriga",
    ],
    recordClass: "4.1.1",
    receivedDaysAgo: 277,
    writtenDaysBefore: 16,
    raisedDaysAfter: 4,
    motionText: [
      "Var femte vuxen i landet beräknas hjälpa eller vårda någon som står dem nära. I Ljungsala skulle det innebära flera tusen personer. De flesta gör det av kärlek, men många blir trötta och en del blir själva sjuka.",
      "Kommunens stöd finns, men det är utspritt. Den som vårdar en make vänder sig till ett ställe, den som har ett vuxet barn med psykisk sjukdom till ett annat. För den som redan har fullt upp är det svårt att hitta rätt.",
      "En gemensam mötesplats skulle ge både råd och gemenskap. Den behöver inte vara stor, men den ska ha fasta tider och personal som kan lotsa vidare.",
      "Barn som växer upp med en sjuk förälder eller ett syskon med stora behov glöms lätt bort. De behöver vuxna som frågar hur de har det.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 273 },
      {
        kind: "refer",
        daysAgo: 258,
        referrals: [
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 150,
            question: "Hur är anhörigstödet organiserat i dag, och vad skulle en anhörigcentral kosta?",
          },
          {
            body: "Socialnämnden",
            dueDaysAgo: 150,
            question: "Vilka anhöriga möter nämnden, och hur kan stödet samordnas?",
          },
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 150,
            question: "Hur uppmärksammas barn som anhöriga i skola och förskola?",
          },
          {
            body: "Kommunala pensionärsrådet",
            dueDaysAgo: 150,
            question: "Vilket stöd saknar äldre som vårdar en närstående?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Kommunala pensionärsrådet",
        daysAgo: 165,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Pensionärsrådet stöder motionen.",
        summary:
          "Det svåraste är att inte kunna gå hemifrån. Avlösning samma dag, även på helger, är det som rådets medlemmar önskar mest.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 160,
        stance: "NO_OBJECTION",
        decisionText: "Barn- och utbildningsnämnden har inget att erinra mot motionen.",
        summary:
          "Elevhälsan har samtalsgrupper för barn som är anhöriga på fyra skolor. Intresset är stort, men grupperna är beroende av enskilda medarbetare. Nämnden välkomnar en samordning med socialtjänsten.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Socialnämnden",
        daysAgo: 159,
        stance: "SUPPORT",
        decisionText: "Socialnämnden tillstyrker motionen.",
        summary:
          "Nämnden möter anhöriga till personer med beroende, psykisk ohälsa och funktionsnedsättning. Ungefär en tredjedel av dem har inte kontakt med något annat stöd. En gemensam ingång skulle göra det lättare att söka hjälp tidigt.",
        speakers: [
          { name: "Abdirahman Yusuf", party: "VFL" },
          { name: "Sofia Tenggren", party: "SFL" },
        ],
        dispatchTo: ["Kommunstyrelsen", "Vård- och omsorgsnämnden"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 151,
        stance: "PARTIAL",
        decisionText:
          "Vård- och omsorgsnämnden tillstyrker att-satserna 1 och 3. Att-sats 2 avstyrks i nuläget.",
        summary:
          "En anhörigcentral kan rymmas i Träffpunkt Linden om öppettiderna samordnas. Avlösning med kort varsel kräver en bemannad beredskap och beräknas kosta drygt två miljoner kronor om året. Nämnden vill därför avvakta budgetberedningen.",
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Kerstin Palmqvist",
            party: "VFL",
            text: "Avlösningen är motionens viktigaste del. Jag förutsätter att frågan prövas i budgeten.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 35 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 6,
        outcome: "NO_POSITION",
        decisionText: "Arbetsutskottet överlämnar ärendet till kommunstyrelsen utan eget ställningstagande.",
        dispatchTo: ["Kommunstyrelsen"],
      },
    ],
  },
  {
    key: "husdjur-pa-aldreboende",
    title: "Ett äldreboende där husdjur är välkomna",
    movers: [{ name: "Jonas Tillgren", party: "FRL" }],
    clauses: ["att en avdelning på något av kommunens äldreboenden ska ta emot boende med katt eller hund"],
    recordClass: "4.1.3",
    receivedDaysAgo: 847,
    writtenDaysBefore: 20,
    raisedDaysAfter: 14,
    motionText: [
      "För många äldre är hunden eller katten det närmaste sällskapet. Att behöva lämna bort sitt djur vid flytten till ett äldreboende kan bli en stor sorg.",
      "Det finns allergier att ta hänsyn till, både bland boende och personal. Därför föreslår jag inte att alla boenden öppnas för djur, bara att en avdelning gör det.",
      "Den som väljer avdelningen gör det med öppna ögon, och de anhöriga kan hjälpa till med skötseln.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 833 },
      {
        kind: "refer",
        daysAgo: 818,
        referrals: [
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 703,
            question:
              "Är det möjligt att ta emot husdjur på en avdelning, och vem skulle ansvara för djuren?",
          },
          {
            body: "Miljönämnden",
            dueDaysAgo: 703,
            question: "Vilka krav ställs ur hygien- och allergisynpunkt?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Miljönämnden",
        daysAgo: 725,
        stance: "NONE",
        decisionText:
          "Miljönämnden godkänner förvaltningens yttrande och överlämnar det till kommunstyrelsen.",
        summary:
          "Det finns inget förbud mot husdjur i särskilt boende. Ventilation, städning och skilda vägar för mathantering behöver anpassas.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 711,
        stance: "OPPOSE",
        decisionText: "Vård- och omsorgsnämnden avstyrker motionen.",
        summary:
          "Flera medarbetare är allergiska och arbetar på mer än en avdelning. Nämnden föreslår i stället att besökshundar kommer oftare.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 644 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 622,
        outcome: "REJECTED",
        decisionText: "Arbetsutskottet föreslår att motionen avslås.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 607,
        outcome: "REJECTED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige avslår motionen.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 588,
        outcome: "REJECTED",
        decisionText: "Kommunfullmäktige avslår motionen.",
        speakers: [
          { name: "Jonas Tillgren", party: "FRL" },
          { name: "Inger Moberg", party: "LJP" },
        ],
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Jonas Tillgren",
            party: "FRL",
            text: "Frågan bör prövas på nytt när nästa äldreboende planeras. I ett nytt hus går det att bygga rätt från början.",
          },
        ],
        dispatchTo: ["Motionären", "Vård- och omsorgsnämnden"],
      },
      { kind: "dispatch", daysAgo: 578 },
      { kind: "close", daysAgo: 532, note: "Beslutet har vunnit laga kraft." },
    ],
  },
  {
    key: "valfrihet-i-matlador",
    title: "Större valfrihet i matlådorna",
    movers: [
      { name: "Birgitta Åsberg", party: "BYL" },
      { name: "Emil Sandgren", party: "BYL" },
    ],
    clauses: [
      "att den som får matlåda från kommunen ska kunna välja mellan minst fyra rätter om dagen",
      "att lokala råvaror ska prioriteras",
    ],
    recordClass: "4.1.2",
    receivedDaysAgo: 42,
    writtenDaysBefore: 4,
    raisedDaysAfter: 14,
    motionText: [
      "Omkring tvåhundra personer får sin huvudmåltid hemkörd av kommunen. De kan i dag välja mellan två rätter, och valet görs två veckor i förväg.",
      "Aptiten minskar ofta med åldern. Just därför är det viktigt att maten lockar. Fler rätter och kortare framförhållning skulle göra att mindre kastas och att fler äter upp.",
      "I kommunen finns producenter av grönsaker, ägg och kött. När det är möjligt bör de få leverera till vårt eget kök.",
    ],
    officer: null,
    steps: [],
  },
  {
    key: "rad-i-en-familjs-boende",
    title: "Ompröva beslutet om en namngiven familjs boende",
    movers: [{ name: "Mirjana Petrović", party: "NYL" }],
    clauses: ["att kommunstyrelsen ska se över hur beslutet om familjens boende fattades"],
    recordClass: "4.2.1",
    receivedDaysAgo: 5,
    writtenDaysBefore: 2,
    raisedDaysAfter: null,
    motionText: [
      "En familj i vår kommun har hört av sig till mig. De berättar att de har fått flytta tre gånger på ett år, varje gång med några dagars varsel.",
      "Familjen har gett mig lov att beskriva deras läge. Jag gör det utförligt i bilagan, eftersom det inte går att förstå på något annat sätt.",
      "Jag menar att kommunstyrelsen behöver se över hur beslutet kom till, så att ingen annan behöver vara med om samma sak.",
    ],
    officer: null,
    mark: {
      provision: "OSL 26:1",
      reason: "Motionen pekar ut en familj och dess insatser från socialtjänsten.",
    },
    steps: [],
  },
  {
    key: "farre-vrakningar-av-barnfamiljer",
    title: "Inget barn ska vräkas i Ljungsala",
    movers: [
      { name: "Abdirahman Yusuf", party: "VFL" },
      { name: "Mirjana Petrović", party: "NYL" },
    ],
    clauses: [
      "att kommunen ska anta ett mål om att inget barn ska vräkas",
      "att hyresvärdar i kommunen ska erbjudas en gemensam rutin för tidig kontakt vid obetald hyra",
      "att en budget- och skuldrådgivare ska finnas tillgänglig inom tre dagar för barnfamiljer",
      "att antalet vräkningar som berör barn ska redovisas för fullmäktige varje år",
    ],
    recordClass: "4.2.1",
    receivedDaysAgo: 327,
    writtenDaysBefore: 6,
    raisedDaysAfter: 19,
    motionText: [
      "Förra året berördes sju barn i Ljungsala av en vräkning. Det är sju för många. Att tvingas lämna sitt hem innebär ofta att barnet också byter skola och förlorar sina kamrater.",
      "Nästan alltid börjar det med en obetald hyra. Tas kontakten då går det i regel att lösa. När kronofogden väl har satt ut ett datum är det svårare och dyrare för alla inblandade.",
      "Vi vill se en gemensam rutin där hyresvärden hör av sig till kommunen redan efter den första missade hyran, om hyresgästen samtycker till det. Det förutsätter att socialtjänsten kan svara snabbt.",
      "Ett tydligt mål, som följs upp öppet, visar att kommunen menar allvar.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 308 },
      {
        kind: "refer",
        daysAgo: 294,
        referrals: [
          {
            body: "Socialnämnden",
            dueDaysAgo: 196,
            question:
              "Hur arbetar nämnden vräkningsförebyggande i dag, och vad skulle motionens förslag kräva?",
          },
          {
            body: "AB Ljungsalabostäder",
            dueDaysAgo: 196,
            question:
              "Vilka rutiner har bolaget vid obetald hyra, och kan de bli gemensamma för fler hyresvärdar?",
          },
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 196,
            question: "Hur uppmärksammar skolan barn vars boende är osäkert?",
          },
          {
            body: "Demokratiberedningen",
            dueDaysAgo: 196,
            question: "Hur bör en årlig redovisning utformas utan att enskilda kan pekas ut?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 230,
        stance: "SUPPORT",
        decisionText: "Barn- och utbildningsnämnden tillstyrker motionen.",
        summary:
          "Skolkuratorerna får ofta kännedom om en förestående flytt först i efterhand. Nämnden vill att rutinen även omfattar en fråga om barnets skolgång.",
        speakers: [{ name: "Viktor Salomonsson", party: "VFL" }],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Socialnämnden",
        daysAgo: 229,
        stance: "NONE",
        reportDaysAgo: 250,
        decisionText:
          "Socialnämnden godkänner förvaltningens synpunkter och överlämnar dem till kommunstyrelsen som svar på remissen.",
        summary:
          "Förvaltningen redogör för nuvarande arbete: två boendecoacher, en rutin med det kommunala bolaget och skuldrådgivning med i snitt tolv dagars väntetid. Att korta väntetiden till tre dagar bedöms kräva ytterligare en halv tjänst. Privata hyresvärdar deltar sällan i samarbetet.",
        speakers: [
          { name: "Abdirahman Yusuf", party: "VFL" },
          { name: "Mirjana Petrović", party: "NYL" },
          { name: "Sofia Tenggren", party: "SFL" },
        ],
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: null,
            party: "VFL",
            text: "Välfärdslistan hade gärna sett att nämnden tog ställning till motionen i stället för att enbart överlämna förvaltningens synpunkter.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "AB Ljungsalabostäder",
        daysAgo: 227,
        stance: "SUPPORT",
        decisionText: "Styrelsen för AB Ljungsalabostäder ställer sig bakom motionen.",
        summary:
          "Bolaget kontaktar alla hyresgäster fem dagar efter utebliven betalning och har på tre år minskat antalet vräkningar från elva till fyra. Rutinen kan delas med andra fastighetsägare utan kostnad.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Demokratiberedningen",
        daysAgo: 214,
        stance: "PARTIAL",
        decisionText:
          "Demokratiberedningen tillstyrker motionen med den ändringen att redovisningen görs vartannat år.",
        summary:
          "Talen är så små att enskilda familjer kan kännas igen om de redovisas varje år och per ort. Beredningen förordar en redovisning för hela kommunen vartannat år.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "secret-letter",
        daysAgo: 207,
        title: "Brev från en förälder om en vräkning",
        text: [
          "Jag läste om motionen och vill berätta hur det gick för oss. Vi fick besked om vräkning två veckor före jul, sedan jag hade blivit sjukskriven.",
          "Socialtjänsten ordnade en lägenhet i en annan del av kommunen. Mina barn fick byta skola mitt i terminen, och den yngsta har haft svårt med sömnen sedan dess.",
          "Om någon hade ringt redan efter den första hyran hade jag kunnat be om hjälp i tid.",
        ],
        correspondent: "En enskild",
        openTitle: "Brev från en enskild",
        mark: {
          provision: "OSL 26:1",
          reason: "Brevet berättar om en familjs insatser från socialtjänsten och om ett barns hälsa.",
        },
      },
    ],
  },
  {
    key: "ledsagning-till-fritid",
    title: "Ledsagning till fritidsaktiviteter",
    movers: [
      { name: "Katarina Wikner", party: "GRF" },
      { name: "Inger Moberg", party: "LJP" },
    ],
    clauses: [
      "att den som har rätt till ledsagning ska kunna spara timmar från en månad till nästa",
      "att ledsagarens inträde till kommunens anläggningar ska vara avgiftsfritt",
    ],
    recordClass: "4.1.4",
    receivedDaysAgo: 244,
    writtenDaysBefore: 9,
    raisedDaysAfter: 6,
    motionText: [
      "För en person med funktionsnedsättning kan ledsagning vara förutsättningen för att kunna gå på en fotbollsmatch eller simma en kväll i veckan.",
      "Timmarna räknas per månad och går förlorade om de inte används. Den som vill åka på en cup en helg får därför inte timmarna att räcka, även om de blev över månaden innan.",
      "Ledsagaren betalar dessutom inträde i simhallen och ishallen, vilket i praktiken ger den enskilde dubbel kostnad.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 238 },
      {
        kind: "refer",
        daysAgo: 223,
        referrals: [
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 108,
            question: "Är det möjligt att spara ledsagningstimmar, och vilka kostnader skulle följa?",
          },
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 108,
            question: "Vad innebär avgiftsfritt inträde för ledsagare ekonomiskt?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 118,
        stance: "SUPPORT",
        decisionText: "Kultur- och fritidsnämnden tillstyrker motionens andra att-sats.",
        summary: "Intäktsbortfallet är litet, uppskattningsvis fyrtiotusen kronor om året.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 116,
        stance: "SUPPORT",
        decisionText: "Vård- och omsorgsnämnden tillstyrker motionen.",
        summary:
          "Nämnden föreslår att timmar får sparas i upp till tre månader. Det ryms inom beviljade insatser.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 55 },
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
        speakers: [{ name: "Inger Moberg", party: "LJP" }],
        dispatchTo: ["Kommunfullmäktige"],
      },
    ],
  },
  {
    key: "parboende",
    title: "Rätt att fortsätta bo tillsammans",
    movers: [
      { name: "Inger Moberg", party: "LJP" },
      { name: "Margareta Sundin", party: "LJP" },
      { name: "Carina Blomdahl", party: "SFL" },
    ],
    clauses: [
      "att antalet parlägenheter på äldreboendena ska öka",
      "att par ska få skriftlig information om rätten att bo tillsammans",
    ],
    recordClass: "4.1.3",
    receivedDaysAgo: 1083,
    writtenDaysBefore: 2,
    raisedDaysAfter: 5,
    motionText: [
      "Den som har levt ett helt liv tillsammans ska inte behöva skiljas åt när den ena behöver plats på äldreboende. Den rätten finns i lagen, men alla känner inte till den.",
      "Lägenheter för par är få, och det händer att man får vänta länge eller flytta till ett annat boende än man önskat.",
      "Nu när äldreboendet Björkgården byggs ut finns ett bra tillfälle att göra mer.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 1078 },
      {
        kind: "refer",
        daysAgo: 1063,
        referrals: [
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 948,
            question: "Hur många par väntar i dag, och hur planeras utbyggnaden?",
          },
          {
            body: "Kommunala pensionärsrådet",
            dueDaysAgo: 948,
            question: "Hur bör informationen till par utformas?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Kommunala pensionärsrådet",
        daysAgo: 969,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Pensionärsrådet tillstyrker motionen.",
        summary:
          "Informationen bör lämnas vid första kontakten med biståndshandläggaren och finnas i tryckt form.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 956,
        stance: "DEEMED_ANSWERED",
        decisionText: "Vård- och omsorgsnämnden anser motionen besvarad.",
        summary:
          "Tio parlägenheter ingår i utbyggnaden av Björkgården. Ett informationsblad delas ut sedan årsskiftet.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 889 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 867,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Arbetsutskottet föreslår att motionen anses besvarad.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 852,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige anser motionen besvarad.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 833,
        outcome: "DEEMED_ANSWERED",
        decisionText:
          "Kommunfullmäktige anser motionen besvarad med hänvisning till utbyggnaden av Björkgården.",
        speakers: [{ name: "Carina Blomdahl", party: "SFL" }],
        dispatchTo: ["Motionärerna", "Vård- och omsorgsnämnden"],
      },
      { kind: "dispatch", daysAgo: 823 },
      { kind: "close", daysAgo: 777, note: "Ärendet avslutas." },
    ],
  },
];
