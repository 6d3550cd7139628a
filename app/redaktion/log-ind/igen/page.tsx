import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/door/desk-page";
import { TypedWords } from "@/components/desk/door/typed-words";
import { ResendForm } from "@/components/desk/sign-in/resend";
import { routes } from "@/lib/base/routes";
import { pageState } from "@/lib/desk/door/desk-person";
import { pendingPostOf } from "@/lib/desk/sign-in/pending-post";

export const metadata: Metadata = { title: "Du er logget ind igen" };

/** After signing in once more: what was typed before, and a button that sends it. */
export default async function AgainPage() {
	const pendingPost = pendingPostOf(await pageState());
	return (
		<DeskPage person={null} title="Du er logget ind igen">
			<h1>Du er logget ind igen</h1>
			{pendingPost ? (
				<>
					<p className="lead">Du er logget ind igen. Det, du skrev, er her.</p>
					<ResendForm pendingPost={pendingPost} button="Send det nu" />
					<TypedWords fields={pendingPost.fields} />
				</>
			) : (
				<p>Der er ikke noget, der venter på at blive sendt.</p>
			)}
			<p>
				<a href={routes.desk}>Gå til skrivebordet</a>
			</p>
		</DeskPage>
	);
}
