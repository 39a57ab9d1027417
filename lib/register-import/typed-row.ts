import { writePeople } from "@/lib/attributions";
import { findPersonalData } from "@/lib/reading/personal-data";
import { readClauses } from "./clauses";
import { readDay } from "./days";
import { readMovers } from "./movers";
import type { CellError, Reading, Registers, Said } from "./rows";

const DAYS = ["receivedOn", "writtenOn", "raisedOn"] as const;

/** The row as somebody would have typed it into the form for one motion. */
export function typedFrom(said: Said, reading: Reading, registers: Registers) {
  const errors: CellError[] = [];
  const remarks: string[] = [];
  const { registrationNumber = "", title = "", caseOfficer = "", clauses = "", recordClass = "" } = said;
  if (looksConverted(registrationNumber)) {
    errors.push({ field: "registrationNumber", message: CONVERTED });
  }
  const { movers, problem } = readMovers(
    { names: said.movers ?? "", parties: said.party ?? "", title },
    registers.parties,
  );
  if (problem) errors.push({ field: said.movers ? "movers" : "title", message: problem });
  const officer = registers.officers.find(({ name }) => folded(name) === folded(caseOfficer));
  if (caseOfficer && !officer)
    remarks.push(`Ingen handläggare har namnet ${caseOfficer}. Fältet lämnas tomt.`);
  const secrecy = readSecrecy(said.secrecy ?? "");
  if (secrecy === undefined) errors.push({ field: "secrecy", message: NO_PROVISION });
  if (hasPersonalData(`${title}\n${clauses}`)) {
    remarks.push("Texten innehåller något som ser ut som ett personnummer eller en privat adress.");
  }
  const days = Object.fromEntries(
    DAYS.map((field) => {
      const cell = said[field] ?? "";
      const day = readDay(cell);
      if (cell && !day)
        errors.push({
          field,
          message: `”${cell.slice(0, 40)}” är inget datum. Skriv till exempel 2023-05-02.`,
        });
      return [field, day?.toString() ?? ""];
    }),
  );
  const typed = {
    registrationNumber,
    authorityId: reading.authorityId,
    title,
    movers: writePeople(movers),
    clauses: readClauses(clauses).join("\n"),
    ...days,
    caseOfficerId: officer?.id ?? "",
    recordClass,
    secrecyProvision: secrecy ?? "",
    ...(reading.published && { published: "on" }),
  };
  return { typed, errors, remarks };
}

/** A spreadsheet takes "2023.10" for a number and "2023-12-01" for a day, and what was typed is gone. */
const looksConverted = (number: string) => /^\d{4}-\d{2}-\d{2}$|^\d+\.\d+(?:e\+?\d+)?$/i.test(number);
const CONVERTED =
  "Kalkylprogrammet har gjort om diarienumret till ett tal eller ett datum. Formatera kolumnen som text och skriv numret igen.";

const NO_PROVISION = "Skriv bestämmelsen, till exempel OSL 21:1. En markering ska ange den (OSL 5:5).";

/** Undefined where the cell says that there is secrecy but not by which provision. */
function readSecrecy(cell: string): string | null | undefined {
  if (/^(?:nej|ingen|offentlig|[-–])?$/i.test(cell)) return null;
  return /\d+/.test(cell) ? cell : undefined;
}

const hasPersonalData = (text: string) =>
  findPersonalData(text).some(({ kind }) => kind !== "funktionsadress");

const folded = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase("sv").replace(/\s+/g, " ");
