import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import type { AwaitingMotion, MeetingFile } from "@/lib/meetings/queries";
import { PHASE } from "@/lib/vocabulary";

type Props = { meeting: MeetingFile; motions: AwaitingMotion[]; mayEnter: boolean };

/** Motions that the body could take up: on the way to it, or asked of it. */
export function Awaiting({ meeting, motions, mayEnter }: Props) {
  // What is asked of a body is answered in the case, one referral at a time.
  const choosable = mayEnter && motions.every(({ referralId }) => referralId === null);
  const list = (
    <ul className={choosable ? "grid gap-1" : "grid gap-4"}>
      {motions.map((motion) => (
        <li key={motion.id}>
          <Awaits motion={motion} choosable={choosable} mayEnter={mayEnter} />
        </li>
      ))}
    </ul>
  );
  return (
    <Section id="vantar" title="Motioner som väntar på organet">
      {motions.length === 0 && (
        <EmptyState title="Ingen motion väntar på organet">
          <p>Här står motioner som har kommit så långt att organet kan ta upp dem.</p>
        </EmptyState>
      )}
      {motions.length > 0 && !choosable && list}
      {motions.length > 0 && choosable && (
        <form action={`/sammantraden/${meeting.id}/protokoll`} className="grid justify-items-start gap-4">
          {list}
          <Button>För in paragrafer för de valda</Button>
        </form>
      )}
    </Section>
  );
}

function Awaits(props: { motion: AwaitingMotion; choosable: boolean; mayEnter: boolean }) {
  const { motion, choosable, mayEnter } = props;
  const { id, title, registrationNumber, phase, deadlineOn, referralId } = motion;
  const told = (
    <span className="block text-small text-muted">
      {registrationNumber}. {PHASE[phase]}. Ska om möjligt avgöras senast <time>{String(deadlineOn)}</time>.
    </span>
  );
  if (choosable) {
    return (
      <div className="choice">
        <input id={`motion-${id}`} type="checkbox" name="motion" value={id} />
        <div>
          <label htmlFor={`motion-${id}`}>{title}</label>
          {told}
        </div>
      </div>
    );
  }
  return (
    <>
      <a href={`/motioner/${id}`}>{title}</a>
      {told}
      {referralId && mayEnter && (
        <a href={`/motioner/${id}/remisser/${referralId}/svar`} className="tap text-small">
          Registrera svaret <span className="sr-only">på {title}</span>
        </a>
      )}
    </>
  );
}
