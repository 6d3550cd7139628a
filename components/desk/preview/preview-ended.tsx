import { routes } from "@/lib/base/routes";
import type { PreviewEntry } from "@/lib/desk/preview/with-document";
import type { Catalogue } from "@/lib/directory/catalogue";
import { Page } from "../../site/page";
import { publicPlace } from "./appears";

type Props = {
	subject: Pick<PreviewEntry, "kind" | "slug">;
	/** Whether the link's time ran out; else its draft was published. */
	isExpired: boolean;
	catalogue: Catalogue;
};

/** What a link to a draft says when it has ended, with the way to what the public sees. */
export function PreviewEnded({ subject, isExpired, catalogue }: Props) {
	const place = publicPlace(catalogue, subject);
	const why = isExpired
		? "Linkets tid er gået. Bed den, du fik det af, om et nyt, hvis du stadig skal se kladden."
		: "Kladden, som linket viste, er blevet udgivet.";
	return (
		<Page catalogue={catalogue} path={null} title="Linket virker ikke mere">
			<div className="wrap">
				<header className="page-head">
					<h1>Linket virker ikke mere</h1>
					<p className="lead">{why}</p>
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
