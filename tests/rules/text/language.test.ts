/** Another language is told from English, and English in all its forms from another language. */
import { describe, expect, it } from 'vitest';
import { isOtherLanguage } from '../../../rules/text/language';

describe('another language', () => {
  it.each([
    "Nia Llewellyn-Pryce yn fy nosbarth i wedi crio trwy'r dydd",
    'Dzisiaj w szkole dzieci były okropne, mam dość tej klasy',
    'Elevii mei din clasa a patra sunt minunați',
    'আমার ক্লাসের ছেলেটা আজ আবার কাঁদছিল খুব',
    'میری کلاس کا بچہ آج پھر رو رہا تھا',
    'Hoy mis alumnos de cuarto se portaron fatal, no los aguanto',
  ])('%s', (text) => expect(isOtherLanguage(text)).toBe(true));
});

describe('English', () => {
  it.each([
    '',
    'Bore da',
    'gonny no dae that ya wee bam, wisnae even ma class lol',
    'Wagwan fam, man was bare tired in P5 innit',
    'Aye our kid’s bairn were reet mardy at t’swimmin gala like',
    '#mfl #teachertwitter #edutwitter #ukedchat @FrauMcGregor @SenoraPatel wow',
    'Zofia, Kayden, Oluwaseun, Aaliyah, Siobhán, Rhys ap Gwilym and Xiu Ying smashed it',
    'je suis un prof. french and spanish at a school near cardiff, views my own',
    'Cwtch weather. Mam’s cawl for tea and the rugby on S4C',
  ])('%s', (text) => expect(isOtherLanguage(text)).toBe(false));
});

it('is told from any length in linear time', () => {
  const begun = performance.now();
  expect(isOtherLanguage('szkole dzieci były okropne '.repeat(40_000))).toBe(true);
  expect(isOtherLanguage('x'.repeat(1_000_000))).toBe(false);
  expect(performance.now() - begun).toBeLessThan(1000);
});
