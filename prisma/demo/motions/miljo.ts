import type { DemoMotion } from "@/prisma/demo/schema";

export const miljo: DemoMotion[] = [
  {
    key: "minskat-matsvinn",
    title: "Minskat matsvinn i kommunens kök",
    movers: [
      { name: "Elin Fjällborg", party: "GRF" },
      { name: "Lena Rosendahl", party: "VFL" },
    ],
    clauses: [
      "att matsvinnet ska mätas på samma sätt i alla kommunens kök",
      "att målet ska vara en halvering på fyra år",
      "att överbliven mat ska kunna säljas till självkostnadspris efter lunch",
    ],
    recordClass: "2.5.1",
    receivedDaysAgo: 1018,
    writtenDaysBefore: 6,
    raisedDaysAfter: 10,
    motionText: [
      "Varje dag lagas omkring sextusen portioner i kommunens kök. En del av maten blir aldrig uppäten. Det är slöseri med pengar, arbete och naturresurser.",
      "Några kök väger redan det som kastas och har kommit långt. Andra har inte börjat. Med ett gemensamt sätt att mäta går det att jämföra och lära av varandra.",
      "Den mat som blir över i serveringen kan ofta kylas och säljas. Det är uppskattat av personal och grannar på andra håll i landet.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 1008 },
      {
        kind: "refer",
        daysAgo: 993,
        referrals: [
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 878,
            question: "Hur mäts matsvinnet i skolköken, och är en halvering möjlig?",
          },
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 878,
            question: "Vilka förutsättningar finns i äldreomsorgens kök?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 895,
        stance: "SUPPORT",
        decisionText: "Barn- och utbildningsnämnden tillstyrker motionen.",
        summary:
          "Elva av fjorton skolkök väger svinnet. Genomsnittet är fyrtiofem gram per portion. En halvering är möjlig om eleverna engageras.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 886,
        stance: "SUPPORT",
        decisionText: "Vård- och omsorgsnämnden tillstyrker motionen.",
        summary:
          "Svinnet är störst vid kvällsmålet. Nämnden vill att målet formuleras så att det aldrig leder till för små portioner.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 819 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 797,
        outcome: "APPROVED",
        decisionText: "Arbetsutskottet föreslår att motionen bifalls.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 782,
        outcome: "APPROVED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige bifaller motionen.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 763,
        outcome: "APPROVED",
        decisionText: "Kommunfullmäktige bifaller motionen.",
        speakers: [
          { name: "Elin Fjällborg", party: "GRF" },
          { name: "Birgitta Åsberg", party: "BYL" },
        ],
        dispatchTo: ["Motionärerna", "Barn- och utbildningsnämnden", "Vård- och omsorgsnämnden"],
      },
      { kind: "dispatch", daysAgo: 753 },
      { kind: "close", daysAgo: 707, note: "Beslutet har vunnit laga kraft." },
    ],
  },
  {
    key: "aterbruk-av-mobler",
    title: "Återbruk av möbler i kommunens lokaler",
    movers: [{ name: "Oskar Berglöf", party: "GRF" }],
    clauses: [
      "att ett gemensamt lager för begagnade möbler ska inrättas",
      "att förvaltningarna ska söka i lagret innan nya möbler köps in",
    ],
    recordClass: "2.5.1",
    receivedDaysAgo: 802,
    writtenDaysBefore: 9,
    raisedDaysAfter: 4,
    motionText: [
      "När en förvaltning flyttar eller bygger om blir det ofta möbler över. I brist på plats slängs stolar och skrivbord som skulle hålla i många år till.",
      "Med ett gemensamt lager och en enkel webbplats kan den som behöver ett bord hitta det hos en kollega. Arbetsmarknadsenheten har redan snickare som kan laga och måla.",
      "Det sparar pengar och minskar klimatpåverkan.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 798 },
      {
        kind: "refer",
        daysAgo: 783,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 668,
            question: "Finns det lokaler för ett lager, och hur kan det bemannas?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 699,
        stance: "SUPPORT",
        decisionText: "Tekniska nämnden tillstyrker motionen.",
        summary:
          "Den tidigare brandstationen kan användas som lager. Med två platser från arbetsmarknadsenheten beräknas verksamheten bära sina kostnader efter ett år.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 609 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 587,
        outcome: "APPROVED",
        decisionText: "Arbetsutskottet föreslår att motionen bifalls.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 572,
        outcome: "APPROVED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige bifaller motionen.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 553,
        outcome: "APPROVED",
        decisionText:
          "Kommunfullmäktige bifaller motionen och ger tekniska nämnden i uppdrag att öppna lagret.",
        dispatchTo: ["Motionären", "Tekniska nämnden"],
        assignments: [
          { body: "Tekniska nämnden", text: "Öppna lagret för återbrukat byggmaterial.", dueDaysAgo: 189 },
        ],
      },
      { kind: "dispatch", daysAgo: 543 },
      { kind: "close", daysAgo: 497, note: "Beslutet har vunnit laga kraft." },
      {
        kind: "follow-up",
        daysAgo: 315,
        body: "Tekniska nämnden",
        text: "Lokalen är hyrd och öppnar efter sommaren.",
      },
      { kind: "complete", daysAgo: 210, body: "Tekniska nämnden" },
    ],
  },
  {
    key: "solceller-pa-kommunala-tak",
    title: "Solceller på kommunens tak",
    movers: [
      { name: "Samuel Tesfaye", party: "GRF" },
      { name: "Fredrik Öhlund", party: "NYL" },
    ],
    clauses: [
      "att solceller ska installeras på alla kommunala tak som är lämpliga när taken läggs om",
      "att kommunens bolag ska få motsvarande ägardirektiv",
    ],
    recordClass: "2.5.1",
    receivedDaysAgo: 210,
    writtenDaysBefore: 12,
    raisedDaysAfter: 7,
    motionText: [
      "Kommunen äger över sextio byggnader med stora tak. På fem av dem finns solceller i dag.",
      "Ställningarna och arbetet med taket är en stor del av kostnaden. Därför är det klokt att sätta upp solceller när taket ändå ska läggas om.",
      "El som används i huset där den produceras är billig el. En sådan ordning gör kommunen mindre känslig för svängande priser.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 203 },
      {
        kind: "refer",
        daysAgo: 188,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 73,
            question: "Vilka tak är lämpliga, och vad blir kostnad och återbetalningstid?",
          },
          {
            body: "AB Ljungsalabostäder",
            dueDaysAgo: 73,
            question: "Hur ser bolaget på ett ägardirektiv om solceller?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 104,
        stance: "PARTIAL",
        decisionText:
          "Tekniska nämnden tillstyrker motionen med tillägget att varje installation ska vara lönsam under sin livslängd.",
        summary:
          "Ungefär hälften av taken är lämpliga. Återbetalningstiden är i medeltal fjorton år, men varierar kraftigt med hur elen används i byggnaden.",
        speakers: [
          { name: "Samuel Tesfaye", party: "GRF" },
          { name: "Per-Olof Lindmark", party: "SFL" },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "AB Ljungsalabostäder",
        daysAgo: 87,
        stance: "OPPOSE",
        decisionText: "Styrelsen avstyrker ett särskilt ägardirektiv.",
        summary:
          "Bolaget installerar solceller där det är lönsamt och vill själv kunna välja mellan olika energiåtgärder.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 35 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 6,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "REJECTED"],
        decisionText: "Arbetsutskottet föreslår att att-sats 1 bifalls och att att-sats 2 avslås.",
        proposals: [
          { name: "Lena Rosendahl", party: "VFL", text: "Motionen bifalls i sin helhet." },
          { name: "Margareta Sundin", party: "LJP", text: "Förvaltningens förslag bifalls." },
        ],
        vote: {
          question:
            "Den som vill bifalla förvaltningens förslag röstar ja. Den som vill bifalla motionen i sin helhet röstar nej.",
          yes: 3,
          no: 2,
        },
        notes: [
          {
            kind: "RESERVATION",
            name: "Lena Rosendahl",
            party: "VFL",
            text: "Reservation till förmån för eget yrkande.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
    ],
  },
  {
    key: "invasiva-arter",
    title: "Bekämpning av invasiva växter",
    movers: [
      { name: "Jonas Tillgren", party: "FRL" },
      { name: "Elin Fjällborg", party: "GRF" },
    ],
    clauses: [
      "att förekomsten av jätteloka, parkslide och blomsterlupin på kommunens mark ska kartläggas",
      "att en plan för bekämpning ska antas",
      "att återvinningscentralen ska ta emot växterna utan avgift",
    ],
    recordClass: "2.5.2",
    receivedDaysAgo: 33,
    writtenDaysBefore: 2,
    raisedDaysAfter: 5,
    motionText: [
      "Jättelokan vid Ljungsån har spridit sig flera hundra meter på några år. Växtsaften ger svåra brännskador på huden, och mångfalden av andra växter försvinner där den tar över.",
      "Parksliden är ännu svårare att bli av med. Den kan skada husgrunder och ledningar, och ju längre man väntar, desto dyrare blir det.",
      "Många markägare vill göra rätt men vet inte var de ska lämna det de gräver upp. Då är risken stor att det hamnar i skogen.",
    ],
    officer: "Sara Holmgren",
    steps: [
      {
        kind: "assign",
        daysAgo: 28,
        note: "Fullmäktige överlämnar motionen till kommunstyrelsen för beredning.",
      },
    ],
  },
  {
    key: "angar-i-stallet-for-grasmattor",
    title: "Ängar i stället för gräsmattor",
    movers: [{ name: "Katarina Wikner", party: "GRF" }],
    clauses: [
      "att en fjärdedel av kommunens klippta gräsytor ska bli äng",
      "att skyltar ska berätta varför gräset inte klipps",
    ],
    recordClass: "2.5.2",
    receivedDaysAgo: 594,
    writtenDaysBefore: 18,
    raisedDaysAfter: 6,
    motionText: [
      "Bin, humlor och fjärilar har fått allt mindre plats. Samtidigt klipper kommunen stora gräsytor varje vecka utan att någon använder dem.",
      "En äng slås en eller två gånger om året. Den är vacker, ger mat åt pollinerande insekter och sparar arbetstid.",
      "För att invånarna ska förstå att det är en tanke bakom behövs enkla skyltar.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 588 },
      {
        kind: "refer",
        daysAgo: 573,
        referrals: [
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 458,
            question: "Hur stora ytor kan bli äng, och hur påverkas skötselkostnaden?",
          },
          {
            body: "Miljönämnden",
            dueDaysAgo: 458,
            question: "Vilka platser har störst värde för växter och insekter?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 489,
        stance: "PARTIAL",
        decisionText:
          "Tekniska nämnden avstyrker att-sats 1 men är beredd att ställa om en tiondel av ytorna. Att-sats 2 tillstyrks.",
        summary:
          "Många ytor används till lek och bollspel. Äng kräver dessutom andra maskiner än dem som finns i dag.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Miljönämnden",
        daysAgo: 480,
        stance: "SUPPORT",
        decisionText: "Miljönämnden tillstyrker motionen.",
        summary:
          "Slänterna längs Norra infarten och området kring vattentornet har störst möjligheter. Magra jordar ger bäst resultat.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 399 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 377,
        outcome: "PARTIAL",
        clauseOutcomes: ["REJECTED", "APPROVED"],
        decisionText: "Arbetsutskottet föreslår avslag på att-sats 1 och bifall till att-sats 2.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 362,
        outcome: "PARTIAL",
        clauseOutcomes: ["REJECTED", "APPROVED"],
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige avslår att-sats 1 och bifaller att-sats 2.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 343,
        outcome: "PARTIAL",
        clauseOutcomes: ["REJECTED", "APPROVED"],
        decisionText:
          "Kommunfullmäktige avslår att-sats 1 och bifaller att-sats 2. Tekniska nämnden får i uppdrag att ställa om en tiondel av gräsytorna till äng.",
        speakers: [
          { name: "Katarina Wikner", party: "GRF" },
          { name: "Johan Ekeblad", party: "LJP" },
        ],
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Katarina Wikner",
            party: "GRF",
            text: "En tiondel är en bra början. Vi återkommer när resultatet syns.",
          },
        ],
        dispatchTo: ["Motionären", "Tekniska nämnden", "Miljönämnden"],
        assignments: [
          {
            body: "Tekniska nämnden",
            text: "Ställ om en tiondel av gräsytorna till äng.",
            dueDaysAgo: 12,
          },
        ],
      },
      { kind: "dispatch", daysAgo: 333 },
      { kind: "close", daysAgo: 287, note: "Beslutet har vunnit laga kraft." },
      {
        kind: "follow-up",
        daysAgo: 91,
        body: "Tekniska nämnden",
        text: "Två tredjedelar av ytorna är omställda. Resten väntar på nya maskiner.",
      },
    ],
  },
  {
    key: "tatare-prov-pa-badvatten",
    title: "Tätare provtagning på badplatserna",
    movers: [
      { name: "Maria Kowalska", party: "FRL" },
      { name: "Sofia Tenggren", party: "SFL" },
    ],
    clauses: [
      "att badvattnet ska provtas varje vecka under badsäsongen",
      "att resultaten ska visas på skyltar vid badplatserna och på kommunens webbplats",
    ],
    recordClass: "2.5.3",
    receivedDaysAgo: 217,
    writtenDaysBefore: 3,
    raisedDaysAfter: 14,
    motionText: [
      "Förra sommaren stängdes Stensviksbadet i nio dagar på grund av bakterier i vattnet. Många hade hunnit bada innan beskedet kom.",
      "Proverna tas i dag en gång i månaden. Vid varmt väder och kraftiga regn förändras vattnet snabbare än så.",
      "Den som tar med sig sina barn till sjön ska kunna se hur vattnet är just den veckan.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 203 },
      {
        kind: "refer",
        daysAgo: 189,
        referrals: [
          {
            body: "Miljönämnden",
            dueDaysAgo: 91,
            question: "Vad kostar provtagning varje vecka, och är den motiverad på alla badplatser?",
          },
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 91,
            question: "Hur kan resultaten visas vid badplatserna?",
          },
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 91,
            question: "Vilka källor till förorening är kända, och vad görs åt dem?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 104,
        stance: "NO_OBJECTION",
        decisionText: "Tekniska nämnden har inget att erinra mot motionen.",
        summary:
          "Bräddningar från pumpstationen i Stensvik är den troliga orsaken. Stationen byggs om till nästa badsäsong.",
        dispatchTo: ["Kommunstyrelsen", "Miljönämnden"],
      },
      {
        kind: "answer",
        body: "Miljönämnden",
        daysAgo: 95,
        stance: "PARTIAL",
        decisionText: "Miljönämnden tillstyrker motionen för de fyra mest besökta badplatserna.",
        summary:
          "Provtagning varje vecka på fyra platser kostar omkring hundratjugotusen kronor per säsong. Vid de mindre badplatserna räcker varannan vecka.",
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Jonas Tillgren",
            party: "FRL",
            text: "Alla badplatser förtjänar samma trygghet.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
    ],
  },
  {
    key: "plan-for-skyfall",
    title: "En plan för skyfall",
    movers: [
      { name: "Per-Olof Lindmark", party: "SFL" },
      { name: "Elin Fjällborg", party: "GRF" },
      { name: "Lena Rosendahl", party: "VFL" },
      { name: "Emil Sandgren", party: "BYL" },
    ],
    clauses: [
      "att en skyfallsplan för kommunens tätorter ska tas fram",
      "att viktiga samhällsfunktioner ska skyddas först",
      "att invånarna ska få råd om vad de själva kan göra",
    ],
    recordClass: "2.5.4",
    receivedDaysAgo: 312,
    writtenDaysBefore: 10,
    raisedDaysAfter: 4,
    motionText: [
      "När det regnade sjuttio millimeter på tre timmar stod vattnet en halv meter högt i viadukten vid resecentrum. Källare svämmades över, och räddningstjänsten fick prioritera hårt.",
      "Sådana regn väntas bli vanligare. Ledningsnätet är byggt för en annan tid och kan inte göras hur stort som helst. Vattnet behöver i stället få ta plats där det gör minst skada: i parker, på bollplaner och i lågt liggande grönytor.",
      "Vi fyra kommer från olika partier men är överens om att kommunen behöver ligga steget före. En plan visar var vattnet samlas, vad som måste skyddas och i vilken ordning.",
      "Den enskilde fastighetsägaren har ett eget ansvar. Med bra råd kan många skador undvikas.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 308 },
      {
        kind: "refer",
        daysAgo: 293,
        referrals: [
          {
            body: "Samhällsbyggnadsnämnden",
            dueDaysAgo: 178,
            question: "Hur hanteras skyfall i pågående planarbete, och hur kan en samlad plan användas?",
          },
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 178,
            question: "Vilka underlag finns om ledningsnätet och lågpunkter, och vad saknas?",
          },
          {
            body: "Miljönämnden",
            dueDaysAgo: 178,
            question: "Vilka risker finns för förorenad mark och vattentäkter vid översvämning?",
          },
          {
            body: "AB Ljungsalabostäder",
            dueDaysAgo: 178,
            question: "Vilka fastigheter är mest utsatta, och vilka åtgärder planeras?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 209,
        stance: "DEEMED_ANSWERED",
        decisionText: "Tekniska nämnden anser att motionen är besvarad genom det pågående arbetet.",
        summary:
          "En skyfallskartering för centralorten och Hultby blev klar under våren. Den visar tjugotre platser där vattnet kan stå högre än en halv meter. Stensvik och Åsaby karteras under nästa år.",
        speakers: [
          { name: "Johan Ekeblad", party: "LJP" },
          { name: "Per-Olof Lindmark", party: "SFL" },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Samhällsbyggnadsnämnden",
        daysAgo: 201,
        stance: "SUPPORT",
        decisionText: "Samhällsbyggnadsnämnden tillstyrker motionen.",
        summary:
          "I nya detaljplaner prövas skyfall alltid. I den bebyggda staden saknas däremot en samlad bild. En plan skulle ge stöd när gator och parker byggs om.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Miljönämnden",
        daysAgo: 200,
        stance: "SUPPORT",
        decisionText: "Miljönämnden tillstyrker motionen och önskar att förorenade områden tas med i planen.",
        summary:
          "Två nedlagda industritomter ligger i lågpunkter nära Ljungsån. En översvämning kan föra föroreningar vidare till vattentäkten.",
        speakers: [{ name: "Elin Fjällborg", party: "GRF" }],
        dispatchTo: ["Kommunstyrelsen", "Tekniska nämnden"],
      },
      {
        kind: "answer",
        body: "AB Ljungsalabostäder",
        daysAgo: 192,
        stance: "NO_OBJECTION",
        decisionText: "Bolaget har inget att erinra och deltar gärna i arbetet.",
        summary:
          "Nio källare har haft skador de senaste fem åren. Backventiler installeras löpande, och två innergårdar görs om till regnträdgårdar.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 119 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 97,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Arbetsutskottet föreslår att motionen anses besvarad.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 82,
        outcome: "DEEMED_ANSWERED",
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige anser motionen besvarad. För egen del beslutar kommunstyrelsen att ge kommundirektören i uppdrag att samla underlagen i en gemensam skyfallsplan.",
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Elin Fjällborg",
            party: "GRF",
            text: "Det viktiga är att planen blir av. Jag noterar att uppdraget saknar slutdatum.",
          },
        ],
        dispatchTo: ["Kommunfullmäktige", "Kommundirektören"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 63,
        outcome: "DEEMED_ANSWERED",
        decisionText:
          "Kommunfullmäktige anser motionen besvarad med hänvisning till kommunstyrelsens uppdrag till kommundirektören.",
        speakers: [
          { name: "Per-Olof Lindmark", party: "SFL" },
          { name: "Elin Fjällborg", party: "GRF" },
          { name: "Lena Rosendahl", party: "VFL" },
          { name: "Emil Sandgren", party: "BYL" },
        ],
        notes: [
          {
            kind: "SEPARATE_STATEMENT",
            name: null,
            party: "VFL",
            text: "Välfärdslistan godtar beslutet och utgår från att planen läggs fram för fullmäktige inom ett år.",
          },
          {
            kind: "SEPARATE_STATEMENT",
            name: null,
            party: "GRF",
            text: "Grön Framtid hade gärna sett ett rent bifall. Vi kommer att följa arbetet noga.",
          },
        ],
        dispatchTo: [
          "Motionärerna",
          "Tekniska nämnden",
          "Samhällsbyggnadsnämnden",
          "Miljönämnden",
          "AB Ljungsalabostäder",
        ],
      },
      { kind: "dispatch", daysAgo: 49 },
    ],
  },
];
