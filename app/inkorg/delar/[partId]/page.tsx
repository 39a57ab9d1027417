import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireSorter } from "@/app/inkorg/require-sorter";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { DocumentPane } from "@/components/review/document-pane";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { recordReading } from "@/lib/history/mutations";
import { minutesPrefill } from "@/lib/prefill/minutes";
import { motionPrefill } from "@/lib/prefill/motion";
import { isAboutPersonalData } from "@/lib/reading-jobs/outcome";
import { paneOf } from "@/lib/review/pane";
import { filedFrom, partUnderReview } from "@/lib/review/queries";
import { partPath } from "../address";
import { Choices } from "./choices";
import { ClosedPart, SetAside } from "./closing";
import { partTitle, readFacts } from "./read-facts";

export const metadata: Metadata = { title: "Granska handling" };

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ partId: string }>; searchParams: Promise<Search> };

/** `klar` is the part filed a moment ago, `arende` a case that somebody has chosen, `sok` words to look for. */
const searchInput = z.object({
  klar: z.string().optional().catch(undefined),
  sok: z.string().optional().catch(undefined),
  arende: z.string().optional().catch(undefined),
});

export default async function PartPage({ params, searchParams }: Props) {
  const { partId } = await params;
  const { klar, sok, arende } = searchInput.parse(await searchParams);
  const actor = await requireSorter(partPath(partId));
  const part = await partUnderReview(actor, partId);
  if (!part) notFound();
  const { file, reading, start, end, document } = part;
  if (document && (document.secrecyProvision ?? document.motion.secrecyProvision)) {
    await recordReading(actor, document);
  }
  // The text beside says it itself, and where.
  const remarks = file.remarks.filter((remark) => !isAboutPersonalData(remark));
  const done = klar ? await filedFrom(actor, klar) : null;
  const marked = { ...motionPrefill(reading), ...minutesPrefill(reading) };
  return (
    <Page
      title={partTitle(part)}
      lead={file.parts > 1 ? `${file.fileName}, del ${part.position} av ${file.parts}` : file.fileName}
      back={{ href: `/inkorg/${file.intake.id}`, label: "Inlämningen" }}
    >
      {done && (
        <div className="mb-6">
          <Notice tone="good" title={`Registrerat i ${done.motion.registrationNumber}`}>
            <p>
              {done.title}. <a href={`/motioner/${done.motion.id}`}>Visa ärendet</a>. Här är nästa handling.
            </p>
          </Notice>
        </div>
      )}
      <div className="review">
        <div className="min-w-0">
          {(file.problem || remarks.length > 0) && (
            <div className="mb-6">
              <Notice tone="warning" title={file.problem ?? "Att veta om filen"}>
                {remarks.map((remark) => (
                  <p key={remark}>{remark}</p>
                ))}
                {file.problem && <p>Handlingen kan läggas till i ett ärende för hand.</p>}
              </Notice>
            </div>
          )}
          <SummaryList rows={readFacts(part)} />
          {part.state === "OPEN" ? (
            <>
              <Choices actor={actor} part={part} search={sok} chosen={arende} />
              <Section id="lagg-undan" title="Hör den inte hemma i registret?">
                <SetAside partId={part.id} />
              </Section>
            </>
          ) : (
            <ClosedPart part={part} />
          )}
        </div>
        <DocumentPane pane={paneOf(reading.text, { start, end, parts: file.parts }, marked)} file={file} />
      </div>
    </Page>
  );
}
