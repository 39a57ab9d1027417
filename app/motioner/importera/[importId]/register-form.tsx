import { Button } from "@/components/button";
import { CheckboxField } from "@/components/form/choices";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import type { OpenImport } from "@/lib/register-import/queries";
import type { CheckedRow } from "@/lib/register-import/rows";
import { register } from "../actions";
import { inMotions, inRows } from "./in-words";

type Props = { list: OpenImport; rows: CheckedRow[]; address: string };

/** What is about to happen, and what a person has to say of it first. */
export function RegisterForm({ list, rows, address }: Props) {
  const count = (state: CheckedRow["state"]) => rows.filter((row) => row.state === state).length;
  const [fresh, wrong, known] = [count("NEW"), count("WRONG"), count("KNOWN")];
  const pasts = rows.filter(({ history }) => history.length > 0).length;
  return (
    <>
      {wrong > 0 && (
        <Notice tone="bad" title={`${inRows(wrong)} har fel`}>
          <p>
            Hämta listan med felen utskrivna, rätta den och läs in den igen. Det som redan är registrerat
            registreras inte en gång till.
          </p>
          <p>
            <Button href={`${address}/fel`}>Hämta listan med felen</Button>
          </p>
        </Notice>
      )}
      {fresh === 0 ? (
        wrong === 0 && <Notice tone="info" title={`Alla ${known} rader finns redan i registret`} />
      ) : (
        <Form
          action={register}
          submitLabel={`Registrera ${inMotions(fresh)}`}
          pendingLabel="Börjar registrera …"
          hidden={{ importId: list.id }}
        >
          {wrong > 0 && (
            <CheckboxField
              name="onlyRight"
              label={`Lämna ${wrong === 1 ? "raden" : `de ${inRows(wrong)}`} som har fel`}
              hint="Annars registreras ingenting förrän alla rader är rätta."
            />
          )}
          {pasts > 0 && <PastFields rows={pasts} />}
          <p className="text-muted">
            Ett ärende som har registrerats kan inte tas bort (arkivlagen 10 §). Det som är fel i det rättas i
            ärendet.
          </p>
        </Form>
      )}
    </>
  );
}

const REASON = "Beslutet är inläst ur kommunens tidigare förteckning, som inte visar hur motionen bereddes.";

/** An old list tells of decisions, but not of their referrals, seldom of the board, and never of the report of KL 5:35. */
function PastFields({ rows }: { rows: number }) {
  return (
    <>
      <TextArea
        name="overrideReason"
        label="Skäl"
        hint={`${inRows(rows)} säger vad som har beslutats, men inte att nämnder har fått yttra sig (KL 5:26), och inte alltid att kommunstyrelsen har gjort det (KL 5:28). Skälet står i varje ärendes historik.`}
        defaultValue={REASON}
        rows={2}
      />
      <CheckboxField
        name="closeSettled"
        label="Avsluta de ärenden som är avgjorda"
        hint="Annars står de i Mitt arbete som beslut att expediera."
        defaultChecked
      />
    </>
  );
}
