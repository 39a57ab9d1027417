import { Doubt } from "@/lib/errors";
import { PHASE } from "@/lib/vocabulary";
import type { Similar } from "./queries";
import type { SimilarSeen } from "./schema";

/** Halts a registration for motions like it, until the person has seen them all and says that this is another. */
export function warnOfSimilar(similar: Similar[], seen: SimilarSeen): void {
  const unseen = similar.some(({ id }) => !seen.similar.includes(id));
  if (similar.length === 0 || (seen.notSimilar && !unseen)) return;
  const message = "Är det här en annan motion? Kryssa i ”Registrera ändå”.";
  throw new Doubt(
    [{ field: "notSimilar", message }],
    { similar: [similar.map(({ id }) => id).join(",")], notSimilar: [] },
    {
      heading:
        similar.length > 1 ? "Liknande motioner finns i registret" : "En liknande motion finns i registret",
      lines: ["Kontrollera att motionen inte redan är registrerad. Inget har sparats ännu."],
      links: similar.map(({ id, registrationNumber, title, receivedOn, phase, reasons }) => ({
        href: `/motioner/${id}`,
        label: `${registrationNumber} ${title}`,
        why: `${reasons.join(" ")} Inkommen ${receivedOn}, nu: ${PHASE[phase].toLowerCase()}.`,
      })),
    },
  );
}
