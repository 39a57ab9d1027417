import { expect, test } from "vitest";
import { extract } from "@/lib/reading/extract/extract";
import { readDocument } from "@/lib/reading/read";
import { values } from "../read-one";
import { drawn, line, typeset } from "./make-pdf";

const PROSE =
  "Förvaltningen har redogjort för det arbete som pågår och för kostnader som förslaget medför. ".repeat(4);

const readPdf = async (bytes: Uint8Array) => {
  const { text } = await extract(bytes, "protokoll.pdf");
  return { text, readings: readDocument(text) };
};

const PAGE = `#set page(
  header: grid(columns: (1fr, 1fr, auto), [Sidköpings kommun\\ Kommunfullmäktige], [Protokoll\\ 2031-03-14], context counter(page).display("1 (1)", both: true)),
  footer: [Justerandes sign #h(1fr) Utdragsbestyrkande],
)`;

test("minutes with a head in columns, over a page break, give each § its fields", async () => {
  const { readings } = await readPdf(
    typeset(`${PAGE}
== § 12 #h(1fr) KS 2030/00412
Svar på motion av Eva Ek (AB) om belysning längs gångvägen mellan kommunhuset och badplatsen

=== Beslut
Motionen avslås.

=== Sammanfattning
#par[${PROSE.repeat(8)}]

=== Yrkanden
Eva Ek (AB) och Bo Alm (CD) yrkar bifall till motionen.

== § 13 #h(1fr) KS 2030/00413
Svar på motion av Bo Alm (CD) om en simhall

=== Beslut
+ Motionens första att-sats bifalls.
+ Motionens andra att-sats avslås.
`),
  );
  expect(readings.map(values)).toMatchObject([
    {
      body: "Kommunfullmäktige",
      meetingDate: "2031-03-14",
      paragraph: "12",
      registrationNumber: "KS 2030/00412",
      title: "Svar på motion av Eva Ek (AB) om belysning längs gångvägen mellan kommunhuset och badplatsen",
      outcome: "AVSLAG",
      proposers: [
        { name: "Eva Ek", party: "AB" },
        { name: "Bo Alm", party: "CD" },
      ],
    },
    { paragraph: "13", registrationNumber: "KS 2030/00413", outcome: "DELVIS" },
  ]);
});

test("a title and a name that were hyphenated are whole, and point at both parts", async () => {
  const { text, readings } = await readPdf(
    drawn([
      [
        "Kommunfullmäktige   2031-03-14",
        "§ 12 Dnr KS 2030/412",
        "Svar på motion av Eva Lind-",
        "ström (AB) om kultur-",
        "och fritidsbuss",
        "Beslut",
        "Kommunfullmäk-",
        "tige avslår motio-",
        "nen.",
      ]
        .map((printed, at) => line(printed, 70, 760 - at * 14))
        .join(""),
    ]),
  );
  const [reading] = readings;
  expect(values(reading!)).toMatchObject({
    title: "Svar på motion av Eva Lindström (AB) om kultur- och fritidsbuss",
    motioners: [{ name: "Eva Lindström", party: "AB" }],
    outcome: "AVSLAG",
  });
  const printed = reading!.fields.motioners!.spans.map(({ start, end }) => text.slice(start, end));
  expect(printed).toEqual(["Eva Lind", "ström (AB)"]);
});

test("a table of votes is counted by its columns", async () => {
  const rows =
    "[Ledamot],[Ja],[Nej],[Avstår],[Anna Ek (AB)],[X],[],[],[Bo Al (CD)],[],[X],[],[Ida By (AB)],[X],[],[],[Cia Do (EF)],[],[],[X]";
  const { readings } = await readPdf(
    typeset(`${PAGE}
== § 12 KS 2030/00412
Svar på motion om belysning
=== Beslut
Motionen avslås.
=== Omröstning
#table(columns: (1fr, auto, auto, auto), ${rows})
`),
  );
  expect(values(readings[0]!)).toMatchObject({ votes: [{ yes: 2, no: 1, abstain: 1, absent: 0 }] });
});
