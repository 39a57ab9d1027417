import type { Metadata } from "next";
import { requireSignedIn } from "@/app/submit";
import { EmptyState } from "@/components/empty-state";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { longDate, today } from "@/lib/dates";
import type { Role } from "@/lib/db/generated/enums";
import { ownMotions, workOf } from "@/lib/work/queries";
import { ranked, type Urgency } from "@/lib/work/rank";
import { taskOf } from "@/lib/work/task";
import { OwnMotions } from "./own-motions";
import { Tasks } from "./tasks";

export const metadata: Metadata = { title: "Mitt arbete" };

export default async function MyWorkPage() {
  const actor = await requireSignedIn("/mitt-arbete");
  const isElected = actor.role === "ELECTED_REPRESENTATIVE";
  const [found, motions] = await Promise.all([workOf(actor), isElected ? ownMotions(actor) : []]);
  const groups = ranked(found.map(taskOf), today());
  return (
    <Page title="Mitt arbete" lead={`${actor.name}, ${longDate(today())}. Det mest brådskande står först.`}>
      {groups.length === 0 && <Nothing role={actor.role} />}
      {groups.map(({ urgency, tasks }) => (
        <Section key={urgency} id={urgency.toLowerCase()} title={`${URGENCY[urgency]} (${tasks.length})`}>
          <Tasks tasks={tasks} late={urgency === "LATE"} />
        </Section>
      ))}
      {isElected && <OwnMotions motions={motions} />}
    </Page>
  );
}

const URGENCY: Record<Urgency, string> = {
  LATE: "Försenat",
  WEEK: "Inom en vecka",
  MONTH: "Inom en månad",
  LATER: "Senare",
};

function Nothing({ role }: { role: Role }) {
  const { says, href, label } = EMPTY[role];
  return (
    <EmptyState title="Inget väntar på dig just nu" action={{ href, label }}>
      <p>{says}</p>
    </EmptyState>
  );
}

const REGISTER = { href: "/motioner", label: "Visa motionerna" };

const EMPTY: Record<Role, { says: string; href: string; label: string }> = {
  CASE_OFFICER: {
    says: "Här står svar att logga, organ att påminna och motioner vars år tar slut.",
    ...REGISTER,
  },
  COMMITTEE_SECRETARY: {
    says: "Här står protokoll att justera och anslå, beslut att expediera och uppdrag att följa upp.",
    ...REGISTER,
  },
  REGISTRAR: { says: "Här står motioner utan handläggare eller handling.", ...REGISTER },
  ELECTED_REPRESENTATIVE: { says: "Här står remisser som ditt organ ska svara på.", ...REGISTER },
  REFERRAL_OFFICER: {
    says: "Här står remisser som ditt organ ska svara på, och svar som behöver kompletteras.",
    href: "/svara",
    label: "Visa organets remisser",
  },
  ADMINISTRATOR: {
    says: "Här står organ utan sammanträden och konton utan organ.",
    href: "/installningar",
    label: "Visa inställningarna",
  },
};
