/** Every site's proof of an own profile, on own and foreign pages, as they are and drifted: no foreign page is ever read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Harness, launch, until } from './harness';
import { STAFF } from './helpers/drafts';
import { SITE_SPECS } from './sites';

let browser: Harness;

beforeAll(async () => {
  browser = await launch();
  await browser.seedSettings(STAFF);
  return () => browser.close();
});

describe.each(SITE_SPECS.map((site) => [site.id, site] as const))('%s', (_id, site) => {
  test.each(site.pages.map((one) => [one.name, one] as const))('%s', async (_name, { at, switches, ownership, reads }) => {
    const page = await browser.open(at, switches);
    const report = await until(`"${ownership}"`, async () => {
      const said = await browser.report(page);
      const done = reads === undefined || said.checked[0]?.fields.includes(reads);
      return said.ownership === ownership && done ? said : undefined;
    });
    if (reads !== undefined) expect(report.unread).toEqual([]);
    if (ownership !== 'own-profile') expect(report).toMatchObject({ checked: [], unread: [] });
    expect(report.failed).toEqual([]);
    await page.close();
  });

  test('the own profile is read, and the popup shows what was found', async () => {
    const page = await browser.open(site.own.at);
    const report = await until('the own profile to be read', async () => {
      const said = await browser.report(page);
      return site.own.fields.every((field) => said.checked[0]?.fields.includes(field)) ? said : undefined;
    });
    const topics = report.checked[0]?.findings.map(({ topic }) => topic) ?? [];
    expect(topics).toEqual(expect.arrayContaining([...site.own.topics]));
    const popup = await browser.openPopup(page);
    await popup.getByText('07700 900461').first().waitFor();
    await popup.close();
    await page.close();
  });
});
