import { inWords, privateData } from "@/lib/review/private-data";

type Shown = {
  /** What the whole file says, null where nobody has read it. */
  text: string | null;
  /** The reader has it before it. */
  isQueued: boolean;
  /** The file holds other §§ than this document's. */
  holdsMore: boolean;
};

/** What somebody must have looked at before a document is shown to everybody (OSL 21, GDPR), as Swedish sentences. */
export function warningsOf({ text, isQueued, holdsMore }: Shown): string[] {
  const found = text === null ? [] : inWords(privateData(text));
  return [
    ...(found.length > 0 ? [`I texten finns ${found.join(", ")}.`] : []),
    ...(text === null ? [isQueued ? NOT_YET : UNREAD] : []),
    ...(holdsMore ? ["Filen är ett helt protokoll: också paragraferna om andra ärenden visas."] : []),
  ];
}

const NOT_YET =
  "Filens text har inte hunnit läsas, så personuppgifter i den är inte eftersökta. Det brukar ta högst någon minut.";
const UNREAD = "Filens text kunde inte läsas, så personuppgifter i den är inte eftersökta.";
