import { Status, type Tone } from "@/components/status";
import { inDays } from "@/lib/dates";

type Holder = { name: string; since: string; days: number; overdueDays?: number; note?: string };
type Props = {
  phase: { word: string; since: string };
  holders: Holder[];
  year: { lastDay: string; daysLeft: number; tone: Tone; word: string; settledOn?: string };
};

/** Where does it stand, who has it, how long is left: the three questions a case is opened with. */
export function CaseHead({ phase, holders, year }: Props) {
  return (
    <div className="case-head">
      <section>
        <h2>Var ärendet är</h2>
        <strong>{phase.word}</strong>
        <p>sedan {phase.since}</p>
      </section>
      <section>
        <h2>Vem som har bollen</h2>
        {holders.length === 0 ? <strong>Ingen</strong> : <Holders holders={holders} />}
      </section>
      <section>
        <h2>Tid kvar av året</h2>
        <Year year={year} />
      </section>
    </div>
  );
}

function Holders({ holders }: Pick<Props, "holders">) {
  return (
    <>
      {holders.length > 1 && <strong>{holders.length} organ</strong>}
      <ul>
        {holders.map(({ name, since, days, overdueDays, note }) => (
          <li key={name}>
            <strong>{name}</strong>
            <p className="flex flex-wrap gap-x-4">
              {inDays(days)}, sedan {since}
              {overdueDays && <Status tone="bad">{`${inDays(overdueDays)} försenat`}</Status>}
            </p>
            {note && <p className="text-muted">{note}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Year({ year: { lastDay, daysLeft, tone, word, settledOn } }: Pick<Props, "year">) {
  const used = Math.min(Math.max(1 - daysLeft / 365, 0), 1) * 100;
  return (
    <>
      <strong>{settledOn ? `Avgjord ${settledOn}` : timeLeft(daysLeft)}</strong>
      <Status tone={tone}>{word}</Status>
      <svg aria-hidden="true" className="my-2 block h-2 w-full">
        <rect width="100%" height="100%" rx="4" className="fill-line" />
        <rect width={`${used.toFixed(1)}%`} height="100%" rx="4" className={`fill-${tone}`} />
      </svg>
      <p className="text-muted">Sista dag {lastDay} enligt 5&nbsp;kap. 35&nbsp;§ kommunallagen</p>
    </>
  );
}

const timeLeft = (days: number) =>
  days < 0 ? `${inDays(-days)} över tiden` : days === 0 ? "Sista dagen är i dag" : `${inDays(days)} kvar`;
