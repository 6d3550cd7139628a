import { formatDay } from "@/lib/base/format";

type Props = {
	day: string;
	today: string;
	/** How many entries are on the list; how many of them have ended, or were changed since. */
	count: number;
	ended: number;
	changed: number;
};

/** What has happened to the list since it was made. */
function sinceWords({ day, today, ended, changed }: Props): string {
	if (ended === 0 && changed === 0) return day < today ? "Intet på listen er ændret siden." : "";
	const parts = [
		...(ended > 0 ? [`${ended} findes ikke mere`] : []),
		...(changed > 0 ? [`${changed} er ændret siden`] : []),
	];
	return `${parts.join(", og ")}. Det står herunder.`;
}

/** The list's name, its day, and what has happened since; for an empty one, what it is good for. */
export function ShortlistHead(props: Props) {
	const { day, count } = props;
	return (
		<header className="page-head" id="din-liste">
			<h1>Din liste</h1>
			{count === 0 ? (
				<p className="lead">
					Her kan du samle det, du vil huske, ringe til eller vise til andre. Søg herunder, og føj det til
					listen, som ligger i sidens adresse.
				</p>
			) : (
				<p className="lead">
					Listen er fra {formatDay(day)}. {sinceWords(props)}
				</p>
			)}
		</header>
	);
}
