import { describe, expect, it } from "vitest";
import { readDossier } from "@/lib/reading/dossier";

const BOARD =
  "Kommunfullmäktige\n\nHandling 2031 nr 25\n\nYttrande över motion av Eva Ek (SD) om bad Till Granviks kommunfullmäktige\n\n" +
  "Kommunstyrelsens förslag Kommunstyrelsen föreslår att kommunfullmäktige beslutar:\n\nDen av Eva Ek väckta motionen avslås.\n\n----\n\n" +
  "Vid behandling av ärendet i kommunstyrelsen förekom skiljaktiga meningar:\n\nEva Ek (SD) yrkade att motionen skulle tillstyrkas.\n\n" +
  "Ordföranden Bo Alm (S) yrkade att motionen skulle avstyrkas.\n\nKommunstyrelsen beslutade att bifalla Bo Alms yrkande.\n\n" +
  "Eva Ek (SD) reserverade sig mot beslutet.\n\nRepresentanterna från M och ÅB antecknade som yttrande en skrivelse från den 10 maj 2031.\n\n" +
  "Granvik den 13 maj 2031 Granviks kommunstyrelse\n\nBo Alm\n\nIda Gran\n\n";
const PARTY =
  "Kommunstyrelsen\n\nYrkande                    M, ÅB\n\n2031-05-08                Ärende 48\n\nYrkande angående – Motion av Eva Ek (SD) om bad\n\n" +
  "Motionen anses besvarad. Det sa vi redan då. Vi vill att alla ska kunna bada.\n\n";
const REPORT =
  "Kommunledningskontoret\n\nTjänsteutlåtande        Handläggare Utfärdat 2031-04-02       Ida Gran Diarienummer KS-2031-00043\n\n" +
  "Motion av Eva Ek (SD) om bad\n\nSammanfattning Motionen vill ha bad. Detta är kontorets utredning, som är lång.\n\nBilaga Motionen\n\n";
const MOTION =
  "Kommunfullmäktige\n\nHandling 2030 nr 143\n\nMotion av Eva Ek (SD) om bad\n\nVi vill bada.\n\n" +
  "Kommunfullmäktige föreslås besluta: 1. Kommunen bygger ett bad. 2. Badet öppnar 2033.\n\nEva Ek (SD)\n\n";
const ANSWER =
  "Fritidsnämnden\n\nUtdrag ur protokoll Sammanträdesdatum: 2031-02-28\n\n§ 65 FN-2031/17 Motion av Eva Ek (SD) om bad\n\n" +
  "Fritidsnämnden avstyrker motionen.";
const TEXT = BOARD + PARTY + REPORT + MOTION + ANSWER;

describe("a dossier for the council", () => {
  it("reads what the board proposes and who wanted something else", () => {
    const { parts: _, ...fields } = readDossier(TEXT);
    expect(Object.fromEntries(Object.entries(fields).map(([field, read]) => [field, read?.value]))).toEqual({
      body: "Kommunstyrelsen",
      meetingDate: "2031-05-13",
      registrationNumber: "KS-2031-00043",
      otherRegistrationNumbers: ["FN-2031/17"],
      title: "Yttrande över motion av Eva Ek (SD) om bad",
      motioners: [{ name: "Eva Ek", party: "SD" }],
      outcome: "AVSLAG",
      decisionPoints: 1,
      clauseCount: 2,
      proposers: [
        { name: "Eva Ek", party: "SD" },
        { name: "Bo Alm", party: "S" },
      ],
      reservations: [{ name: "Eva Ek", party: "SD" }],
      protocolNotes: [
        { name: null, party: "M" },
        { name: null, party: "ÅB" },
      ],
    });
  });

  it("finds its parts where they begin", () => {
    const none = { paragraph: null, registrationNumber: null, stance: null, parties: [] };
    const starts = [0, BOARD, BOARD + PARTY, BOARD + PARTY + REPORT, BOARD + PARTY + REPORT + MOTION].map(
      (before) => (before === 0 ? 0 : String(before).length),
    );
    const parts = readDossier(TEXT).parts.value;
    expect(parts.map(({ startsWith }, index) => TEXT.startsWith(startsWith, starts[index]))).toEqual(
      Array(5).fill(true),
    );
    expect(parts.map(({ startsWith: _, ...part }) => part)).toEqual([
      { ...none, type: "BOARD_PROPOSAL", body: "Kommunstyrelsen", date: "2031-05-13", startsAt: starts[0] },
      {
        ...none,
        type: "PARTY_PROPOSAL",
        body: "Kommunstyrelsen",
        date: "2031-05-08",
        parties: ["M", "ÅB"],
        startsAt: starts[1],
      },
      {
        ...none,
        type: "OFFICIAL_REPORT",
        body: "Kommunledningskontoret",
        date: "2031-04-02",
        registrationNumber: "KS-2031-00043",
        startsAt: starts[2],
      },
      { ...none, type: "MOTION", body: null, date: null, startsAt: starts[3] },
      {
        type: "REFERRAL_RESPONSE",
        body: "Fritidsnämnden",
        date: "2031-02-28",
        paragraph: "65",
        registrationNumber: "FN-2031/17",
        stance: "AVSTYRKER",
        parties: [],
        startsAt: starts[4],
      },
    ]);
  });

  it("takes a date between the name of a body and the mark into the part", () => {
    const answer =
      "Fritidsnämnden\n\n2031-02-28\n\nUtdrag ur protokoll 2031-02-28\n\n§ 65 Motion om bad\n\nNämnden avstyrker motionen.";
    expect(readDossier(BOARD + answer).parts.value.at(-1)?.startsAt).toBe(BOARD.length);
  });

  it("says where each field stands", () => {
    const { outcome, otherRegistrationNumbers, reservations, clauseCount } = readDossier(TEXT);
    const places = [outcome, otherRegistrationNumbers, reservations, clauseCount].map(
      (field) => field?.spans[0],
    );
    expect(places.map((span) => span && TEXT.slice(span.start, span.end))).toEqual([
      "Den av Eva Ek väckta motionen avslås.",
      "FN-2031/17",
      "Eva Ek (SD)",
      "Kommunen bygger ett bad.",
    ]);
  });
});
