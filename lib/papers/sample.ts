import type { VersionedLook } from "@/lib/look/look";
import { PAPER_KIND } from "@/lib/vocabulary";
import { paragraph, quotation, table } from "./content/blocks";
import { signaturesOf } from "./content/signatures";
import type { PaperTree, Source } from "./tree";

const SOURCE: Source = {
  kind: "motion",
  id: "00000000-0000-7000-8000-000000000000",
  label: "Protokollsutdrag, Socialnämnden, § 12, 2026-04-15",
};

/** A made-up paper of one page, to show a look by: every sort of block once. */
export const samplePaper = (look: VersionedLook, municipality: string, madeOn: string): PaperTree => ({
  documentName: PAPER_KIND.OFFICIAL_REPORT,
  title: "Svar på motionen ”Fler bänkar i parken”",
  municipality,
  registrationNumber: "KS-2026/7",
  cites: true,
  madeOn,
  addressee: ["Kommunstyrelsens arbetsutskott"],
  facts: [
    { label: "Diarienummer", value: "KS-2026/7" },
    { label: "Motionär", value: "Eva Ek (ABC)" },
  ],
  sections: [
    {
      key: "text",
      heading: "En rubrik",
      blocks: [
        paragraph(
          "text",
          "Så här ser löpande text ut. Den avstavas på svenska och hålls inom en läsbar rad.",
          null,
        ),
        quotation("quotation", "Så här ser ett citat ut, med en hänvisning till sin källa.", SOURCE),
      ],
    },
    {
      key: "table",
      heading: "En rubrik till",
      blocks: [
        table(
          "En tabell",
          ["Organ", "Dag"],
          ["Socialnämnden", "Tekniska nämnden"].map((body) => ({
            cells: [body, "2026-04-15"],
            source: SOURCE,
          })),
        ),
        signaturesOf(look.signers, "Sara Holmgren"),
      ],
    },
  ],
});
