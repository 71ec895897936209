import {
	isInNetwork,
	isPrivate,
	parseIp,
	reversedLabels,
} from '../../../lib/reputation/ip-address';

describe('parseIp', () => {
	it.each([
		'1.2.3',
		'1.2.3.256',
		'01.2.3.4',
		'1::2::3',
		'2001:db8',
		':::',
		'g::1',
		'1:2:3:4:5:6:7:8:9',
		'1:2:3:4:5:6:7::8',
		'',
		'example.com',
	])('refuses %p', (text) => expect(parseIp(text)).toBeUndefined());

	it.each([
		['192.0.2.10', '10.2.0.192'],
		['::ffff:192.0.2.1', '1.0.2.0.0.0.0.c.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0'],
		['2001:db8::1', '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2'],
	])('reverses %s (RFC 5782 2.4)', (text, labels) => {
		const address = parseIp(text);

		expect(address && reversedLabels(address)).toBe(labels);
	});

	it.each([
		['10.0.0.1', true],
		['172.32.0.1', false],
		['192.0.2.1', false],
		['fe80::1', true],
		['::1', true],
		['2001:db8::1', false],
	])('%s private: %p', (text, expected) => {
		const address = parseIp(text);

		expect(address && isPrivate(address)).toBe(expected);
	});

	it('compares by prefix within an octet', () => {
		const [address, network] = [parseIp('192.0.2.130'), parseIp('192.0.2.128')];

		expect(address && network && isInNetwork(address, network, 25)).toBe(true);
		expect(address && network && isInNetwork(address, network, 31)).toBe(false);
	});
});
