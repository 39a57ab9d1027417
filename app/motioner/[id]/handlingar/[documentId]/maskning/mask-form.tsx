import { CheckboxGroup } from "@/components/form/choices";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import type { FormState } from "@/lib/form-state";
import type { Finding } from "@/lib/masking/findings";
import { mask } from "./actions";

type Props = {
  target: { motionId: string; documentId: string };
  typed: FormState | null;
  findings: Finding[];
  problem: string | null;
  mediaType: string;
  isSecret: boolean;
};

export function MaskForm({
  target: { motionId, documentId },
  typed,
  findings,
  problem,
  mediaType,
  isSecret,
}: Props) {
  if (problem)
    return (
      <Notice tone="warning" title="Handlingen kan inte maskas här">
        {problem}
      </Notice>
    );
  return (
    <Form
      action={mask}
      initial={typed ?? undefined}
      hidden={{ motionId, documentId }}
      submitLabel="Gör en maskad kopia"
      pendingLabel="Läser handlingen …"
      cancelHref={`/motioner/${motionId}#handlingar`}
    >
      {findings.length > 0 ? (
        <CheckboxGroup
          name="found"
          label="Maska det här"
          hint="Hittat i texten. Kryssa ur det som får visas."
          options={findings.map((finding) => ({
            value: finding.text,
            label: finding.text,
            hint: <Place {...finding} />,
          }))}
          defaultValues={findings.map(({ text }) => text)}
        />
      ) : (
        <p>Inga personnummer, adresser, telefonnummer eller e-postadresser hittades i texten.</p>
      )}
      <TextArea
        name="words"
        label={findings.length > 0 ? "Maska också" : "Maska det här"}
        hint="Namn och annat som inte får visas, ett på varje rad, skrivet som i handlingen. Det tas bort på alla ställen där det står."
        rows={4}
        optional={findings.length > 0}
      />
      <p className="text-muted">
        {WHAT_COMES_OF_IT[mediaType] ?? WHAT_COMES_OF_IT.other} Kopian visas inte för allmänheten förrän du
        publicerar den, och handlingen själv ändras inte.
        {isSecret && " Kopian får samma sekretess som handlingen, tills någon har prövat den och häver den."}
      </p>
    </Form>
  );
}

function Place({ kind, before, text, after, pages, times }: Finding) {
  const where = pages.length === 1 ? `sidan ${pages[0]}` : `sidorna ${pages.join(", ")}`;
  return (
    <>
      {kind}, {where}
      {times > 1 && `, ${times} gånger`}: …{before}
      <b>{text}</b>
      {after}…
    </>
  );
}

const WHAT_COMES_OF_IT: Record<string, string> = {
  "application/pdf":
    "Kopian blir en ny PDF med varje sida som bild, där det maskade är övertäckt, och med texten runt omkring kvar för den som söker eller lyssnar. Det maskade finns inte kvar i filen, och inte heller kommentarer, bilagor eller tidigare versioner.",
  "text/plain": "Kopian blir en ny textfil.",
  other:
    "Kopian blir en PDF som ställs upp på nytt av texten. Bilder, kommentarer och dold text följer inte med, och utseendet blir enklare.",
};
