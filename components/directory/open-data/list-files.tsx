type Props = {
	/** The list's address in the API, and what is asked of it, in the API's words. */
	api: string;
	query: string;
};

/** What a list shows, as files. */
export function ListFiles({ api, query }: Props) {
	const file = (format: string) => `${api}${query}${query ? "&" : "?"}format=${format}`;
	return (
		<p className="no-print mt-10">
			Hent listen: <a href={file("xlsx")}>Excel</a> · <a href={file("csv")}>CSV</a>
		</p>
	);
}
