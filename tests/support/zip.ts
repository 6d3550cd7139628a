import { deflateRawSync } from "node:zlib";

/** A file in a zip: its bytes, and how many it says that they are where that is a lie. */
export type ZipPart = { name: string; data: Buffer; says?: number };

/** A zip file of our own making, so that it can lie. */
export function zip(parts: readonly ZipPart[]): Buffer {
	const heads: Buffer[] = [];
	const bodies: Buffer[] = [];
	let at = 0;
	for (const { name, data, says } of parts) {
		const packed = deflateRawSync(data, { level: 1 });
		const head = Buffer.alloc(46);
		head.writeUInt32LE(0x02014b50, 0);
		head.writeUInt16LE(20, 4);
		head.writeUInt16LE(20, 6);
		head.writeUInt16LE(8, 10);
		head.writeUInt32LE(packed.length, 20);
		head.writeUInt32LE(says ?? data.length, 24);
		head.writeUInt16LE(name.length, 28);
		head.writeUInt32LE(at, 42);
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(20, 4);
		local.writeUInt16LE(8, 8);
		local.writeUInt32LE(packed.length, 18);
		local.writeUInt32LE(says ?? data.length, 22);
		local.writeUInt16LE(name.length, 26);
		heads.push(head, Buffer.from(name));
		bodies.push(local, Buffer.from(name), packed);
		at += 30 + name.length + packed.length;
	}
	const index = Buffer.concat(heads);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(index.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...bodies, index, end]);
}
