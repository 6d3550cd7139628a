import { routes } from "@/lib/base/routes";
import { reachOf } from "@/lib/directory/offers/reach";
import { type ReachRecords, reachContext } from "@/lib/directory/offers/reach-context";
import { ContactWay } from "./way-in";

/** The line that is for all relatives, in a quiet card: whoever cannot face questions may simply call. */
export function LineForAll({ records, now }: { records: ReachRecords; now: Date }) {
	const context = reachContext(records);
	const { line } = context;
	const call = line && reachOf(line, context, now).ways.find(({ way }) => way === "call");
	if (!line || call?.way !== "call") return null;
	return (
		<section className="card line-for-all [:where(&>*+*)]:mt-3" aria-labelledby="ring-selv">
			<h2 className="text-120" id="ring-selv">
				Eller ring til <a href={routes.offer(line.slug)}>{line.title}</a>
			</h2>
			<ContactWay contact={call} to={line.title} quiet now={now} />
		</section>
	);
}
