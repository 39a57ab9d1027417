import { Button } from "@/components/button";
import { DatedText } from "@/components/dated-text";
import { Notice } from "@/components/notice";
import { type Actor, may } from "@/lib/auth/permissions";
import { type Change, changesFor } from "@/lib/planning/changes";
import type { Obstacle } from "@/lib/planning/plan";
import type { CasePlan } from "@/lib/planning/queries";
import type { Road } from "@/lib/planning/road";
import { changeInWords, obstacleInWords } from "@/lib/planning/words";

type Props = { actor: Actor; motion: CasePlan["motion"]; road: Road; obstacles: Obstacle[]; broken: boolean };

/** Why there is no way, and each single thing that would open one. */
export function NoWay({ actor, motion, road, obstacles, broken }: Props) {
  const changes = changesFor(road);
  return (
    <>
      <Notice
        tone="bad"
        title={`${broken ? "Planen har spruckit: ingen" : "Ingen"} väg leder till ett beslut i fullmäktige senast ${road.by}`}
      >
        {obstacles.map((obstacle) => (
          <p key={JSON.stringify(obstacle)}>
            <DatedText>{obstacleInWords(obstacle)}</DatedText>
          </p>
        ))}
      </Notice>
      <h2 className="mt-8 mb-3">
        {changes.length > 0 ? "En av de här ändringarna räcker" : "Ingen enskild ändring räcker"}
      </h2>
      {changes.length > 0 ? (
        <ul className="grid gap-4">
          {changes.map((change) => (
            <li key={JSON.stringify(change)} className="grid justify-items-start gap-2">
              <p>
                <DatedText>{changeInWords(change, motion)}</DatedText>
              </p>
              <Try actor={actor} change={change} motionId={motion.id} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="prose">
          Mer än en sak måste ändras. Pröva en kortare skrivtid eller ett senare sammanträde i fullmäktige
          nedan.
        </p>
      )}
    </>
  );
}

/** Where the person can see to it, as far as the person may. */
function Try({ actor, change, motionId }: { actor: Actor; change: Change; motionId: string }) {
  const page = `/motioner/${motionId}`;
  switch (change.kind) {
    case "SHORTER_WRITING":
      return <Button href={`${page}/plan?skrivtid=${change.days}`}>Pröva {change.days} dagar</Button>;
    case "EXTRA_MEETING":
      return (
        may(actor, "keep the calendar") && (
          <Button href={`/sammantraden/ny?organ=${change.body.id}&dag=${change.to}`}>
            Lägg till ett sammanträde <span className="sr-only">i {change.body.name}</span>
          </Button>
        )
      );
    case "OTHER_COUNCIL_DATE":
      return <Button href={`${page}/plan?fullmaktige=${change.heldOn}`}>Pröva det sammanträdet</Button>;
    case "REPORT":
      return (
        may(actor, "record decisions") && <Button href={`${page}/handelser/ny`}>Registrera anmälan</Button>
      );
  }
}
