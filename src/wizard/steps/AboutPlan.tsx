import * as z from 'zod/mini'
import { planSchema } from '../../advisor/plan/plan.ts'
import { describe } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import { AnswersForm } from '../answers/answers-form.tsx'
import { QuantityAnswer } from '../answers/QuantityAnswer.tsx'
import { TextAnswer } from '../answers/TextAnswer.tsx'

const schema = z.pick(planSchema, { title: true, customer: true, author: true, currency: true, usdPerUnit: true })
const currencies = ['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CNY', 'INR']

/** What the plan is called and whose it is; these travel with the link. */
export function AboutPlan() {
  const { title, customer, author, currency, usdPerUnit } = useSession(({ draft }) => draft.plan)
  return (
    <section aria-labelledby="about-plan">
      <h2 id="about-plan">About this plan</h2>
      <p className="check-quiet">Stands on the advice and travels with its link. Leave it empty where it should not.</p>
      <div className="wizard-fields">
        <AnswersForm
          path=""
          keyPath=""
          schema={schema}
          answers={{ title, customer, author, currency, usdPerUnit }}
          push={describe}
        >
          <TextAnswer name="title" label="What is this plan called?" canBeUnknown={false} />
          <TextAnswer name="customer" label="Who is it for?" canBeUnknown={false} />
          <TextAnswer name="author" label="Who made it?" canBeUnknown={false} />
          <TextAnswer
            name="currency"
            label="In which currency are its prices?"
            hint="Three letters. Without one, US dollars."
            suggestions={currencies}
            canBeUnknown={false}
          />
          {currency !== undefined && currency !== 'USD' && (
            <QuantityAnswer
              name="usdPerUnit"
              kind="number"
              label={`How many US dollars is one ${currency}?`}
              hint="Your own rate. Without it, list prices in dollars are not compared with your ceilings."
              canBeUnknown={false}
            />
          )}
        </AnswersForm>
      </div>
    </section>
  )
}
