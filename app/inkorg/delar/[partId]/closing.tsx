import type { ReactNode } from "react";
import { setAside, takeBack } from "@/app/inkorg/actions";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import type { PartUnderReview } from "@/lib/review/queries";

/** Nothing is thrown away: what is set aside stays in the drop and can be taken back. */
export function SetAside({ partId }: { partId: string }) {
  return (
    <>
      <p className="mb-4 text-muted">Den ligger kvar i inlämningen och kan tas tillbaka.</p>
      <Form
        action={setAside}
        hidden={{ partId }}
        submitLabel="Lägg åt sidan"
        submitVariant="secondary"
        pendingLabel="Lägger åt sidan …"
      />
    </>
  );
}

export function ClosedPart({ part }: { part: PartUnderReview }) {
  const { state, document, closedByName, isStruck } = part;
  const by = closedByName ? ` av ${closedByName}` : "";
  if (state === "FILED" && document) {
    const link = <a href={`/motioner/${document.motionId}#handlingar`}>{document.title}</a>;
    return isStruck ? (
      <Closed tone="warning" title="Det som registrerades är struket ur ärendet">
        <p>
          Handlingen ligger kvar i ärendet: {link}. Ta tillbaka den om den ska registreras på nytt. I samma
          ärende läggs den inte till en gång till.
        </p>
        <TakeBack partId={part.id} label="Ta tillbaka" />
      </Closed>
    ) : (
      <Closed tone="good" title={`Handlingen är registrerad${by}`}>
        <p>{link}</p>
        <p>Gäller den ett ärende till? Det som redan är registrerat står kvar.</p>
        <TakeBack partId={part.id} label="Lägg i ett ärende till" />
      </Closed>
    );
  }
  const why = by || ", eftersom inget i den tycks gälla en motion";
  return (
    <Closed
      tone="info"
      title={state === "FILED" ? "Handlingen är borttagen ur ärendet" : `Handlingen är lagd åt sidan${why}`}
    >
      <TakeBack partId={part.id} label="Ta tillbaka" />
    </Closed>
  );
}

type ClosedProps = { tone: "good" | "warning" | "info"; title: string; children: ReactNode };

const Closed = ({ tone, title, children }: ClosedProps) => (
  <div className="mt-8">
    <Notice tone={tone} title={title}>
      <div className="grid gap-4">{children}</div>
    </Notice>
  </div>
);

const TakeBack = ({ partId, label }: { partId: string; label: string }) => (
  <Form
    action={takeBack}
    hidden={{ partId }}
    submitLabel={label}
    submitVariant="secondary"
    pendingLabel="Tar tillbaka …"
  />
);
