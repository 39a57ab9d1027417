"use client"; // of a server component every element would be written twice, on every page

import { NavLink } from "@/components/nav-link";

type Props = {
  municipality: string;
  person?: { name: string; role: string };
  mayManage: boolean;
  mayAnswer: boolean;
  mayAudit: boolean;
  /** How many documents await review in the inbox; null for who has none. */
  inbox: number | null;
  signOut: () => Promise<void>;
};

export function SiteHeader({ municipality, person, mayManage, mayAnswer, mayAudit, inbox, signOut }: Props) {
  return (
    <header className="site-header">
      <a href="#main" className="skip-link">
        Hoppa till innehållet
      </a>
      <div className="shell">
        <a href="/" className="site-brand">
          <img src="/icon.svg" alt="" width="32" height="32" />
          <span>
            <b>Motionskollen</b>
            {municipality}
          </span>
        </a>
        <nav aria-label="Huvudmeny" className="site-nav">
          {person && <NavLink href="/mitt-arbete">Mitt arbete</NavLink>}
          {inbox !== null && <NavLink href="/inkorg">{inbox > 0 ? `Inkorg (${inbox})` : "Inkorg"}</NavLink>}
          {mayAnswer && <NavLink href="/svara">Organets remisser</NavLink>}
          <NavLink href="/motioner">Motioner</NavLink>
          <NavLink href="/remisser">Remisser</NavLink>
          <NavLink href="/sammantraden">Sammanträden</NavLink>
          <NavLink href="/uppdrag">Uppdrag</NavLink>
          <NavLink href="/rapporter">Rapporter</NavLink>
          {mayAudit && <NavLink href="/historik">Historik</NavLink>}
          {mayManage && <NavLink href="/installningar">Inställningar</NavLink>}
        </nav>
        <search className="site-search">
          <form action="/motioner" className="flex gap-2">
            <label htmlFor="site-search" className="sr-only">
              Sök motioner
            </label>
            <input id="site-search" name="sok" type="search" className="input" placeholder="Sök motioner" />
            <button type="submit" className="button">
              Sök
            </button>
          </form>
        </search>
        <Person person={person} signOut={signOut} />
      </div>
    </header>
  );
}

function Person({ person, signOut }: Pick<Props, "person" | "signOut">) {
  if (!person) {
    return (
      <div className="site-person">
        <a href="/logga-in" className="button">
          Logga in
        </a>
      </div>
    );
  }
  return (
    <div className="site-person">
      <a href="/konto" className="site-account">
        <span className="max-sm:sr-only">{person.name}</span>
        <span className="text-muted max-sm:sr-only">{person.role}</span>
        <span className="sm:sr-only">Mitt konto</span>
      </a>
      <form action={signOut}>
        <button type="submit" className="button button-quiet">
          Logga ut
        </button>
      </form>
    </div>
  );
}
