import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "@/components/button";
import { Details } from "@/components/details";
import { ReadingProgress } from "@/components/inbox/reading-progress";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { dateAndTime } from "@/lib/dates";
import { readDrop } from "@/lib/intake/queries";
import { type DropReport, sumOf } from "@/lib/intake/report";
import { filedFrom } from "@/lib/review/queries";
import { requireSorter } from "../require-sorter";
import { FileRows } from "./file-rows";
import { inWords } from "./in-words";
import { PartRows } from "./part-rows";

export const metadata: Metadata = { title: "Inlämning" };

type Props = {
  params: Promise<{ intakeId: string }>;
  searchParams: Promise<{ angrad?: string; klar?: string }>;
};

export default async function DropPage({ params, searchParams }: Props) {
  const [{ intakeId }, { angrad, klar }] = await Promise.all([params, searchParams]);
  const actor = await requireSorter(`/inkorg/${intakeId}`);
  const drop = await readDrop(actor, intakeId);
  if (!drop) notFound();
  const sum = sumOf(drop.files);
  const done = typeof klar === "string" ? await filedFrom(actor, klar) : null;
  const parts = drop.files.flatMap(({ fileName, parts }) => parts.map((part) => ({ ...part, fileName })));
  const {
    OPEN: open = [],
    FILED: filed = [],
    SET_ASIDE: setAside = [],
  } = Object.groupBy(parts, ({ state }) => state);
  const [next] = open;
  return (
    <Page
      title="Inlämning"
      lead={<Lead drop={drop} />}
      back={{ href: "/inkorg", label: "Inkorg" }}
      actions={
        <>
          {next && (
            <Button variant="primary" href={`/inkorg/delar/${next.id}`}>
              {sum.filed > 0 ? "Granska nästa" : "Börja granska"}
            </Button>
          )}
          <Button href={`/inkorg/${drop.id}/angra`}>Ångra inlämningen …</Button>
        </>
      }
    >
      <div className="grid gap-4">
        {angrad && (
          <Notice tone="good" title="Inlämningen är ångrad. Det som redan har lagts i ett ärende är kvar." />
        )}
        {done && (
          <Notice tone="good" title={`Registrerat i ${done.motion.registrationNumber}`}>
            <p>
              {done.title}. <a href={`/motioner/${done.motion.id}`}>Visa ärendet</a>.
              {sum.open === 0 && " Alla handlingar i inlämningen är granskade."}
            </p>
          </Notice>
        )}
        {sum.unread > 0 ? (
          <>
            <ReadingProgress
              intakeId={drop.id}
              start={{ files: sum.files, unread: sum.unread, pagesRead: 0 }}
            />
            <noscript>
              <meta httpEquiv="refresh" content="5" />
            </noscript>
          </>
        ) : (
          <p className="font-semibold">{inWords(sum)}</p>
        )}
      </div>
      {open.length > 0 && (
        <Section id="granska" title={`Att granska (${open.length})`}>
          <PartRows
            parts={open}
            caption="Öppna en handling för att granska den och lägga den i sitt ärende"
          />
        </Section>
      )}
      {filed.length > 0 && (
        <Section id="lagda" title={`Lagda i ärenden (${filed.length})`}>
          <PartRows parts={filed} caption="Det som har granskats och lagts i ett ärende" />
        </Section>
      )}
      {setAside.length > 0 && (
        <Section id="utan-motion" title={`Utan motion eller lagda åt sidan (${setAside.length})`}>
          <Details summary="Visa dem">
            <PartRows parts={setAside} caption="Öppna en handling för att ta tillbaka den" />
          </Details>
        </Section>
      )}
      <Section id="filer" title={`Filer (${sum.files})`}>
        {sum.files === 0 ? (
          <p className="text-muted">Inga filer kom med. Lägg in dem på nytt.</p>
        ) : (
          <FileRows files={drop.files} />
        )}
      </Section>
    </Page>
  );
}

function Lead({ drop }: { drop: DropReport }) {
  const { motion, referral } = drop;
  return (
    <p>
      Inlagd {dateAndTime(drop.droppedAt)} av {drop.droppedBy}
      {motion && (
        <>
          {" "}
          i ärendet <a href={`/motioner/${motion.id}`}>{motion.number}</a>
          {referral && `, som svar från ${referral}`}
        </>
      )}
      .
    </p>
  );
}
