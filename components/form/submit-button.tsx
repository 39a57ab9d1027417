type Props = {
  pending: boolean;
  submitLabel: string;
  pendingLabel?: string;
  submitVariant?: "primary" | "danger" | "secondary";
};

export function SubmitButton(props: Props) {
  const { pending, submitLabel, pendingLabel = "Sparar …", submitVariant = "primary" } = props;
  return (
    // Not `disabled`: the button would lose focus just when its word changes.
    <button
      type="submit"
      aria-disabled={pending}
      className={submitVariant === "secondary" ? "button" : `button button-${submitVariant}`}
    >
      <span className="swap">
        <span className={pending ? "invisible" : ""}>{submitLabel}</span>
        <span className={pending ? "" : "invisible"}>{pendingLabel}</span>
      </span>
    </button>
  );
}
