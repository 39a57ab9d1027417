import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import type { PaperKind } from "@/lib/db/generated/enums";
import type { FormState } from "@/lib/form-state";
import type { CaseFile } from "@/lib/motions/queries";
import { KINDS } from "@/lib/papers/kinds";
import { PAPER_KIND } from "@/lib/vocabulary";
import { startPaper } from "./actions";
import { subjectsOf } from "./subjects";

type Draft = { kind: PaperKind; subjectId: string | null };
type Props = { motion: CaseFile; drafts: Draft[]; typed: FormState | null };

/** Every paper that the case has facts for; one that is being written is not offered again. */
export function StartForm({ motion, drafts, typed }: Props) {
  const isBegun = (kind: PaperKind, subject: string | null) =>
    drafts.some((draft) => draft.kind === kind && draft.subjectId === subject);
  const options = (Object.keys(KINDS) as PaperKind[]).flatMap((kind) =>
    subjectsOf(kind, motion)
      .filter(({ id }) => !isBegun(kind, id))
      .map(({ id, name }) =>
        id
          ? { value: `${kind}:${id}`, label: name, group: PAPER_KIND[kind] }
          : { value: kind, label: PAPER_KIND[kind] },
      ),
  );
  return (
    <Form
      action={startPaper}
      initial={typed ?? undefined}
      hidden={{ motionId: motion.id }}
      submitLabel="Ta fram utkast"
      pendingLabel="Tar fram utkast …"
    >
      <SelectField
        name="about"
        label="Dokument"
        hint="Utkastet görs av det som är registrerat. Varje stycke visar vad det bygger på, och du kan ändra texten. Utkastet ser bara ni som skriver dokument."
        options={options}
      />
    </Form>
  );
}
