import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { dateAndTime, longDate } from "@/lib/dates";
import { documentName } from "@/lib/journal/name";
import type { CaseDocument, CaseFile } from "@/lib/motions/queries";
import type { Release } from "@/lib/releases/queries";
import { RELEASE_OUTCOME } from "@/lib/vocabulary";
import { row } from "../../../../item-rows";

type Props = { motion: CaseFile; document: CaseDocument; release: Release; href: string };

/** The decision as it is handed to who asked; printed, it is the written decision. */
export function DecidedRelease({ motion, document, release, href }: Props) {
  const { outcome, copy, decidedAt } = release;
  if (!outcome) return null;
  const withheld = outcome !== "FULL";
  return (
    <>
      <SummaryList
        rows={[
          { label: "Beslut", value: <b>{RELEASE_OUTCOME[outcome]}</b> },
          { label: "Ärende", value: `${motion.registrationNumber}, ${documentName(document).toLowerCase()}` },
          { label: "Begärd", value: longDate(release.requestedOn) },
          { label: "Av", value: release.requester ?? "Anonym" },
          ...row("Begäran gäller", release.asked),
          ...row("Bestämmelse", release.provision),
          ...row("Skäl", release.reason),
          ...row("Förbehåll", release.conditions),
          ...row("Lämnades ut som", release.form),
          ...row("Lämnad kopia", copy && `${documentName(copy)}, ${copy.title}`),
          { label: "Beslutat", value: decidedAt && `${dateAndTime(decidedAt)}, ${release.decidedByName}` },
          {
            label: "Beslutande",
            value: release.byAuthority ? motion.authority.name : "Anställd hos myndigheten",
          },
        ]}
      />
      {withheld && (
        <Section
          id="overklaga"
          title={release.byAuthority ? "Hur man överklagar" : "Om du vill ha ett beslut"}
        >
          {release.byAuthority ? <Appeal authority={motion.authority.name} /> : <Reconsider />}
        </Section>
      )}
      <div className="mt-6 grid gap-4 print:hidden">
        <Notice tone="info" title="Skriv ut sidan för att lämna beslutet" />
        <a href={`${href}/diarium`} className="tap">
          Tillbaka till handlingen
        </a>
      </div>
    </>
  );
}

const Appeal = ({ authority }: { authority: string }) => (
  <p>
    Beslutet överklagas till kammarrätten (OSL 6:7 och 6:8). Skriv vilket beslut det gäller, hur det ska
    ändras och varför. Skicka det till {authority}, som måste ha fått det inom tre veckor från den dag då du
    fick del av beslutet (förvaltningslagen 43 och 44 §§).
  </p>
);

const Reconsider = () => (
  <p>
    Det här är besked av en anställd. Du har rätt att få frågan prövad av myndigheten, med ett skriftligt
    beslut som går att överklaga (OSL 6:3). Säg till den du har haft kontakt med.
  </p>
);
