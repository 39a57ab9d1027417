import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { Page } from "@/components/page";
import { currentActor } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { getCase } from "@/lib/motions/queries";
import { Matrix } from "./matrix";
import { statementsOf } from "./statements";

export const metadata: Metadata = { title: "Remissmatris" };

type Props = { params: Promise<{ id: string }> };

export default async function MatrixPage({ params }: Props) {
  const { id } = await params;
  const file = await getCase(await currentActor(), id);
  if (!file) notFound();
  const statements = statementsOf(file, today());
  return (
    <Page
      title="Vem har sagt vad"
      lead={file.title}
      back={{ href: `/motioner/${id}`, label: `Ärende ${file.registrationNumber}` }}
    >
      <h2 id="att-satser">Motionens att-satser</h2>
      <ol aria-labelledby="att-satser" className="mt-2 mb-8 grid list-decimal gap-2 pl-6">
        {file.clauses.map((clause) => (
          <li key={clause.id}>{clause.text}</li>
        ))}
      </ol>
      {statements.length === 0 ? (
        <EmptyState title="Inget organ har yttrat sig ännu">
          <p>
            Här står vad varje organ säger om varje att-sats, med datum, paragraf och den handling där det
            står.
          </p>
        </EmptyState>
      ) : (
        <Matrix file={file} statements={statements} />
      )}
    </Page>
  );
}
