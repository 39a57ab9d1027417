import type { DemoMotion } from "@/prisma/demo/schema";

export const skola: DemoMotion[] = [
  {
    key: "langre-skolluncher",
    title: "Längre och lugnare skolluncher",
    movers: [
      { name: "Lena Rosendahl", party: "VFL" },
      { name: "Viktor Salomonsson", party: "VFL" },
    ],
    clauses: [
      "att varje elev i grundskolan ska få minst trettio minuters sammanhängande tid för skollunchen",
      "att ingen lunch ska schemaläggas före klockan 10.45",
      "att ljudmiljön i kommunens skolmatsalar ska kartläggas",
      "att eleverna ska få vara med och utforma måltidsmiljön på sin skola",
    ],
    recordClass: "3.1.2",
    receivedDaysAgo: 349,
    writtenDaysBefore: 6,
    raisedDaysAfter: 6,
    motionText: [
      "Skollunchen är en av dagens viktigaste stunder. Den som har ätit sig mätt orkar lära sig mer, och den som har suttit ner i lugn och ro går till eftermiddagens lektioner med bättre humör.",
      "I dag ser det olika ut på våra skolor. På några ställen har eleverna drygt femton minuter på sig från det att de ställer sig i kön, och på andra äter de yngsta redan klockan tio. Flera föräldrar berättar om barn som hoppar över maten för att det är för stimmigt i matsalen.",
      "Vi vet att lokalerna sätter gränser. Mycket går ändå att göra med schemat: färre grupper åt gången, en vuxen vid varje bord i de lägre årskurserna och ljuddämpande material där det behövs mest.",
      "Eleverna vet själva bäst vad som gör matsalen till en plats där man vill vara. Därför vill vi att de får vara med när måltidsmiljön förändras.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 343 },
      {
        kind: "refer",
        daysAgo: 329,
        referrals: [
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 217,
            question:
              "Hur långa är skolluncherna i dag, och vad skulle trettio minuter och en tidigaste starttid betyda för schemat och bemanningen?",
          },
          {
            body: "Gymnasie- och vuxenutbildningsnämnden",
            dueDaysAgo: 217,
            question: "Delar gymnasieskolan matsal med någon grundskola, och hur skulle nämnden då påverkas?",
          },
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 217,
            question:
              "Vad skulle en kartläggning av ljudmiljön i skolmatsalarna kosta, och vilka åtgärder är rimliga i befintliga lokaler?",
          },
          {
            body: "Ljungsala ungdomsråd",
            dueDaysAgo: 217,
            question: "Vad tycker ungdomsrådet är viktigast för att lunchen ska bli en bra stund på dagen?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Ljungsala ungdomsråd",
        daysAgo: 235,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Ungdomsrådet stöder motionen.",
        summary:
          "Ungdomsrådet har frågat elever på fem skolor. Ljudet och köerna är det som flest vill ändra på, därefter att lunchen ligger för tidigt. Rådet vill att varje skola utser två elever per årskurs som får föreslå förändringar i matsalen.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 230,
        stance: "PARTIAL",
        reportDaysAgo: 252,
        decisionText:
          "Barn- och utbildningsnämnden tillstyrker att-satserna 1, 3 och 4 och avstyrker att-sats 2. Nämnden antar förvaltningens tjänsteutlåtande som sitt yttrande.",
        summary:
          "Den genomsnittliga lunchen är tjugotre minuter lång. Trettio minuter går att nå på elva av fjorton skolor genom ändrade scheman; på de övriga tre krävs en extra sittning. En tidigaste starttid klockan 10.45 skulle på Hultby skola göra att de sista eleverna äter efter klockan 13. Nämnden ser positivt på att eleverna får större inflytande över måltidsmiljön.",
        speakers: [
          { name: "Viktor Salomonsson", party: "VFL" },
          { name: "Leyla Aksoy", party: "LJP" },
          { name: "Anna-Karin Myhr", party: "BYL" },
        ],
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: null,
            party: "GRF",
            text: "Vi delar nämndens bedömning men vill framhålla att även utemiljön kan användas för luncher under det varma halvåret.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen", "Utbildningsförvaltningen"],
      },
      {
        kind: "answer",
        body: "Gymnasie- och vuxenutbildningsnämnden",
        daysAgo: 228,
        stance: "NO_OBJECTION",
        decisionText: "Gymnasie- och vuxenutbildningsnämnden har inget att erinra mot motionen.",
        summary:
          "Ljungsala gymnasium delar matsal med Ängsskolans högstadium. Nämnden kan flytta gymnasiets lunch en kvart senare om grundskolan behöver det, under förutsättning att ändringen görs inför ett nytt läsår.",
        dispatchTo: ["Kommunstyrelsen"],
      },
    ],
  },
  {
    key: "skolskjuts-vaxelvis-boende",
    title: "Smidigare skolskjuts för barn som bor växelvis",
    movers: [
      { name: "Abdirahman Yusuf", party: "VFL" },
      { name: "Katarina Wikner", party: "GRF" },
    ],
    clauses: [
      "att elever med växelvis boende ska kunna få skolskjuts även när veckorna inte följer ett fast schema",
      "att ansökan om skolskjuts ska kunna ändras med fem dagars varsel",
    ],
    recordClass: "3.1.2",
    receivedDaysAgo: 775,
    writtenDaysBefore: 3,
    raisedDaysAfter: 12,
    motionText: [
      "Många barn i Ljungsala bor lika mycket hos båda sina föräldrar. Har föräldrarna fasta veckor fungerar skolskjutsen i regel bra. Svårare blir det för familjer där någon arbetar skift eller har oregelbundna resor i arbetet.",
      "Kommunens regler kräver i dag att växlingen följer samma mönster hela läsåret. Den som inte kan lämna in ett sådant schema får avslag, trots att båda hemmen ligger tillräckligt långt från skolan.",
      "Vi menar att reglerna bör utgå från barnets vardag. Med en enklare ansökan och några dagars framförhållning borde det gå att planera turerna så att barnet kommer tryggt till skolan oavsett vecka.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 763 },
      {
        kind: "refer",
        daysAgo: 748,
        referrals: [
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 633,
            question:
              "Hur många elever berörs, och vilka följder skulle förslaget få för planering, kostnader och likabehandling?",
          },
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 633,
            question: "Kan nuvarande avtal om skolskjutstrafik hantera ändringar med fem dagars varsel?",
          },
          {
            body: "Regionala kollektivtrafikmyndigheten",
            dueDaysAgo: 633,
            question:
              "I vilken mån kan elever med oregelbundna veckor i stället åka med den allmänna kollektivtrafiken?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Regionala kollektivtrafikmyndigheten",
        daysAgo: 675,
        paragraph: null,
        stance: "NO_OBJECTION",
        decisionText: "Myndigheten har inget att erinra mot motionen.",
        summary:
          "Elever med skolkort kan redan i dag resa på samtliga linjer i kommunen under skoldagar. För boende norr om Åsaby saknas dock turer som passar skolans tider.",
        dispatchTo: ["Ljungsala kommun, kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 664,
        stance: "OPPOSE",
        decisionText:
          "Tekniska nämnden avstyrker motionen och överlämnar förvaltningens yttrande till kommunstyrelsen.",
        summary:
          "Entreprenören planerar turerna i tvåveckorsperioder. Ändringar med fem dagars varsel ligger utanför avtalet och skulle debiteras per tur. Frågan kan tas upp på nytt när avtalet går ut.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 650,
        stance: "OPPOSE",
        decisionText: "Barn- och utbildningsnämnden avstyrker motionen.",
        summary:
          "Omkring tjugo elever har fått avslag de senaste två läsåren för att växlingen saknat fast mönster. Nämnden har förståelse för familjernas situation men bedömer att merkostnaden är hög i förhållande till antalet elever. Förvaltningen ser i stället över blanketten så att två olika veckomönster kan anges.",
        speakers: [
          { name: "Viktor Salomonsson", party: "VFL" },
          { name: "Sofia Tenggren", party: "SFL" },
        ],
        notes: [
          {
            kind: "RESERVATION",
            name: "Viktor Salomonsson",
            party: "VFL",
            text: "Jag reserverar mig mot beslutet till förmån för eget yrkande om att nämnden skulle tillstyrka motionen.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 574 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 552,
        outcome: "REJECTED",
        decisionText:
          "Arbetsutskottet föreslår kommunstyrelsen att föreslå kommunfullmäktige att avslå motionen.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 537,
        outcome: "REJECTED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige avslår motionen.",
        proposals: [
          { name: "Lena Rosendahl", party: "VFL", text: "Motionen bifalls." },
          { name: "Henrik Norling", party: "SFL", text: "Arbetsutskottets förslag bifalls." },
        ],
        notes: [
          {
            kind: "RESERVATION",
            name: "Lena Rosendahl",
            party: "VFL",
            text: "Reservation till förmån för eget yrkande.",
          },
          {
            kind: "RESERVATION",
            name: "Elin Fjällborg",
            party: "GRF",
            text: "Reservation till förmån för Lena Rosendahls yrkande.",
          },
        ],
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 518,
        outcome: "REJECTED",
        decisionText: "Kommunfullmäktige avslår motionen.",
        summary:
          "Ordföranden ställer kommunstyrelsens förslag mot bifall till motionen och finner att fullmäktige beslutar enligt kommunstyrelsens förslag. Omröstning begärs och genomförs.",
        speakers: [
          { name: "Abdirahman Yusuf", party: "VFL" },
          { name: "Katarina Wikner", party: "GRF" },
          { name: "Leyla Aksoy", party: "LJP" },
          { name: "Henrik Norling", party: "SFL" },
        ],
        proposals: [
          { name: "Abdirahman Yusuf", party: "VFL", text: "Motionen bifalls." },
          { name: "Leyla Aksoy", party: "LJP", text: "Kommunstyrelsens förslag bifalls." },
        ],
        vote: {
          question:
            "Den som vill bifalla kommunstyrelsens förslag, att motionen avslås, röstar ja. Den som vill bifalla motionen röstar nej.",
          yes: 24,
          no: 20,
          absent: 1,
        },
        notes: [
          {
            kind: "RESERVATION",
            name: null,
            party: "VFL",
            text: "Välfärdslistans ledamöter reserverar sig mot beslutet. Barn med två hem ska inte få en sämre skolväg än andra.",
          },
          {
            kind: "RESERVATION",
            name: null,
            party: "GRF",
            text: "Grön Framtids ledamöter reserverar sig mot beslutet till förmån för bifall till motionen.",
          },
        ],
        dispatchTo: ["Motionärerna", "Barn- och utbildningsnämnden", "Tekniska nämnden"],
      },
      { kind: "dispatch", daysAgo: 508 },
      { kind: "close", daysAgo: 469, note: "Beslutet har vunnit laga kraft och ärendet avslutas." },
    ],
  },
  {
    key: "laxhjalp-pa-biblioteken",
    title: "Läxhjälp på biblioteken i hela kommunen",
    movers: [{ name: "Tobias Renström", party: "LJP" }],
    clauses: [
      "att läxhjälp ska erbjudas minst en eftermiddag i veckan på biblioteken i Ljungsala, Hultby och Åsaby",
      "att samarbete ska sökas med föreningar och pensionerade lärare som vill bidra",
    ],
    recordClass: "3.1.2",
    receivedDaysAgo: 14,
    writtenDaysBefore: 3,
    raisedDaysAfter: null,
    motionText: [
      "På huvudbiblioteket finns sedan några år läxhjälp på onsdagar. Den är uppskattad och platserna räcker sällan till. I Hultby och Åsaby finns inget motsvarande, trots att behovet är minst lika stort.",
      "Alla barn har inte en vuxen hemma som kan hjälpa till med matematiken eller förklara en svår text. Biblioteket är en plats dit alla är välkomna och där det redan finns böcker, datorer och kunnig personal.",
      "Det finns många i kommunen som skulle vilja göra en insats, inte minst tidigare lärare. Med en liten samordning från kommunens sida kan deras kunskap komma till nytta.",
    ],
    officer: null,
    steps: [],
  },
  {
    key: "simundervisning-tidigare",
    title: "Simundervisning redan i årskurs 1",
    movers: [
      { name: "Sofia Tenggren", party: "SFL" },
      { name: "Amir Rezai", party: "SFL" },
    ],
    clauses: ["att alla elever ska erbjudas simundervisning från och med årskurs 1"],
    recordClass: "3.1.2",
    receivedDaysAgo: 945,
    writtenDaysBefore: 10,
    raisedDaysAfter: 7,
    motionText: [
      "Ljungsala är en kommun med sjö, å och många badplatser. Att kunna simma är här inte bara en idrott utan en säkerhetsfråga.",
      "I dag börjar skolans simundervisning i årskurs 3. Då har en del barn redan simmat i flera år medan andra aldrig har vågat doppa huvudet. Ju tidigare undervisningen börjar, desto lättare är det att hinna ge stöd till dem som behöver mer tid.",
      "Simhallen har lediga tider på förmiddagarna. Vi vill att de används till att lära kommunens barn att simma.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 938 },
      {
        kind: "refer",
        daysAgo: 923,
        referrals: [
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 805,
            question:
              "Vad skulle det kosta att börja simundervisningen i årskurs 1, och hur påverkas resor och bemanning?",
          },
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 805,
            question: "Finns det tider och simlärare i simhallen för ytterligare två årskurser?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 825,
        stance: "SUPPORT",
        decisionText: "Barn- och utbildningsnämnden tillstyrker motionen.",
        summary:
          "Nämnden bedömer att fler elever når målen för simkunnighet om undervisningen börjar tidigare. Kostnaden för resor och extra personal ryms inom ram om starten sprids över två läsår.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 818,
        stance: "SUPPORT",
        decisionText: "Nämnden tillstyrker motionen under förutsättning att tiderna bokas terminsvis.",
        summary:
          "Det finns lediga förmiddagstider tisdagar till torsdagar. Ytterligare en simlärare på halvtid behövs.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 749 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 727,
        outcome: "APPROVED",
        decisionText: "Arbetsutskottet föreslår att motionen bifalls.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 712,
        outcome: "APPROVED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige bifaller motionen.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 693,
        outcome: "APPROVED",
        decisionText:
          "Kommunfullmäktige bifaller motionen och ger barn- och utbildningsnämnden i uppdrag att införa simundervisning i årskurs 1 stegvis över två läsår.",
        speakers: [
          { name: "Sofia Tenggren", party: "SFL" },
          { name: "Maria Kowalska", party: "FRL" },
        ],
        dispatchTo: ["Motionärerna", "Barn- och utbildningsnämnden", "Kultur- och fritidsnämnden"],
        assignments: [
          {
            body: "Barn- och utbildningsnämnden",
            text: "Inför simundervisning i årskurs 1, stegvis över två läsår.",
            dueDaysAgo: -14,
          },
        ],
      },
      { kind: "dispatch", daysAgo: 683 },
      { kind: "close", daysAgo: 637, note: "Beslutet har vunnit laga kraft." },
      {
        kind: "follow-up",
        daysAgo: 322,
        body: "Barn- och utbildningsnämnden",
        text: "Hälften av skolorna har simundervisning i årskurs 1.",
      },
    ],
  },
  {
    key: "grona-skolgardar",
    title: "Gröna skolgårdar som inbjuder till lek",
    movers: [
      { name: "Oskar Berglöf", party: "GRF" },
      { name: "Elin Fjällborg", party: "GRF" },
      { name: "Anna-Karin Myhr", party: "BYL" },
    ],
    clauses: [
      "att en plan för grönare skolgårdar ska tas fram för kommunens samtliga grundskolor",
      "att elever och personal ska vara delaktiga när planen tas fram",
      "att minst tre skolgårdar ska byggas om varje år",
      "att skugga ska finnas på varje skolgård",
    ],
    recordClass: "3.1.2",
    receivedDaysAgo: 424,
    writtenDaysBefore: 12,
    raisedDaysAfter: 11,
    motionText: [
      "Barn rör sig mer och leker mer varierat på en gård med träd, buskar och kullar än på en plan asfaltsyta. Det visar både forskning och erfarenheterna från Lindbacksskolan, där gården gjordes om för några år sedan.",
      "Flera av våra skolgårdar består fortfarande mest av asfalt och grus. Under varma dagar finns det knappt någon skugga, och vid kraftiga regn blir vattnet stående. Ett par träd och en regnbädd kan lösa båda problemen samtidigt.",
      "Vi vill ha en gemensam plan så att pengarna används där de gör störst nytta. Barnen ska få vara med från början; de vet var det är tråkigt, var det är trångt och var det är som roligast.",
      "Takten behöver öka. Byggs en gård om vart tredje år, som hittills, dröjer det en hel generation innan alla skolor har fått sin.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 413 },
      {
        kind: "refer",
        daysAgo: 398,
        referrals: [
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 283,
            question: "Vilka skolgårdar har störst behov, och hur kan eleverna göras delaktiga?",
          },
          {
            body: "Tekniska nämnden",
            dueDaysAgo: 283,
            question:
              "Vad kostar en ombyggnad i genomsnitt, och hur många gårdar klarar organisationen per år?",
          },
          {
            body: "Miljönämnden",
            dueDaysAgo: 283,
            question: "Hur ser nämnden på behovet av skugga och fördröjning av dagvatten på skolgårdarna?",
          },
          {
            body: "Ljungsala ungdomsråd",
            dueDaysAgo: 283,
            question: "Vad gör en skolgård bra för äldre elever?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Tekniska nämnden",
        daysAgo: 314,
        stance: "PARTIAL",
        decisionText:
          "Tekniska nämnden tillstyrker motionen i den del som rör en plan och avstyrker att-sats 3.",
        summary:
          "En genomsnittlig ombyggnad kostar drygt två miljoner kronor, beroende på markförhållandena. Med nuvarande bemanning kan nämnden genomföra en gård per år. Skugga kan skapas snabbare med större träd i kruka och segelduk i väntan på att planteringar växer upp.",
        speakers: [
          { name: "Samuel Tesfaye", party: "GRF" },
          { name: "Johan Ekeblad", party: "LJP" },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Ljungsala ungdomsråd",
        daysAgo: 312,
        paragraph: null,
        stance: "SUPPORT",
        decisionText: "Ungdomsrådet ställer sig bakom motionen.",
        summary:
          "Högstadieelever behöver platser att sitta på tillsammans, gärna under tak. Rådet påminner om att toaletter och papperskorgar nära gården betyder mer än man tror.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Miljönämnden",
        daysAgo: 305,
        stance: "SUPPORT",
        decisionText: "Miljönämnden tillstyrker motionen.",
        summary:
          "Nämnden har i sin tillsyn sett brister i skugga på nio av fjorton skolgårdar. Regnbäddar och genomsläppliga ytor minskar belastningen på ledningsnätet vid skyfall. Plattor av gjutet gummi bör undvikas.",
        dispatchTo: ["Kommunstyrelsen", "Tekniska nämnden"],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 300,
        stance: "SUPPORT",
        decisionText:
          "Barn- och utbildningsnämnden tillstyrker motionen och överlämnar förvaltningens förslag till prioritering.",
        summary:
          "Störst behov finns på Ängsskolan, Stensviks skola och Hultby skola. Nämnden föreslår att elevråden bjuds in redan när förutsättningarna för varje gård beskrivs. Takten behöver avgöras i budgeten.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 224 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 202,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "APPROVED", "REJECTED", "DEEMED_ANSWERED"],
        decisionText:
          "Arbetsutskottet föreslår att att-satserna 1 och 2 bifalls, att att-sats 3 avslås och att att-sats 4 anses besvarad.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 187,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "APPROVED", "REJECTED", "DEEMED_ANSWERED"],
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige bifaller att-satserna 1 och 2, avslår att-sats 3 och anser att-sats 4 besvarad.",
        proposals: [
          { name: "Elin Fjällborg", party: "GRF", text: "Även att-sats 3 bifalls." },
          { name: "Margareta Sundin", party: "LJP", text: "Arbetsutskottets förslag bifalls." },
        ],
        notes: [
          {
            kind: "RESERVATION",
            name: "Elin Fjällborg",
            party: "GRF",
            text: "Jag reserverar mig mot beslutet i den del som gäller att-sats 3.",
          },
        ],
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 168,
        outcome: "PARTIAL",
        clauseOutcomes: ["APPROVED", "APPROVED", "REJECTED", "DEEMED_ANSWERED"],
        decisionText:
          "Kommunfullmäktige bifaller motionens att-satser 1 och 2, avslår att-sats 3 och anser att-sats 4 besvarad med hänvisning till miljönämndens och tekniska nämndens yttranden. Tekniska nämnden får i uppdrag att ta fram planen tillsammans med barn- och utbildningsnämnden.",
        speakers: [
          { name: "Oskar Berglöf", party: "GRF" },
          { name: "Johan Ekeblad", party: "LJP" },
          { name: "Anna-Karin Myhr", party: "BYL" },
          { name: "Leyla Aksoy", party: "LJP" },
        ],
        notes: [
          {
            kind: "SEPARATE_STATEMENT",
            name: null,
            party: "BYL",
            text: "Bygdelistan välkomnar planen och vill att de mindre skolorna i kommunens ytterområden kommer med redan från första året.",
          },
          {
            kind: "RESERVATION",
            name: null,
            party: "GRF",
            text: "Vi reserverar oss mot att att-sats 3 avslås. Utan en bestämd takt riskerar planen att bli liggande.",
          },
        ],
        dispatchTo: ["Motionärerna", "Tekniska nämnden", "Barn- och utbildningsnämnden", "Miljönämnden"],
      },
      { kind: "dispatch", daysAgo: 158 },
      { kind: "close", daysAgo: 116, note: "Beslutet har vunnit laga kraft och ärendet avslutas." },
    ],
  },
  {
    key: "mobilfri-skoldag",
    title: "Mobilfri skoldag",
    movers: [{ name: "Maria Kowalska", party: "FRL" }],
    clauses: [
      "att mobiltelefoner ska samlas in vid skoldagens början i alla årskurser i grundskolan",
      "att gymnasieskolan ska pröva mobilfria lektioner under ett läsår",
    ],
    recordClass: "3.1.2",
    receivedDaysAgo: 662,
    writtenDaysBefore: 1,
    raisedDaysAfter: 4,
    motionText: [
      "Lärare berättar att mobiltelefonen är det som oftast stör koncentrationen under lektionerna. Även på rasterna sitter många elever med varsin skärm i stället för att umgås.",
      "Reglerna skiljer sig åt mellan skolorna och ibland mellan klasser på samma skola. Det gör dem svåra att försvara för den enskilda läraren.",
      "En gemensam ordning för hela kommunen skulle ge arbetsro och lätta bördan för personalen. För gymnasiet föreslår vi ett försök som därefter utvärderas.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 658 },
      {
        kind: "refer",
        daysAgo: 643,
        referrals: [
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 528,
            question: "Vilka regler gäller på skolorna i dag, och bör de bestämmas gemensamt?",
          },
          {
            body: "Gymnasie- och vuxenutbildningsnämnden",
            dueDaysAgo: 528,
            question: "Är ett försök med mobilfria lektioner lämpligt i gymnasieskolan?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 545,
        stance: "DEEMED_ANSWERED",
        decisionText: "Barn- och utbildningsnämnden anser att motionen är besvarad i sin första del.",
        summary:
          "Samtliga grundskolor samlar sedan höstterminen in mobiltelefonerna på morgonen. Undantag görs för elever som av medicinska skäl behöver sin telefon.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Gymnasie- och vuxenutbildningsnämnden",
        daysAgo: 543,
        stance: "DEEMED_ANSWERED",
        decisionText: "Nämnden anser motionen besvarad.",
        summary:
          "Rektor beslutar om ordningsregler i skolan. Ljungsala gymnasium har infört telefonhotell i alla undervisningssalar, och erfarenheterna följs upp vid läsårets slut.",
        speakers: [{ name: "Hanna Virtanen", party: "NYL" }],
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 469 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 447,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Arbetsutskottet föreslår att motionen anses besvarad.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 432,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige anser motionen besvarad.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 413,
        outcome: "DEEMED_ANSWERED",
        decisionText: "Kommunfullmäktige anser motionen besvarad med hänvisning till nämndernas yttranden.",
        speakers: [
          { name: "Maria Kowalska", party: "FRL" },
          { name: "Leyla Aksoy", party: "LJP" },
        ],
        notes: [
          {
            kind: "PROTOCOL_NOTE",
            name: "Maria Kowalska",
            party: "FRL",
            text: "Det är glädjande att skolorna redan har hunnit ifatt motionen. Jag utgår från att uppföljningen i gymnasiet redovisas för fullmäktige.",
          },
        ],
        dispatchTo: ["Motionären", "Barn- och utbildningsnämnden", "Gymnasie- och vuxenutbildningsnämnden"],
      },
      { kind: "dispatch", daysAgo: 403 },
      { kind: "close", daysAgo: 357, note: "Ärendet avslutas." },
    ],
  },
  {
    key: "modersmalsstod-i-forskolan",
    title: "Modersmålsstöd i förskolan",
    movers: [
      { name: "Mirjana Petrović", party: "NYL" },
      { name: "Leyla Aksoy", party: "LJP" },
    ],
    clauses: [
      "att förskolorna ska erbjuda stöd på barnets modersmål när det finns minst tre barn med samma språk",
      "att böcker på de vanligaste modersmålen ska finnas på varje förskola",
    ],
    recordClass: "3.1.1",
    receivedDaysAgo: 139,
    writtenDaysBefore: 8,
    raisedDaysAfter: 6,
    motionText: [
      "I kommunens förskolor talas mer än trettio språk. Barn som får utveckla sitt första språk har lättare att lära sig svenska, och de får en starkare grund att stå på när skolan börjar.",
      "Stödet ser i dag olika ut. Några förskolor har flerspråkig personal som läser och sjunger med barnen, andra saknar helt den möjligheten.",
      "Vi föreslår en gemensam lägsta nivå. Där det finns underlag ska barnen få stöd av någon som talar språket, och överallt ska det finnas böcker som barnen känner igen sig i.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 133 },
      {
        kind: "refer",
        daysAgo: 119,
        referrals: [
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: -11,
            question:
              "Hur många barn skulle omfattas, och vilken tillgång finns det på personal med rätt språk?",
          },
          {
            body: "Demokratiberedningen",
            dueDaysAgo: 24,
            question: "Hur förhåller sig förslaget till kommunens arbete för ökad delaktighet?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Demokratiberedningen",
        daysAgo: 39,
        stance: "SUPPORT",
        decisionText: "Demokratiberedningen tillstyrker motionen.",
        summary:
          "Språket är nyckeln till delaktighet, för både barn och föräldrar. Beredningen föreslår att föräldrarna får veta på sitt eget språk vilket stöd som finns.",
        speakers: [
          { name: "Hanna Virtanen", party: "NYL" },
          { name: "Katarina Wikner", party: "GRF" },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
    ],
  },
  {
    key: "bemannade-skolbibliotek",
    title: "Bemannade skolbibliotek på alla skolor",
    movers: [
      { name: "Katarina Wikner", party: "GRF" },
      { name: "Viktor Salomonsson", party: "VFL" },
      { name: "Maria Kowalska", party: "FRL" },
    ],
    clauses: [
      "att varje grundskola ska ha ett skolbibliotek som är bemannat under hela skoldagen",
      "att mindre skolor ska kunna dela på en skolbibliotekarie",
    ],
    recordClass: "3.1.2",
    receivedDaysAgo: 315,
    writtenDaysBefore: 5,
    raisedDaysAfter: 7,
    motionText: [
      "Läslusten sjunker bland barn och unga. Ett bra skolbibliotek är mer än en hylla med böcker: det är en vuxen som känner eleverna, som vet vilken bok de kan tänkas tycka om och som hjälper dem att granska källor.",
      "På fem av kommunens skolor är biblioteket öppet några timmar i veckan. På tre är det i praktiken låst. Det är inte rimligt att tillgången till böcker beror på vilken skola man går i.",
      "Alla skolor är inte stora nog för en egen bibliotekarie. Därför vill vi att två eller tre mindre skolor ska kunna dela på en tjänst, så att kompetensen kommer alla till del.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 308 },
      {
        kind: "refer",
        daysAgo: 294,
        referrals: [
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 203,
            question: "Hur är skolbiblioteken bemannade i dag, och vad skulle full bemanning kosta?",
          },
          {
            body: "Kultur- och fritidsnämnden",
            dueDaysAgo: 203,
            question: "Hur kan folkbiblioteken samverka med skolorna?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 230,
        stance: "PARTIAL",
        decisionText: "Nämnden tillstyrker att-sats 2 och avstyrker att-sats 1.",
        summary:
          "Full bemanning skulle kräva ytterligare sex och en halv tjänst. Nämnden ser delade tjänster som ett realistiskt första steg och har redan ett sådant samarbete mellan Stensviks skola och Åsaby skola.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Kultur- och fritidsnämnden",
        daysAgo: 223,
        stance: "NO_OBJECTION",
        decisionText: "Kultur- och fritidsnämnden har inget att erinra.",
        summary:
          "Biblioteksbussen och filialerna kan komplettera men inte ersätta skolbiblioteken. Nämnden bidrar gärna med gemensam fortbildning.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 182 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 132,
        outcome: "PARTIAL",
        clauseOutcomes: ["REJECTED", "APPROVED"],
        decisionText: "Arbetsutskottet föreslår att att-sats 1 avslås och att att-sats 2 bifalls.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 117,
        outcome: "PARTIAL",
        clauseOutcomes: ["REJECTED", "APPROVED"],
        decisionText:
          "Kommunstyrelsen föreslår att kommunfullmäktige avslår att-sats 1 och bifaller att-sats 2.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 98,
        outcome: "TABLED",
        decisionText: "Kommunfullmäktige bordlägger ärendet till nästa sammanträde.",
        tabledToDaysAgo: 63,
        reason: "Flera av motionärerna har förhinder vid dagens sammanträde.",
        dispatchTo: [],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 63,
        outcome: "TABLED",
        decisionText: "Kommunfullmäktige bordlägger ärendet på grund av den sena timmen.",
        tabledToDaysAgo: 28,
        reason: "Ärendelistan hann inte behandlas före klockan 22.",
        dispatchTo: [],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 28,
        outcome: "TABLED",
        decisionText: "Kommunfullmäktige bordlägger ärendet till nästa sammanträde.",
        tabledToDaysAgo: -7,
        reason: "Bordläggning begärs av en tredjedel av de närvarande ledamöterna.",
        dispatchTo: [],
      },
      { kind: "summon", daysAgo: 3, note: "Ärendet står först på föredragningslistan." },
    ],
  },
  {
    key: "larlingsplatser-i-kommunen",
    title: "Lärlingsplatser i kommunens egna verksamheter",
    movers: [
      { name: "Amir Rezai", party: "SFL" },
      { name: "Hanna Virtanen", party: "NYL" },
    ],
    clauses: [
      "att kommunen ska erbjuda minst femton lärlingsplatser om året i egna verksamheter",
      "att handledarna ska få tid avsatt för sitt uppdrag",
    ],
    recordClass: "3.1.3",
    receivedDaysAgo: 318,
    writtenDaysBefore: 4,
    raisedDaysAfter: 10,
    motionText: [
      "Kommunen är en av ortens största arbetsgivare och har svårt att rekrytera undersköterskor, kockar, barnskötare och fastighetstekniker. Samtidigt söker gymnasiets lärlingselever platser som ibland ligger flera mil bort.",
      "Genom att ta emot lärlingar i de egna verksamheterna lär kommunen känna sina framtida medarbetare. Eleverna får en utbildning nära hemmet och ser hur arbetet går till på riktigt.",
      "Handledningen tar tid. Om den ska bli bra behöver den synas i schemat och inte läggas ovanpå allt annat.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 308 },
      {
        kind: "refer",
        daysAgo: 293,
        referrals: [
          {
            body: "Gymnasie- och vuxenutbildningsnämnden",
            dueDaysAgo: 178,
            question: "Hur många elever söker lärlingsplats varje år, och inom vilka yrken?",
          },
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 178,
            question: "Hur många lärlingar kan nämndens verksamheter ta emot med god handledning?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Gymnasie- och vuxenutbildningsnämnden",
        daysAgo: 193,
        stance: "SUPPORT",
        decisionText: "Gymnasie- och vuxenutbildningsnämnden tillstyrker motionen.",
        summary:
          "Omkring fyrtio elever söker plats varje år, flest inom vård, kök och bygg. Femton platser i kommunen skulle göra det möjligt att ta in alla behöriga sökande.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 186,
        stance: "SUPPORT",
        decisionText: "Vård- och omsorgsnämnden tillstyrker motionen.",
        summary:
          "Äldreboendena kan ta emot åtta lärlingar åt gången. Handledarna har redan i dag två timmar i veckan avsatta, vilket bör gälla i alla förvaltningar.",
        speakers: [{ name: "Birgitta Åsberg", party: "BYL" }],
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 119 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 97,
        outcome: "APPROVED",
        decisionText: "Arbetsutskottet föreslår att motionen bifalls.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 82,
        outcome: "APPROVED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige bifaller motionen.",
        dispatchTo: ["Kommunfullmäktige"],
      },
      {
        kind: "decide",
        body: "Kommunfullmäktige",
        daysAgo: 63,
        outcome: "APPROVED",
        decisionText:
          "Kommunfullmäktige bifaller motionen. Kommunstyrelsen får i uppdrag att samordna lärlingsplatserna från och med nästa läsår.",
        speakers: [
          { name: "Amir Rezai", party: "SFL" },
          { name: "Kerstin Palmqvist", party: "VFL" },
        ],
        dispatchTo: ["Motionärerna", "Samtliga nämnder"],
      },
      { kind: "dispatch", daysAgo: 49 },
    ],
  },
  {
    key: "barnomsorg-obekvam-tid",
    title: "Barnomsorg på obekväm arbetstid",
    movers: [
      { name: "Abdirahman Yusuf", party: "VFL" },
      { name: "Kerstin Palmqvist", party: "VFL" },
      { name: "Samuel Tesfaye", party: "GRF" },
      { name: "Birgitta Åsberg", party: "BYL" },
    ],
    clauses: [
      "att kommunen ska erbjuda barnomsorg på kvällar, nätter och helger till föräldrar som arbetar då",
      "att en första verksamhet ska öppnas i centralorten",
      "att behovet ska kartläggas i hela kommunen",
    ],
    recordClass: "3.1.1",
    receivedDaysAgo: 314,
    writtenDaysBefore: 9,
    raisedDaysAfter: 6,
    motionText: [
      "Den som arbetar i vården, i butik eller på något av kommunens industriföretag har ofta arbetstider som förskolan inte täcker. För ensamstående föräldrar kan det bli omöjligt att ta ett jobb eller behålla det man har.",
      "Kommunen söker själv personal till äldreomsorgen, där kvälls- och helgarbete ingår. Vi har mött flera sökande som tackat nej enbart för att barnomsorgen inte går att lösa.",
      "Skollagen säger att kommunen ska sträva efter att erbjuda omsorg även på tider då förskolan är stängd, i den omfattning det behövs. Vi menar att behovet finns och att det är dags att möta det.",
      "En första verksamhet i centralorten skulle ge erfarenhet. Samtidigt behöver behovet i Hultby, Stensvik och Åsaby bli känt.",
    ],
    officer: "Sara Holmgren",
    steps: [
      { kind: "assign", daysAgo: 308 },
      {
        kind: "refer",
        daysAgo: 294,
        referrals: [
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 203,
            question:
              "Hur stort är behovet, vilka lokaler kan komma i fråga och vad blir kostnaden per plats?",
          },
          {
            body: "Socialnämnden",
            dueDaysAgo: 203,
            question: "Hur påverkar bristen på omsorg föräldrar som söker stöd eller arbete genom nämnden?",
          },
          {
            body: "Vård- och omsorgsnämnden",
            dueDaysAgo: 203,
            question: "Vilken betydelse skulle förslaget få för möjligheten att rekrytera personal?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 230,
        stance: "OPPOSE",
        decisionText: "Barn- och utbildningsnämnden avstyrker motionen.",
        summary:
          "Nämnden har fått tolv förfrågningar på två år och bedömer underlaget som för litet. En plats på kvällar och nätter beräknas kosta ungefär tre gånger så mycket som en vanlig förskoleplats.",
        speakers: [
          { name: "Viktor Salomonsson", party: "VFL" },
          { name: "Leyla Aksoy", party: "LJP" },
        ],
        notes: [
          {
            kind: "RESERVATION",
            name: "Viktor Salomonsson",
            party: "VFL",
            text: "Den som inte tror att det är någon idé att fråga syns inte i statistiken. Behovet borde ha kartlagts innan nämnden tog ställning.",
          },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Socialnämnden",
        daysAgo: 229,
        stance: "SUPPORT",
        decisionText: "Socialnämnden tillstyrker motionen.",
        summary:
          "Under det senaste året har åtta personer med försörjningsstöd tackat nej till arbete för att barnomsorg saknats. Nämnden bedömer att förslaget skulle minska behovet av stöd.",
        speakers: [
          { name: "Abdirahman Yusuf", party: "VFL" },
          { name: "Mirjana Petrović", party: "NYL" },
        ],
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "answer",
        body: "Vård- och omsorgsnämnden",
        daysAgo: 221,
        stance: "SUPPORT",
        decisionText: "Vård- och omsorgsnämnden tillstyrker motionen.",
        summary:
          "Omkring var tionde sökande till en tjänst med kvälls- och helgarbete uppger att barnomsorgen är ett hinder. Nämnden deltar gärna i kartläggningen.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      { kind: "report-ready", daysAgo: 189 },
      {
        kind: "decide",
        body: "Kommunstyrelsens arbetsutskott",
        daysAgo: 167,
        outcome: "REJECTED",
        decisionText: "Arbetsutskottet föreslår att motionen avslås.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "decide",
        body: "Kommunstyrelsen",
        daysAgo: 152,
        outcome: "REJECTED",
        decisionText: "Kommunstyrelsen föreslår att kommunfullmäktige avslår motionen.",
        proposals: [{ name: "Lena Rosendahl", party: "VFL", text: "Motionen bifalls." }],
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
        daysAgo: 133,
        outcome: "RECOMMITTED",
        decisionText: "Kommunfullmäktige återremitterar ärendet till barn- och utbildningsnämnden.",
        summary:
          "Återremiss yrkas av Kerstin Palmqvist och stöds av mer än en tredjedel av de närvarande ledamöterna.",
        recommittedTo: "Barn- och utbildningsnämnden",
        reason:
          "Nämnden ska kartlägga behovet bland kommunens föräldrar och arbetsgivare och redovisa kostnaden för en verksamhet med tio platser.",
        speakers: [
          { name: "Kerstin Palmqvist", party: "VFL" },
          { name: "Birgitta Åsberg", party: "BYL" },
          { name: "Margareta Sundin", party: "LJP" },
        ],
        vote: {
          question:
            "Den som vill att ärendet avgörs i dag röstar ja. Den som vill att ärendet återremitteras röstar nej.",
          yes: 24,
          no: 21,
        },
        dispatchTo: ["Barn- och utbildningsnämnden", "Kommunstyrelsen"],
      },
      {
        kind: "refer",
        daysAgo: 119,
        referrals: [
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 17,
            question:
              "Kartlägg behovet bland föräldrar och arbetsgivare och redovisa kostnaden för tio platser, enligt fullmäktiges återremiss.",
          },
          {
            body: "Socialnämnden",
            dueDaysAgo: 17,
            question: "Bidra med underlag till kartläggningen utifrån nämndens kontakter med föräldrar.",
          },
        ],
      },
      { kind: "plan", daysAgo: 112, councilDaysAgo: -42 },
      {
        kind: "answer",
        body: "Socialnämnden",
        daysAgo: 19,
        stance: "SUPPORT",
        decisionText: "Socialnämnden överlämnar sitt underlag och vidhåller att motionen bör bifallas.",
        summary:
          "Nämnden har intervjuat tjugofyra föräldrar. Arton av dem skulle kunna ta arbete eller gå upp i arbetstid om omsorg fanns på kvällar och helger. Nattomsorg efterfrågas av fyra.",
        dispatchTo: ["Kommunstyrelsen", "Barn- och utbildningsnämnden"],
      },
    ],
  },
  {
    key: "frukost-i-skolan",
    title: "Frukost i skolan",
    movers: [
      { name: "Samuel Tesfaye", party: "GRF" },
      { name: "Jonas Tillgren", party: "FRL" },
    ],
    clauses: ["att frukost ska serveras på kommunens högstadieskolor"],
    recordClass: "3.1.2",
    receivedDaysAgo: 593,
    writtenDaysBefore: 2,
    raisedDaysAfter: 5,
    motionText: [
      "Många tonåringar går till skolan utan att ha ätit frukost. På förmiddagens lektioner märks det på både orken och humöret.",
      "Gröt, smörgås och frukt är billig mat. Kök och personal finns på plats redan tidigt på morgonen.",
      "Vi vill att högstadieskolorna öppnar matsalen en halvtimme före första lektionen.",
    ],
    officer: "Mikael Björkqvist",
    steps: [
      { kind: "assign", daysAgo: 588 },
      {
        kind: "refer",
        daysAgo: 574,
        referrals: [
          {
            body: "Barn- och utbildningsnämnden",
            dueDaysAgo: 483,
            question: "Vad skulle frukostservering på högstadieskolorna kosta?",
          },
        ],
      },
      {
        kind: "answer",
        body: "Barn- och utbildningsnämnden",
        daysAgo: 510,
        stance: "PARTIAL",
        decisionText:
          "Nämnden ställer sig bakom motionens syfte och beslutar att pröva frukost på Ängsskolan och Lindbacksskolan under ett läsår.",
        summary:
          "Försöket finansieras inom nämndens ram och omfattar omkring sexhundra elever. Därefter tar nämnden ställning till en fortsättning.",
        dispatchTo: ["Kommunstyrelsen"],
      },
      {
        kind: "withdraw",
        daysAgo: 483,
        note: "Samtliga motionärer återtar motionen med hänvisning till nämndens beslut om ett försök.",
      },
      { kind: "close", daysAgo: 476, note: "Ärendet avslutas sedan motionen har återtagits." },
    ],
  },
];
