import { ReferralStatus } from "@/components/referral-status";
import type { PlainDate } from "@/lib/dates";
import { daysLate, referralState } from "@/lib/process/referral-state";
import type { OpenReferral } from "@/lib/referrals/queries";

type Props = { referrals: OpenReferral[]; today: PlainDate; mayAnswer: boolean };

export function ReferralRows({ referrals, today, mayAnswer }: Props) {
  return referrals.map((referral) => (
    <Row key={referral.id} referral={referral} today={today} mayAnswer={mayAnswer} />
  ));
}

type RowProps = Omit<Props, "referrals"> & { referral: OpenReferral };

function Row({ referral, today, mayAnswer }: RowProps) {
  const { id, body, motion, sentOn, dueOn, proposedOn } = referral;
  const open = { dueOn, closedOn: null, declinedOn: null, withdrawnOn: null };
  const state = referralState(open, { proposed: proposedOn !== null, today });
  return (
    <tr>
      <th scope="row">
        <a href={`/motioner/${motion.id}#remiss-${id}`}>{motion.title}</a>
        <small>{motion.registrationNumber}</small>
      </th>
      <td data-label="Organ">{body.name}</td>
      <td data-label="Svar senast" className="numeric">
        {String(dueOn)}
        <small>skickad {String(sentOn)}</small>
      </td>
      <td data-label="Läge">
        <ReferralStatus state={state} late={daysLate(open, today)} />
      </td>
      {mayAnswer && (
        <td className="whitespace-nowrap">
          <a href={`/motioner/${motion.id}/remisser/${id}/svar`} className="tap">
            Logga svar
            <span className="sr-only">
              {" "}
              från {body.name} på {motion.title}
            </span>
          </a>
        </td>
      )}
    </tr>
  );
}
