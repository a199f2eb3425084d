import { expect, it } from 'vitest';
import { readConfiguration } from './configuration.ts';

it('an empty environment is usable', () => {
  expect(readConfiguration({ REFUND_SMTP_URL: '' })).toEqual({
    signingKey: undefined,
    smtpUrl: undefined,
    logLevel: undefined,
    publicUrls: {},
    databaseConnections: 10,
    workers: true,
    webhookLoopback: true,
  });
});

it('public addresses are read as origins', () => {
  expect(readConfiguration({ REFUND_API_URL: 'https://api.shop.example/' }).publicUrls).toEqual({
    api: 'https://api.shop.example',
  });
});

it('everything that is wrong is named at once', () => {
  const wrong = () =>
    readConfiguration({
      REFUND_SMTP_URL: 'http://mail',
      REFUND_DATABASE_CONNECTIONS: 'many',
      REFUND_LOG_LEVEL: 'loud',
      REFUND_SIGNING_KEY: 'secret',
    });
  expect(wrong).toThrow(
    /REFUND_SIGNING_KEY[\s\S]*REFUND_SMTP_URL[\s\S]*REFUND_LOG_LEVEL[\s\S]*REFUND_DATABASE_CONNECTIONS/,
  );
  expect(wrong).not.toThrow('secret:');
});
