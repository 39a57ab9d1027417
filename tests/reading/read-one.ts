import { readDocument } from "@/lib/reading/read";

/** The values that were read from a text with one document or one §. */
export function readOne(text: string): Record<string, unknown> {
  const readings = readDocument(text);
  if (readings.length !== 1) throw new Error(`Read as ${readings.length} documents.`);
  return values(readings[0]!);
}

export const values = ({
  documentType,
  fields,
}: ReturnType<typeof readDocument>[number]): Record<string, unknown> => ({
  documentType: documentType.value,
  ...Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
});
