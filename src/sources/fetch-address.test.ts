import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublicAddress } from './fetch-address.ts';

const PUBLIC = [
  ...['1.1.1.1', '8.8.8.8', '93.184.216.34', '100.63.255.255', '100.128.0.0', '172.15.255.255', '172.32.0.0', '223.255.255.255'],
  ...['2606:4700:4700::1111', '2a00:1450:4001:81b::200e'],
];
const PRIVATE = [
  ...[
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '100.100.100.200',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
  ],
  ...['192.0.0.192', '192.168.1.1', '198.18.0.1', '224.0.0.1', '239.255.255.255', '255.255.255.255'],
  ...[
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::ffff:8.8.8.8',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
  ],
  ...['fc00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '2001:db8::1', '2001:0:7f00:1::'],
  ...['', 'localhost', '127.1', '0x7f000001', '[::1]', '8.8.8.8/0'],
];

for (const address of PUBLIC) test(`public: ${address}`, () => assert.equal(isPublicAddress(address), true));
for (const address of PRIVATE) test(`refused: ${address}`, () => assert.equal(isPublicAddress(address), false));
