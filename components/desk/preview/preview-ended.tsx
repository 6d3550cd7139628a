import { routes } from "@/lib/base/routes";
import type { PreviewEnd } from "@/lib/desk/preview/preview-end";
import type { PreviewEntry } from "@/lib/desk/preview/with-document";
import type { Frame } from "@/lib/site/questions/frame";
import { Page } from "../../site/page";
import { publicPlace } from "./appears";

type Props = {
	subject: Pick<PreviewEntry, "kind" | "slug">;
	why: PreviewEnd;
	frame: Frame;
	/** What the public calls it; undefined where it sees no page of its own. */
	title: string | undefined;
};

const WHY: Record<PreviewEnd, string> = {
	expired: "Linkets tid er gået. Bed den, du fik det af, om et nyt, hvis du stadig skal se kladden.",
	published: "Kladden, som linket viste, er blevet udgivet.",
	closed: "Linket er lukket. Bed den, du fik det af, om et nyt, hvis du stadig skal se kladden.",
};

/** What a link to a draft says when it has ended, with the way to what the public sees. */
export function PreviewEnded({ subject, why, frame, title }: Props) {
	const place = publicPlace(subject, title);
	return (
		<Page frame={frame} path={null} title="Linket virker ikke mere">
			<div className="wrap">
				<header className="page-head">
					<h1>Linket virker ikke mere</h1>
					<p className="lead">{WHY[why]}</p>
				</header>
				<p className="prose">
					{place ? (
						<>
							Se, hvad alle kan læse nu: <a href={place.href}>{place.label}</a>.
						</>
					) : (
						<>
							Siden er ikke på Pårørendevejviser lige nu. <a href={routes.search}>Søg efter noget andet</a>.
						</>
					)}
				</p>
			</div>
		</Page>
	);
}
