import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { takesSms } from '../../flows/reading/phone.ts'

const offered = { regions: ['ES', 'GB', 'US', 'DE', 'IT', 'FR', 'RU'] }

describe('an SMS goes to', () => {
  test.each([
    ['a mobile number of a region that is offered', '+34612345678'],
    ['one that could be a landline as well, as in the US', '+12015550123'],
    ['each of the regions', '+447400123456'],
    ['a country that shares its calling code with smaller ones', '+79123456789'],
  ])('%s: %s', (_what, phone) => {
    expect(takesSms(phone, offered)).toBe(true)
  })
})

describe('no SMS goes to', () => {
  test.each([
    ['a country that is not offered', '+351912345678'],
    ['one behind the calling code of an offered one: Jamaica', '+18762123456'],
    ['the Dominican Republic', '+18092345678'],
    ['Kazakhstan', '+77710009998'],
    ['Jersey', '+447797712345'],
  ])('%s, unless everywhere is allowed or it is named: %s', (_what, phone) => {
    expect(takesSms(phone, offered)).toBe(false)
  })

  test.each([
    ['premium rate in the UK', '+449098790879'],
    ['premium rate in the US', '+19002345678'],
    ['premium rate in Spain', '+34803123456'],
    ['premium rate in Germany', '+499001234567'],
    ['premium rate in France', '+33891123456'],
    ['shared cost in the UK', '+448431234567'],
    ['shared cost in Spain', '+34901123456'],
    ['shared cost in Germany', '+491806123456'],
    ['personal numbers in the UK', '+447012345678'],
    ['pagers in the UK', '+447640123456'],
    ['toll-free', '+18002345678'],
    ['a landline in Italy', '+390612345678'],
    ['a landline in Spain', '+34912345678'],
    ['Inmarsat', '+870773123456'],
    ['Iridium and other satellites', '+881612345678'],
    ['networks across countries', '+88213123456'],
    ['numbers across countries', '+883510012345'],
    ['anonymous numbers of Telegram', '+88812345678'],
    ['international toll-free', '+80012345678'],
    ['international shared cost', '+80812345678'],
    ['international premium rate', '+979123456789'],
    ['what is no number', '+999123456789'],
  ])('%s, whatever the brand says: %s', (_what, phone) => {
    expect(takesSms(phone, offered)).toBe(false)
    expect(takesSms(phone, { ...offered, sms: 'anywhere' })).toBe(false)
  })

  test('any number without a country that is named, whatever its digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9][0-9]{6,14}$/), (phone) => {
        expect(takesSms(phone, { regions: [] })).toBe(false)
      }),
    )
  })
})

test('a brand names more countries, or all of them', () => {
  const [portugal, jamaica] = ['+351912345678', '+18762123456']
  expect(takesSms(portugal, { ...offered, sms: ['PT'] })).toBe(true)
  expect(takesSms(jamaica, { ...offered, sms: ['PT'] })).toBe(false)
  for (const phone of [portugal, jamaica]) expect(takesSms(phone, { ...offered, sms: 'anywhere' })).toBe(true)
})
