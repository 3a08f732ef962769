import type {ReadStream} from 'node:tty';
import type {IPty} from '@lydell/node-pty';

/**
Lets nothing be lost of what a program says last: the terminal is closed under it a fifth of a second after its end, also
where this process had no turn meanwhile, and then what waits to be read is gone. From now on it is closed when a
look has found nothing more.
*/
export function readToTheEnd(child: IPty): void {
	const {_socket: socket} = child as unknown as {_socket: ReadStream};
	const close = socket.destroy.bind(socket);
	let reads = 0;
	socket.on('data', () => {
		reads++;
	});
	socket.destroy = (error) => {
		if (error) return close(error);
		let before = -1;
		const look = () => {
			if (reads === before) return close();
			before = reads;
			setImmediate(look);
		};

		look();
		return socket;
	};
}
