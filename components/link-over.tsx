import { Button } from "@/components/button";
import { Page } from "@/components/page";

type Props = { why: string; again: string };

/** In place of what a link in a mail led to; `again` is where to ask for a new one. */
export const LinkOver = ({ why, again }: Props) => (
  <Page
    title="Länken gäller inte längre"
    width="text"
    lead={`${why} Har du bett om flera gäller bara den sista.`}
    back={{ href: "/logga-in", label: "Logga in" }}
  >
    <Button href={again} variant="primary">
      Få en ny länk
    </Button>
  </Page>
);
