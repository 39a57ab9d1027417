import type { Metadata } from "next";
import Forbidden from "@/app/forbidden";
import NotFound from "@/app/not-found";
import { Page } from "@/components/page";

// What scripts/error-pages.mjs sends instead of an empty error document.
const PAGES = {
  "403": { title: "Behörighet saknas", show: Forbidden },
  "404": { title: "Sidan finns inte", show: NotFound },
  "500": { title: "Något gick fel", show: Broken },
};

type Props = { params: Promise<{ status: string }> };

const pageOf = async ({ params }: Props) =>
  PAGES[(await params).status as keyof typeof PAGES] ?? PAGES["404"];

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await pageOf(props)).title, robots: "noindex" };
}

export default async function StatusPage(props: Props) {
  const { show: Show } = await pageOf(props);
  return <Show />;
}

function Broken() {
  return (
    <Page title="Något gick fel hos oss" width="text">
      <div className="prose">
        <p>
          Felet är antecknat. Det du senast försökte spara kan ha gått förlorat: se efter i ärendet innan du
          gör om det.
        </p>
        <p>
          <a href="/motioner">Till motionerna</a>
        </p>
      </div>
    </Page>
  );
}
