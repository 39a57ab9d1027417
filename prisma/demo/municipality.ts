import type { DemoBody, DemoParty, DemoPerson } from "@/prisma/demo/schema";

/** Ljungsala does not exist; nor do its parties, its people or its places. */
export const municipalityName = "Ljungsala kommun";

/*
 * `meets` also sets the weekday: 0 or a multiple of 7 is a Monday, one less than that a Tuesday, and
 * so on. A case passes KSAU 34 days and KS 19 days before the council.
 */
export const demoBodies: DemoBody[] = [
  {
    name: "Kommunfullmäktige",
    abbreviation: "KF",
    kind: "COUNCIL",
    numberSeries: "KS",
    numbersAYear: 640,
    paragraphsAYear: 205,
    seats: 45,
    meets: [28],
  },
  {
    name: "Kommunstyrelsen",
    abbreviation: "KS",
    kind: "BOARD",
    numberSeries: "KS",
    numbersAYear: 640,
    paragraphsAYear: 236,
    seats: 13,
    meets: [12],
  },
  {
    name: "Kommunstyrelsens arbetsutskott",
    abbreviation: "KSAU",
    kind: "WORKING_COMMITTEE",
    parent: "Kommunstyrelsen",
    numberSeries: "KS",
    numbersAYear: 640,
    paragraphsAYear: 312,
    seats: 5,
    meets: [6, 27],
  },
  {
    name: "Barn- och utbildningsnämnden",
    abbreviation: "BUN",
    kind: "COMMITTEE",
    numberSeries: "BUN",
    numbersAYear: 587,
    paragraphsAYear: 148,
    seats: 11,
    meets: [20],
  },
  {
    name: "Gymnasie- och vuxenutbildningsnämnden",
    abbreviation: "GVN",
    kind: "COMMITTEE",
    numberSeries: "GVN",
    numbersAYear: 241,
    paragraphsAYear: 97,
    seats: 11,
    meets: [18],
  },
  {
    name: "Socialnämnden",
    abbreviation: "SN",
    kind: "COMMITTEE",
    numberSeries: "SN",
    numbersAYear: 702,
    paragraphsAYear: 164,
    seats: 11,
    meets: [19],
  },
  {
    name: "Vård- och omsorgsnämnden",
    abbreviation: "VON",
    kind: "COMMITTEE",
    numberSeries: "VON",
    numbersAYear: 455,
    paragraphsAYear: 131,
    seats: 11,
    meets: [11],
  },
  {
    name: "Kultur- och fritidsnämnden",
    abbreviation: "KFN",
    kind: "COMMITTEE",
    numberSeries: "KFN",
    numbersAYear: 318,
    paragraphsAYear: 119,
    seats: 11,
    meets: [13],
  },
  {
    name: "Samhällsbyggnadsnämnden",
    abbreviation: "SBN",
    kind: "COMMITTEE",
    numberSeries: "SBN",
    numbersAYear: 1496,
    paragraphsAYear: 271,
    seats: 11,
    meets: [26],
  },
  {
    name: "Miljönämnden",
    abbreviation: "MN",
    kind: "COMMITTEE",
    numberSeries: "MN",
    numbersAYear: 833,
    paragraphsAYear: 143,
    seats: 11,
    meets: [25],
  },
  {
    name: "Tekniska nämnden",
    abbreviation: "TN",
    kind: "COMMITTEE",
    numberSeries: "TN",
    numbersAYear: 528,
    paragraphsAYear: 156,
    seats: 11,
    meets: [34],
  },
  {
    name: "Demokratiberedningen",
    abbreviation: "DEB",
    kind: "PREPARATORY_COMMITTEE",
    parent: "Kommunstyrelsen",
    numberSeries: "KS",
    numbersAYear: 640,
    paragraphsAYear: 58,
    seats: 7,
    meets: [4],
  },
  {
    name: "AB Ljungsalabostäder",
    abbreviation: "LJB",
    kind: "COMPANY",
    numberSeries: "LJB",
    numbersAYear: 163,
    paragraphsAYear: 84,
    seats: 7,
    meets: [17],
  },
  {
    name: "Regionala kollektivtrafikmyndigheten",
    abbreviation: "RKM",
    kind: "EXTERNAL",
    numberSeries: null,
    meets: [],
  },
  { name: "Kommunala pensionärsrådet", abbreviation: "KPR", kind: "EXTERNAL", numberSeries: null, meets: [] },
  { name: "Ljungsala ungdomsråd", abbreviation: "LUR", kind: "EXTERNAL", numberSeries: null, meets: [] },
];

/** Ljungsalapartiet, Samling för Ljungsala and Nya Ljungsala govern with 24 of the council's 45 seats. */
export const demoParties: DemoParty[] = [
  { name: "Ljungsalapartiet", abbreviation: "LJP" },
  { name: "Samling för Ljungsala", abbreviation: "SFL" },
  { name: "Nya Ljungsala", abbreviation: "NYL" },
  { name: "Välfärdslistan", abbreviation: "VFL" },
  { name: "Bygdelistan", abbreviation: "BYL" },
  { name: "Grön Framtid", abbreviation: "GRF" },
  { name: "Fria Ljungsalabor", abbreviation: "FRL" },
];

export const demoPeople: DemoPerson[] = [
  elected("Margareta Sundin", "LJP", {
    Kommunstyrelsen: "ordförande",
    "Kommunstyrelsens arbetsutskott": "ordförande",
  }),
  elected("Anders Kvarnström", "LJP", { Kommunfullmäktige: "ordförande" }),
  elected("Leyla Aksoy", "LJP", { "Barn- och utbildningsnämnden": "ordförande" }),
  elected("Johan Ekeblad", "LJP", { "Tekniska nämnden": "ordförande" }),
  elected("Inger Moberg", "LJP", { Kommunstyrelsen: "ledamot", "Vård- och omsorgsnämnden": "ordförande" }),
  elected("Tobias Renström", "LJP", { "Kultur- och fritidsnämnden": "ordförande" }),

  elected("Henrik Norling", "SFL", {
    Kommunstyrelsen: "förste vice ordförande",
    "Kommunstyrelsens arbetsutskott": "förste vice ordförande",
  }),
  elected("Carina Blomdahl", "SFL", { Kommunstyrelsen: "ledamot", Samhällsbyggnadsnämnden: "ordförande" }),
  elected("Amir Rezai", "SFL", { "Gymnasie- och vuxenutbildningsnämnden": "ordförande" }),
  elected("Per-Olof Lindmark", "SFL", { Miljönämnden: "ordförande", "Tekniska nämnden": "ledamot" }),
  elected("Sofia Tenggren", "SFL", { "Barn- och utbildningsnämnden": "ledamot", Socialnämnden: "ledamot" }),

  elected("Daniel Krantz", "NYL", {
    Kommunstyrelsen: "ledamot",
    "Kommunstyrelsens arbetsutskott": "ledamot",
  }),
  elected("Mirjana Petrović", "NYL", { Socialnämnden: "ordförande" }),
  elected("Fredrik Öhlund", "NYL", {
    Samhällsbyggnadsnämnden: "ledamot",
    "AB Ljungsalabostäder": "ordförande",
  }),
  elected("Hanna Virtanen", "NYL", {
    "Gymnasie- och vuxenutbildningsnämnden": "ledamot",
    Demokratiberedningen: "ordförande",
  }),

  elected("Lena Rosendahl", "VFL", {
    Kommunstyrelsen: "andre vice ordförande",
    "Kommunstyrelsens arbetsutskott": "andre vice ordförande",
    "AB Ljungsalabostäder": "ledamot",
  }),
  elected("Abdirahman Yusuf", "VFL", { Socialnämnden: "vice ordförande" }),
  elected("Kerstin Palmqvist", "VFL", {
    "Vård- och omsorgsnämnden": "ledamot",
    "Gymnasie- och vuxenutbildningsnämnden": "vice ordförande",
  }),
  elected("Viktor Salomonsson", "VFL", {
    Kommunfullmäktige: "andre vice ordförande",
    "Barn- och utbildningsnämnden": "vice ordförande",
  }),

  elected("Karl-Erik Hultqvist", "BYL", {
    Kommunstyrelsen: "ledamot",
    "Kommunstyrelsens arbetsutskott": "ledamot",
  }),
  elected("Birgitta Åsberg", "BYL", {
    Kommunfullmäktige: "förste vice ordförande",
    "Vård- och omsorgsnämnden": "vice ordförande",
  }),
  elected("Emil Sandgren", "BYL", { Samhällsbyggnadsnämnden: "vice ordförande", Socialnämnden: "ersättare" }),
  elected("Anna-Karin Myhr", "BYL", {
    "Barn- och utbildningsnämnden": "ledamot",
    "Kultur- och fritidsnämnden": "ledamot",
  }),

  elected("Elin Fjällborg", "GRF", { Kommunstyrelsen: "ledamot", Miljönämnden: "vice ordförande" }),
  elected("Samuel Tesfaye", "GRF", { "Tekniska nämnden": "vice ordförande" }),
  elected("Katarina Wikner", "GRF", {
    "Kultur- och fritidsnämnden": "ledamot",
    Demokratiberedningen: "vice ordförande",
  }),
  elected("Oskar Berglöf", "GRF", {
    "Barn- och utbildningsnämnden": "ledamot",
    Samhällsbyggnadsnämnden: "ledamot",
  }),

  elected("Ulf Hedenström", "FRL", { Kommunstyrelsen: "ledamot", "Tekniska nämnden": "ledamot" }),
  elected("Maria Kowalska", "FRL", {
    "Kultur- och fritidsnämnden": "vice ordförande",
    "Vård- och omsorgsnämnden": "ledamot",
  }),
  elected("Jonas Tillgren", "FRL", { Miljönämnden: "ledamot", Demokratiberedningen: "ledamot" }),

  official("Eva Rydell", { Kommunstyrelsen: "kommundirektör" }),
  official("Sara Holmgren", { Kommunstyrelsen: "handläggare" }),
  official("Mikael Björkqvist", { Kommunstyrelsen: "handläggare" }),
  official("Ann-Sofie Dahlin", { Kommunstyrelsen: "registrator" }),
  official("Fatima El-Amin", {
    Kommunfullmäktige: "kommunsekreterare",
    Kommunstyrelsen: "kommunsekreterare",
    "Kommunstyrelsens arbetsutskott": "kommunsekreterare",
  }),
  official("Göran Åkerblom", {
    "Barn- och utbildningsnämnden": "nämndsekreterare",
    "Gymnasie- och vuxenutbildningsnämnden": "nämndsekreterare",
  }),
  official("Helena Brandt", { "Kultur- och fritidsnämnden": "nämndsekreterare" }),
  official("Niklas Forslund", { Kommunstyrelsen: "systemförvaltare" }),
];

/** Everyone elected sits in the council, as an ordinary member unless told otherwise. */
function elected(name: string, party: string, roles: Record<string, string>): DemoPerson {
  return { name, party, memberships: memberships({ Kommunfullmäktige: "ledamot", ...roles }) };
}

function official(name: string, roles: Record<string, string>): DemoPerson {
  return { name, party: null, memberships: memberships(roles) };
}

function memberships(roles: Record<string, string>): DemoPerson["memberships"] {
  return Object.entries(roles).map(([body, role]) => ({ body, role }));
}
