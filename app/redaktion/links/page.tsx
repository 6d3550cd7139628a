import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/desk-page";
import { DeskFault } from "@/components/desk/step-form";
import { LinkList } from "@/components/links/link-list";
import { LinkRound } from "@/components/links/link-round";
import { publicReader } from "@/lib/catalogue/queries";
import { pageState, requirePerson } from "@/lib/editorial/desk-person";
import { mayDo } from "@/lib/editorial/permissions";
import { readLinks } from "@/lib/links/list";
import { latestRound } from "@/lib/links/round";

export const metadata: Metadata = { title: "Links" };

const PAGE = "/redaktion/links";

export default async function LinksPage() {
	const person = await requirePerson(PAGE);
	if (!mayDo(person, "check links", null)) notFound();
	const [state, links] = [await pageState(), await readLinks(await publicReader())];
	return (
		<DeskPage person={person} title="Links" section={PAGE}>
			<DeskFault state={state} />
			<div className="desk-stack">
				<h1>Links til andre sider</h1>
				<LinkRound round={latestRound()} page={PAGE} />
				<LinkList links={links} />
			</div>
		</DeskPage>
	);
}
