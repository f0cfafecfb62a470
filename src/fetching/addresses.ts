/** Which addresses a page may be fetched from: those of the public internet, and none of this machine, its network or its host. */
import { BlockList, isIP, isIPv6 } from 'node:net';

/** The registries of special-purpose addresses (RFC 6890 and after), multicast, and all that wraps another address. */
const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Link-local: among them the addresses at which clouds tell their machines secrets.
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  // Azure's own services.
  '168.63.129.16/32',
];
const V6_PUBLIC = '2000::/3';
const V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net, prefix] = range.split('/');
    list.addSubnet(net, Number(prefix), family);
  }
  return list;
}

const refusedV4 = listOf(V4, 'ipv4');
const refusedV6 = listOf(V6, 'ipv6');
const publicV6 = listOf([V6_PUBLIC], 'ipv6');

/** Is it an address of the public internet? Of IPv6 only what is given out as such: mapped and translated addresses are not. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0) return false;
  if (!isIPv6(address)) return !refusedV4.check(address, 'ipv4');
  const bare = address.split('%')[0];
  return publicV6.check(bare, 'ipv6') && !refusedV6.check(bare, 'ipv6');
}
