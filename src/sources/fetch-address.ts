/** Which addresses a page may be fetched from: public ones. The rest is someone's own network, or this machine. */
import { BlockList, isIP } from 'node:net';

/**
 * Address ranges that are not the public internet.
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const PRIVATE_RANGES: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'carrier-grade NAT'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local, with the metadata services of clouds'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocol assignments'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, '6to4 relays'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmarks'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved, with broadcast'],
  ['::', 96, 'unspecified, loopback, and IPv4 in its old form'],
  ['::ffff:0:0', 96, 'IPv4 in IPv6: the IPv4 address itself is looked at'],
  ['::ffff:0:0:0', 96, 'IPv4 translated'],
  ['64:ff9b::', 96, 'IPv4 behind NAT64'],
  ['64:ff9b:1::', 48, 'IPv4 behind a local NAT64'],
  ['100::', 64, 'discard'],
  ['2001::', 23, 'protocol assignments, with Teredo'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4, which carries an IPv4 address'],
  ['3fff::', 20, 'documentation'],
  ['5f00::', 16, 'segment routing'],
  ['fc00::', 7, 'private, with the metadata services of clouds'],
  ['fe80::', 10, 'link-local'],
  ['fec0::', 10, 'site-local'],
  ['ff00::', 8, 'multicast'],
];

const PRIVATE = new Map<'ipv4' | 'ipv6', BlockList>([
  ['ipv4', new BlockList()],
  ['ipv6', new BlockList()],
]);
for (const [network, prefix] of PRIVATE_RANGES) {
  const family = network.includes(':') ? 'ipv6' : 'ipv4';
  PRIVATE.get(family)?.addSubnet(network, prefix, family);
}

/**
 * @param address as a resolver or a URL gives it: no brackets; a zone (`%eth0`) makes it private
 * @returns false too for what is no address at all
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false;
  const version = isIP(address);
  if (version === 4) return !PRIVATE.get('ipv4')!.check(address, 'ipv4');
  return version === 6 && !PRIVATE.get('ipv6')!.check(address, 'ipv6');
}
