import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { Page } from "@/components/page";
import { differenceOf } from "@/lib/papers/difference";
import { getEarlier } from "@/lib/papers/queries";
import { openPaper } from "../open-paper";

export const metadata: Metadata = { title: "Skillnad mot förra versionen" };

type Props = { params: Promise<{ id: string; paperId: string }> };

export default async function DifferencePage({ params }: Props) {
  const { actor, motion, paper, path, name } = await openPaper(params, "/skillnad");
  const earlier = await getEarlier(actor, paper);
  if (!earlier) notFound();
  const sections = differenceOf(earlier.tree, paper.tree);
  return (
    <Page
      title={`${name}: vad som skiljer version ${paper.number} från ${earlier.number}`}
      lead={motion.title}
      back={{ href: path, label: name }}
    >
      {sections.length === 0 && (
        <EmptyState title="Texten är densamma">
          <p>Ingen text skiljer de två versionerna åt.</p>
        </EmptyState>
      )}
      {sections.map(({ heading, changes }) => (
        <section key={heading} className="prose mb-8">
          <h2>{heading}</h2>
          {Object.entries(changes).map(([place, parts]) => (
            <p key={place} className="whitespace-pre-line">
              {Object.entries(parts).map(([at, { value, added, removed }]) => {
                if (added) return <ins key={at}>{value}</ins>;
                return removed ? <del key={at}>{value}</del> : <span key={at}>{value}</span>;
              })}
            </p>
          ))}
        </section>
      ))}
    </Page>
  );
}
