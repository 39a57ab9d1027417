import type { ReactNode } from "react";
import { FilterCheck } from "@/components/filter-check";
import { FilterForm } from "@/components/filter-form";
import { FilterSelect } from "@/components/filter-select";
import { type Actor, may } from "@/lib/auth/permissions";
import { longDate, today } from "@/lib/dates";
import type { Asked, ReportName } from "@/lib/reports/make";
import { approvedMeetings } from "@/lib/reports/queries";
import { grantedChoices, noticeChoices, statisticsChoices, unansweredChoices } from "@/lib/reports/schema";

type Props = { name: ReportName; asked: Asked; actor: Actor };

/** What a report can be made of, and in which order: all of it stands in the address. */
export function Choices({ name, asked, actor }: Props) {
  switch (name) {
    case "obesvarade":
      return <Unanswered asked={asked} actor={actor} />;
    case "anslag":
      return <NoticeOf asked={asked} />;
    case "bifallna":
      return (
        <ChoiceForm name={name}>
          <Year name="ar" label="År" value={grantedChoices.parse(asked).ar} />
        </ChoiceForm>
      );
    case "statistik": {
      const { fran, till } = statisticsChoices.parse(asked);
      return (
        <ChoiceForm name={name}>
          <Year name="fran" label="Från år" value={fran} />
          <Year name="till" label="Till och med år" value={till} />
        </ChoiceForm>
      );
    }
  }
}

function Unanswered({ asked, actor }: Omit<Props, "name">) {
  const { grupp, ordning, sekretess } = unansweredChoices.parse(asked);
  return (
    <ChoiceForm name="obesvarade">
      <FilterSelect
        name="grupp"
        label="Gruppera efter"
        value={grupp}
        options={[
          { value: "hos", label: "Hos vem motionen är" },
          { value: "tid", label: "Tid kvar av året" },
          { value: "lage", label: "Läge i beredningen" },
          { value: "handlaggare", label: "Handläggare" },
          { value: "ingen", label: "Inga grupper" },
        ]}
      />
      <FilterSelect
        name="ordning"
        label="Ordna efter"
        value={ordning}
        options={[
          { value: "tid", label: "Minst tid kvar" },
          { value: "vackt", label: "Tidigast väckt" },
          { value: "nummer", label: "Diarienummer" },
          { value: "rubrik", label: "Rubrik" },
        ]}
      />
      {may(actor, "see secret cases") && (
        <FilterCheck name="sekretess" label="Ta med sekretessmarkerade" value={sekretess} />
      )}
    </ChoiceForm>
  );
}

async function NoticeOf({ asked }: Pick<Props, "asked">) {
  const { mote } = noticeChoices.parse(asked);
  const meetings = await approvedMeetings();
  return (
    <ChoiceForm name="anslag">
      <FilterSelect
        name="mote"
        label="Sammanträde"
        value={mote}
        options={meetings.map(({ id, body, heldOn }) => ({
          value: id,
          label: `${body} ${longDate(heldOn)}`,
        }))}
      />
    </ChoiceForm>
  );
}

const ChoiceForm = ({ name, children }: { name: ReportName; children: ReactNode }) => (
  <FilterForm action={`/rapporter/${name}`} label="Välj vad rapporten visar">
    {children}
  </FilterForm>
);

const OLDEST = 15;

function Year({ name, label, value }: { name: string; label: string; value: number }) {
  const years = Array.from({ length: OLDEST }, (_, ago) => today().year - ago);
  const options = years.includes(value) ? years : [...years, value];
  return (
    <FilterSelect
      name={name}
      label={label}
      value={String(value)}
      options={options.map(String).map((year) => ({ value: year, label: year }))}
    />
  );
}
