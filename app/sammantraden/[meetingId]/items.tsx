import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import type { MeetingFile, MeetingItem } from "@/lib/meetings/queries";
import { OUTCOME, paragraphSign, STANCE } from "@/lib/vocabulary";

const COLUMNS = ["Paragraf", "Motion", "Vad som hände"].map((label) => ({ label }));

type Props = { meeting: MeetingFile; held: boolean; mayRecord: boolean };

/** What the meeting did with motions, in the order of its minutes. */
export function Items({ meeting, held, mayRecord }: Props) {
  const enter = held && mayRecord;
  return (
    <Section
      id="arenden"
      title="Motionsärenden"
      actions={enter && <Button href={`/sammantraden/${meeting.id}/protokoll`}>För in paragrafer</Button>}
    >
      {meeting.items.length === 0 ? (
        <EmptyState title={held ? "Inga motionsärenden är registrerade" : "Sammanträdet har inte varit ännu"}>
          <p>Här står varje motion som organet tog upp, med paragraf och vad som beslutades.</p>
        </EmptyState>
      ) : (
        <Table caption="Motionsärenden i protokollets ordning" columns={COLUMNS}>
          {meeting.items.map((item) => (
            <ItemRow key={item.id} item={item} mayComplete={mayRecord} />
          ))}
        </Table>
      )}
    </Section>
  );
}

function ItemRow({ item, mayComplete }: { item: MeetingItem; mayComplete: boolean }) {
  const { id, motion, referralId, paragraph, agendaNumber, outcome, stance } = item;
  const entry = referralId ? `remiss-${referralId}` : `beslut-${id}`;
  return (
    <tr>
      <td data-label="Paragraf">
        {paragraphSign(paragraph)}
        {agendaNumber && <small>ärende {agendaNumber} på dagordningen</small>}
      </td>
      <th scope="row">
        <a href={`/motioner/${motion.id}#${entry}`}>{motion.title}</a>
        <small>{motion.registrationNumber}</small>
      </th>
      <td data-label="Vad som hände">
        {outcome && OUTCOME[outcome]}
        {stance && `Remissvar: ${STANCE[stance].toLowerCase()}`}
        {mayComplete && !referralId && (
          <small>
            <a href={`/motioner/${motion.id}/beslut/${id}/ratta?skal=${COMPLETED}`} className="tap">
              Komplettera <span className="sr-only">{motion.title}</span>
            </a>
          </small>
        )}
      </td>
    </tr>
  );
}

const COMPLETED = encodeURIComponent("Kompletterat ur protokollet");
