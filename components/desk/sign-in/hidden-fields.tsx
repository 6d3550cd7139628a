/** Fields that nobody sees; a name may come several times, in the form's own order. */
export function HiddenFields({ fields }: { fields: readonly (readonly [string, string])[] }) {
	return fields.map(([name, value], i) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: the list never changes order
		<input key={`${name}-${i}`} type="hidden" name={name} value={value} />
	));
}
