import type { Metadata } from "next";
import { CheckboxGroup } from "@/components/form/choices";
import { Form } from "@/components/form/form";
import { quotablesOf } from "@/lib/papers/queries";
import { CaseFormPage } from "../../../case-form-page";
import { quote } from "../../actions";
import { openDraft } from "../open-paper";

export const metadata: Metadata = { title: "Citat ur remissvaren" };

type Props = { params: Promise<{ id: string; paperId: string }> };

export default async function QuotationsPage({ params }: Props) {
  const { actor, motion, paper, path, typed } = await openDraft(params, "/citat");
  const answers = await quotablesOf(actor, motion, paper.choices);
  if (answers.length === 0) {
    return (
      <CaseFormPage title="Citat ur remissvaren" motion={motion}>
        <div className="prose">
          <p>
            Det finns inget mer att citera än det som redan är registrerat. Lägg in ett tjänsteutlåtande eller
            ett remissvar till nämndens svar, så visas dess meningar här.
          </p>
          <p>
            <a href={path}>Tillbaka till utkastet</a>
          </p>
        </div>
      </CaseFormPage>
    );
  }
  return (
    <CaseFormPage title="Citat ur remissvaren" motion={motion}>
      <div className="prose mb-6">
        <p>
          Det som är förkryssat är det som handlingarna mest kretsar kring, utöver vad beslutet och
          sammanfattningen säger. Kryssa i de meningar som ska stå i svaret. De citeras ordagrant, i
          handlingens ordning och med handlingen som källa.
        </p>
      </div>
      <Form
        action={quote}
        initial={typed ?? undefined}
        hidden={{
          motionId: motion.id,
          paperId: paper.id,
          ...Object.fromEntries(answers.map(({ itemId }) => [`shown:${itemId}`, "1"])),
        }}
        submitLabel="Spara citaten"
        cancelHref={path}
      >
        {answers.map(({ itemId, source, sentences }) => (
          <CheckboxGroup
            key={itemId}
            name={`quoted:${itemId}`}
            label={source.label}
            defaultValues={sentences.filter(({ isQuoted }) => isQuoted).map(({ mark }) => mark)}
            options={sentences.map(({ sentence, mark }) => ({ value: mark, label: sentence }))}
          />
        ))}
      </Form>
    </CaseFormPage>
  );
}
