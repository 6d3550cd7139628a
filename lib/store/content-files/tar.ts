const BLOCK = 512;

const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, "0")}\0`;

/** A file's head as POSIX ustar has it; its sum is taken with eight spaces in its own place. */
function headOf(path: string, size: number, at: Date): Buffer {
	const head = Buffer.alloc(BLOCK);
	if (Buffer.byteLength(path) > 100) throw new Error(`the path is too long for a tar file: ${path}`);
	head.write(path, 0);
	head.write(octal(0o644, 8), 100);
	head.write(octal(0, 8), 108);
	head.write(octal(0, 8), 116);
	head.write(octal(size, 12), 124);
	head.write(octal(Math.floor(at.getTime() / 1000), 12), 136);
	head.write("        ", 148);
	head.write("0", 156);
	head.write("ustar\x0000", 257);
	const sum = head.reduce((total, byte) => total + byte, 0);
	head.write(`${octal(sum, 7)} `, 148);
	return head;
}

/**
 * Texts by their paths as one tar file, which every system can open.
 * @throws when a path is longer than 100 bytes.
 */
export function tarOf(files: ReadonlyMap<string, string>, at: Date): Buffer {
	const blocks = [...files].flatMap(([path, text]) => {
		const bytes = Buffer.from(text);
		return [headOf(path, bytes.length, at), bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
	});
	return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}
