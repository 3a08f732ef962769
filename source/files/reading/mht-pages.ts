/** The pages in a page that a browser saved as a single file, the page itself first; what is framed in it follows. */
export function mhtPages(bytes: Uint8Array): Uint8Array[] {
	return partsOf(bytes)
		.filter(({head}) => /^content-type:\s*text\/html/imu.test(head))
		.map(({head, body}) => decodedBody(head, body));
}

// As in a mail: the head, an empty line, and the parts between lines of the boundary. Bytes are kept as they are.
function partsOf(bytes: Uint8Array): Array<{head: string; body: string}> {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
	const {head, body} = parted(text);
	const boundary = /boundary=(?:"([^"]+)"|([^\s;]+))/iu.exec(head);
	const mark = boundary?.[1] ?? boundary?.[2];
	if (mark === undefined) return [{head, body}];
	return text
		.split(`--${mark}`)
		.slice(1)
		.map((part) => parted(part.replace(/^\r?\n/u, '')));
}

function parted(text: string): {head: string; body: string} {
	const end = /\r?\n\r?\n/u.exec(text);
	if (!end) return {head: text, body: ''};
	const head = text.slice(0, end.index).replaceAll(/\r?\n[ \t]+/gu, ' ');
	return {head, body: text.slice(end.index + end[0].length)};
}

function decodedBody(head: string, body: string): Uint8Array {
	const how = /^content-transfer-encoding:\s*(\S+)/imu.exec(head)?.[1]?.toLowerCase();
	if (how === 'base64') return Buffer.from(body, 'base64');
	if (how !== 'quoted-printable') return Buffer.from(body, 'latin1');
	const plain = body
		.replaceAll(/=[ \t]*\r?\n/gu, '')
		.replaceAll(/=([\dA-Fa-f]{2})/gu, (_, code: string) =>
			String.fromCharCode(Number.parseInt(code, 16)),
		);
	return Buffer.from(plain, 'latin1');
}
