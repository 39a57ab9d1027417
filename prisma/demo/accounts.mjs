// In JavaScript, since `npm start` prints them: see lib/origin.mjs.

const password = "ljungsala-demo";

/**
 * One account per role at least; `npm start` prints them.
 * @type {import("./schema").DemoAccount[]}
 */
export const demoAccounts = [
  {
    name: "Sara Holmgren",
    role: "CASE_OFFICER",
    email: "sara.holmgren@ljungsala.example",
    password,
    bodyNames: ["Kommunstyrelsen"],
  },
  {
    name: "Mikael Björkqvist",
    role: "CASE_OFFICER",
    email: "mikael.bjorkqvist@ljungsala.example",
    password,
    bodyNames: ["Kommunstyrelsen"],
  },
  {
    name: "Ann-Sofie Dahlin",
    role: "REGISTRAR",
    email: "ann-sofie.dahlin@ljungsala.example",
    password,
    bodyNames: ["Kommunstyrelsen"],
  },
  {
    name: "Fatima El-Amin",
    role: "COMMITTEE_SECRETARY",
    email: "fatima.el-amin@ljungsala.example",
    password,
    bodyNames: ["Kommunfullmäktige", "Kommunstyrelsen", "Kommunstyrelsens arbetsutskott"],
  },
  {
    name: "Elin Fjällborg",
    role: "ELECTED_REPRESENTATIVE",
    email: "elin.fjallborg@ljungsala.example",
    password,
    bodyNames: ["Kommunfullmäktige", "Kommunstyrelsen", "Miljönämnden"],
  },
  {
    name: "Abdirahman Yusuf",
    role: "ELECTED_REPRESENTATIVE",
    email: "abdirahman.yusuf@ljungsala.example",
    password,
    bodyNames: ["Kommunfullmäktige", "Socialnämnden"],
  },
  {
    name: "Helena Brandt",
    role: "REFERRAL_OFFICER",
    email: "helena.brandt@ljungsala.example",
    password,
    bodyNames: ["Kultur- och fritidsnämnden"],
  },
  {
    name: "Niklas Forslund",
    role: "ADMINISTRATOR",
    email: "niklas.forslund@ljungsala.example",
    password,
    bodyNames: ["Kommunstyrelsen"],
  },
];
