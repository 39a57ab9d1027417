import { publicAddress } from "@/lib/public-address";
import { answerAddress, endedAddress } from "@/lib/sign-on/provider";

/** What whoever looks after the provider needs to enter there. */
export function Addresses() {
  const addresses = [
    { label: "Svarsadress (redirect URI)", address: answerAddress() },
    { label: "Efter utloggning (post-logout redirect URI)", address: `${publicAddress()}/logga-ut` },
    { label: "När leverantören loggar ut någon (back-channel logout URI)", address: endedAddress() },
  ];
  return (
    <div className="mb-8 grid gap-3">
      <p>Skriv in de här adresserna hos leverantören:</p>
      <dl className="grid gap-3">
        {addresses.map(({ label, address }) => (
          <div key={label}>
            <dt className="font-semibold">{label}</dt>
            <dd className="wrap-anywhere">
              <code>{address}</code>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
