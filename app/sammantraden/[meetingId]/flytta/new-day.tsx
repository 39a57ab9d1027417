import { Button } from "@/components/button";
import { ErrorText } from "@/components/form/field";

type Props = { typed: string | undefined; error: string | undefined };

/** Asks for the day, and shows what the move would do before anything is moved. */
export function NewDay({ typed, error }: Props) {
  return (
    <form className="form">
      <div className={error ? "field field-wrong" : "field"}>
        <label htmlFor="till" className="font-semibold">
          Ny dag
        </label>
        <ErrorText id="till">{error}</ErrorText>
        <input
          id="till"
          name="till"
          type="date"
          required
          defaultValue={typed}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && "till-error"}
          className="input w-52 max-w-full"
        />
      </div>
      <p>
        <Button variant="primary">Visa vad flytten gör</Button>
      </p>
    </form>
  );
}
