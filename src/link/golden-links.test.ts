import { describe, expect, test } from 'vitest'
import { goldenPlans } from './golden-plans.ts'
import { linkOf, openLink } from './link.ts'

/**
 * Links of format 1 as they went out. They must open for ever: a line here is never changed or taken away.
 * Where only the second half of this file fails, the compression library has begun to write differently. That breaks
 * no link, but decide on it: keep the old version, or write what is new beside what is here.
 */
const links = {
  'an empty plan': '1BivxsR7XI1plbS0A',
  'a title in several scripts':
    '1SIwBEyZrmyNeJbxudy86vO3w_FSFR22TFJ6u2_myvV_hw_xZixQeNaxLTEqOKQUVRTFKMTGobQCbJDu1xNwCaxv9JDv0NoChrpGJUm0tAA',
  'every answer about the platform':
    '1jwHJBFmDgfojXiVyl9DZww2jS2hoZAxMXYS7tpjdT1CbDl_1D6_Aq4oysNXc0JYKrM4G1db4q2iUIQ74wAdi4IG00QlH0LCSAigloo5AgMYcUisScwuAPUJgUxg86IExmAK1G72na2ikB8zQ8FEVE0jxjm1oxRI1ZUFTB3rPFXXQJA3YMyDoXCyjJegjItCBkNrY2tpaAA',
  'every answer about a kind of node':
    '1Yv0DOqXqBCNeJZH1miEw_UErNmB0IXpHhgagflAqqCUI7q9h6YhZKSWC0jz-yhBeycEa84bGesB2OrhBj9R0R--mEVsf0qDKQ-_R4erCofbasFaMaJUezmoOHITYO1TgrhRQTW1sbS0A',
  'every answer about a workload':
    '1gwGHBnjOksEjXiX2dJJflAKMOF1wYxSWYGBJwcrQbMASDXp7D18iAsUcRYkIbgdmO9RAzwiYMyGpwAKcCkhNa2ZGekAT8KYdoME40w5QL5aawNJSzxK1wU9SuxvWYSfQWsbb4EXrWKcBeyuQmptADx_Y0QE1wrD18kGVP1oHHilTQDpWmG1qoKJaAA',
  'every answer about the registry':
    '1a-QENFfxE63X0QoAEAwF0D9SxoOf27-7RIzJlFctac3pzl55FVJ6WDeEQ7SY2tQyiIYhBnnGMDqMuN6gsHJIK4e-tlchkXBpRxFZBEUSRo8fI2lMqFFwpPK8zceIwwchrRD-Zu-omxEzsboOy0o8Z-YM',
  'hosts and priorities':
    '1aYMDjGLElCNeJWaXDxTWReCqFN7zQxk8QO4cAZMwKCWk5-ekgNI1tFMIqqVRS24sfURI7xDUHUQLL1CIQcIX2IrAHsJoBaAxUA1yKxe5sQlv8ULbr7Gg3h-e_Ac0Cmv-A2Yx3PkPmDlR8p9xbW0tAA',
  'numbers at their limits': '1OMoBgduMTyNeJUoPENi-BgGgKGrqQcQVuEQCA1ggIERg4ijBDg5TpHA3TdU1NgKmV4zAB9ZXaJ43qI2trQUA',
  'forty workloads':
    '1tgKhELFPaaSNl8EVgyAQBVsKu4hQTEqx9whivmHnkDvzZBxB-H8kfyf3gnl9Xc_JLjN7TOwe3h9xDbctAAmAceG53-UKGAD9l3YBe3yCA9C39Avom-lKZCD6JWQSYLEBUUSARgGiH0AmAR47EP2wMl8teFQg-u9tEuDRKJ9yn8SKGBZ_JI8mRs2TontUMao-TjITiS5G3ZPCO7hQ-HH7nQi4UPmk9BlcKH1S-wwu1D4pfgYXij8u1hMBF6pvqn9tbD-IU31T_S26OK74x5KPLk71TfW36OJU31S_gAvVN9Uv4EL1TfULuFB9U_0CLlTfVH8HF6pvqr-DC9V31T_ntSKZ6o8b0kSiS6b6rvo1umTc8VW_RpdM9V31K7hQfVf9Ci5U31W_gQvVd9Vv4EL1XfUbuFB9V_0GLu14H8cH',
} satisfies Record<keyof typeof goldenPlans, string>
const rows = Object.entries(goldenPlans).map(([name, plan]) => ({ name, plan }))

describe('a link of format 1 opens as the plan it was made from', () => {
  test.each(rows)('$name', ({ name, plan }) => {
    const link = Object.entries(links).find(([known]) => known === name)?.[1] ?? ''
    expect(openLink(link)).toEqual({ kind: 'opened', plan, edition: '2026.11.1', report: [] })
  })
})

describe('a plan is written as the link it has always been', () => {
  test.each(rows)('$name', ({ name, plan }) => {
    expect(Object.entries(links)).toContainEqual([name, linkOf(plan, '2026.11.1')])
  })
})
