import { Button } from "@/components/button";
import { Form } from "@/components/form/form";
import { Section } from "@/components/section";
import { dateAndTime, longDate, PlainDate } from "@/lib/dates";
import type { FormState } from "@/lib/form-state";
import type { CaseFile } from "@/lib/motions/queries";
import { markOf, passagesOf } from "@/lib/summaries/edits";
import type { getSummary } from "@/lib/summaries/queries";
import { editSummary } from "./actions";
import { Blocks, labelsOf } from "./blocks";

type Draft = NonNullable<NonNullable<Awaited<ReturnType<typeof getSummary>>>["draft"]>;
type Props = { motion: CaseFile; draft: Draft; typed: FormState | null };

/** The whole draft as one form: every passage a field with its source, every table as it stands. */
export function DraftForm({ motion, draft: { id, tree, editedAt, editedBy }, typed }: Props) {
  const labels = labelsOf(tree);
  const marks = passagesOf(tree).map((passage) => [`seen:${passage.id}`, markOf(passage.text)]);
  return (
    <>
      <div className="prose mb-6">
        <p>
          Utkastet bygger på det som var registrerat den {longDate(PlainDate.from(tree.madeOn))}. Skriv i
          fälten. Ett stycke som du tömmer kommer inte med. Tabeller ändras i registret.
        </p>
      </div>
      <Form
        action={editSummary}
        initial={typed ?? undefined}
        hidden={{ motionId: motion.id, summaryId: id, ...Object.fromEntries(marks) }}
        submitLabel="Spara"
        actions={
          <Actions
            path={`/motioner/${motion.id}/sammanfattning`}
            saved={`Senast sparat ${dateAndTime(editedAt)} av ${editedBy.name}`}
          />
        }
      >
        {tree.sections.map(({ key, heading, blocks }) => (
          <Section key={key} id={key} title={heading}>
            <div className="passages">
              <Blocks motion={motion} blocks={blocks} labels={labels} />
            </div>
          </Section>
        ))}
      </Form>
    </>
  );
}

const Actions = ({ path, saved }: { path: string; saved: string }) => (
  <>
    <Button name="then" value="forhandsgranska">
      Förhandsgranska
    </Button>
    <Button name="then" value="fardigstall">
      Färdigställ …
    </Button>
    <Button name="then" value="pa-nytt" variant="quiet">
      Ta fram på nytt …
    </Button>
    <Button href={`${path}/word`} variant="quiet">
      Ladda ner Word
    </Button>
    <Button href={`${path}/pdf`} variant="quiet">
      Ladda ner PDF
    </Button>
    <p role="status" className="w-full text-small text-muted">
      {saved}
    </p>
  </>
);
