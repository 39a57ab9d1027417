import { Button } from "@/components/button";
import { PaperView } from "@/components/paper-view";
import { SummaryList } from "@/components/summary-list";
import { dateAndTime } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import type { PaperFile } from "@/lib/papers/queries";
import { documentHref } from "../../document-links";

type Props = {
  motion: CaseFile;
  paper: PaperFile;
  document: NonNullable<PaperFile["document"]>;
  path: string;
};

/** A paper that can no longer be changed, with what proves that it has not been. */
export const FinishedPaper = ({ motion, paper, document, path }: Props) => (
  <>
    <SummaryList
      rows={[
        { label: "Färdigställt", value: `${dateAndTime(document.createdAt)}, version ${paper.number}` },
        {
          label: "Kontrollsumma (SHA-256)",
          value: <code className="wrap-anywhere">{document.blobSha256}</code>,
        },
      ]}
    />
    <p className="my-6 flex flex-wrap gap-3 print:hidden">
      <Button href={documentHref(motion.id, document.id)}>Arkivexemplaret (PDF/A)</Button>
      <Button href={`${path}/pdf`} variant="quiet">
        Ladda ner PDF
      </Button>
      <Button href={`${path}/word`} variant="quiet">
        Ladda ner Word
      </Button>
      {paper.number > 1 && (
        <Button href={`${path}/skillnad`} variant="quiet">
          Vad som skiljer från förra versionen
        </Button>
      )}
    </p>
    <PaperView tree={paper.tree} look={paper.look} logoHref={logoOf(paper.look.version, paper.look.logo)} />
  </>
);

const logoOf = (version: number, logo: Uint8Array | null) =>
  logo ? `/installningar/utseende/logotyp?version=${version}` : undefined;
