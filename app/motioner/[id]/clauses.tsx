import type { ReactNode } from "react";
import { ReferralStatus } from "@/components/referral-status";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { OUTCOME, paragraphSign, STANCE } from "@/lib/vocabulary";
import { decisionsIn, type Round } from "./round";

type Props = { file: CaseFile; round: Round<CaseFile> };

/** What the motion asks for, and in one glance what every body has said of it. */
export function Clauses({ file, round }: Props) {
  const decisions = decisionsIn(file);
  return (
    <Section id="att-satser" title="Motionens att-satser">
      <ol className="grid list-decimal gap-3 pl-6">
        {file.clauses.map(({ id, text }) => (
          <li key={id}>
            {text}
            <Outcomes decisions={decisions} clauseId={id} />
          </li>
        ))}
      </ol>
      {round.length + decisions.length > 0 && (
        <div className="mt-6">
          <Table caption="Vad organen har sagt om motionen" columns={COLUMNS}>
            {round.map(({ referral, answer, state, late }) => (
              <Opinion
                key={referral.id}
                href={`#remiss-${referral.id}`}
                body={referral.body.name}
                says={answer && stanceOf(answer)}
                status={state !== "ANSWERED" && <ReferralStatus state={state} late={late} />}
                when={answer && whenIn(answer)}
              />
            ))}
            {decisions.map((decision) => (
              <Opinion
                key={decision.id}
                href={`#beslut-${decision.id}`}
                body={decision.body.name}
                says={decision.outcome && OUTCOME[decision.outcome]}
                when={whenIn(decision)}
              />
            ))}
          </Table>
          <p className="mt-3">
            <a href={`/motioner/${file.id}/remissmatris`} className="tap">
              Visa vad varje organ har sagt om varje att-sats
            </a>
          </p>
        </div>
      )}
    </Section>
  );
}

function Outcomes({ decisions, clauseId }: { decisions: CaseItem[]; clauseId: string }) {
  const outcomes = decisions.flatMap(({ id, body, clauses }) =>
    clauses
      .filter((clause) => clause.clauseId === clauseId)
      .map(({ outcome }) => ({ id, says: `${body.name}: ${OUTCOME[outcome].toLowerCase()}` })),
  );
  if (outcomes.length === 0) return null;
  return (
    <ul className="text-small text-muted">
      {outcomes.map(({ id, says }) => (
        <li key={id}>{says}</li>
      ))}
    </ul>
  );
}

const COLUMNS = [{ label: "Organ" }, { label: "Vad organet säger" }, { label: "Beslutat" }];

type OpinionProps = {
  href: string;
  body: string;
  says?: string | null;
  status?: ReactNode;
  when: string | null;
};

function Opinion({ href, body, says, status, when }: OpinionProps) {
  return (
    <tr>
      <th scope="row">
        <a href={href}>{body}</a>
      </th>
      <td data-label="Säger">
        {says && <b>{says}</b>}
        {status}
      </td>
      <td data-label="Beslutat" className="numeric">
        {when}
      </td>
    </tr>
  );
}

function stanceOf({ stance, status }: CaseItem): string | null {
  if (!stance) return null;
  return status === "PROPOSED" ? `Förslag: ${STANCE[stance].toLowerCase()}` : STANCE[stance];
}

const whenIn = ({ heldOn, paragraph }: CaseItem): string | null =>
  heldOn && `${heldOn}, ${paragraphSign(paragraph)}`;
