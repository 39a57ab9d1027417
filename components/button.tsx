import type { ReactNode } from "react";

const LOOKS = {
  primary: "button button-primary",
  secondary: "button",
  quiet: "button button-quiet",
  danger: "button button-danger",
};

type Props = {
  variant?: keyof typeof LOOKS;
  children: ReactNode;
} & ({ href: string } | { type?: "submit" | "button"; name?: string; value?: string });

/** A link that leads to an act, or the button that does it. */
export function Button({ variant = "secondary", children, ...rest }: Props) {
  if ("href" in rest) {
    return (
      <a href={rest.href} className={LOOKS[variant]}>
        {children}
      </a>
    );
  }
  const { type = "submit", name, value } = rest;
  return (
    <button type={type} name={name} value={value} className={LOOKS[variant]}>
      {children}
    </button>
  );
}
