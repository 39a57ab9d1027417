import { KeepFresh } from "@/components/keep-fresh";

type Props = {
  /** What is said beside the bar: "Rad 12 av 400". */
  text: string;
  /** What the bar counts, for who does not see it. */
  label: string;
  /** Left out where nobody can say how much is left. */
  done?: number;
  total: number;
};

/** Work that goes on at the server: the page is made anew while it does, with and without JavaScript. */
export const GoingOn = ({ text, label, done, total }: Props) => (
  <>
    <div className="grid gap-2">
      <p role="status">
        <b>{text}</b>
      </p>
      <progress value={done} max={total} className="progress" aria-label={label} />
    </div>
    <KeepFresh />
    <noscript>
      <meta httpEquiv="refresh" content="3" />
    </noscript>
  </>
);
