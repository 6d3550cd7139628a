import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { LinkList } from "@/components/desk/links/link-list";
import { LinkRound } from "@/components/desk/links/link-round";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDo } from "@/lib/desk/door/permissions";
import { readLinks } from "@/lib/desk/links/list";
import { latestRound } from "@/lib/desk/links/round";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Links" };

const PAGE = deskRoutes.links;

export default async function LinksPage() {
	const person = await requirePerson(PAGE);
	if (!mayDo(person, "check links", null)) notFound();
	const [state, links] = [await pageState(), await readLinks(await publicReader())];
	return (
		<DeskPage person={person} title="Links" section={PAGE}>
			<DeskFault state={state} />
			<div className="grid justify-items-start gap-12.5 [&_progress]:h-9 [&_progress]:w-full [&_progress]:max-w-240 [&_progress]:accent-deep [&>*]:max-w-full [&>*]:min-w-0 [&>.desk-part]:w-full">
				<h1>Links til andre sider</h1>
				<LinkRound round={latestRound()} page={PAGE} />
				<LinkList links={links} />
			</div>
		</DeskPage>
	);
}
