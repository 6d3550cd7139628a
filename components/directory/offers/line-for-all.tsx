import { routes } from "@/lib/base/routes";
import type { ReachedOffer } from "@/lib/directory/offers/reached";
import { ContactWay } from "./way-in";

/** The line that is for all relatives, in a quiet card: whoever cannot face questions may simply call. */
export function LineForAll({ line, now }: { line: ReachedOffer | null; now: Date }) {
	const call = line?.reach.ways.find(({ way }) => way === "call");
	if (!line || call?.way !== "call") return null;
	const { slug, title } = line.offer;
	return (
		<section className="card line-for-all [:where(&>*+*)]:mt-3" aria-labelledby="ring-selv">
			<h2 className="text-120" id="ring-selv">
				Eller ring til <a href={routes.offer(slug)}>{title}</a>
			</h2>
			<ContactWay contact={call} to={title} quiet now={now} />
		</section>
	);
}
