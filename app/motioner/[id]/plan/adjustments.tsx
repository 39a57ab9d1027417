import { Button } from "@/components/button";
import { Details } from "@/components/details";
import { FilterSelect } from "@/components/filter-select";
import { weekday } from "@/lib/dates";
import type { CasePlan } from "@/lib/planning/queries";
import { isAfter, type Road } from "@/lib/planning/road";
import type { PlanChoices } from "@/lib/planning/schema";

type Props = { found: CasePlan; road: Road; choices: PlanChoices };

/** Tries another way: the choices go into the address and nothing is saved. */
export function Adjustments({ found: { motion, calendar }, road, choices }: Props) {
  const council = calendar.bodies.find(({ kind }) => kind === "COUNCIL");
  const asked = motion.openReferrals.map(({ bodyId }) => bodyId);
  const askable = calendar.bodies.filter(({ id, kind }) => kind !== "COUNCIL" && !asked.includes(id));
  const aim = choices.fullmaktige === undefined ? motion.planCouncilOn : choices.fullmaktige;
  return (
    <form action={`/motioner/${motion.id}/plan`} className="grid max-w-text gap-4">
      <div className="filters">
        <FilterSelect
          name="fullmaktige"
          label="Fullmäktiges sammanträde"
          value={aim?.toString()}
          all="Sista möjliga inom året"
          options={(council?.meetings ?? []).map(({ heldOn }) => ({
            value: heldOn.toString(),
            label: `${heldOn}, ${weekday(heldOn)}${isAfter(heldOn, motion.deadlineOn) ? ", efter årets slut" : ""}`,
          }))}
        />
        {road.writing && (
          <p>
            <label htmlFor="plan-skrivtid">Skrivtid i dagar</label>
            <input
              id="plan-skrivtid"
              name="skrivtid"
              inputMode="numeric"
              className="input"
              defaultValue={road.writing.days}
            />
          </p>
        )}
      </div>
      {road.writing && askable.length > 0 && (
        <Details summary="Räkna med fler remissinstanser" open={choices.fraga !== undefined}>
          <fieldset>
            <legend className="text-small text-muted">De som redan har en öppen remiss är alltid med.</legend>
            {askable.map(({ id, name }) => (
              <div key={id} className="choice">
                <input
                  id={`plan-${id}`}
                  name="fraga"
                  type="checkbox"
                  value={id}
                  defaultChecked={choices.fraga?.includes(id)}
                />
                <label htmlFor={`plan-${id}`}>{name}</label>
              </div>
            ))}
          </fieldset>
        </Details>
      )}
      <p>
        <Button>Räkna om planen</Button>
      </p>
    </form>
  );
}
