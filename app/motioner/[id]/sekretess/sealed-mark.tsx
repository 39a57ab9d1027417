import { Notice } from "@/components/notice";
import { SummaryList } from "@/components/summary-list";
import { dateAndTime } from "@/lib/dates";
import { documentName } from "@/lib/journal/name";
import type { CaseSecrecy } from "@/lib/secrecy/queries";
import { documentHref } from "../document-links";

type Props = { motionId: string; mark: CaseSecrecy["marks"][number] };

/** A fact under secrecy as it truly reads, what others read instead, and where it still has to be tested. */
export function SealedMark({ motionId, mark }: Props) {
  const { markId, label, value, shown, provision, reason, places, repeatedIn, alsoIn } = mark;
  return (
    <article className="mt-4 rounded border border-line bg-surface px-4 py-4 sm:px-6" aria-label={label}>
      <h3>{label}</h3>
      <SummaryList
        rows={[
          { label: "Hemlig uppgift", value: <span className="whitespace-pre-line">{value}</span> },
          { label: "Andra läser", value: shown ?? "Uppgiften finns inte längre kvar i ärendet" },
          { label: "Bestämmelse", value: provision },
          { label: "Skäl", value: reason },
          { label: "Satt", value: `${dateAndTime(mark.setAt)}, ${mark.setByName}` },
          ...(places.length > 1 ? [{ label: "Borttagen i", value: counted(places) }] : []),
        ]}
      />
      {repeatedIn.length > 0 && (
        <div className="mt-3">
          <Notice tone="warning" title="Uppgiften har skrivits in i ärendet igen">
            <p>
              Den står i klartext här: {counted(repeatedIn)}. Ändra texten, eller häv sekretessen och lägg
              uppgiften under sekretess på nytt.
            </p>
          </Notice>
        </div>
      )}
      {alsoIn.length > 0 && (
        <div className="mt-3">
          <Notice tone="warning" title="Uppgiften står också i handlingar utan sekretess">
            <ul>
              {alsoIn.map((document) => (
                <li key={document.id}>
                  <a href={`${documentHref(motionId, document.id)}/diarium`}>
                    {documentName(document)}, {document.title}
                  </a>
                  {document.publishedAt && ": visas för allmänheten"}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <p className="mt-3">
        <a href={`/motioner/${motionId}/sekretess/${markId}`} className="tap">
          Häv sekretessen<span className="sr-only"> för {label.toLowerCase()}</span> …
        </a>
      </p>
    </article>
  );
}

/** "Motionär, Handlingens rubrik (2)". */
function counted(places: string[]): string {
  return [...new Set(places)]
    .map((place) => {
      const times = places.filter((one) => one === place).length;
      return times > 1 ? `${place} (${times})` : place;
    })
    .join(", ");
}
