import { type PartReading, type Prefill, valuesOf } from "@/lib/prefill/prefill";
import { readDocument } from "@/lib/reading/read";

/** The first part of a text as the inbox holds it. */
export function partOf(text: string): PartReading {
  const [first] = readDocument(text);
  return {
    documentType: first?.documentType.value ?? null,
    fields: first?.fields ?? {},
    text,
  } as PartReading;
}

export const valuesFrom = (prefill: Prefill) => valuesOf(prefill);

/** The words that a field says it was read from. */
export const wordsOf = (text: string, prefill: Prefill, field: string): string[] =>
  (prefill[field]?.spans ?? []).map(({ start, end }) => text.slice(start, end));

export const ANSWER = `Björkdals kommun
Socialnämnden
Sammanträdesprotokoll
Sammanträdesdatum 2025-04-15

§ 31 Dnr SN-2025/88
Svar på remiss: Motion om natthärbärge väckt av Eva Ek (S)

Socialnämndens beslut
1. Socialnämnden godkänner förvaltningens tjänsteutlåtande, daterat den 7 mars 2025, och överlämnar det till
kommunstyrelsen som svar på remissen.
2. Socialnämnden tillstyrker motionen.

Överläggning
Bo Alm (M) och Ida Ås (V) yttrar sig.

Beslutet skickas till
Kommunstyrelsen
Akten
`;

export const COUNCIL = `Björkdals kommun
Kommunfullmäktige
Sammanträdesprotokoll
Sammanträdesdatum 2025-06-16

§ 112 Dnr KS-2024/310
Motion om cykelvägar av Eva Ek (S)

Kommunfullmäktiges beslut
1. Motionens första att-sats bifalls.
2. Motionens andra att-sats avslås.

Yrkanden
Eva Ek (S) yrkar bifall till motionen.
Bo Alm (M) yrkar avslag på motionen.

Omröstning
Omröstning begärs. Följande voteringsproposition godkänns:
Ja-röst för bifall till kommunstyrelsens förslag.
Nej-röst för bifall till motionen.
Omröstningen utfaller med 31 ja-röster mot 20 nej-röster. 2 avstår.

Reservation
Ida Ås (V) reserverar sig mot beslutet.
`;
