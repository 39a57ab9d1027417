import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { readDrop } from "@/lib/intake/queries";
import { type FiledIn, sumOf } from "@/lib/intake/report";
import { undoDrop } from "../../actions";
import { requireSorter } from "../../require-sorter";

export const metadata: Metadata = { title: "Ångra inlämningen" };

type Props = { params: Promise<{ intakeId: string }> };

/** Says what goes and what stays, before anything does. */
export default async function UndoPage({ params }: Props) {
  const { intakeId } = await params;
  const actor = await requireSorter(`/inkorg/${intakeId}/angra`);
  const drop = await readDrop(actor, intakeId);
  if (!drop) notFound();
  const { files, unread, open, setAside } = sumOf(drop.files);
  const left = open + setAside;
  const filed = drop.files.flatMap(({ parts }) => parts).flatMap(({ filedIn }) => filedIn ?? []);
  const goes = [
    `${files === 1 ? "Filen" : `De ${files} filerna`} och texten som har lästs ur dem.`,
    left > 0 && `${left} ${left === 1 ? "handling" : "handlingar"} som inte har lagts i något ärende.`,
    unread > 0 && `Läsningen av ${unread === 1 ? "en fil" : `${unread} filer`}, som avbryts.`,
  ].filter((line) => line !== false);
  return (
    <Page title="Ångra inlämningen" width="text" back={{ href: `/inkorg/${drop.id}`, label: "Inlämningen" }}>
      <div className="prose mb-6">
        <p>Det här tas bort ur inkorgen och kan inte återtas, bara läggas in på nytt:</p>
        <ul>
          {goes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {filed.length > 0 && <Stays filed={filed} />}
      <Form
        action={undoDrop}
        submitLabel="Ångra inlämningen"
        pendingLabel="Tar bort …"
        submitVariant="danger"
        hidden={{ intakeId: drop.id }}
        cancelHref={`/inkorg/${drop.id}`}
      />
    </Page>
  );
}

/** An entry in the register is struck, never deleted: with a reason, and so that it can be read afterwards. */
function Stays({ filed }: { filed: FiledIn[] }) {
  return (
    <div className="mb-8">
      <Section id="kvar" title="Det här blir kvar">
        <div className="prose">
          <p>
            Det som redan har lagts i ett ärende tas inte bort, och dess filer står kvar i inlämningen. Ett
            svar eller beslut som är fel stryks i ärendet, med ett skäl.
          </p>
          <ul>
            {filed.map((entry) => (
              <li key={entry.documentId}>
                <a href={`/motioner/${entry.id}`}>{entry.number}</a>: {entry.title}
                {entry.minutesItemId && (
                  <>
                    {" – "}
                    <a href={`/motioner/${entry.id}/stryk/paragraf/${entry.minutesItemId}`}>
                      stryk {entry.referralId ? "svaret" : "beslutet"}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      </Section>
    </div>
  );
}
