import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { currentActor } from "@/lib/auth/session";
import { dateAndTime } from "@/lib/dates";
import { getPapers } from "@/lib/papers/queries";
import { openFor } from "../open-for";
import { Finished } from "./finished";
import { StartForm } from "./start-form";
import { paperName } from "./subjects";

export const metadata: Metadata = { title: "Dokument" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ kastat?: string }> };

export default async function PapersPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { kastat } = await searchParams;
  const path = `/motioner/${id}/dokument`;
  const { motion, typed } = await openFor("write papers", id, path);
  const papers = await getPapers(await currentActor(), id);
  if (!papers) notFound();
  const { drafts, finished } = papers;
  return (
    <Page
      title="Dokument"
      lead={motion.title}
      back={{ href: `/motioner/${id}`, label: `Ärende ${motion.registrationNumber}` }}
    >
      {kastat && <Notice tone="good" title="Utkastet är kastat" />}
      {drafts.length > 0 && (
        <Section id="utkast" title="Utkast">
          <ul className="grid gap-2">
            {drafts.map(({ editedAt, editedBy, ...draft }) => (
              <li key={draft.id}>
                <a href={`${path}/${draft.id}`}>{paperName(motion, draft)}</a>
                <small className="block text-muted">
                  Senast sparat {dateAndTime(editedAt)} av {editedBy.name}
                </small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="nytt" title="Gör ett dokument">
        <StartForm motion={motion} drafts={drafts} typed={typed} />
      </Section>
      <Section id="fardiga" title="Färdiga dokument">
        {finished.length > 0 ? (
          <Finished motion={motion} finished={finished} />
        ) : (
          <EmptyState title="Inget är färdigställt ännu">
            <p>Ett färdigt dokument finns också bland ärendets handlingar.</p>
          </EmptyState>
        )}
      </Section>
    </Page>
  );
}
