import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { Sessions } from "@/components/sessions";
import type { SignedIn } from "@/lib/auth/permissions";
import { currentSessionId } from "@/lib/auth/session";
import { listSessions } from "@/lib/sessions/queries";
import { WAY } from "@/lib/sessions/ways";
import { endOtherSessions, endSession } from "./actions";

type Props = { actor: SignedIn; accountId: string; ended: boolean };

/** Where an account is signed in: the person's own, or anybody's for an administrator. */
export async function SignedInPlaces({ actor, accountId, ended }: Props) {
  const own = actor.id === accountId;
  const [sessions, current] = await Promise.all([
    listSessions(actor, accountId),
    own ? currentSessionId() : null,
  ]);
  return (
    <Section id="inloggningar" title={own ? "Här är du inloggad" : "Inloggad nu"}>
      {ended && (
        <div className="mb-4">
          <Notice tone="good" title="Utloggad där" />
        </div>
      )}
      <p className="mb-4 max-w-text text-muted">
        {own
          ? "Känner du inte igen en av dem: logga ut den, och byt sedan lösenord."
          : "Den som loggas ut här blir utloggad vid nästa sida, och kan logga in igen."}
      </p>
      {sessions.length > 0 ? (
        <Sessions
          caption={own ? "Dina inloggningar" : "Kontots inloggningar"}
          rows={sessions.map(({ way, ...session }) => ({ ...session, how: WAY[way] }))}
          current={current}
          accountId={accountId}
          end={endSession}
          endOthers={endOtherSessions}
        />
      ) : (
        <p>Ingen är inloggad med kontot just nu.</p>
      )}
    </Section>
  );
}
