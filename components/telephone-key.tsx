import { QrCode } from "@/components/qr-code";

type Props = {
  /** Base 32. */
  secret: string;
  /** `otpauth://…` */
  uri: string;
};

/** What the app with codes is given: by camera, or typed by whoever has no camera or reads on the telephone itself. */
export function TelephoneKey({ secret, uri }: Props) {
  return (
    <div className="prose mb-6">
      <ol>
        <li>
          Öppna en app för engångskoder i din telefon, till exempel Aegis, 2FAS, Google Authenticator eller
          Microsoft Authenticator. Har du ingen hämtar du en där du hämtar appar.
        </li>
        <li>Lägg till ett konto i appen och rikta kameran mot rutan.</li>
        <li>Skriv koden som appen visar i fältet här under.</li>
      </ol>
      <QrCode text={uri} label="QR-kod att läsa av med appen. Nyckeln står också som text här under." />
      <p>
        Läser du det här i telefonen? <a href={uri}>Öppna i appen</a>, eller skriv nyckeln för hand:
      </p>
      <p>
        <code>{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
    </div>
  );
}
