import { Button } from "@/components/button";
import type { Letter } from "@/lib/reminders/letter";

/** A reminder to copy, or to open in the mail program: nothing is sent from here. */
export function LetterBox({ letter: { body, subject, text } }: { letter: Letter }) {
  const id = `paminnelse-${body.replace(/\s+/g, "-")}`;
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  return (
    <section className="field">
      <label htmlFor={id} className="font-semibold">
        Påminnelse till {body}
      </label>
      <textarea id={id} readOnly rows={10} className="input" defaultValue={`${subject}\n\n${text}`} />
      <p>
        <Button href={mail}>
          Öppna i e-posten <span className="sr-only">påminnelsen till {body}</span>
        </Button>
      </p>
    </section>
  );
}
