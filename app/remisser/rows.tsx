import { ReferralStatus } from "@/components/referral-status";
import type { PlainDate } from "@/lib/dates";
import { daysLate, referralState } from "@/lib/process/referral-state";
import type { OpenReferral } from "@/lib/referrals/queries";

/** The form that the boxes of the rows belong to. */
export const REMINDING = "paminnelser";

type Props = { referrals: OpenReferral[]; today: PlainDate; mayAnswer: boolean };

export function ReferralRows({ referrals, today, mayAnswer }: Props) {
  return referrals.map((referral) => (
    <Row key={referral.id} referral={referral} today={today} mayAnswer={mayAnswer} />
  ));
}

type RowProps = Omit<Props, "referrals"> & { referral: OpenReferral };

function Row({ referral, today, mayAnswer }: RowProps) {
  const { id, body, motion, sentOn, dueOn, proposedOn, remindedOn } = referral;
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
        {remindedOn[0] && <small>{remindedInWords(remindedOn)}</small>}
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
          <span className="choice mt-3 print:hidden">
            <input id={`paminn-${id}`} form={REMINDING} name="remiss" type="checkbox" value={id} />
            <label htmlFor={`paminn-${id}`}>
              Påminn
              <span className="sr-only">
                {" "}
                {body.name} om {motion.title}
              </span>
            </label>
          </span>
        </td>
      )}
    </tr>
  );
}

const remindedInWords = ([latest, ...earlier]: PlainDate[]): string =>
  earlier.length === 0 ? `påmind ${latest}` : `påmind ${latest}, ${earlier.length + 1} gånger`;
