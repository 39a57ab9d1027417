import type { DemoMotion } from "@/prisma/demo/schema";

export const kulturOchFritid: DemoMotion[] = [
  {
    key: "meroppet-bibliotek-i-hultby",
    title: "Meröppet bibliotek i Hultby",
    movers: [
      { name: "Anna-Karin Myhr", party: "BYL" },
      { name: "Tobias Renström", party: "LJP" },
    ],
    clauses: [
      "att biblioteket i Hultby ska bli ett meröppet bibliotek, öppet alla dagar mellan klockan 6 och 22",
    ],
    recordClass: "3.2.1",
    receivedDaysAgo: 979,
    writtenDaysBefore: 7,
    raisedDaysAfter: 6,
    motionText: [
      "Biblioteket i Hultby har öppet tre eftermiddagar i veckan. För den som pendlar till arbetet är det nästan alltid stängt när man kommer hem.",
      "På ett meröppet bibliotek tar sig låntagaren in med sitt lånekort och en kod, även när ingen personal är där. Erfarenheterna från andra kommuner är goda: fler besök, fler lån och mycket lite skadegörelse.",
      "Hultby har få mötesplatser. Här finns lokalen redan.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 973 },
      {
        kind: "refer",
        daysAgo: 958,
        referrals: [
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 843,
            question: "Vad kostar det att göra biblioteket meröppet, och hur påverkas bemanningen?",
          },
          {
            body: "Demokratiberedningen",
            dueDaysAgo: 843,
            question: "Vilken betydelse kan ett meröppet bibliotek få som mötesplats?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 853,
        stance: "SUPPORT",
        decisionText: "Kultur- och fritidsnämnden tillstyrker motionen.",
        summary:
          "Lås, kameror och automater kostar trehundratusen kronor att installera. Bemanningen förblir oförändrad och är en förutsättning för att lokalen ska upplevas som trygg.",
        speakers: [{ name: "Anna-Karin Myhr", party: "BYL" }],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Demokratiberedningen",
        daysAgo: 844,
        stance: "SUPPORT",
        decisionText: "Demokratiberedningen tillstyrker motionen.",
        summary: "Biblioteket kan även bli en plats där invånarna möter sina förtroendevalda.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 784 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 762,
        outcome: "APPROVED",
        decisionText: "Arbetsutskottet föreslår att motionen bifalls.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 747,
        outcome: "APPROVED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige bifaller motionen.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 728,
        outcome: "APPROVED",
        decisionText: "Kommunfullmäktige bifaller motionen.",
        speakers: [
          { name: "Anna-Karin Myhr", party: "BYL" },
          { name: "Tobias Renström", party: "LJP" },
        ],
        dispatchTo: ["Motionärerna", "Kultur- och fritidsnämnden"],
      },
      { kind: "dispatch", daysAgo: 718 },
      { kind: "close", daysAgo: 672, note: "Beslutet har vunnit laga kraft." },
    ],
  },
  {
    key: "bocker-pa-latt-svenska",
    title: "Fler böcker på lätt svenska",
    movers: [{ name: "Hanna Virtanen", party: "NYL" }],
    clauses: [
      "att bibliotekens bestånd av böcker på lätt svenska ska fördubblas",
      "att en hylla med lättlästa böcker ska finnas väl synlig på varje bibliotek",
      "att läsecirklar på lätt svenska ska erbjudas",
    ],
    recordClass: "3.2.1",
    receivedDaysAgo: 6,
    writtenDaysBefore: 6,
    raisedDaysAfter: null,
    motionText: [
      "Att läsa en hel bok på ett nytt språk är en seger. För den som lär sig svenska som vuxen, eller som har svårt att läsa av andra skäl, är böcker på lätt svenska vägen dit.",
      "På våra bibliotek är utlåningskön till de lättlästa romanerna ofta lång, och på filialerna är utbudet litet.",
      "Läsecirklar ger både språk och sällskap. De kan ledas av bibliotekarier tillsammans med studieförbunden.",
    ],
    officer: null,
    steps: [],
  },
  {
    key: "odlingslotter",
    title: "Fler odlingslotter i kommunen",
    movers: [
      { name: "Katarina Wikner", party: "GRF" },
      { name: "Sofia Tenggren", party: "SFL" },
    ],
    clauses: [
      "att mark för minst etthundra nya odlingslotter ska avsättas",
      "att vatten och redskapsbod ska finnas vid varje område",
      "att odling på innergårdar ska underlättas i kommunens bostäder",
    ],
    recordClass: "3.2.2",
    receivedDaysAgo: 703,
    writtenDaysBefore: 5,
    raisedDaysAfter: 10,
    motionText: [
      "Kön till koloniföreningen i Norrängen är sju år lång. Intresset för att odla sina egna grönsaker har ökat, inte minst bland dem som bor i lägenhet.",
      "En odlingslott ger motion, mat och grannar att prata med. Flera av de nuvarande odlarna har funnit sina första svenska vänner över ett potatisland.",
      "Kommunen äger mark som väntar på att bebyggas. I väntan på det kan den användas till odling.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 693 },
      {
        kind: "refer",
        daysAgo: 678,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 563,
            question: "Vilken mark kan användas, och vad kostar vatten och redskapsbodar?",
          },
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 563,
            question: "Är odlingslotter förenliga med gällande planer?",
          },
          {
            body: "AB Ljungsalabostäder",
            dueDaysAgo: 563,
            question: "Hur kan odling på bolagets innergårdar underlättas?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 594,
        stance: "PARTIAL",
        decisionText: "Tekniska nämnden tillstyrker att-sats 1 till hälften och avstyrker att-sats 2.",
        summary:
          "Mark för sextio lotter finns vid vattentornet och i Åsaby. Vatten kan dras fram, men redskapsbodar bör föreningarna själva svara för.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 586,
        stance: "NO_OBJECTION",
        decisionText: "Samhällsbyggnadsnämnden har inget att erinra.",
        summary: "Arrendena bör vara högst fem år långa där marken är avsedd för bebyggelse.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "AB Ljungsalabostäder",
        daysAgo: 577,
        stance: "DEEMED_ANSWERED",
        decisionText: "Bolaget anser att-sats 3 besvarad.",
        summary:
          "Hyresgäster kan sedan förra året ansöka om pallkragar och jord utan kostnad. Fyrtio gårdar har antagit erbjudandet.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 504 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 482,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED", "DEEMED_ANSWERED"],
        decisionText:
          "Arbetsutskottet föreslår bifall till att-sats 1, avslag på att-sats 2 och att att-sats 3 anses besvarad.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 467,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED", "DEEMED_ANSWERED"],
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige bifaller att-sats 1, avslår att-sats 2 och anser att-sats 3 besvarad.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 448,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED", "DEEMED_ANSWERED"],
        decisionText:
          "Kommunfullmäktige bifaller att-sats 1, avslår att-sats 2 och anser att-sats 3 besvarad.",
        speakers: [
          { name: "Sofia Tenggren", party: "SFL" },
          { name: "Emil Sandgren", party: "BYL" },
        ],
        dispatchTo: ["Motionärerna", "Tekniska nämnden", "AB Ljungsalabostäder"],
      },
      { kind: "dispatch", daysAgo: 438 },
      { kind: "close", daysAgo: 392, note: "Beslutet har vunnit laga kraft." },
    ],
  },
  {
    key: "enklare-foreningsbidrag",
    title: "Enklare föreningsbidrag",
    movers: [
      { name: "Anna-Karin Myhr", party: "BYL" },
      { name: "Maria Kowalska", party: "FRL" },
      { name: "Viktor Salomonsson", party: "VFL" },
    ],
    clauses: [
      "att antalet bidragsformer ska minskas från nio till tre",
      "att bidrag upp till 20 000 kronor ska kunna sökas året runt med beslut inom en månad",
      "att föreningar som är nya ska erbjudas hjälp med ansökan",
    ],
    recordClass: "3.2.3",
    receivedDaysAgo: 287,
    writtenDaysBefore: 14,
    raisedDaysAfter: 14,
    motionText: [
      "I Ljungsala finns mer än tvåhundra föreningar. De flesta drivs helt av frivilliga som hellre leder träningar än fyller i blanketter.",
      "I dag finns nio olika bidrag med var sin blankett, var sin sista ansökningsdag och var sina regler för redovisning. En liten förening kan behöva lämna samma uppgifter fyra gånger om året.",
      "Vi vill ha tre bidrag: ett för verksamhet, ett för lokaler och ett för nya initiativ. Det räcker för att täcka behoven och går att förklara på en sida.",
      "Unga människor som vill starta något vill göra det nu, inte vänta till nästa ansökningsomgång i mars. Små bidrag bör därför kunna sökas löpande. Nya föreningar, där ingen har gjort det förut, behöver någon att fråga.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 273 },
      {
        kind: "refer",
        daysAgo: 258,
        referrals: [
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 143,
            question:
              "Hur kan bidragsformerna göras färre, och vad innebär löpande ansökan för handläggningen?",
          },
          {
            body: "Socialnämnden",
            dueDaysAgo: 143,
            question: "Hur påverkas de sociala föreningar som i dag får stöd av nämnden?",
          },
          { body: "Demokratiberedningen", dueDaysAgo: 143, question: "Hur kan nya föreningar få stöd?" },
          {
            body: "Ljungsala ungdomsråd",
            dueDaysAgo: 143,
            question: "Vad behöver unga som vill starta en förening?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Ljungsala ungdomsråd",
        daysAgo: 165,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Ungdomsrådet stöder motionen.",
        summary:
          "Den som är under arton år kan ha svårt att öppna bankkonto och teckna firma för en förening. Rådet vill att kommunen hjälper till med det, och att ansökan går att göra i mobilen.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Socialnämnden",
        daysAgo: 159,
        stance: "NO_OBJECTION",
        decisionText: "Socialnämnden har inget att erinra mot motionen.",
        summary:
          "Nämnden ger stöd till elva sociala föreningar genom överenskommelser som löper i tre år. De berörs inte av förslaget, men en gemensam ingång på webbplatsen vore bra.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 153,
        stance: "PARTIAL",
        reportDaysAgo: 174,
        decisionText: "Kultur- och fritidsnämnden tillstyrker att-sats 1 och 3 och avstyrker att-sats 2.",
        summary:
          "Nämnden arbetar med nya bidragsregler och föreslår fyra bidragsformer. Löpande ansökan skulle göra det svårare att fördela medlen rättvist mellan föreningarna och kräver ytterligare en halv tjänst. Hjälp med ansökan erbjuds redan men behöver bli mer känd. Beslutet fattades efter omröstning med sex röster mot fem.",
        speakers: [
          { name: "Maria Kowalska", party: "FRL" },
          { name: "Anna-Karin Myhr", party: "BYL" },
          { name: "Tobias Renström", party: "LJP" },
        ],
        notes: [
          {
            kind: "RESERVATION",
            name: "Maria Kowalska",
            party: "FRL",
            text: "Reservation till förmån för att motionen tillstyrks i sin helhet.",
          },
          {
            kind: "RESERVATION",
            name: "Anna-Karin Myhr",
            party: "BYL",
            text: "Reservation till förmån för att motionen tillstyrks i sin helhet.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Demokratiberedningen",
        daysAgo: 144,
        stance: "SUPPORT",
        decisionText: "Demokratiberedningen tillstyrker motionen.",
        summary:
          "En föreningskonsulent en kväll i veckan på biblioteket skulle nå dem som aldrig tidigare har sökt. Föreningslivet är för många den första kontakten med demokratin i praktiken.",
        speakers: [{ name: "Katarina Wikner", party: "GRF" }],
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 63 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 27,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED", "DEEMED_ANSWERED"],
        decisionText:
          "Arbetsutskottet föreslår att att-sats 1 bifalls, att att-sats 2 avslås och att att-sats 3 anses besvarad.",
        proposals: [{ name: "Karl-Erik Hultqvist", party: "BYL", text: "Motionen bifalls i sin helhet." }],
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
        daysAgo: 12,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED", "DEEMED_ANSWERED"],
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige bifaller att-sats 1, avslår att-sats 2 och anser att-sats 3 besvarad.",
        summary:
          "Ordföranden ställer proposition på varje att-sats för sig. Omröstning begärs om att-sats 2.",
        speakers: [
          { name: "Karl-Erik Hultqvist", party: "BYL" },
          { name: "Lena Rosendahl", party: "VFL" },
          { name: "Henrik Norling", party: "SFL" },
        ],
        proposals: [
          { name: "Karl-Erik Hultqvist", party: "BYL", text: "Motionen bifalls i sin helhet." },
          { name: "Henrik Norling", party: "SFL", text: "Arbetsutskottets förslag bifalls." },
        ],
        vote: {
          question:
            "Att-sats 2: Den som vill bifalla arbetsutskottets förslag om avslag röstar ja. Den som vill bifalla att-satsen röstar nej.",
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
            name: "Lena Rosendahl",
            party: "VFL",
            text: "Reservation till förmån för Karl-Erik Hultqvists yrkande.",
          },
          {
            kind: "RESERVATION",
            name: "Ulf Hedenström",
            party: "FRL",
            text: "Reservation till förmån för Karl-Erik Hultqvists yrkande.",
          },
          {
            kind: "PROTOCOL_NOTE",
            name: "Elin Fjällborg",
            party: "GRF",
            text: "Jag röstade för att-sats 2 eftersom små bidrag betyder mest när de kommer snabbt.",
          },
        ],
        dispatchTo: ["Kommunfullmäktige"],
      },
      { kind: "summon", daysAgo: 3 },
    ],
  },
  {
    key: "tillganglig-badplats",
    title: "En tillgänglig badplats vid Näsudden",
    movers: [
      { name: "Katarina Wikner", party: "GRF" },
      { name: "Tobias Renström", party: "LJP" },
    ],
    clauses: [
      "att badplatsen vid Näsudden ska göras tillgänglig för personer med nedsatt rörelse- och orienteringsförmåga",
      "att en badrullstol ska finnas att låna",
    ],
    recordClass: "3.2.2",
    receivedDaysAgo: 460,
    writtenDaysBefore: 21,
    raisedDaysAfter: 12,
    motionText: [
      "Näsudden är kommunens mest besökta badplats. Där finns långgrund strand, kiosk och lekplats. Däremot finns ingen väg ned till vattnet för den som använder rullstol.",
      "Att bada är för många det enda tillfället att röra sig fritt. Kroppen blir lätt, och smärtan släpper. Den glädjen ska inte vara förbehållen dem som kan gå i sand.",
      "En ramp, en hårdgjord gång och en rymlig toalett är vad som behövs. Ledstråk och kontrastmarkeringar gör att även den som ser dåligt hittar rätt.",
      "I dag åker flera familjer från Ljungsala fyra mil för att bada. Vi vill att de ska kunna stanna hemma.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 448 },
      {
        kind: "refer",
        daysAgo: 433,
        referrals: [
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 318,
            question: "Vilka åtgärder behövs vid Näsudden, och när kan de genomföras?",
          },
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 318,
            question: "Vad kostar ramp, gångväg och toalett, och vad kräver skötseln?",
          },
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 318,
            question: "Hur skulle badplatsen kunna användas av nämndens verksamheter?",
          },
          {
            body: "Demokratiberedningen",
            dueDaysAgo: 318,
            question: "Hur bör funktionshindersorganisationerna göras delaktiga?",
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
          "Kostnaden beräknas till 1,1 miljoner kronor, varav hälften avser en ny toalett. Rampen tas upp på hösten för att inte skadas av isen. Arbetet kan göras före nästa badsäsong.",
        speakers: [{ name: "Johan Ekeblad", party: "LJP" }],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 328,
        stance: "SUPPORT",
        decisionText: "Kultur- och fritidsnämnden tillstyrker motionen.",
        summary:
          "Nämnden föreslår att badrullstolen bokas i kiosken under öppettiderna och genom kontaktcenter övrig tid. Parkeringsplatserna för rörelsehindrade behöver flyttas närmare stranden.",
        speakers: [
          { name: "Katarina Wikner", party: "GRF" },
          { name: "Tobias Renström", party: "LJP" },
        ],
        dispatchTo: ["Kommunstyrelsen", "Tekniska nämnden"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 326,
        stance: "SUPPORT",
        decisionText: "Vård- och omsorgsnämnden tillstyrker motionen.",
        summary:
          "Daglig verksamhet och flera gruppbostäder skulle använda badplatsen regelbundet. I dag görs resor till en grannkommun ungefär tjugo gånger varje sommar.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Demokratiberedningen",
        daysAgo: 319,
        stance: "SUPPORT",
        decisionText: "Demokratiberedningen tillstyrker motionen.",
        summary:
          "Beredningen förordar att två representanter för funktionshindersorganisationerna deltar när ritningarna tas fram och vid slutbesiktningen.",
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Jonas Tillgren",
            party: "FRL",
            text: "Nästa steg bör vara Stensviksbadet.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 259 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 237,
        outcome: "APPROVED",
        decisionText: "Arbetsutskottet föreslår att motionen bifalls.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 222,
        outcome: "APPROVED",
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige bifaller motionen och anvisar 1,1 miljoner kronor ur investeringsreserven.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 203,
        outcome: "APPROVED",
        decisionText:
          "Kommunfullmäktige bifaller motionen och anvisar 1,1 miljoner kronor till tekniska nämnden ur investeringsreserven.",
        speakers: [
          { name: "Katarina Wikner", party: "GRF" },
          { name: "Tobias Renström", party: "LJP" },
          { name: "Maria Kowalska", party: "FRL" },
        ],
        dispatchTo: ["Motionärerna", "Tekniska nämnden", "Kultur- och fritidsnämnden", "Ekonomiavdelningen"],
      },
      { kind: "dispatch", daysAgo: 193 },
      { kind: "close", daysAgo: 147, note: "Beslutet har vunnit laga kraft." },
    ],
  },
  {
    key: "lagre-avgift-i-kulturskolan",
    title: "Lägre avgift i kulturskolan",
    movers: [
      { name: "Lena Rosendahl", party: "VFL" },
      { name: "Kerstin Palmqvist", party: "VFL" },
    ],
    clauses: [
      "att terminsavgiften i kulturskolan ska sänkas till 300 kronor",
      "att instrument ska lånas ut utan avgift det första året",
    ],
    recordClass: "3.2.1",
    receivedDaysAgo: 172,
    writtenDaysBefore: 6,
    raisedDaysAfter: 4,
    motionText: [
      "Kulturskolan ska vara till för alla barn. Med dagens avgift, och med hyra för instrumentet därtill, blir det för dyrt för många familjer.",
      "Statistiken visar att elever från villaområdena är kraftigt överrepresenterade. Det beror knappast på att andra barn är mindre musikaliska.",
      "En lägre avgift och lån av instrument skulle öppna dörren för fler.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 168 },
      {
        kind: "refer",
        daysAgo: 154,
        referrals: [
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: -21,
            question: "Vad skulle sänkningen kosta, och hur påverkas kön?",
          },
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: -21,
            question: "Hur kan skolorna hjälpa till att nå fler elever?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 55,
        stance: "SUPPORT",
        decisionText: "Barn- och utbildningsnämnden tillstyrker motionen.",
        summary:
          "Prova på-veckor i årskurs 2 har visat sig locka elever som annars inte söker. Nämnden vill utöka dem till alla skolor.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "plan", daysAgo: 40, councilDaysAgo: -182 },
    ],
  },
  {
    key: "utegym-i-varje-tatort",
    title: "Utegym i varje tätort",
    movers: [{ name: "Emil Sandgren", party: "BYL" }],
    clauses: ["att ett utegym ska anläggas i varje tätort med mer än femhundra invånare"],
    recordClass: "3.2.2",
    receivedDaysAgo: 873,
    writtenDaysBefore: 3,
    raisedDaysAfter: 5,
    motionText: [
      "Att träna ute kostar ingenting och kräver inga öppettider. Utegymmet vid elljusspåret i centralorten används från tidig morgon till sen kväll.",
      "I Stensvik, Åsaby och Norrängen saknas motsvarande. Ett enkelt gym i trä kostar inte mer än en lekplats och passar både tonåringar och pensionärer.",
      "Platser nära befintliga motionsspår är att föredra.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 868 },
      {
        kind: "refer",
        daysAgo: 853,
        referrals: [
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 738,
            question: "Var finns utegym i dag, och hur ser planerna ut?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 748,
        stance: "DEEMED_ANSWERED",
        decisionText: "Kultur- och fritidsnämnden anser motionen besvarad.",
        summary:
          "Utegym i Stensvik och Åsaby ingår i nämndens investeringsplan för de kommande två åren. Norrängen tas upp därefter.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 679 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 657,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Arbetsutskottet föreslår att motionen anses besvarad.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 642,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige anser motionen besvarad.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 623,
        outcome: "DEEMED_ANSWERED",
        decisionText:
          "Kommunfullmäktige anser motionen besvarad med hänvisning till kultur- och fritidsnämndens investeringsplan.",
        speakers: [{ name: "Emil Sandgren", party: "BYL" }],
        dispatchTo: ["Motionären", "Kultur- och fritidsnämnden"],
      },
      { kind: "dispatch", daysAgo: 613 },
      { kind: "close", daysAgo: 567, note: "Ärendet avslutas." },
    ],
  },
  {
    key: "fritidsbank",
    title: "En fritidsbank i Ljungsala",
    movers: [
      { name: "Tobias Renström", party: "LJP" },
      { name: "Daniel Krantz", party: "NYL" },
      { name: "Abdirahman Yusuf", party: "VFL" },
    ],
    clauses: [
      "att en fritidsbank ska öppnas där sport- och friluftsutrustning lånas ut utan avgift",
      "att verksamheten ska drivas tillsammans med arbetsmarknadsenheten",
    ],
    recordClass: "3.2.2",
    receivedDaysAgo: 279,
    writtenDaysBefore: 1,
    raisedDaysAfter: 6,
    motionText: [
      "Skidor, skridskor och hjälmar är dyra, särskilt när barnen växer ur dem varje år. Samtidigt står det fullt fungerande utrustning i många förråd.",
      "En fritidsbank fungerar som ett bibliotek. Invånarna skänker det de inte längre använder, och den som behöver något lånar det i två veckor. Alla är välkomna, oavsett inkomst.",
      "Arbetet med att ta emot, laga och låna ut passar väl för arbetsträning.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 273 },
      {
        kind: "refer",
        daysAgo: 259,
        referrals: [
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 147,
            question: "Hur kan en fritidsbank organiseras, och vilken lokal är lämplig?",
          },
          {
            body: "Socialnämnden",
            dueDaysAgo: 147,
            question: "Kan arbetsmarknadsenheten bemanna verksamheten?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Socialnämnden",
        daysAgo: 159,
        stance: "SUPPORT",
        decisionText: "Socialnämnden tillstyrker motionen.",
        summary:
          "Arbetsmarknadsenheten kan bemanna fritidsbanken med en handledare och fyra till sex deltagare.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 153,
        stance: "SUPPORT",
        decisionText: "Kultur- och fritidsnämnden tillstyrker motionen.",
        summary:
          "Den lediga lokalen vid Ängshallen är lämplig. Hyran på hundraåttiotusen kronor om året ryms inom ram.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 84 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 62,
        outcome: "APPROVED",
        decisionText: "Arbetsutskottet föreslår att motionen bifalls.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 47,
        outcome: "APPROVED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige bifaller motionen.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 28,
        outcome: "APPROVED",
        decisionText:
          "Kommunfullmäktige bifaller motionen och ger kultur- och fritidsnämnden i uppdrag att öppna fritidsbanken.",
        speakers: [
          { name: "Tobias Renström", party: "LJP" },
          { name: "Abdirahman Yusuf", party: "VFL" },
        ],
        dispatchTo: ["Motionärerna", "Kultur- och fritidsnämnden", "Socialnämnden"],
        assignments: [
          {
            body: "Kultur- och fritidsnämnden",
            text: "Öppna en fritidsbank i centralorten.",
            dueDaysAgo: -154,
          },
        ],
      },
      { kind: "dispatch", daysAgo: 14 },
    ],
  },
  {
    key: "jamstallda-halltider",
    title: "Jämställda träningstider i hallar och på is",
    movers: [
      { name: "Mirjana Petrović", party: "NYL" },
      { name: "Katarina Wikner", party: "GRF" },
    ],
    clauses: [
      "att fördelningen av träningstider mellan flickor och pojkar ska redovisas varje år",
      "att reglerna för fördelning ska ses över så att båda får likvärdiga tider",
    ],
    recordClass: "3.2.2",
    receivedDaysAgo: 208,
    writtenDaysBefore: 13,
    raisedDaysAfter: 5,
    motionText: [
      "De bästa tiderna i ishallen och Ängshallen går fortfarande oftast till pojklagen. Det är sällan någons avsikt, utan följer av att tiderna fördelas efter hur det var året innan.",
      "Flicklagen tränar därför tidigt på eftermiddagen eller sent på kvällen, och många slutar i tonåren.",
      "För att kunna ändra på det behöver vi först veta hur det ser ut.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 203 },
      {
        kind: "refer",
        daysAgo: 189,
        referrals: [
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 91,
            question: "Hur fördelas tiderna i dag, och hur kan reglerna ändras?",
          },
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 91,
            question: "Hur påverkas skolornas användning av hallarna?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 125,
        stance: "ABSTAIN",
        decisionText: "Barn- och utbildningsnämnden avstår från att yttra sig i sak.",
        summary: "Skolorna använder hallarna dagtid och berörs inte av fördelningen av kvällstider.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 118,
        stance: "SUPPORT",
        decisionText: "Kultur- och fritidsnämnden tillstyrker motionen.",
        summary:
          "Av tiderna mellan klockan 17 och 20 går sextiotre procent till pojkar. Nämnden vill pröva en modell där tiderna lottas inom åldersgrupper.",
        speakers: [{ name: "Katarina Wikner", party: "GRF" }],
        dispatchTo: ["Kommunstyrelsen"],
      },
    ],
  },
  {
    key: "konst-i-gangtunnlar",
    title: "Konst i gångtunnlarna",
    movers: [{ name: "Daniel Krantz", party: "NYL" }],
    clauses: [
      "att kommunens gångtunnlar ska utsmyckas av lokala konstnärer och elever",
      "att en tunnel om året ska göras i ordning",
    ],
    recordClass: "3.2.1",
    receivedDaysAgo: 525,
    writtenDaysBefore: 4,
    raisedDaysAfter: 7,
    motionText: [
      "Gångtunnlarna under riksvägen och järnvägen är mörka och slitna. Många väljer att gå över vägen i stället.",
      "Konst kan göra en otrygg plats till en som man gärna passerar. Låt konstnärer arbeta tillsammans med elever, så blir det också deras egen tunnel.",
      "Med en tunnel om året är alla klara på sju år.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 518 },
      {
        kind: "refer",
        daysAgo: 504,
        referrals: [
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 413,
            question: "Hur kan utsmyckningen genomföras, och vad kostar den?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 433,
        stance: "NONE",
        decisionText: "Nämnden godkänner förvaltningens synpunkter och överlämnar dem till kommunstyrelsen.",
        summary:
          "Tunnlarna ägs av staten och ska rivas eller byggas om när järnvägen får dubbelspår. Tidplanen är osäker.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "report-5-35",
        daysAgo: 168,
        note: "Kommunstyrelsen anmäler att motionen inte kan beredas inom ett år eftersom beslutet om järnvägen har skjutits upp. Kultur- och fritidsnämndens svar redovisas.",
      },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 167,
        outcome: "STRUCK",
        decisionText: "Arbetsutskottet föreslår att motionen avskrivs från vidare handläggning.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 152,
        outcome: "STRUCK",
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige avskriver motionen från vidare handläggning.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 133,
        outcome: "STRUCK",
        decisionText:
          "Kommunfullmäktige avskriver motionen från vidare handläggning med stöd av 5 kap. 35 § kommunallagen.",
        speakers: [{ name: "Daniel Krantz", party: "NYL" }],
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Daniel Krantz",
            party: "NYL",
            text: "Jag har inget att invända mot avskrivningen. Frågan bör väckas igen när tidplanen för järnvägen är känd.",
          },
        ],
        dispatchTo: ["Motionären", "Kultur- och fritidsnämnden"],
      },
      { kind: "dispatch", daysAgo: 123 },
      { kind: "close", daysAgo: 77, note: "Ärendet avslutas." },
    ],
  },
];
