import { Button } from "@/components/button";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { dateAndTime, longDate, PlainDate } from "@/lib/dates";
import type { FormState } from "@/lib/form-state";
import type { CaseFile } from "@/lib/motions/queries";
import { markOf, passagesOf } from "@/lib/papers/edits";
import { type Changes, isUpToDate } from "@/lib/papers/freshness";
import type { PaperFile } from "@/lib/papers/queries";
import { editPaper } from "../actions";
import { Blocks, labelsOf } from "./blocks";

type Props = {
  motion: CaseFile;
  paper: PaperFile;
  path: string;
  /** Null where what the paper is about has been struck. */
  changes: Changes | null;
  typed: FormState | null;
};

/** The whole draft as one form: every passage a field with its source, every table as it stands. */
export function DraftForm({ motion, paper, path, changes, typed }: Props) {
  const { id, tree, editedAt, editedBy, kind } = paper;
  const labels = labelsOf(tree);
  const marks = passagesOf(tree).map((passage) => [`seen:${passage.id}`, markOf(passage.text)]);
  const stale = new Map(changes?.changed.map((change) => [change.id, change.now]));
  return (
    <>
      <div className="prose mb-6">
        <p>
          Utkastet bygger på det som var registrerat den {longDate(PlainDate.from(tree.madeOn))}. Skriv i
          fälten. Ett stycke som du tömmer kommer inte med. Tabeller ändras i registret.
        </p>
        <Freshness changes={changes} path={path} />
      </div>
      <Form
        action={editPaper}
        initial={typed ?? undefined}
        hidden={{ motionId: motion.id, paperId: id, ...Object.fromEntries(marks) }}
        submitLabel="Spara"
        actions={
          <Actions
            path={path}
            proposes={kind === "OFFICIAL_REPORT"}
            saved={`Senast sparat ${dateAndTime(editedAt)} av ${editedBy.name}`}
          />
        }
      >
        {tree.sections.map(({ key, heading, blocks }) => (
          <Section key={key} id={key} title={heading}>
            {key === "referrals" && kind === "OFFICIAL_REPORT" && (
              <p className="prose mb-4">
                <a href={`${path}/citat`}>Välj vilka meningar</a> som ska citeras ur remissvarens handlingar.
              </p>
            )}
            <div className="passages">
              <Blocks motion={motion} blocks={blocks} labels={labels} stale={stale} />
            </div>
          </Section>
        ))}
      </Form>
    </>
  );
}

function Freshness({ changes, path }: { changes: Changes | null; path: string }) {
  if (!changes) {
    return (
      <Notice tone="warning" title="Det som dokumentet handlar om är struket ur registret">
        <p>Texten står kvar, men kan inte göras om och inte färdigställas.</p>
      </Notice>
    );
  }
  if (isUpToDate(changes)) return null;
  return (
    <Notice tone="warning" title="Registret har ändrats sedan utkastet gjordes">
      <p>
        Stycken som berörs är märkta. <a href={`${path}/pa-nytt`}>Se vad som har ändrats och välj</a> vad som
        ska gälla.
      </p>
    </Notice>
  );
}

const Actions = ({ path, proposes, saved }: { path: string; proposes: boolean; saved: string }) => (
  <>
    {proposes && (
      <Button name="then" value="forslag">
        Förslag till beslut …
      </Button>
    )}
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
    <Button href={`${path}/kasta`} variant="quiet">
      Kasta …
    </Button>
    <p role="status" className="w-full text-small text-muted">
      {saved}
    </p>
  </>
);
